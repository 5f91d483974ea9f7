// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/planbuilder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Plan)
};

bool isSystemTag(const QString& key)
{
    static const QRegularExpression form(u"\\A(aliyun|acs:|ack\\.aliyun\\.com|kubernetes\\.do\\.not\\.delete|"
                                         "kubernetes\\.reused\\.by\\.user|http://|https://)"_s);
    return form.match(key).hasMatch();
}

void planTags(PlanBuilder& builder)
{
    QJsonArray kept;
    bool dropped = false;
    for (const QJsonValue& value : builder.detail["tags"_L1].toArray()) {
        const QString key = value["key"_L1].toString();
        if (key.isEmpty() || isSystemTag(key) || value["value"_L1].toString() == "******"_L1)
            dropped = true;
        else
            kept.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value["value"_L1].toString()}});
    }
    if (!kept.isEmpty() && dropped)
        builder.change(u"tags"_s, kept, builder.detail["tags"_L1],
                       Tr::tr("Tags that the service sets itself are left out."));
    else if (!kept.isEmpty())
        builder.carry(u"tags"_s, kept);
    else if (dropped)
        builder.drop(u"tags"_s, builder.detail["tags"_L1], Tr::tr("The service sets these tags itself."));
}

void carryText(PlanBuilder& builder, const QString& path, const QString& value)
{
    if (!value.isEmpty())
        builder.carry(path, value);
}

/// The public address of the old API server, from the JSON text `master_url`; nothing when that cannot be read.
std::optional<bool> hadPublicEndpoint(const PlanBuilder& builder)
{
    const QJsonValue masterUrl = builder.detail["master_url"_L1];
    const QJsonObject urls =
        masterUrl.isString() ? QJsonDocument::fromJson(masterUrl.toString().toUtf8()).object() : masterUrl.toObject();
    if (!urls.isEmpty())
        return !urls["api_server_endpoint"_L1].toString().isEmpty();
    const QString publicSlb = builder.capability(u"PublicSLB"_s).toLower();
    return publicSlb.isEmpty() ? std::nullopt : std::optional(publicSlb == "true"_L1);
}

void planAccess(PlanBuilder& builder)
{
    const std::optional<bool> isPublic = hadPublicEndpoint(builder);
    if (isPublic)
        builder.carry(u"endpoint_public_access"_s, *isPublic);
    else
        builder.choose(u"endpoint_public_access"_s, false,
                       Tr::tr("No public address of the API server; it can be added later."));
    if (builder.old.deletionProtection)
        builder.carry(u"deletion_protection"_s, *builder.old.deletionProtection);
    else
        builder.choose(u"deletion_protection"_s, true,
                       Tr::tr("Protects the new cluster from being deleted by mistake."));
}

void planNames(PlanBuilder& builder)
{
    QStringList names;
    for (const QJsonValue& value : builder.detail["extra_sans"_L1].toArray())
        names.append(value.toString());
    if (names.isEmpty()) {
        const QJsonValue older = builder.metaData["ExtraCertSAN"_L1];
        for (const QJsonValue& value : older.toArray())
            names.append(value.toString());
        if (older.isString())
            names = older.toString().split(u',', Qt::SkipEmptyParts);
    }
    const QStringList before = names;
    static const QRegularExpression address(u"\\A\\s*(\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)?\\s*\\z"_s);
    names.removeIf([](const QString& name) { return address.match(name).hasMatch(); });
    if (before.isEmpty())
        return;
    const QJsonArray old = QJsonArray::fromStringList(before);
    if (names.isEmpty())
        builder.drop(u"extra_sans"_s, old, Tr::tr("They are addresses of the old API server."));
    else if (names.size() < before.size())
        builder.change(u"extra_sans"_s, QJsonArray::fromStringList(names), old,
                       Tr::tr("Addresses of the old API server are left out."));
    else
        builder.carry(u"extra_sans"_s, old);
}

QJsonObject only(const QJsonObject& object, std::initializer_list<QLatin1StringView> keys)
{
    QJsonObject kept;
    for (const QLatin1StringView key : keys) {
        if (object.contains(key) && !object[key].isNull())
            kept[key] = object[key];
    }
    return kept;
}

void planMaintenance(PlanBuilder& builder)
{
    const QJsonObject window =
        only(builder.detail["maintenance_window"_L1].toObject(),
             {"enable"_L1, "duration"_L1, "maintenance_time"_L1, "recurrence"_L1, "weekly_period"_L1});
    if (!window["enable"_L1].toBool())
        return;
    builder.carry(u"maintenance_window"_s, window);
    const QJsonObject upgrade =
        only(builder.detail["operation_policy"_L1].toObject()["cluster_auto_upgrade"_L1].toObject(),
             {"enabled"_L1, "channel"_L1});
    if (upgrade["enabled"_L1].toBool())
        builder.carry(u"operation_policy"_s, QJsonObject{{u"cluster_auto_upgrade"_s, upgrade}});
}

/// A log project named after the old cluster stays with it; another one is shared by choice.
void planProject(PlanBuilder& builder, const QString& path, const QString& project)
{
    if (project.isEmpty())
        return;
    if (project.contains(builder.old.id.text()))
        builder.drop(path, project, Tr::tr("It belongs to the old cluster; the service makes a new one."));
    else
        builder.carry(path, project);
}

void planLogs(PlanBuilder& builder)
{
    const QJsonValue told = builder.metaData["ControlPlaneLogConfig"_L1];
    const QJsonObject logs =
        told.isString() ? QJsonDocument::fromJson(told.toString().toUtf8()).object() : told.toObject();
    if (const QJsonArray components = logs["components"_L1].toArray(); !components.isEmpty()) {
        builder.carry(u"controlplane_log_components"_s, components);
        carryText(builder, u"controlplane_log_ttl"_s, logs["log_ttl"_L1].toVariant().toString());
        planProject(builder, u"controlplane_log_project"_s, logs["log_project"_L1].toString());
    }
    const QString audit = builder.metaText(u"AuditProjectName"_s);
    if (audit.isEmpty())
        return;
    QJsonObject config{{u"enabled"_s, true}};
    if (!audit.contains(builder.old.id.text()))
        config[u"sls_project_name"_s] = audit;
    builder.carry(u"audit_log_config"_s, config);
}

void planEncryption(PlanBuilder& builder)
{
    const QString key = builder.capability(u"EncryptionKMSKeyId"_s);
    if (!key.isEmpty() && builder.capability(u"DisableEncryption"_s).toLower() != "true"_L1)
        builder.carry(u"encryption_provider_key"_s, key);
}

void dropWhatIsGone(PlanBuilder& builder)
{
    const std::pair<QLatin1StringView, QString> gone[] = {
        {"control_plane_config"_L1, Tr::tr("Masters of a dedicated cluster; the service runs those of a managed one.")},
        {"network_mode"_L1, Tr::tr("Retired; it spoke of the VPC.")},
        {"docker_version"_L1, Tr::tr("Retired; the runtime belongs to the node pools.")},
        {"private_zone"_L1, Tr::tr("Retired.")},
        {"external_loadbalancer_id"_L1, Tr::tr("The new cluster has an API server balancer of its own.")},
        {"zone_id"_L1, Tr::tr("Retired; the zones follow from the vSwitches.")},
    };
    for (const auto& [key, why] : gone) {
        const QJsonValue before = builder.detail[key];
        const bool isEmpty = before.isUndefined() || before.isNull() || before.toString(u"-"_s).isEmpty() ||
                             (before.isObject() && before.toObject().isEmpty()) ||
                             (before.isBool() && !before.toBool());
        if (!isEmpty)
            builder.drop(key, before, why);
    }
}

} // namespace

void planClusterOptions(PlanBuilder& builder)
{
    planAccess(builder);
    carryText(builder, u"resource_group_id"_s, builder.detail["resource_group_id"_L1].toString());
    const QString zone = builder.detail["timezone"_L1].toString();
    carryText(builder, u"timezone"_s, zone.isEmpty() ? builder.metaText(u"Timezone"_s) : zone);
    const QString domain = builder.detail["cluster_domain"_L1].toString();
    carryText(builder, u"cluster_domain"_s, domain.isEmpty() ? builder.metaText(u"ClusterDomain"_s) : domain);
    planTags(builder);
    if (builder.detail["rrsa_config"_L1].toObject()["enabled"_L1].toBool() ||
        builder.metaData["RRSAConfig"_L1].toObject()["enabled"_L1].toBool())
        builder.carry(u"rrsa_config"_s, QJsonObject{{u"enabled"_s, true}},
                      Tr::tr("The issuer is new: RAM trust policies must be updated."));
    planNames(builder);
    planMaintenance(builder);
    planEncryption(builder);
    planLogs(builder);
    if (builder.detail["auto_mode"_L1].toObject()["enable"_L1].toBool())
        builder.carry(u"auto_mode"_s, QJsonObject{{u"enable"_s, true}});
    dropWhatIsGone(builder);
}

} // namespace Ack

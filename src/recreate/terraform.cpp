// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/terraform.h"

#include "core/text.h"
#include "recreate/body.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// A quoted text: what HCL gives a meaning to inside quotes is escaped.
QString hclText(const QString& text)
{
    QString quoted = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        if ((c == u'$' || c == u'%') && i + 1 < text.size() && text.at(i + 1) == u'{')
            quoted += c; // $${ and %%{ stand for ${ and %{
        if (isInvisible(c.unicode()) ||
            (c.isSurrogate() && !(c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) &&
             !(c.isLowSurrogate() && i > 0 && text.at(i - 1).isHighSurrogate())))
            quoted += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            quoted += c;
    }
    return quoted + u'"';
}

/// Collects lines of one resource with its indentation.
class Block final
{
public:
    Block(const QString& head, int depth) : m_indent(QString(2 * depth, u' ')) { m_text = m_indent + head + u" {\n"_s; }

    void set(const QString& name, const QJsonValue& value)
    {
        if (!value.isUndefined() && !value.isNull())
            setExpression(name, hclValue(value));
    }
    void setExpression(const QString& name, const QString& expression)
    {
        m_text += m_indent + u"  "_s + name + u" = "_s + expression + u'\n';
    }
    void add(const QString& block) { m_text += block; }
    [[nodiscard]] QString text() const { return m_text + m_indent + u"}\n"_s; }

private:
    const QString m_indent;
    QString m_text;
};

QString blockOf(const QString& name, const QJsonObject& members, int depth)
{
    Block block(name, depth);
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member.value().isObject())
            block.add(blockOf(member.key(), member.value().toObject(), depth + 1));
        else
            block.set(member.key(), member.value());
    }
    return block.text();
}

QJsonObject mapOf(const QJsonArray& pairs)
{
    QJsonObject map;
    for (const QJsonValue& pair : pairs)
        map[pair["key"_L1].toString()] = pair["value"_L1];
    return map;
}

QString addonBlock(const QJsonObject& addon)
{
    Block block(u"addons"_s, 1);
    block.set(u"name"_s, addon["name"_L1]);
    const QJsonDocument config = QJsonDocument::fromJson(addon["config"_L1].toString().toUtf8());
    if (config.isObject() && !config.object().isEmpty())
        block.setExpression(u"config"_s, u"jsonencode("_s + hclValue(config.object()) + u')');
    if (addon["disabled"_L1].toBool())
        block.set(u"disabled"_s, true);
    return block.text();
}

/// Request field → argument, where only the name differs or nothing does. terway.md 7.1.
void setClusterArguments(Block& block, const QJsonObject& body)
{
    const std::pair<QLatin1StringView, QLatin1StringView> names[] = {
        {"name"_L1, "name"_L1},
        {"cluster_spec"_L1, "cluster_spec"_L1},
        {"profile"_L1, "profile"_L1},
        {"kubernetes_version"_L1, "version"_L1},
        {"vswitch_ids"_L1, "vswitch_ids"_L1},
        {"zone_ids"_L1, "zone_ids"_L1},
        {"pod_vswitch_ids"_L1, "pod_vswitch_ids"_L1},
        {"service_cidr"_L1, "service_cidr"_L1},
        {"proxy_mode"_L1, "proxy_mode"_L1},
        {"ip_stack"_L1, "ip_stack"_L1},
        {"timezone"_L1, "timezone"_L1},
        {"cluster_domain"_L1, "cluster_domain"_L1},
        {"snat_entry"_L1, "new_nat_gateway"_L1},
        {"endpoint_public_access"_L1, "slb_internet_enabled"_L1},
        {"is_enterprise_security_group"_L1, "is_enterprise_security_group"_L1},
        {"security_group_id"_L1, "security_group_id"_L1},
        {"encryption_provider_key"_L1, "encryption_provider_key"_L1},
        {"controlplane_log_components"_L1, "control_plane_log_components"_L1},
        {"controlplane_log_ttl"_L1, "control_plane_log_ttl"_L1},
        {"controlplane_log_project"_L1, "control_plane_log_project"_L1},
        {"resource_group_id"_L1, "resource_group_id"_L1},
        {"deletion_protection"_L1, "deletion_protection"_L1},
        {"service_account_issuer"_L1, "service_account_issuer"_L1},
        {"user_ca"_L1, "user_ca"_L1},
    };
    for (const auto& [field, argument] : names)
        block.set(argument, body[field]);
    QStringList sans;
    for (const QJsonValue& san : body["extra_sans"_L1].toArray())
        sans.append(san.toString());
    if (!sans.isEmpty())
        block.set(u"custom_san"_s, sans.join(u','));
    if (!body["api_audiences"_L1].isUndefined())
        block.set(u"api_audiences"_s, QJsonArray::fromStringList(body["api_audiences"_L1].toString().split(u',')));
    if (body["rrsa_config"_L1]["enabled"_L1].toBool())
        block.set(u"enable_rrsa"_s, true);
    if (!body["tags"_L1].toArray().isEmpty())
        block.set(u"tags"_s, mapOf(body["tags"_L1].toArray()));
}

void addClusterBlocks(Block& block, const QJsonObject& body)
{
    const QJsonObject window = body["maintenance_window"_L1].toObject();
    QJsonObject kept;
    for (const QLatin1StringView key : {"enable"_L1, "maintenance_time"_L1, "duration"_L1, "weekly_period"_L1}) {
        if (window.contains(key))
            kept[key] = window[key];
    }
    if (!kept.isEmpty())
        block.add(blockOf(u"maintenance_window"_s, kept, 1));
    for (const QLatin1StringView name : {"operation_policy"_L1, "audit_log_config"_L1}) {
        if (!body[name].toObject().isEmpty())
            block.add(blockOf(name, body[name].toObject(), 1));
    }
    if (body["auto_mode"_L1]["enable"_L1].toBool())
        block.add(blockOf(u"auto_mode"_s, {{u"enabled"_s, true}}, 1));
    for (const QJsonValue& addon : body["addons"_L1].toArray())
        block.add(addonBlock(addon.toObject()));
}

void setPoolArguments(Block& block, const QJsonObject& pool)
{
    const QJsonObject scaling = pool["scaling_group"_L1].toObject();
    const QJsonObject kubernetes = pool["kubernetes_config"_L1].toObject();
    block.set(u"node_pool_name"_s, pool["nodepool_info"_L1]["name"_L1]);
    block.set(u"resource_group_id"_s, pool["nodepool_info"_L1]["resource_group_id"_L1]);
    for (const QLatin1StringView same : {"vswitch_ids"_L1,
                                         "instance_types"_L1,
                                         "desired_size"_L1,
                                         "instance_charge_type"_L1,
                                         "period"_L1,
                                         "period_unit"_L1,
                                         "auto_renew"_L1,
                                         "auto_renew_period"_L1,
                                         "system_disk_category"_L1,
                                         "system_disk_categories"_L1,
                                         "system_disk_size"_L1,
                                         "system_disk_performance_level"_L1,
                                         "system_disk_encrypted"_L1,
                                         "system_disk_encrypt_algorithm"_L1,
                                         "system_disk_snapshot_policy_id"_L1,
                                         "image_type"_L1,
                                         "image_id"_L1,
                                         "security_group_ids"_L1,
                                         "multi_az_policy"_L1,
                                         "scaling_policy"_L1,
                                         "spot_strategy"_L1,
                                         "soc_enabled"_L1,
                                         "security_hardening_os"_L1,
                                         "login_as_non_root"_L1,
                                         "ram_role_name"_L1,
                                         "rds_instances"_L1,
                                         "internet_charge_type"_L1,
                                         "internet_max_bandwidth_out"_L1})
        block.set(same, scaling[same]);
    block.set(u"system_disk_kms_key"_s, scaling["system_disk_kms_key_id"_L1]);
    block.set(u"key_name"_s, scaling["key_pair"_L1]);
    block.set(u"runtime_name"_s, kubernetes["runtime"_L1]);
    block.set(u"runtime_version"_s, kubernetes["runtime_version"_L1]);
    block.set(u"install_cloud_monitor"_s, kubernetes["cms_enabled"_L1]);
    block.set(u"cpu_policy"_s, kubernetes["cpu_policy"_L1]);
    block.set(u"node_name_mode"_s, kubernetes["node_name_mode"_L1]);
    block.set(u"unschedulable"_s, kubernetes["unschedulable"_L1]);
    if (!scaling["tags"_L1].toArray().isEmpty())
        block.set(u"tags"_s, mapOf(scaling["tags"_L1].toArray()));
}

QJsonObject renamed(QJsonObject object, QLatin1StringView from, QLatin1StringView to)
{
    if (object.contains(from))
        object[to] = object.take(from);
    return object;
}

void addPoolBlocks(Block& block, const QJsonObject& pool)
{
    for (const QLatin1StringView name : {"labels"_L1, "taints"_L1}) {
        for (const QJsonValue& one : pool["kubernetes_config"_L1][name].toArray())
            block.add(blockOf(name, one.toObject(), 1));
    }
    for (const QJsonValue& disk : pool["scaling_group"_L1]["data_disks"_L1].toArray())
        block.add(blockOf(u"data_disks"_s, disk.toObject(), 1));
    if (pool["auto_scaling"_L1]["enable"_L1].toBool()) {
        QJsonObject scaling = renamed(pool["auto_scaling"_L1].toObject(), "min_instances"_L1, "min_size"_L1);
        block.add(blockOf(u"scaling_config"_s, renamed(scaling, "max_instances"_L1, "max_size"_L1), 1));
    }
    if (!pool["management"_L1].toObject().isEmpty())
        block.add(blockOf(u"management"_s, pool["management"_L1].toObject(), 1));
}

} // namespace

QString hclValue(const QJsonValue& value)
{
    QStringList parts;
    switch (value.type()) {
    case QJsonValue::String:
        return hclText(value.toString());
    case QJsonValue::Array:
        for (const QJsonValue& element : value.toArray())
            parts.append(hclValue(element));
        return u'[' + parts.join(u", "_s) + u']';
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            parts.append(hclText(member.key()) + u" = "_s + hclValue(member.value()));
        return parts.isEmpty() ? u"{}"_s : u"{ "_s + parts.join(u", "_s) + u" }"_s;
    }
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"null"_s;
    }
    Q_UNREACHABLE();
}

QString terraform(const Plan& plan)
{
    const QJsonObject body = shownClusterBody(plan);
    Block cluster(u"resource \"alicloud_cs_managed_kubernetes\" \"terway\""_s, 0);
    setClusterArguments(cluster, body);
    addClusterBlocks(cluster, body);
    QString text =
        u"provider \"alicloud\" {\n  region = "_s + hclValue(body["region_id"_L1]) + u"\n}\n\n"_s + cluster.text();
    const QJsonArray pools = body["nodepools"_L1].toArray();
    for (qsizetype i = 0; i < pools.size(); ++i) {
        Block pool(u"resource \"alicloud_cs_kubernetes_node_pool\" \"pool_%1\""_s.arg(i + 1), 0);
        pool.setExpression(u"cluster_id"_s, u"alicloud_cs_managed_kubernetes.terway.id"_s);
        setPoolArguments(pool, pools.at(i).toObject());
        addPoolBlocks(pool, pools.at(i).toObject());
        text += u'\n' + pool.text();
    }
    return text;
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/terraform.h"

#include "recreate/body.h"
#include "recreate/hcl.h"
#include "recreate/terraformpool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QString addonBlock(const QJsonObject& addon)
{
    HclBlock block(u"addons"_s, 1);
    block.set(u"name"_s, addon["name"_L1]);
    const QJsonDocument config = QJsonDocument::fromJson(addon["config"_L1].toString().toUtf8());
    if (config.isObject() && !config.object().isEmpty())
        block.setExpression(u"config"_s, u"jsonencode("_s + hclValue(config.object()) + u')');
    block.set(u"version"_s, addon["version"_L1]);
    if (addon["disabled"_L1].toBool())
        block.set(u"disabled"_s, true);
    return block.text();
}

/// Request field → argument, where only the name differs or nothing does. terway.md 7.1.
void setClusterArguments(HclBlock& block, const QJsonObject& body)
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
        block.set(u"tags"_s, hclMap(body["tags"_L1].toArray()));
}

void addClusterBlocks(HclBlock& block, const QJsonObject& body)
{
    const QJsonObject window = body["maintenance_window"_L1].toObject();
    QJsonObject kept;
    for (const QLatin1StringView key : {"enable"_L1, "maintenance_time"_L1, "duration"_L1, "weekly_period"_L1}) {
        if (window.contains(key))
            kept[key] = window[key];
    }
    if (!kept.isEmpty())
        block.add(hclBlock(u"maintenance_window"_s, kept, 1));
    for (const QLatin1StringView name :
         {"operation_policy"_L1, "audit_log_config"_L1, "control_plane_endpoints_config"_L1}) {
        if (!body[name].toObject().isEmpty())
            block.add(hclBlock(name, body[name].toObject(), 1));
    }
    if (body["auto_mode"_L1]["enable"_L1].toBool())
        block.add(hclBlock(u"auto_mode"_s, {{u"enabled"_s, true}}, 1));
    for (const QJsonValue& addon : body["addons"_L1].toArray())
        block.add(addonBlock(addon.toObject()));
}

/// Fields of the request without an argument in the provider: said in a comment, not lost.
QString leftOut(const QJsonObject& body)
{
    QStringList fields;
    if (!body["load_balancer_id"_L1].isUndefined())
        fields.append(u"load_balancer_id"_s);
    if (!body["maintenance_window"_L1]["recurrence"_L1].isUndefined())
        fields.append(u"maintenance_window.recurrence"_s);
    return handwork(fields);
}

} // namespace

QString terraform(const Plan& plan)
{
    const QJsonObject body = shownClusterBody(plan);
    HclBlock cluster(u"resource \"alicloud_cs_managed_kubernetes\" \"terway\""_s, 0);
    setClusterArguments(cluster, body);
    addClusterBlocks(cluster, body);
    QString text = u"provider \"alicloud\" {\n  region = "_s + hclValue(body["region_id"_L1]) + u"\n}\n\n"_s +
                   leftOut(body) + cluster.text();
    const QJsonArray pools = body["nodepools"_L1].toArray();
    for (qsizetype i = 0; i < pools.size(); ++i)
        text += u'\n' + terraformPool(pools.at(i).toObject(), int(i) + 1);
    return text;
}

} // namespace Ack

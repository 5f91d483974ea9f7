// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/terraform.h"

#include "recreate/body.h"
#include "recreate/hcl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QJsonObject mapOf(const QJsonArray& pairs)
{
    QJsonObject map;
    for (const QJsonValue& pair : pairs)
        map[pair["key"_L1].toString()] = pair["value"_L1];
    return map;
}

QString addonBlock(const QJsonObject& addon)
{
    HclBlock block(u"addons"_s, 1);
    block.set(u"name"_s, addon["name"_L1]);
    const QJsonDocument config = QJsonDocument::fromJson(addon["config"_L1].toString().toUtf8());
    if (config.isObject() && !config.object().isEmpty())
        block.setExpression(u"config"_s, u"jsonencode("_s + hclValue(config.object()) + u')');
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
        block.set(u"tags"_s, mapOf(body["tags"_L1].toArray()));
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
    for (const QLatin1StringView name : {"operation_policy"_L1, "audit_log_config"_L1}) {
        if (!body[name].toObject().isEmpty())
            block.add(hclBlock(name, body[name].toObject(), 1));
    }
    if (body["auto_mode"_L1]["enable"_L1].toBool())
        block.add(hclBlock(u"auto_mode"_s, {{u"enabled"_s, true}}, 1));
    for (const QJsonValue& addon : body["addons"_L1].toArray())
        block.add(addonBlock(addon.toObject()));
}

void setPoolArguments(HclBlock& block, const QJsonObject& pool)
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
                                         "spot_instance_pools"_L1,
                                         "spot_instance_remedy"_L1,
                                         "on_demand_base_capacity"_L1,
                                         "on_demand_percentage_above_base_capacity"_L1,
                                         "compensate_with_on_demand"_L1,
                                         "system_disk_bursting_enabled"_L1,
                                         "system_disk_provisioned_iops"_L1,
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
    block.set(u"deployment_set_id"_s, scaling["deploymentset_id"_L1]);
    block.set(u"type"_s, pool["nodepool_info"_L1]["type"_L1]);
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

/// What the provider knows of a managed pool's options; the request has more.
QJsonObject managementOf(const QJsonObject& asked)
{
    QJsonObject kept;
    for (const QLatin1StringView option : {"enable"_L1, "auto_repair"_L1, "auto_upgrade"_L1, "auto_vul_fix"_L1}) {
        if (asked.contains(option))
            kept[option] = asked[option];
    }
    const auto keep = [&](QLatin1StringView policy, std::initializer_list<QLatin1StringView> options) {
        QJsonObject members;
        for (const QLatin1StringView option : options) {
            if (asked[policy].toObject().contains(option))
                members[option] = asked[policy][option];
        }
        if (!members.isEmpty())
            kept[policy] = members;
    };
    keep("auto_repair_policy"_L1, {"restart_node"_L1});
    keep("auto_upgrade_policy"_L1, {"auto_upgrade_kubelet"_L1});
    keep("auto_vul_fix_policy"_L1, {"restart_node"_L1, "vul_level"_L1});
    return kept;
}

/// Fields of the request without an argument of their own in the provider: said in a comment, not lost.
QString leftOut(const QJsonObject& pool)
{
    QStringList fields;
    const QJsonObject asked = pool["management"_L1].toObject();
    const QJsonObject kept = managementOf(asked);
    for (const QString& option : asked.keys()) {
        if (!kept.contains(option))
            fields.append(u"management."_s + option);
    }
    for (const QLatin1StringView field : {"disk_init"_L1, "instance_patterns"_L1, "instance_metadata_options"_L1,
                                          "resource_pool_options"_L1, "cpu_options"_L1}) {
        if (!pool["scaling_group"_L1][field].isUndefined())
            fields.append(u"scaling_group."_s + field);
    }
    for (const QLatin1StringView field : {"node_config"_L1, "node_components"_L1, "auto_mode"_L1}) {
        if (!pool[field].isUndefined())
            fields.append(field);
    }
    return fields.isEmpty() ? QString() : u"# Add by hand, see plan.txt: "_s + fields.join(u", "_s) + u'\n';
}

void addPoolBlocks(HclBlock& block, const QJsonObject& pool)
{
    for (const QLatin1StringView name : {"labels"_L1, "taints"_L1}) {
        for (const QJsonValue& one : pool["kubernetes_config"_L1][name].toArray())
            block.add(hclBlock(name, one.toObject(), 1));
    }
    for (const QJsonValue& disk : pool["scaling_group"_L1]["data_disks"_L1].toArray())
        block.add(hclBlock(u"data_disks"_s, renamed(disk.toObject(), "disk_name"_L1, "name"_L1), 1));
    for (const QJsonValue& limit : pool["scaling_group"_L1]["spot_price_limit"_L1].toArray())
        block.add(hclBlock(u"spot_price_limit"_s, limit.toObject(), 1));
    const QJsonObject reserved = pool["scaling_group"_L1]["private_pool_options"_L1].toObject();
    if (!reserved.isEmpty())
        block.add(hclBlock(u"private_pool_options"_s,
                           renamed(renamed(reserved, "id"_L1, "private_pool_options_id"_L1), "match_criteria"_L1,
                                   "private_pool_options_match_criteria"_L1),
                           1));
    if (pool["tee_config"_L1]["tee_enable"_L1].toBool())
        block.add(hclBlock(u"tee_config"_s, {{u"tee_enable"_s, true}}, 1));
    if (pool["auto_scaling"_L1]["enable"_L1].toBool()) {
        QJsonObject scaling = renamed(pool["auto_scaling"_L1].toObject(), "min_instances"_L1, "min_size"_L1);
        block.add(hclBlock(u"scaling_config"_s, renamed(scaling, "max_instances"_L1, "max_size"_L1), 1));
    }
    if (const QJsonObject management = managementOf(pool["management"_L1].toObject()); !management.isEmpty())
        block.add(hclBlock(u"management"_s, management, 1));
}

} // namespace

QString terraform(const Plan& plan)
{
    const QJsonObject body = shownClusterBody(plan);
    HclBlock cluster(u"resource \"alicloud_cs_managed_kubernetes\" \"terway\""_s, 0);
    setClusterArguments(cluster, body);
    addClusterBlocks(cluster, body);
    QString text =
        u"provider \"alicloud\" {\n  region = "_s + hclValue(body["region_id"_L1]) + u"\n}\n\n"_s + cluster.text();
    const QJsonArray pools = body["nodepools"_L1].toArray();
    for (qsizetype i = 0; i < pools.size(); ++i) {
        HclBlock pool(u"resource \"alicloud_cs_kubernetes_node_pool\" \"pool_%1\""_s.arg(i + 1), 0);
        pool.setExpression(u"cluster_id"_s, u"alicloud_cs_managed_kubernetes.terway.id"_s);
        setPoolArguments(pool, pools.at(i).toObject());
        addPoolBlocks(pool, pools.at(i).toObject());
        text += u'\n' + leftOut(pools.at(i).toObject()) + pool.text();
    }
    return text;
}

} // namespace Ack

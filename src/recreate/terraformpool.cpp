// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/terraformpool.h"

#include "recreate/hcl.h"
#include "recreate/kubelethcl.h"

#include <QJsonArray>

#include <initializer_list>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

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
    block.set(u"user_data"_s, kubernetes["user_data"_L1]);
    block.set(u"pre_user_data"_s, kubernetes["pre_user_data"_L1]);
    if (!scaling["tags"_L1].toArray().isEmpty())
        block.set(u"tags"_s, hclMap(scaling["tags"_L1].toArray()));
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

/// The object reduced to what the provider knows; the rest is named.
QJsonObject knownOf(const QJsonObject& object, std::initializer_list<QLatin1StringView> names, const QString& path,
                    QStringList& leftOut)
{
    QJsonObject kept;
    for (const QLatin1StringView name : names) {
        if (object.contains(name))
            kept[name] = object[name];
    }
    for (const QString& key : object.keys()) {
        if (!kept.contains(key) && !leftOut.contains(path + u'.' + key))
            leftOut.append(path + u'.' + key);
    }
    return kept;
}

/// What became blocks of the provider since its version 1.266.
void addNewerBlocks(HclBlock& block, const QJsonObject& pool, QStringList& leftOut)
{
    const QJsonObject scaling = pool["scaling_group"_L1].toObject();
    for (const QJsonValue& pattern : scaling["instance_patterns"_L1].toArray())
        block.add(hclBlock(
            u"instance_patterns"_s,
            knownOf(pattern.toObject(),
                    {"cores"_L1, "cpu_architectures"_L1, "excluded_instance_types"_L1, "instance_categories"_L1,
                     "instance_family_level"_L1, "instance_type_families"_L1, "max_cpu_cores"_L1, "max_memory_size"_L1,
                     "memory"_L1, "min_cpu_cores"_L1, "min_memory_size"_L1},
                    u"scaling_group.instance_patterns"_s, leftOut),
            1));
    const QJsonObject metadata = knownOf(scaling["instance_metadata_options"_L1].toObject(), {"http_tokens"_L1},
                                         u"scaling_group.instance_metadata_options"_s, leftOut);
    if (!metadata.isEmpty())
        block.add(hclBlock(u"instance_metadata_options"_s, metadata, 1));
    if (pool["auto_mode"_L1]["enable"_L1].isBool())
        block.add(hclBlock(u"auto_mode"_s, {{u"enabled"_s, pool["auto_mode"_L1]["enable"_L1]}}, 1));
}

void addNodeConfig(HclBlock& block, const QJsonObject& pool, QStringList& leftOut)
{
    const QJsonObject config =
        knownOf(pool["node_config"_L1].toObject(), {"kubelet_configuration"_L1}, u"node_config"_s, leftOut);
    const KubeletHcl kubelet = kubeletHcl(config["kubelet_configuration"_L1].toObject());
    block.add(kubelet.block);
    for (const QString& setting : kubelet.leftOut)
        leftOut.append(u"node_config.kubelet_configuration."_s + setting);
}

/// Fields without an argument in the provider: said in a comment, not lost.
QStringList withoutArgument(const QJsonObject& pool)
{
    QStringList fields;
    const QJsonObject asked = pool["management"_L1].toObject();
    const QJsonObject kept = managementOf(asked);
    for (const QString& option : asked.keys()) {
        if (!kept.contains(option))
            fields.append(u"management."_s + option);
    }
    for (const QLatin1StringView field : {"disk_init"_L1, "resource_pool_options"_L1, "cpu_options"_L1}) {
        if (!pool["scaling_group"_L1][field].isUndefined())
            fields.append(u"scaling_group."_s + field);
    }
    if (!pool["node_components"_L1].isUndefined())
        fields.append(u"node_components"_s);
    return fields;
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

QString terraformPool(const QJsonObject& pool, int number)
{
    HclBlock block(u"resource \"alicloud_cs_kubernetes_node_pool\" \"pool_%1\""_s.arg(number), 0);
    block.setExpression(u"cluster_id"_s, u"alicloud_cs_managed_kubernetes.terway.id"_s);
    QStringList leftOut = withoutArgument(pool);
    setPoolArguments(block, pool);
    addPoolBlocks(block, pool);
    addNewerBlocks(block, pool, leftOut);
    addNodeConfig(block, pool, leftOut);
    return handwork(leftOut) + block.text();
}

} // namespace Ack

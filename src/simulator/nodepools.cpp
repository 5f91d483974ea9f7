// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/clusterobject.h"

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QJsonObject nodePoolInfo(const QJsonObject& cluster, const QJsonObject& pool, const QString& id)
{
    const QString created = cluster["created"_L1].toString(u"2025-03-18T10:21:07+08:00"_s);
    return {{u"nodepool_id"_s, id},
            {u"name"_s, pool["name"_L1]},
            {u"type"_s, u"ess"_s},
            {u"is_default"_s, pool["name"_L1].toString() == "default-nodepool"_L1},
            {u"region_id"_s, cluster["region"_L1]},
            {u"resource_group_id"_s, u"rg-d0dedefault"_s},
            {u"created"_s, created},
            {u"updated"_s, created}};
}

QJsonObject status(const QJsonObject& pool)
{
    const int size = pool["size"_L1].toInt();
    return {{u"state"_s, u"active"_s}, {u"total_nodes"_s, size}, {u"healthy_nodes"_s, size}, {u"serving_nodes"_s, size},
            {u"initial_nodes"_s, 0},   {u"offline_nodes"_s, 0},  {u"removing_nodes"_s, 0},   {u"failed_nodes"_s, 0}};
}

QJsonObject scalingGroup(const SimulatedAccount& account, const QJsonObject& cluster, const QJsonObject& pool,
                         const QString& id)
{
    const bool scales = pool.contains("scale"_L1);
    const QJsonArray vswitches =
        pool.contains("vswitches"_L1) ? pool["vswitches"_L1].toArray() : vswitchesFor(account, cluster, "node"_L1);
    const QString group = account.vpc(cluster["vpc"_L1].toString())["security_groups"_L1][0]["id"_L1].toString();
    QJsonObject scaling{{u"scaling_group_id"_s, u"asg-d0de"_s + id.right(6)},
                        {u"vswitch_ids"_s, vswitches},
                        {u"instance_types"_s, pool["types"_L1].toArray()},
                        {u"instance_charge_type"_s, u"PostPaid"_s},
                        {u"period"_s, 0},
                        {u"period_unit"_s, QString()},
                        {u"auto_renew"_s, false},
                        {u"desired_size"_s, scales ? QJsonValue(QJsonValue::Null) : pool["size"_L1]},
                        {u"key_pair"_s, pool["key_pair"_L1].toString()},
                        {u"login_password"_s, QString()},
                        {u"login_as_non_root"_s, false},
                        {u"image_type"_s, pool["image_type"_L1].toString(u"AliyunLinux3"_s)},
                        {u"image_id"_s, u"aliyun_3_x64_20G_alibase_20260815.vhd"_s},
                        {u"platform"_s, u"AliyunLinux"_s},
                        {u"system_disk_category"_s, u"cloud_essd"_s},
                        {u"system_disk_size"_s, pool["disk"_L1].toInt(120)},
                        {u"system_disk_performance_level"_s, u"PL0"_s},
                        {u"data_disks"_s, pool["data_disks"_L1].toArray()},
                        {u"security_group_id"_s, group},
                        {u"security_group_ids"_s, QJsonArray{group}},
                        {u"multi_az_policy"_s, pool["multi_az_policy"_L1].toString(u"BALANCE"_s)},
                        {u"spot_strategy"_s, pool["spot"_L1].toString(u"NoSpot"_s)},
                        {u"scaling_policy"_s, u"release"_s},
                        {u"ram_policy"_s, QString()},
                        {u"ram_role_name"_s, QString()},
                        {u"tags"_s, pool["tags"_L1].toArray()},
                        {u"rds_instances"_s, QJsonArray()}};
    return scaling;
}

QJsonObject kubernetesConfig(const QJsonObject& pool)
{
    QJsonArray labels;
    const QJsonObject described = pool["labels"_L1].toObject();
    for (auto label = described.begin(); label != described.end(); ++label)
        labels.append(QJsonObject{{u"key"_s, label.key()}, {u"value"_s, label.value()}});
    return {{u"runtime"_s, u"containerd"_s}, {u"runtime_version"_s, pool["runtime_version"_L1].toString(u"1.6.28"_s)},
            {u"labels"_s, labels},           {u"taints"_s, pool["taints"_L1].toArray()},
            {u"cms_enabled"_s, true},        {u"cpu_policy"_s, u"none"_s},
            {u"unschedulable"_s, false},     {u"user_data"_s, pool["user_data"_L1].toString()},
            {u"pre_user_data"_s, QString()}, {u"node_name_mode"_s, QString()}};
}

QJsonObject autoScaling(const QJsonObject& pool)
{
    const QJsonArray range = pool["scale"_L1].toArray();
    return {{u"enable"_s, !range.isEmpty()},
            {u"min_instances"_s, range.at(0).toInt()},
            {u"max_instances"_s, range.at(1).toInt()},
            {u"type"_s, u"cpu"_s}};
}

} // namespace

QJsonArray nodePoolObjects(const SimulatedAccount& account, const QJsonObject& cluster)
{
    QJsonArray pools;
    for (const QJsonValue& item : cluster["node_pools"_L1].toArray()) {
        const QJsonObject pool = item.toObject();
        const QString id =
            u"npd0de%1%2"_s.arg(cluster["id"_L1].toString().right(6)).arg(pools.size() + 1, 2, 10, QChar(u'0'));
        pools.append(QJsonObject{{u"nodepool_info"_s, nodePoolInfo(cluster, pool, id)},
                                 {u"status"_s, status(pool)},
                                 {u"scaling_group"_s, scalingGroup(account, cluster, pool, id)},
                                 {u"kubernetes_config"_s, kubernetesConfig(pool)},
                                 {u"auto_scaling"_s, autoScaling(pool)},
                                 {u"management"_s, QJsonObject{{u"enable"_s, pool["managed"_L1].toBool()},
                                                               {u"auto_repair"_s, pool["managed"_L1].toBool()}}},
                                 {u"tee_config"_s, QJsonObject{{u"tee_enable"_s, false}}},
                                 {u"interconnect_mode"_s, u"basic"_s},
                                 {u"max_nodes"_s, 0}});
    }
    return pools;
}

} // namespace Ack

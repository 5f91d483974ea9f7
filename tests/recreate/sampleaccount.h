// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack::Sample {

using namespace Qt::StringLiterals;

/// A Flannel cluster in two zones, as the parser would give it.
[[nodiscard]] inline Cluster flannelCluster(const QJsonObject& changes = {})
{
    QJsonObject detail{{u"cluster_id"_s, u"cabc0000000000000000000000000001"_s},
                       {u"name"_s, u"prod-web"_s},
                       {u"cluster_type"_s, u"ManagedKubernetes"_s},
                       {u"profile"_s, u"Default"_s},
                       {u"cluster_spec"_s, u"ack.pro.small"_s},
                       {u"current_version"_s, u"1.35.7-aliyun.1"_s},
                       {u"ip_stack"_s, u"ipv4"_s},
                       {u"timezone"_s, u"Asia/Shanghai"_s},
                       {u"cluster_domain"_s, u"cluster.local"_s},
                       {u"node_cidr_mask"_s, u"26"_s},
                       {u"container_cidr"_s, u"172.20.0.0/16"_s},
                       {u"security_group_id"_s, u"sg-old"_s},
                       {u"master_url"_s, u"{\"api_server_endpoint\":\"https://1.2.3.4:6443\"}"_s},
                       {u"tags"_s, QJsonArray{QJsonObject{{u"key"_s, u"team"_s}, {u"value"_s, u"web"_s}},
                                              QJsonObject{{u"key"_s, u"ack.aliyun.com"_s}, {u"value"_s, u"x"_s}}}},
                       {u"parameters"_s, QJsonObject{{u"Network"_s, u"Flannel"_s}, {u"SNatEntry"_s, u"True"_s}}}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        detail[change.key()] = change.value();
    Cluster cluster;
    cluster.id = ClusterId(detail[u"cluster_id"_s].toString());
    cluster.region = RegionId(u"cn-hangzhou"_s);
    cluster.name = detail[u"name"_s].toString();
    cluster.type = detail[u"cluster_type"_s].toString();
    cluster.profile = detail[u"profile"_s].toString();
    cluster.spec = detail[u"cluster_spec"_s].toString();
    cluster.version = detail[u"current_version"_s].toString();
    cluster.vpcId = u"vpc-a1"_s;
    cluster.vswitchIds = {u"vsw-node1"_s, u"vsw-node2"_s};
    cluster.serviceCidr = u"172.21.0.0/20"_s;
    cluster.podCidr = detail[u"container_cidr"_s].toString();
    cluster.proxyMode = u"ipvs"_s;
    cluster.deletionProtection = true;
    cluster.detail = QJsonDocument(detail).toJson(QJsonDocument::Compact);
    return cluster;
}

[[nodiscard]] inline NodePool nodePool(const QString& name, const QStringList& types,
                                       const QJsonObject& scalingChanges = {}, const QJsonObject& otherChanges = {})
{
    QJsonObject scaling{{u"instance_types"_s, QJsonArray::fromStringList(types)},
                        {u"vswitch_ids"_s, QJsonArray{u"vsw-node1"_s, u"vsw-node2"_s}},
                        {u"desired_size"_s, 3},
                        {u"instance_charge_type"_s, u"PostPaid"_s},
                        {u"system_disk_category"_s, u"cloud_essd"_s},
                        {u"system_disk_size"_s, 120},
                        {u"system_disk_performance_level"_s, u"PL1"_s},
                        {u"image_type"_s, u"AliyunLinux3"_s},
                        {u"key_pair"_s, u"ops"_s},
                        {u"login_password"_s, u""_s},
                        {u"security_group_ids"_s, QJsonArray{u"sg-old"_s}},
                        {u"multi_az_policy"_s, u"BALANCE"_s}};
    for (auto change = scalingChanges.begin(); change != scalingChanges.end(); ++change)
        scaling[change.key()] = change.value();
    QJsonObject object{
        {u"nodepool_info"_s, QJsonObject{{u"name"_s, name}, {u"type"_s, u"ess"_s}, {u"nodepool_id"_s, u"np1"_s}}},
        {u"scaling_group"_s, scaling},
        {u"auto_scaling"_s, QJsonObject{{u"enable"_s, false}, {u"min_instances"_s, 0}, {u"max_instances"_s, 0}}},
        {u"kubernetes_config"_s,
         QJsonObject{
             {u"runtime"_s, u"containerd"_s},
             {u"runtime_version"_s, u"1.6.28"_s},
             {u"cms_enabled"_s, true},
             {u"labels"_s, QJsonArray{QJsonObject{{u"key"_s, u"tier"_s}, {u"value"_s, u"web"_s}},
                                      QJsonObject{{u"key"_s, u"alibabacloud.com/x"_s}, {u"value"_s, u"1"_s}}}}}},
        {u"management"_s, QJsonObject{{u"enable"_s, false}}},
        {u"status"_s, QJsonObject{{u"total_nodes"_s, 3}}}};
    for (auto change = otherChanges.begin(); change != otherChanges.end(); ++change)
        object[change.key()] = change.value();
    return {.id = u"np1"_s, .name = name, .instanceTypes = types, .object = object};
}

[[nodiscard]] inline VSwitch vswitch(const QString& id, const QString& zone, const QString& cidr, qint64 free,
                                     const QString& vpc = u"vpc-a1"_s)
{
    return {.id = id,
            .name = id,
            .vpcId = vpc,
            .zone = zone,
            .cidr = cidr,
            .freeAddresses = free,
            .status = u"Available"_s};
}

/// An account in which a plan for flannelCluster() has no open question.
[[nodiscard]] inline Facts facts()
{
    Facts facts;
    facts.region = RegionId(u"cn-hangzhou"_s);
    facts.vpcs = QList<Vpc>{
        {.id = u"vpc-a1"_s, .name = u"main"_s, .cidr = u"10.0.0.0/8"_s, .secondaryCidrs = {u"192.168.0.0/20"_s}}};
    facts.vswitches = QList<VSwitch>{vswitch(u"vsw-node1"_s, u"cn-hangzhou-h"_s, u"10.1.0.0/24"_s, 200),
                                     vswitch(u"vsw-node2"_s, u"cn-hangzhou-i"_s, u"10.2.0.0/24"_s, 200),
                                     vswitch(u"vsw-pod1"_s, u"cn-hangzhou-h"_s, u"10.64.0.0/19"_s, 8000),
                                     vswitch(u"vsw-pod2"_s, u"cn-hangzhou-i"_s, u"10.65.0.0/19"_s, 8000)};
    facts.versions =
        QList<KubernetesVersion>{{.version = u"1.34.10-aliyun.1"_s,
                                  .creatable = true,
                                  .runtimes = {{u"containerd"_s, u"2.1.9"_s}},
                                  .imageTypes = {u"AliyunLinux3"_s}},
                                 {.version = u"1.35.7-aliyun.1"_s,
                                  .creatable = true,
                                  .runtimes = {{u"containerd"_s, u"1.6.39"_s}, {u"containerd"_s, u"2.3.4"_s}},
                                  .imageTypes = {u"AliyunLinux3"_s, u"ContainerOS"_s}},
                                 {.version = u"1.36.2-aliyun.1"_s,
                                  .creatable = true,
                                  .runtimes = {{u"containerd"_s, u"2.3.4"_s}},
                                  .imageTypes = {u"AliyunLinux3"_s}}};
    facts.instanceTypes =
        QList<InstanceType>{{.id = u"ecs.g7.xlarge"_s,
                             .eniQuantity = 4,
                             .ipv4PerEni = 15,
                             .ipv6PerEni = 15,
                             .eniTotalQuantity = 14,
                             .trunkSupported = true},
                            {.id = u"ecs.g7.large"_s,
                             .eniQuantity = 3,
                             .ipv4PerEni = 6,
                             .ipv6PerEni = 6,
                             .eniTotalQuantity = 8,
                             .trunkSupported = true},
                            {.id = u"ecs.g6.large"_s, .eniQuantity = 2, .ipv4PerEni = 6, .ipv6PerEni = 1}};
    facts.keyPairs = QList<KeyPair>{{u"ops"_s}};
    facts.securityGroups = QList<SecurityGroup>{{.id = u"sg-old"_s, .vpcId = u"vpc-a1"_s, .type = u"normal"_s}};
    facts.nodePools = QList<NodePool>{nodePool(u"default"_s, {u"ecs.g7.xlarge"_s})};
    facts.addons = QList<AddonInstance>{{.name = u"kube-flannel-ds"_s, .version = u"v1"_s, .state = u"active"_s},
                                        {.name = u"csi-plugin"_s, .version = u"v1"_s, .state = u"active"_s},
                                        {.name = u"logtail-ds"_s,
                                         .version = u"v1"_s,
                                         .state = u"active"_s,
                                         .config = u"{\"IngressDashboardEnabled\":\"true\"}"_s},
                                        {.name = u"kube-scheduler"_s, .version = u"v1"_s, .state = u"active"_s}};
    return facts;
}

} // namespace Ack::Sample

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/clusterobject.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    const char* name;
    bool v1;
    bool forRegion;
    bool legacy;
    bool deprecated = false; ///< the detail call lacks it where a region returns current fields only
};

/// api.md 1.4; DescribeClusterDetail returns all of them.
constexpr std::array fields{
    Field{"cluster_domain", true, true, false},
    Field{"cluster_id", true, true, true},
    Field{"cluster_spec", true, true, false},
    Field{"cluster_type", true, true, true},
    Field{"container_cidr", true, true, false},
    Field{"created", true, true, true},
    Field{"current_version", true, true, true},
    Field{"deletion_protection", true, true, true},
    Field{"docker_version", true, false, true, true},
    Field{"external_loadbalancer_id", true, false, true, true},
    Field{"init_version", true, true, true},
    Field{"ip_stack", true, true, false},
    Field{"maintenance_window", true, false, false},
    Field{"master_url", true, false, true},
    Field{"meta_data", true, false, true},
    Field{"name", true, true, true},
    Field{"network_mode", true, false, true, true},
    Field{"next_version", true, true, false},
    Field{"node_cidr_mask", false, false, false},
    Field{"operation_policy", true, false, false},
    Field{"parameters", false, false, false, true},
    Field{"private_zone", true, false, true, true},
    Field{"profile", true, true, true},
    Field{"proxy_mode", true, true, false},
    Field{"region_id", true, true, true},
    Field{"resource_group_id", true, true, true},
    Field{"rrsa_config", false, false, false},
    Field{"security_group_id", true, true, true},
    Field{"service_cidr", true, true, false},
    Field{"size", true, true, true},
    Field{"state", true, true, true},
    Field{"subnet_cidr", true, false, true, true},
    Field{"tags", true, true, true},
    Field{"timezone", true, true, false},
    Field{"updated", true, true, true},
    Field{"vpc_id", true, true, true},
    Field{"vswitch_id", true, false, true, true},
    Field{"vswitch_ids", true, true, false},
    Field{"worker_ram_role_name", true, false, true},
    Field{"zone_id", true, false, true, true},
    Field{"auto_mode", false, false, false},
    Field{"extra_sans", false, false, false},
};

bool isReturned(const Field& field, ClusterCall call, bool currentOnly)
{
    switch (call) {
    case ClusterCall::Detail:
        return !(field.deprecated && currentOnly);
    case ClusterCall::ForRegion:
        return field.forRegion;
    case ClusterCall::V1:
        return field.v1;
    case ClusterCall::Legacy:
        return field.legacy;
    }
    return false;
}

QString text(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString nameOf(const QJsonObject& cluster)
{
    return cluster["name"_L1].toString().repeated(cluster["name_times"_L1].toInt(1));
}

QString firstSecurityGroup(const QJsonObject& vpc)
{
    return vpc["security_groups"_L1][0]["id"_L1].toString();
}

QString joined(const QJsonArray& texts)
{
    QStringList list;
    for (const QJsonValue& text : texts)
        list.append(text.toString());
    return list.join(u',');
}

QString masterUrl(const QJsonObject& cluster)
{
    const bool isPublic = cluster["public_endpoint"_L1].toBool();
    return text({{u"api_server_endpoint"_s, isPublic ? u"https://203.0.113.10:6443"_s : QString()},
                 {u"intranet_api_server_endpoint"_s, u"https://10.0.0.10:6443"_s}});
}

QJsonArray tags(const QJsonObject& cluster)
{
    QJsonArray tags{QJsonObject{{u"key"_s, u"ack.aliyun.com"_s}, {u"value"_s, cluster["id"_L1]}}};
    const QJsonObject own = cluster["tags"_L1].toObject();
    for (auto tag = own.begin(); tag != own.end(); ++tag)
        tags.append(QJsonObject{{u"key"_s, tag.key()}, {u"value"_s, tag.value()}});
    return tags;
}

QJsonArray controlPlaneVSwitches(const SimulatedAccount& account, const QJsonObject& cluster)
{
    return cluster.contains("vswitches"_L1) ? cluster["vswitches"_L1].toArray()
                                            : vswitchesFor(account, cluster, "node"_L1);
}

QJsonObject identityFields(const QJsonObject& cluster)
{
    const QString type = cluster["type"_L1].toString(u"ManagedKubernetes"_s);
    const QString defaultSpec = type == "ManagedKubernetes"_L1 ? u"ack.pro.small"_s : QString();
    const QString created = cluster["created"_L1].toString(u"2025-03-18T10:21:07+08:00"_s);
    const QString version = cluster["version"_L1].toString();
    return {{u"cluster_id"_s, cluster["id"_L1]},
            {u"name"_s, nameOf(cluster)},
            {u"region_id"_s, cluster["region"_L1]},
            {u"cluster_type"_s, type},
            {u"profile"_s, cluster["profile"_L1].toString(u"Default"_s)},
            {u"cluster_spec"_s, cluster["spec"_L1].toString(defaultSpec)},
            {u"state"_s, cluster["state"_L1].toString(u"running"_s)},
            {u"size"_s, nodeCount(cluster)},
            {u"current_version"_s, version},
            {u"init_version"_s, cluster["init_version"_L1].toString(version)},
            {u"next_version"_s, QString()},
            {u"created"_s, created},
            {u"updated"_s, cluster["updated"_L1].toString(created)}};
}

QJsonObject networkFields(const SimulatedAccount& account, const QJsonObject& cluster)
{
    const bool isFlannel = addonOfNetwork(cluster["network"_L1].toString()).startsWith("kube-flannel"_L1);
    const QString podCidr = isFlannel ? cluster["pod_cidr"_L1].toString() : QString();
    const QString region = cluster["region"_L1].toString();
    const QString firstZone = account.region(region)["zones"_L1][0].toString();
    const QString vpc = cluster["vpc"_L1].toString();
    const QString group = cluster["security_group"_L1].toString(firstSecurityGroup(account.vpc(vpc)));
    const QJsonArray vswitches = controlPlaneVSwitches(account, cluster);
    return {{u"ip_stack"_s, cluster["ip_stack"_L1].toString(u"ipv4"_s)},
            {u"proxy_mode"_s, cluster["proxy_mode"_L1].toString(u"ipvs"_s)},
            {u"service_cidr"_s, cluster["service_cidr"_L1].toString()},
            {u"container_cidr"_s, podCidr},
            {u"subnet_cidr"_s, podCidr},
            {u"node_cidr_mask"_s, isFlannel ? u"25"_s : QString()},
            {u"vpc_id"_s, vpc},
            {u"vswitch_ids"_s, vswitches},
            {u"vswitch_id"_s, joined(vswitches)},
            {u"security_group_id"_s, group},
            {u"network_mode"_s, u"vpc"_s},
            {u"external_loadbalancer_id"_s, u"lb-d0de"_s + cluster["id"_L1].toString().right(4)},
            {u"private_zone"_s, false},
            {u"zone_id"_s, zoneId(region, firstZone)},
            {u"master_url"_s, masterUrl(cluster)}};
}

QJsonObject settingFields(const QJsonObject& cluster)
{
    return {{u"cluster_domain"_s, u"cluster.local"_s},
            {u"timezone"_s, u"Asia/Shanghai"_s},
            {u"resource_group_id"_s, u"rg-d0dedefault"_s},
            {u"deletion_protection"_s, cluster["deletion_protection"_L1].toBool()},
            {u"tags"_s, tags(cluster)},
            {u"worker_ram_role_name"_s, u"KubernetesWorkerRole-d0de"_s},
            {u"docker_version"_s, QString()},
            {u"maintenance_window"_s, cluster["maintenance_window"_L1].toObject({{u"enable"_s, false}})},
            {u"operation_policy"_s, cluster["operation_policy"_L1].toObject()},
            {u"rrsa_config"_s, QJsonObject{{u"enabled"_s, cluster["rrsa"_L1].toBool()}}},
            {u"auto_mode"_s, QJsonObject{{u"enable"_s, cluster["auto_mode"_L1].toBool()}}},
            {u"extra_sans"_s, cluster["extra_sans"_L1].toArray()}};
}

void replaceFields(QJsonObject& object, const QJsonObject& others)
{
    for (auto field = others.begin(); field != others.end(); ++field)
        object[field.key()] = field.value();
}

/// What the calls may return, costly texts only where needed; "detail" of the description overrides it field by field.
QJsonObject wholeObject(const SimulatedAccount& account, const QJsonObject& cluster, ClusterCall call)
{
    QJsonObject whole = identityFields(cluster);
    replaceFields(whole, networkFields(account, cluster));
    replaceFields(whole, settingFields(cluster));
    if (call != ClusterCall::ForRegion)
        whole["meta_data"_L1] = metaData(account, cluster);
    if (call == ClusterCall::Detail && shows(account, cluster, "parameters"_L1))
        whole["parameters"_L1] = stackParameters(account, cluster);
    replaceFields(whole, cluster["detail"_L1].toObject());
    return whole;
}

} // namespace

QJsonObject clusterObject(const SimulatedAccount& account, const QJsonObject& cluster, ClusterCall call)
{
    const QJsonObject whole = wholeObject(account, cluster, call);
    const bool currentOnly = account.region(cluster["region"_L1].toString())["current_fields_only"_L1].toBool();
    QJsonObject object;
    for (const Field& field : fields) {
        const QLatin1StringView name(field.name);
        if (whole.contains(name) && isReturned(field, call, currentOnly))
            object[name] = whole[name];
    }
    if (call == ClusterCall::V1 || call == ClusterCall::Legacy)
        object["parameters"_L1] = QJsonValue::Null; // lists never fill it
    return object;
}

QString addonOfNetwork(const QString& network)
{
    return network.compare("flannel"_L1, Qt::CaseInsensitive) == 0 ? u"kube-flannel-ds"_s : network;
}

bool shows(const SimulatedAccount& account, const QJsonObject& cluster, QLatin1StringView source)
{
    if (cluster.contains("evidence"_L1))
        return cluster["evidence"_L1].toArray().contains(QString(source));
    const bool currentOnly = account.region(cluster["region"_L1].toString())["current_fields_only"_L1].toBool();
    return !cluster["network"_L1].toString().isEmpty() && !(currentOnly && source == "parameters"_L1);
}

QJsonArray vswitchesFor(const SimulatedAccount& account, const QJsonObject& cluster, QLatin1StringView use)
{
    QJsonArray ids;
    for (const QJsonValue& vswitch : account.vpc(cluster["vpc"_L1].toString())["vswitches"_L1].toArray()) {
        if (vswitch["for"_L1].toString() == use)
            ids.append(vswitch["id"_L1]);
    }
    return ids;
}

int nodeCount(const QJsonObject& cluster)
{
    if (cluster.contains("size"_L1))
        return cluster["size"_L1].toInt();
    int nodes = cluster["type"_L1].toString() == "Kubernetes"_L1 ? 3 : 0;
    for (const QJsonValue& pool : cluster["node_pools"_L1].toArray())
        nodes += pool["size"_L1].toInt();
    return nodes;
}

} // namespace Ack

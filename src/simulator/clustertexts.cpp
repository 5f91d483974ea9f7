// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/clusterobject.h"

#include <QJsonDocument>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool isTerway(const QJsonObject& cluster)
{
    return cluster["network"_L1].toString().startsWith("terway"_L1);
}

/// Zone → pod vSwitches, a JSON text inside the JSON text of meta_data.
QString podVSwitchesByZone(const SimulatedAccount& account, const QJsonObject& cluster)
{
    QJsonObject byZone;
    for (const QJsonValue& vswitch : account.vpc(cluster["vpc"_L1].toString())["vswitches"_L1].toArray()) {
        if (vswitch["for"_L1].toString() == "pod"_L1) {
            const QString zone = zoneId(cluster["region"_L1].toString(), vswitch["zone"_L1].toString());
            QJsonArray ids = byZone[zone].toArray();
            ids.append(vswitch["id"_L1]);
            byZone[zone] = ids;
        }
    }
    return isTerway(cluster) && !byZone.isEmpty() ? compact(byZone) : QString();
}

QString addonNames(const QJsonArray& addons)
{
    QStringList names;
    for (const QJsonValue& addon : addons)
        names.append(addon["name"_L1].toString());
    return names.join(u',');
}

} // namespace

QString metaData(const SimulatedAccount& account, const QJsonObject& cluster)
{
    QJsonObject capabilities{
        {u"CSI"_s, true}, {u"AnyAZ"_s, true}, {u"PublicSLB"_s, cluster["public_endpoint"_L1].toBool()}};
    if (shows(account, cluster, "capabilities"_L1)) {
        capabilities["Network"_L1] = cluster["capabilities_network"_L1].toString(cluster["network"_L1].toString());
        capabilities["ProxyMode"_L1] = cluster["proxy_mode"_L1].toString(u"ipvs"_s);
        capabilities["NodeCIDRMask"_L1] = isTerway(cluster) ? QString() : u"25"_s;
        capabilities["TerwayEniip"_L1] = true; // a feature flag: Flannel clusters carry it too
    }
    QJsonArray listed;
    QJsonObject meta{{u"Capabilities"_s, capabilities},
                     {u"IPStack"_s, cluster["ip_stack"_L1].toString(u"ipv4"_s)},
                     {u"KubernetesVersion"_s, cluster["version"_L1].toString()},
                     {u"MultiAZ"_s, true},
                     {u"PodVswitchId"_s, podVSwitchesByZone(account, cluster)},
                     {u"Provider"_s, u"ALIYUN"_s},
                     {u"RRSAConfig"_s, QJsonObject{{u"enabled"_s, cluster["rrsa"_L1].toBool()}}},
                     {u"Runtime"_s, u"containerd"_s},
                     {u"ServiceCIDR"_s, cluster["service_cidr"_L1].toString()},
                     {u"SubClass"_s, u"default"_s},
                     {u"Timezone"_s, u"Asia/Shanghai"_s},
                     {u"VersionSpec"_s, QString()}};
    const QString networkAddon = addonOfNetwork(cluster["network"_L1].toString());
    for (const QJsonValue& addon : addonObjects(account, cluster)) {
        const bool isNetwork = addon["name"_L1].toString() == networkAddon;
        if (!isNetwork || shows(account, cluster, "list"_L1))
            listed.append(QJsonObject{{u"name"_s, addon["name"_L1]},
                                      {u"version"_s, addon["version"_L1]},
                                      {u"config"_s, addon["config"_L1]},
                                      {u"disabled"_s, addon["disabled"_L1].toBool()},
                                      {u"required"_s, isNetwork}});
        if (isNetwork && shows(account, cluster, "versions"_L1))
            meta[networkAddon + u"Version"_s] = addon["version"_L1];
    }
    meta["Addons"_L1] = listed;
    return compact(meta);
}

QJsonObject stackParameters(const SimulatedAccount& account, const QJsonObject& cluster)
{
    const QJsonObject vpc = account.vpc(cluster["vpc"_L1].toString());
    const QString podCidr = isTerway(cluster) ? QString() : cluster["pod_cidr"_L1].toString();
    const QJsonArray podVSwitches = isTerway(cluster) ? vswitchesFor(account, cluster, "pod"_L1) : QJsonArray();
    QJsonArray vpcCidrs{vpc["cidr"_L1]};
    for (const QJsonValue& secondary : vpc["secondary_cidrs"_L1].toArray())
        vpcCidrs.append(secondary);
    return {{u"ALIYUN::AccountId"_s, account.uid},
            {u"ALIYUN::NoValue"_s, u"None"_s},
            {u"ALIYUN::Region"_s, cluster["region"_L1]},
            {u"ALIYUN::StackName"_s, u"k8s-for-cs-"_s + cluster["id"_L1].toString()},
            {u"ALIYUN::TenantId"_s, account.uid},
            {u"AdjustmentType"_s, u"TotalCapacity"_s},
            {u"BetaVersion"_s, QString()},
            {u"CloudMonitorFlags"_s, u"True"_s},
            {u"ClusterId"_s, cluster["id"_L1]},
            {u"ContainerCIDR"_s, podCidr},
            {u"DisableAddons"_s, u"False"_s},
            {u"Eip"_s, cluster["public_endpoint"_L1].toBool() ? u"True"_s : u"False"_s},
            {u"ExecuteVersion"_s, u"1784112233"_s},
            {u"HealthCheckType"_s, u"NONE"_s},
            {u"IPStack"_s, cluster["ip_stack"_L1].toString(u"ipv4"_s)},
            {u"KubernetesVersion"_s, cluster["version"_L1].toString()},
            {u"Network"_s, cluster["network"_L1].toString()},
            {u"NodeNameMode"_s, u"nodeip"_s},
            {u"NumOfNodes"_s, u"0"_s},
            {u"Password"_s, u"******"_s},
            {u"PodVswitchIds"_s, compact(podVSwitches)},
            {u"ProxyMode"_s, cluster["proxy_mode"_L1].toString(u"ipvs"_s)},
            {u"SNatEntry"_s, vpc.contains("nat_gateways"_L1) ? u"True"_s : u"False"_s},
            {u"ScaleOutToken"_s, u"not-a-real-token.of-the-demo"_s},
            {u"ServiceCIDR"_s, cluster["service_cidr"_L1].toString()},
            {u"SetUpArgs"_s, u"--addon-names "_s + addonNames(addonObjects(account, cluster))},
            {u"UserData"_s, QString()},
            {u"VpcCidrWithSecondaryCidrs"_s, compact(vpcCidrs)},
            {u"VpcId"_s, vpc["id"_L1].toString()},
            {u"WorkerDeletionProtection"_s, u"True"_s},
            {u"WorkerKeyPair"_s, QString()},
            {u"WorkerLoginPassword"_s, u"******"_s},
            {u"WorkerSnapshotPolicyId"_s, u"******"_s},
            {u"ZoneId"_s, QString()}};
}

} // namespace Ack

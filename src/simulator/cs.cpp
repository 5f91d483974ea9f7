// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/cloud.h"

#include "simulator/clusterobject.h"
#include "simulator/csmetadata.h"
#include "simulator/replies.h"

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

bool meets(const CloudCall& call, QStringView parameter, const QString& value)
{
    const QString wanted = call.parameter(parameter);
    return wanted.isEmpty() || wanted.compare(value, Qt::CaseInsensitive) == 0;
}

/// The clusters of a region (of all, when it is empty) that the filters of the new list calls let through.
QList<qsizetype> filtered(const SimulatedAccount& account, const CloudCall& call, const QString& region)
{
    QList<qsizetype> found;
    const auto consider = [&](qsizetype index) {
        const QJsonObject& cluster = account.clusters.at(index);
        if (meets(call, u"cluster_id", cluster["id"_L1].toString()) &&
            cluster["name"_L1].toString().contains(call.parameter(u"name"), Qt::CaseInsensitive) &&
            meets(call, u"cluster_type", cluster["type"_L1].toString(u"ManagedKubernetes"_s)) &&
            meets(call, u"profile", cluster["profile"_L1].toString(u"Default"_s)) &&
            meets(call, u"cluster_spec", cluster["spec"_L1].toString(u"ack.pro.small"_s)))
            found.append(index);
    };
    if (!region.isEmpty()) {
        for (const qsizetype index : account.clustersByRegion.value(region))
            consider(index);
        return found;
    }
    for (qsizetype index = 0; index < account.clusters.size(); ++index)
        consider(index);
    return found;
}

HttpReply pageOf(const SimulatedAccount& account, const CloudCall& call, const QString& region, ClusterCall kind,
                 const std::optional<Fault>& fault)
{
    const std::optional<PageAsked> page = pageAsked(call, u"page_number", u"page_size", 50, 100);
    if (!page)
        return errorReply(call, 400, u"InvalidParameter"_s, u"page_number or page_size is not valid"_s);
    const bool repeats = fault && fault->kind == FaultKind::Repeat;
    const int drift = fault && fault->kind == FaultKind::Drift ? fault->description["add"_L1].toInt(1) : 0;
    const QList<qsizetype> found = filtered(account, call, region);
    QJsonArray clusters;
    qsizetype next = repeats ? 0 : qsizetype(page->number - 1) * page->size;
    for (; next < found.size() && clusters.size() < page->size; ++next)
        clusters.append(clusterObject(account, account.clusters.at(found.at(next)), kind));
    return jsonReply(call, QJsonObject{{u"clusters"_s, clusters},
                                       {u"page_info"_s, QJsonObject{{u"page_number"_s, page->number},
                                                                    {u"page_size"_s, page->size},
                                                                    {u"total_count"_s, int(found.size()) + drift}}}});
}

HttpReply clustersForRegion(const SimulatedAccount& account, const CloudCall& call, const std::optional<Fault>& fault)
{
    if (account.region(call.region).isEmpty())
        return errorReply(call, 400, u"InvalidRegionId"_s, u"region %1 is not supported"_s.arg(call.region));
    return pageOf(account, call, call.region, ClusterCall::ForRegion, fault);
}

HttpReply allClusters(const SimulatedAccount& account, const CloudCall& call)
{
    QJsonArray clusters;
    for (const QJsonObject& cluster : account.clusters) {
        if (meets(call, u"clusterType", cluster["type"_L1].toString(u"ManagedKubernetes"_s)) &&
            cluster["name"_L1].toString().contains(call.parameter(u"name"), Qt::CaseInsensitive))
            clusters.append(clusterObject(account, cluster, ClusterCall::Legacy));
    }
    return jsonReply(call, clusters);
}

HttpReply nodePools(const SimulatedAccount& account, const CloudCall& call, const QJsonObject& cluster)
{
    QJsonArray pools;
    for (const QJsonValue& pool : nodePoolObjects(account, cluster)) {
        if (meets(call, u"NodepoolName", pool["nodepool_info"_L1]["name"_L1].toString()))
            pools.append(pool);
    }
    return jsonReply(call, QJsonObject{{u"nodepools"_s, pools}});
}

/// An add-on that a cluster shows by other sources only is not among its instances.
QJsonArray instances(const SimulatedAccount& account, const QJsonObject& cluster)
{
    const QString network = addonOfNetwork(cluster["network"_L1].toString());
    QJsonArray installed;
    for (const QJsonValue& addon : addonObjects(account, cluster)) {
        if (addon["name"_L1].toString() != network || shows(account, cluster, "addons"_L1))
            installed.append(addon);
    }
    return installed;
}

HttpReply addonInstances(const SimulatedAccount& account, const CloudCall& call, const QJsonObject& cluster)
{
    QJsonArray addons;
    for (const QJsonValue& addon : instances(account, cluster)) {
        QJsonObject row{
            {u"name"_s, addon["name"_L1]}, {u"version"_s, addon["version"_L1]}, {u"state"_s, addon["state"_L1]}};
        if (addon["disabled"_L1].toBool())
            row["disabled"_L1] = true;
        addons.append(row);
    }
    return jsonReply(call, QJsonObject{{u"addons"_s, addons}});
}

HttpReply addonInstance(const SimulatedAccount& account, const CloudCall& call, const QJsonObject& cluster)
{
    for (const QJsonValue& addon : instances(account, cluster)) {
        if (addon["name"_L1].toString() == call.path.last())
            return jsonReply(call,
                             QJsonObject{{u"name"_s, addon["name"_L1]},
                                         {u"version"_s, addon["version"_L1]},
                                         {u"state"_s, addon["state"_L1]},
                                         {u"config"_s, addon["config"_L1]},
                                         {u"logging"_s, QJsonObject{{u"capable"_s, false}, {u"enabled"_s, false}}}});
    }
    return errorReply(call, 404, u"AddonNotFound"_s, u"addon %1 is not installed"_s.arg(call.path.last()));
}

HttpReply answerAboutCluster(const SimulatedAccount& account, const CloudCall& call)
{
    const QJsonObject cluster = account.cluster(call.clusterId);
    if (cluster.isEmpty())
        return clusterNotFound(call);
    if (call.action == "DescribeClusterDetail"_L1)
        return jsonReply(call, clusterObject(account, cluster, ClusterCall::Detail));
    if (call.action == "DescribeClusterNodePools"_L1)
        return nodePools(account, call, cluster);
    if (call.action == "ListClusterAddonInstances"_L1)
        return addonInstances(account, call, cluster);
    return addonInstance(account, call, cluster);
}

} // namespace

HttpReply answerCs(const SimulatedAccount& account, const CloudCall& call, const std::optional<Fault>& fault)
{
    if (!call.clusterId.isEmpty())
        return answerAboutCluster(account, call);
    if (call.action == "DescribeClustersForRegion"_L1)
        return clustersForRegion(account, call, fault);
    if (call.action == "DescribeClustersV1"_L1)
        return pageOf(account, call, call.parameter(u"region_id"), ClusterCall::V1, fault);
    if (call.action == "DescribeClusters"_L1)
        return allClusters(account, call);
    if (call.action == "DescribeRegions"_L1)
        return csRegions(account, call);
    if (call.action == "ListAddons"_L1)
        return addonCatalogue(account, call);
    if (call.action == "DescribeKubernetesVersionMetadata"_L1)
        return kubernetesVersions(account, call);
    return userQuota(call);
}

} // namespace Ack

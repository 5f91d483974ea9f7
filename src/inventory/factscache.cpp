// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/factscache.h"

#include "inventory/callerrors.h"
#include "inventory/clusterparts.h"
#include "inventory/factcalls.h"

#include <memory>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// What is known or being asked already, else what `ask` begins; failures are asked again.
template <typename T, typename Ask>
Future<T> cached(QHash<QString, Future<T>>& cache, const QString& key, Ask ask)
{
    const auto known = cache.constFind(key);
    if (known != cache.constEnd()) {
        const bool failed =
            known->isCanceled() || (known->isFinished() && known->resultCount() > 0 && !known->resultAt(0));
        if (!failed)
            return *known;
    }
    return *cache.insert(key, ask());
}

/// The answer of one call through a parser.
template <typename T>
Future<T> readOne(CallQueue& calls, const ApiRequest& request, const QString& ramAction,
                  Result<T> (*parse)(const QJsonValue&))
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    calls.add(request, CallQueue::Place::Last, [promise, ramAction, parse](const CallQueue::Answer& answer) {
        Result<T> result = answer ? parse(answer->json) : Result<T>(failure(withAction(answer.error(), ramAction)));
        if (answer && !result)
            result = failure(traced(result.error(), *answer));
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

ApiRequest rpc(Product product, const QString& action, const RegionId& region, const QString& vpcId = {})
{
    ApiRequest request{
        .product = product, .region = region, .action = action, .path = {}, .query = {{u"RegionId"_s, region.text()}}};
    if (!vpcId.isEmpty())
        request.query.append({u"VpcId"_s, vpcId});
    return request;
}

} // namespace

Future<FactsCache::Rows> FactsCache::rows(const PagedQuestion& question, const QString& vpcId)
{
    const QString key = question.request.action + u' ' + question.request.region.text() + u' ' + vpcId;
    return cached(m_lists, key, [&] { return readRows(m_calls, question); });
}

Future<FactsCache::Rows> FactsCache::vpcs(const RegionId& region)
{
    return rows({.request = rpc(Product::Vpc, u"DescribeVpcs"_s, region),
                 .ramAction = u"vpc:DescribeVpcs"_s,
                 .outer = "Vpcs"_L1,
                 .inner = "Vpc"_L1});
}

Future<FactsCache::Rows> FactsCache::vswitches(const RegionId& region, const QString& vpcId)
{
    return rows({.request = rpc(Product::Vpc, u"DescribeVSwitches"_s, region, vpcId),
                 .ramAction = u"vpc:DescribeVSwitches"_s,
                 .outer = "VSwitches"_L1,
                 .inner = "VSwitch"_L1},
                vpcId);
}

Future<FactsCache::Rows> FactsCache::keyPairs(const RegionId& region)
{
    return rows({.request = rpc(Product::Ecs, u"DescribeKeyPairs"_s, region),
                 .ramAction = u"ecs:DescribeKeyPairs"_s,
                 .outer = "KeyPairs"_L1,
                 .inner = "KeyPair"_L1});
}

Future<FactsCache::Rows> FactsCache::securityGroups(const RegionId& region, const QString& vpcId)
{
    return rows({.request = rpc(Product::Ecs, u"DescribeSecurityGroups"_s, region, vpcId),
                 .ramAction = u"ecs:DescribeSecurityGroups"_s,
                 .outer = "SecurityGroups"_L1,
                 .inner = "SecurityGroup"_L1,
                 .paging = PagedQuestion::Paging::Token,
                 .pageSize = 100},
                vpcId);
}

/// Asked for managed clusters: dedicated ones are re-created as such.
Future<QList<KubernetesVersion>> FactsCache::versions(const RegionId& region)
{
    const ApiRequest request{.product = Product::Cs,
                             .region = region,
                             .action = u"DescribeKubernetesVersionMetadata"_s,
                             .path = {u"api"_s, u"v1"_s, u"metadata"_s, u"versions"_s},
                             .query = {{u"Region"_s, region.text()},
                                       {u"ClusterType"_s, u"ManagedKubernetes"_s},
                                       {u"Mode"_s, u"creatable"_s}}};
    return cached(m_versions, region.text(), [&] {
        return readOne(m_calls, request, u"cs:DescribeKubernetesVersionMetadata"_s, &parseKubernetesVersions);
    });
}

Future<FactsCache::TypesByZone> FactsCache::typesOnSale(const RegionId& region)
{
    ApiRequest request = rpc(Product::Ecs, u"DescribeAvailableResource"_s, region);
    request.query.append({u"DestinationResource"_s, u"InstanceType"_s});
    return cached(m_onSale, region.text(),
                  [&] { return readOne(m_calls, request, u"ecs:DescribeAvailableResource"_s, &parseAvailableTypes); });
}

Future<QList<NodePool>> FactsCache::nodePoolsOf(const Cluster& cluster)
{
    const ApiRequest request{.product = Product::Cs,
                             .region = cluster.region,
                             .action = u"DescribeClusterNodePools"_s,
                             .path = {u"clusters"_s, cluster.id.text(), u"nodepools"_s},
                             .query = {}};
    return cached(m_nodePools, cluster.id.text(),
                  [&] { return readOne(m_calls, request, u"cs:DescribeClusterNodePools"_s, &parseNodePools); });
}

Future<QList<AddonInstance>> FactsCache::addonsOf(const Cluster& cluster)
{
    return cached(m_addons, cluster.id.text(), [&] { return readAddonsWithConfig(m_calls, cluster); });
}

Future<QList<InstanceType>> FactsCache::instanceTypes(const RegionId& region, const QStringList& types)
{
    const QString key = region.text() + u' ' + types.join(u' ');
    return cached(m_types, key, [&] { return readInstanceTypes(m_calls, region, types); });
}

void FactsCache::forget()
{
    m_lists.clear();
    m_versions.clear();
    m_onSale.clear();
    m_nodePools.clear();
    m_addons.clear();
    m_types.clear();
}

} // namespace Ack

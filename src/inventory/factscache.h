// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/cluster.h"
#include "inventory/accountfacts.h"
#include "inventory/callqueue.h"
#include "inventory/pagedread.h"

namespace Ack {

/// The calls behind Facts. An answer is kept and shared; after a failure the next question asks again.
class FactsCache final
{
public:
    using Rows = QList<QJsonObject>;
    using TypesByZone = QHash<QString, QSet<QString>>;

    FactsCache(ApiClient& client, std::chrono::milliseconds requestDeadline)
        : m_calls(client, callsAtOnce, requestDeadline)
    {}

    Future<Rows> vpcs(const RegionId& region);
    Future<Rows> vswitches(const RegionId& region, const QString& vpcId);
    Future<Rows> keyPairs(const RegionId& region);
    Future<Rows> securityGroups(const RegionId& region, const QString& vpcId);
    Future<QList<KubernetesVersion>> versions(const RegionId& region);
    Future<TypesByZone> typesOnSale(const RegionId& region);
    Future<QList<NodePool>> nodePoolsOf(const Cluster& cluster);
    Future<QList<AddonInstance>> addonsOf(const Cluster& cluster);

    /// Of these types, those that ECS knows.
    Future<QList<InstanceType>> instanceTypes(const RegionId& region, const QStringList& types);

    void forget();

private:
    template <typename T>
    using Cache = QHash<QString, Future<T>>;

    static constexpr int callsAtOnce = 12;

    Future<Rows> rows(const PagedQuestion& question, const QString& vpcId = {});

    CallQueue m_calls;
    Cache<Rows> m_lists;
    Cache<QList<KubernetesVersion>> m_versions;
    Cache<TypesByZone> m_onSale;
    Cache<QList<NodePool>> m_nodePools;
    Cache<QList<AddonInstance>> m_addons;
    Cache<QList<InstanceType>> m_types;
};

} // namespace Ack

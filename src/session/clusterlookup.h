// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"
#include "core/facts.h"
#include "core/region.h"
#include "inventory/callqueue.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace Ack {

class ApiClient;

/// The part of a cluster that others must not overlap with.
[[nodiscard]] ClusterNetwork networkOf(const Cluster& cluster);

/// Finds single clusters of an account, and what ranges the clusters of a region use. Destroying it cancels its
/// futures.
class ClusterLookup final : public QObject
{
    Q_OBJECT

public:
    ClusterLookup(ApiClient& client, RegionTable table, std::chrono::milliseconds requestDeadline);
    ~ClusterLookup() override;

    /// The detail of a cluster; without a region the first that any of the account's regions gives. Error Usage when
    /// the service knows no such cluster there; the error of a region that could not be asked when it may be there.
    [[nodiscard]] Future<Cluster> find(const ClusterId& id, const RegionId& region = {});
    /// All clusters of a region, from its list; known ones are not asked again. Error when the list is not complete.
    [[nodiscard]] Future<QList<ClusterNetwork>> networks(const RegionId& region);
    void forget();

private:
    ApiClient& m_client;
    const RegionTable m_table;
    const std::chrono::milliseconds m_requestDeadline;
    CallQueue m_calls;
    QHash<RegionId, Future<QList<ClusterNetwork>>> m_networks;
};

} // namespace Ack

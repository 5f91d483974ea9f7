// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "core/async.h"
#include "core/facts.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace Ack {

class AccountAccess;
class Endpoints;
class KeySource;
class Transport;

/// What planFrom() needs for one cluster.
struct Recreation
{
    Cluster cluster;     ///< with its detail
    Judgement judgement; ///< unknown: the plan may be for nothing
    Facts facts;         ///< without an account only `otherClusters`
};

/// Why a cluster with this verdict is not re-created: it is compliant, or the rule does not apply. Nothing for the
/// others.
[[nodiscard]] std::optional<QString> recreationRefusal(const Finding& finding);

/// The networks of the clusters of a region, for Facts::otherClusters.
[[nodiscard]] QList<ClusterNetwork> networksIn(const AuditReport& report, const RegionId& region);

/// From an audit alone, without an account (`--from`, or an audit that was opened). An empty id takes the only cluster.
/// Error Usage: no such cluster, several to choose from, or recreationRefusal().
[[nodiscard]] Result<Recreation> recreationFrom(const AuditReport& report, const ClusterId& cluster = {});

/// What to look up beside the old cluster's own things, because answers name it.
struct MoreFacts
{
    QStringList instanceTypes;
    QString vpcId; ///< whose vSwitches and security groups are needed; empty: the old cluster's
};

/// Gathers what plans need from an account. What was read is not asked again, what failed is; every part of the facts
/// fails alone. Destroying it ends everything: its futures are cancelled then. What it is given must outlive it.
class RecreationReader final : public QObject
{
    Q_OBJECT

public:
    explicit RecreationReader(AccountAccess& access,
                              std::chrono::milliseconds requestDeadline = std::chrono::seconds(30),
                              QObject* parent = nullptr);
    RecreationReader(Transport& transport, KeySource& keys, const Endpoints& endpoints,
                     std::chrono::milliseconds requestDeadline, QObject* parent = nullptr);
    ~RecreationReader() override;

    /// Reads the cluster's detail first; without a region the cluster is looked for in all of the account's. Error when
    /// it cannot be read; Usage: there is no such cluster, or recreationRefusal().
    [[nodiscard]] Future<Recreation> read(const ClusterId& cluster, const RegionId& region = {},
                                          const MoreFacts& more = {});
    /// For a cluster that an audit has read. `others` (networksIn()) saves listing the region again.
    [[nodiscard]] Future<Recreation> readFor(const Cluster& audited,
                                             const std::optional<QList<ClusterNetwork>>& others = {},
                                             const MoreFacts& more = {});
    /// Forgets what was read, so that the next question asks again.
    void forget();

    class Private;

private:
    const std::unique_ptr<Private> d;
};

} // namespace Ack

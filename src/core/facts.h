// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/cluster.h"
#include "core/network.h"

#include <QHash>
#include <QSet>

namespace Ack {

/// A thing that may not have been asked for (nullopt), could not be read (an error), or is known.
template <typename T>
using Fact = std::optional<Result<T>>;

/// True and the value when the fact is known.
template <typename T>
[[nodiscard]] const T* known(const Fact<T>& fact)
{
    return fact && *fact ? &**fact : nullptr;
}

/// The network of another cluster, for overlap checks.
struct ClusterNetwork
{
    ClusterId id;
    QString name;
    QString vpcId;
    QString serviceCidr;
    QString podCidr;

    friend bool operator==(const ClusterNetwork&, const ClusterNetwork&) = default;
};

/// What is known of one account in one region, for planning a new cluster. Each part is read lazily and fails alone.
struct Facts
{
    RegionId region;
    Fact<QList<Vpc>> vpcs;
    Fact<QList<VSwitch>> vswitches;             ///< of the old cluster's VPC
    Fact<QList<KubernetesVersion>> versions;    ///< creatable ones
    Fact<QList<InstanceType>> instanceTypes;    ///< of the types asked about
    Fact<QHash<QString, QSet<QString>>> onSale; ///< zone id → instance types on sale there
    Fact<QList<KeyPair>> keyPairs;
    Fact<QList<SecurityGroup>> securityGroups;
    Fact<QList<NodePool>> nodePools;   ///< of the old cluster
    Fact<QList<AddonInstance>> addons; ///< of the old cluster, with config
    QList<ClusterNetwork> otherClusters;
    std::optional<Error> otherClustersError{}; ///< they could not be listed (all)
    QDateTime readAt;                          ///< UTC
};

} // namespace Ack

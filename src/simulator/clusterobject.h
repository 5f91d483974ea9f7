// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "simulator/account.h"

namespace Ack {

/// Which call a cluster object is for; the calls return different fields (api.md 1.4).
enum class ClusterCall { Detail, ForRegion, V1, Legacy };

/// A cluster from its short form, with the fields that the call returns.
[[nodiscard]] QJsonObject clusterObject(const SimulatedAccount& account, const QJsonObject& cluster, ClusterCall call);

/// The node pools of DescribeClusterNodePools.
[[nodiscard]] QJsonArray nodePoolObjects(const SimulatedAccount& account, const QJsonObject& cluster);

/// What is installed, each {name, version, state, config, disabled}: ListClusterAddonInstances, and meta_data.Addons.
[[nodiscard]] QJsonArray addonObjects(const SimulatedAccount& account, const QJsonObject& cluster);

/// The add-on that brings a plug-in as `network` names it: "kube-flannel-ds" for "Flannel".
[[nodiscard]] QString addonOfNetwork(const QString& network);

/// True when the cluster shows its plug-in in this source: "parameters", "capabilities", "addons", "versions", "list".
[[nodiscard]] bool shows(const SimulatedAccount& account, const QJsonObject& cluster, QLatin1StringView source);

/// The ids of its VPC's vSwitches that are described for "node" or "pod".
[[nodiscard]] QJsonArray vswitchesFor(const SimulatedAccount& account, const QJsonObject& cluster,
                                      QLatin1StringView use);

/// How many nodes it has: its size as described, else those of its pools and three masters of a dedicated cluster.
[[nodiscard]] int nodeCount(const QJsonObject& cluster);

/// The JSON texts inside a detail object.
[[nodiscard]] QString metaData(const SimulatedAccount& account, const QJsonObject& cluster);
[[nodiscard]] QJsonObject stackParameters(const SimulatedAccount& account, const QJsonObject& cluster);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/cluster.h"
#include "inventory/networkevidence.h"
#include "inventory/redactjson.h"

#include <QJsonObject>

namespace Ack {

/// A cluster from an object as the list calls or DescribeClusterDetail return it. Tolerant: a field that is missing,
/// null, empty or of another type is "not known". Secrets are removed; the redacted object is kept in `detail`.
[[nodiscard]] Cluster parseCluster(const QJsonObject& object);
/// The same without `detail`: a row of a list call, whose detail is read next.
[[nodiscard]] Cluster parseListRow(const QJsonObject& row);
/// The answer of DescribeClusterDetail for a listed cluster; fields that it lacks are kept from the row. Error BadReply
/// when it is no object or describes another cluster.
[[nodiscard]] Result<Cluster> parseDetail(const QJsonValue& answer, const Cluster& row);

/// Adds what ListClusterAddonInstances said ({"addons": […]}). Error BadReply when the answer has another shape.
[[nodiscard]] Status addAddonInstances(Cluster& cluster, const QJsonValue& answer);
/// Adds what DescribeClusterNodePools said ({"nodepools": […]}). Error BadReply when the answer has another shape.
[[nodiscard]] Status addNodePools(Cluster& cluster, const QJsonValue& answer);

/// Whether the verdict needs the add-on instances (interface contract 1): neither E1 nor E2 names a plug-in, they
/// disagree, or the cluster is ExternalKubernetes, Ask, or of profile Serverless or Acs.
[[nodiscard]] bool needsAddonInstances(const Cluster& cluster);

} // namespace Ack

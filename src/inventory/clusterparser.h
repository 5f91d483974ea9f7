// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/cluster.h"

#include <QJsonObject>

namespace Ack {

/// A cluster from an object as the list calls or DescribeClusterDetail return it. Tolerant: a field that is missing,
/// null, empty or of another type is "not known". Secrets are removed; the redacted object is kept in `detail`.
[[nodiscard]] Cluster parseCluster(const QJsonObject& object);

/// Adds what ListClusterAddonInstances said ({"addons": […]}). Error BadReply when the answer has another shape.
[[nodiscard]] Status addAddonInstances(Cluster& cluster, const QJsonValue& answer);
/// Adds what DescribeClusterNodePools said ({"nodepools": […]}). Error BadReply when the answer has another shape.
[[nodiscard]] Status addNodePools(Cluster& cluster, const QJsonValue& answer);

/// Whether the verdict needs the add-on instances (interface contract 1): neither E1 nor E2 names a plug-in, they
/// disagree, or the cluster is ExternalKubernetes, Ask, or of profile Serverless or Acs.
[[nodiscard]] bool needsAddonInstances(const Cluster& cluster);

/// A copy without passwords, tokens, `******` fields, user data, certificates' keys and kubeconfig texts, at any depth
/// and inside JSON texts.
[[nodiscard]] QJsonObject redacted(const QJsonObject& object);

/// Normalised name of a network plug-in: "terway-eniip", "terway-eni", "terway", "flannel" (also for kube-flannel-ds
/// and kube-flannel-ds-vxlan), any other name in lower case. Empty for "", "null", "None" and terway-controlplane.
[[nodiscard]] QString pluginName(const QString& value);

} // namespace Ack

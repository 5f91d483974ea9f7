// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/evidence.h"
#include "core/nodepool.h"

#include <QJsonObject>
#include <QList>

namespace Ack {

/// Normalised name of a network plug-in: "terway-eniip", "terway-eni", "terway", "flannel" (also for kube-flannel-ds
/// and kube-flannel-ds-vxlan), any other name in lower case. Empty for "", "null", "None", a mask and
/// terway-controlplane.
[[nodiscard]] QString pluginName(const QString& value);

/// True for the states in which an add-on runs: active, updating, upgrading (compared without case).
[[nodiscard]] bool isRunningState(const QString& state);

/// True for a `disabled` field that switches an add-on off. Whatever is not clearly "false" does: a plug-in must be
/// known to run.
[[nodiscard]] bool isSwitchedOff(const QJsonValue& disabled);

/// What DescribeClusterDetail says of the plug-in (E1, E2, E4, E5, companions, corroboration), in order of trust.
/// `metaData` is the decoded `meta_data`.
[[nodiscard]] QList<Evidence> detailEvidence(const QJsonObject& detail, const QJsonObject& metaData);

/// What the add-on instances say (E3 and companions); add-ons that are no network plug-in are left out.
[[nodiscard]] QList<Evidence> addonEvidence(const QList<AddonInstance>& addons);

/// Orders by trust; what a source said stays in its own order.
void sortByTrust(QList<Evidence>& evidence);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/nodepool.h"
#include "core/result.h"

#include <QJsonValue>
#include <QList>

namespace Ack {

/// The answer of ListClusterAddonInstances: {"addons": [{name, version, state}]}. Error BadReply for another shape, an
/// entry without a name included: it could be the plug-in.
[[nodiscard]] Result<QList<AddonInstance>> parseAddonInstances(const QJsonValue& answer);
/// The answer of GetClusterAddonInstance: {name, version, state, config}.
[[nodiscard]] Result<AddonInstance> parseAddonInstance(const QJsonValue& answer);

/// The answer of DescribeClusterNodePools: {"nodepools": […]}. User data goes to its own members, out of the object.
[[nodiscard]] Result<QList<NodePool>> parseNodePools(const QJsonValue& answer);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"
#include "core/cluster.h"
#include "core/network.h"

namespace Ack {

class CallQueue;

/// The add-ons of a cluster in the order of its list, with the config of each: one list call, then one call for each. A
/// config that cannot be read fails the whole, else the add-on would be carried over without it; an add-on without an
/// instance of its own (the control plane's parts) is taken from the list.
[[nodiscard]] Future<QList<AddonInstance>> readAddonsWithConfig(CallQueue& calls, const Cluster& cluster);

/// ECS DescribeInstanceTypes for these types, ten at most. Types that ECS does not know (any more) are left out.
[[nodiscard]] Future<QList<InstanceType>> readInstanceTypes(CallQueue& calls, const RegionId& region,
                                                            const QStringList& types);

} // namespace Ack

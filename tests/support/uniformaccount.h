// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/region.h"
#include "simulator/account.h"

namespace Ack {

/// An account with the first `regions` regions of the table (open ones first) and as many clusters in each: one in
/// three Flannel, the others terway-eniip, each named by its detail, so that no add-on call is needed.
[[nodiscard]] SimulatedAccount uniformAccount(const RegionTable& table, int regions, int clustersPerRegion);

/// The same account with these faults in the place of its own.
[[nodiscard]] SimulatedAccount withFaults(const SimulatedAccount& account, const QJsonArray& faults);

} // namespace Ack

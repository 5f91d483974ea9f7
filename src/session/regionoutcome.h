// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "inventory/collector.h"

namespace Ack {

/// The state of a region that could not be listed, by its error.
[[nodiscard]] RegionState stateForError(const Error& error);

/// The collector's progress in the report's words; `name` is the region's display name.
[[nodiscard]] RegionOutcome outcomeFor(const RegionProgress& progress, const QString& name);

/// Whether nothing more comes from a region in this state.
[[nodiscard]] bool isEnded(RegionState state);

/// Whether a region that ended like this is worth asking again.
[[nodiscard]] bool isWorthRetrying(const RegionOutcome& outcome);

} // namespace Ack

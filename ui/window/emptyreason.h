// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/audit/shownaudit.h"

namespace Ack {

/// Why there is no table to look at; each has its own words and main action.
enum class EmptyReason {
    None,
    NoAccount,
    NeverScanned,
    NoClusters,
    NothingReadable,
    FilterHidesAll,
    RegionUnread, ///< the chosen region could not be read, and no cluster of it is known
    RegionEmpty   ///< the chosen region was read completely, and has no cluster
};

struct EmptyFacts
{
    ShownAudit::Stage stage = ShownAudit::Stage::Nothing;
    bool hasAccount = false;
    bool filling = false;  ///< the table is still being filled
    bool complete = false; ///< the audit
    /// The region that the table is limited to; nothing for all.
    std::optional<RegionOutcome> region{};
    int total = 0;
    int shown = 0;
};

[[nodiscard]] EmptyReason emptyReason(const EmptyFacts& facts);

} // namespace Ack

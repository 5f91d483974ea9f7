// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/emptyreason.h"

namespace Ack {

namespace {

/// Rows there are, but none is shown.
EmptyReason reasonInRegion(const std::optional<RegionOutcome>& region)
{
    if (!region || region->clusters > 0)
        return EmptyReason::FilterHidesAll;
    if (isRegionProblem(region->state))
        return EmptyReason::RegionUnread;
    return region->isComplete() ? EmptyReason::RegionEmpty : EmptyReason::FilterHidesAll;
}

} // namespace

EmptyReason emptyReason(const EmptyFacts& facts)
{
    if (facts.stage == ShownAudit::Stage::Nothing)
        return facts.hasAccount ? EmptyReason::NeverScanned : EmptyReason::NoAccount;
    if (facts.shown > 0)
        return EmptyReason::None;
    if (facts.total > 0)
        return reasonInRegion(facts.region);
    if (facts.stage == ShownAudit::Stage::Scanning || facts.filling)
        return EmptyReason::None;
    return facts.complete ? EmptyReason::NoClusters : EmptyReason::NothingReadable;
}

} // namespace Ack

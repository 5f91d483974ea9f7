// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/emptyreason.h"

namespace Ack {

EmptyReason emptyReason(const EmptyFacts& facts)
{
    if (facts.stage == ShownAudit::Stage::Nothing)
        return facts.hasAccount ? EmptyReason::NeverScanned : EmptyReason::NoAccount;
    if (facts.shown > 0)
        return EmptyReason::None;
    if (facts.total > 0)
        return EmptyReason::FilterHidesAll;
    if (facts.stage == ShownAudit::Stage::Scanning || facts.filling)
        return EmptyReason::None;
    return facts.complete ? EmptyReason::NoClusters : EmptyReason::NothingReadable;
}

} // namespace Ack

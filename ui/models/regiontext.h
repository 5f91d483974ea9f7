// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "core/region.h"

#include <QString>

namespace Ack {

/// The city of a region's name when it has one in brackets: "Hangzhou" for "China (Hangzhou)".
[[nodiscard]] QString shortRegionName(const QString& name);

/// The region's name in the language of the program; its id when it has none. Plain text.
[[nodiscard]] QString regionTitle(const RegionOutcome& outcome, const RegionTable& names);

/// One word or two for a region's state: "waiting", "done", "denied" …
[[nodiscard]] QString regionStateWord(RegionState state);

/// What a person wants to know of a region beside its name: "61 · 12 problems", "page 2, 34 clusters", "denied:
/// cs:DescribeClusters", "got 3 of 5". `counts` are those of the table.
[[nodiscard]] QString regionDetail(const RegionOutcome& outcome, int problems);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/evidence.h"

#include <optional>

namespace Ack {

[[nodiscard]] QString evidenceRankKey(EvidenceRank rank); ///< "parameters", "capabilities", "addon_instance" …
[[nodiscard]] std::optional<EvidenceRank> evidenceRankFromKey(const QString& key);

/// The rank of evidence by the field it came from, for files that do not tell it.
[[nodiscard]] EvidenceRank evidenceRankOf(const QString& source);

} // namespace Ack

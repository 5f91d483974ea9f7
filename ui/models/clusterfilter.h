// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/filterexpression.h"

#include <optional>

namespace Ack {

/// Which rows the table shows.
struct ClusterFilter
{
    FilterExpression text;
    bool problemsOnly = false;
    std::optional<RegionId> region{};
    std::optional<Verdict> verdict{};
    bool favouritesOnly = false;

    [[nodiscard]] bool isEmpty() const;
    /// True when whatever this lets through was let through by `wider` too.
    [[nodiscard]] bool narrows(const ClusterFilter& wider) const;
    /// Leaves the text aside, which a FilterMatcher looks for.
    [[nodiscard]] bool admits(const Finding& finding, bool favourite) const;

    friend bool operator==(const ClusterFilter&, const ClusterFilter&) = default;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"
#include "core/region.h"

#include <QList>

#include <chrono>

namespace Ack {

class ApiClient;

struct RegionList
{
    QList<Region> regions;
    bool fromTable = false; ///< both discovery calls were refused: the table's open regions
};

/// The regions of the account: CS DescribeRegions; if refused, ECS DescribeRegions; if refused too, the table's open
/// regions. Error only when the key itself is not accepted, or nothing answers.
[[nodiscard]] Future<RegionList> discoverRegions(ApiClient& client, const RegionTable& table,
                                                 std::chrono::milliseconds requestDeadline = std::chrono::seconds(30));

} // namespace Ack

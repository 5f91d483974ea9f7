// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QSet>

#include <optional>

class QJsonObject;

namespace Ack {

/// A cluster of an input, and how much the input says of it.
struct InputEntry
{
    enum class Weight { Row = 1, RowWithEvidence, Detail };

    Finding finding;
    Weight weight = Weight::Row;
};

/// What came of one list, to be held against its count.
struct ListTally
{
    QSet<ClusterId> clusters{};
    RegionId region{};    ///< of the last row
    bool isMixed = false; ///< over several regions

    void add(const Cluster& cluster);
};

/// A row of a list, judged; nothing for what has no usable cluster_id. For any thread.
[[nodiscard]] std::optional<InputEntry> listEntry(const QJsonObject& row, RuleMode mode);

/// How much is known of a cluster; a detail goes before a row of a list.
[[nodiscard]] InputEntry::Weight weightOf(const Cluster& cluster, bool isDetail);

/// Of two readings of a cluster nobody knows which is true now. Where they differ, what both say counts for `finding`,
/// which is never more certain than either.
void holdAgainst(Finding& finding, Finding other, RuleMode mode);

} // namespace Ack

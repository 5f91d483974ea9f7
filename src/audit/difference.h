// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

namespace Ack {

/// What happened to a cluster between two audits; the order is the order of the list, worst first.
enum class Change {
    BecameNonCompliant,
    BecameUnknown,    ///< read, but its evidence does not tell any more
    NoLongerReadable, ///< it, or its region, could not be read or was not asked: never taken for gone
    New,
    Gone, ///< its region was listed to the verified end, and it is not there
    ReadableAgain,
    BecameCompliant,
    Changed ///< anything else that the report shows
};

/// Why a cluster is missing or unread in one of the two audits.
enum class UnreadCause { None, ClusterNotRead, RegionNotRead, RegionNotScanned, ListNotVerifiable };

struct ChangedField
{
    QString field; ///< column of the CSV contract
    QString before;
    QString after;

    friend bool operator==(const ChangedField&, const ChangedField&) = default;
};

struct ClusterChange
{
    Change change = Change::Changed;
    std::optional<Finding> before{}; ///< unset: not in the older audit
    std::optional<Finding> after{};  ///< unset: not in the newer audit
    UnreadCause cause = UnreadCause::None;
    QList<ChangedField> fields{}; ///< when it is in both
    bool worse = false;

    [[nodiscard]] const Cluster& cluster() const { return after ? after->cluster : before->cluster; }
};

/// A region whose completeness changed.
struct RegionChange
{
    RegionOutcome before;
    RegionOutcome after;

    [[nodiscard]] bool isWorse() const { return before.isComplete(); }
};

enum class SameAccount {
    Yes,
    No,
    NotKnown ///< an account id is missing; labels do not prove anything
};

struct Difference
{
    QList<ClusterChange> clusters;
    QList<RegionChange> regions;
    int unchanged = 0; ///< clusters that are in both and show the same
    SameAccount sameAccount = SameAccount::NotKnown;
    bool labelsDiffer = false;
    bool modesDiffer = false; ///< the older audit was judged again by the rule of the newer
    bool newerIsOlder = false;

    /// Something became non-compliant or unknown, is no longer readable, or a problem is there that was not.
    [[nodiscard]] bool isWorse() const;
    [[nodiscard]] int countOf(Change change) const;
};

/// Compares two audits cluster by cluster (region and id). Both are judged by the rule mode of `newer`. Pure.
[[nodiscard]] Difference compareAudits(AuditReport older, const AuditReport& newer);

[[nodiscard]] QString changeKey(Change change);           ///< "became_non_compliant"
[[nodiscard]] QString changeWord(Change change);          ///< translated: "Became non-compliant"
[[nodiscard]] QString unreadCauseKey(UnreadCause cause);  ///< "region_not_read"; empty for None
[[nodiscard]] QString unreadCauseWord(UnreadCause cause); ///< translated; empty for None
inline constexpr std::initializer_list<Change> allChanges{
    Change::BecameNonCompliant, Change::BecameUnknown,   Change::NoLongerReadable, Change::New, Change::Gone,
    Change::ReadableAgain,      Change::BecameCompliant, Change::Changed};

} // namespace Ack

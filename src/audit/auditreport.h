// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/verdict.h"
#include "core/region.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace Ack {

enum class RegionState {
    Queued,
    Running,
    Throttled, ///< waiting because the service asked for it
    Done,
    DoneShort, ///< fewer clusters than the service counted, or a total that changed
    Denied,
    Unreachable,
    Cancelled,
    NotEnabled, ///< not opened for the account: not a failure
    Failed      ///< any other error
};

/// Where one region stands; also the final outcome in the report.
struct RegionOutcome
{
    RegionId id;
    QString name; ///< English display name
    RegionState state = RegionState::Queued;
    int page = 0;                  ///< page being read
    int clusters = 0;              ///< listed so far
    int read = 0;                  ///< details finished
    std::optional<int> expected{}; ///< total_count of the service
    bool verifiable = true;        ///< false: listed by the account-wide call, whose completeness cannot be checked
    std::optional<Error> error{};
    std::chrono::milliseconds retryIn{0}; ///< while Throttled
    std::chrono::milliseconds duration{0};

    /// Read to its verified end, or nothing to read there. A list whose completeness cannot be checked is not complete.
    [[nodiscard]] bool isComplete() const;
    /// Ended without its whole list (failed, cancelled, or never finished): gives the row REGION_UNREADABLE.
    [[nodiscard]] bool isUnreadable() const;

    friend bool operator==(const RegionOutcome&, const RegionOutcome&) = default;
};

[[nodiscard]] QString regionStateKey(RegionState state); ///< "done_short"
[[nodiscard]] std::optional<RegionState> regionStateFromKey(const QString& key);

/// A decision of the operator to accept a finding for a time.
struct Waiver
{
    ClusterId cluster;
    QString reason;
    QString author;
    QDate expires; ///< last day on which it holds; null: no end

    friend bool operator==(const Waiver&, const Waiver&) = default;
};

/// One cluster with its verdict.
struct Finding
{
    Cluster cluster;
    Judgement judgement;
    std::optional<Waiver> waiver{}; ///< holds at the time of the report

    friend bool operator==(const Finding&, const Finding&) = default;
};

struct Totals
{
    int clusters = 0;
    int compliant = 0;
    int nonCompliant = 0; ///< without the waived ones
    int unknown = 0;      ///< without the waived ones
    int notApplicable = 0;
    int waived = 0;
    int regionsRead = 0; ///< completely: one that is short of clusters is not read
    int regionsTotal = 0;

    friend bool operator==(const Totals&, const Totals&) = default;
};

/// A whole audit: what was asked, what came back, what did not.
struct AuditReport
{
    QString scanId; ///< random UUID
    QDateTime startedAt;
    QDateTime finishedAt;
    QString accountLabel;
    QString accountUid; ///< from GetCallerIdentity; empty when refused or offline
    RuleMode mode = RuleMode::Evidence;
    bool offline = false;      ///< made from files
    bool interrupted = false;  ///< cancelled or out of time
    bool problemsOnly = false; ///< restored from a file that leaves out what is no problem
    QList<RegionOutcome> regions;
    QList<Finding> findings;
    std::optional<Error> fatal{}; ///< nothing could be read at all, and why
    bool keyFailed = false;       ///< `fatal` is about getting the account's key: no region was asked

    /// Every region read completely, every needed call answered, nothing interrupted. A verdict that is unknown for
    /// lack of evidence leaves the audit complete; a call that failed does not (but for a cluster that is being
    /// deleted).
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] Totals totals() const;
};

[[nodiscard]] Finding findingFor(Cluster cluster, RuleMode mode);
/// Judges every cluster of the report again by `mode`; waivers stay.
void judgeAgain(AuditReport& report, RuleMode mode);
/// Non-compliant or unknown, waived or not: what "problems only" keeps.
[[nodiscard]] bool isProblem(const Finding& finding);
/// A call that the verdict (or the user) needed failed for this cluster. The add-ons of a cluster that is out of scope
/// by its kind are not needed, and of one that is being deleted nothing is.
[[nodiscard]] bool isIncomplete(const Finding& finding);
/// Problems first, then region, name (numbers in it by value) and id. The same on every machine and in every language.
void sortForReading(QList<Finding>& findings);

/// Exit status of `ack-audit` for a report: 0, 1, 3 or 4 (interface contract, section 2). A waiver does not change a
/// verdict, so a waived non-compliant cluster still gives 1: the status says what the `verdict` column says.
[[nodiscard]] int exitStatus(const AuditReport& report);

} // namespace Ack

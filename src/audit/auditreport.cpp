// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditreport.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr std::initializer_list<RegionState> regionStates{
    RegionState::Queued,     RegionState::Running, RegionState::Throttled,   RegionState::Done,
    RegionState::DoneShort,  RegionState::Denied,  RegionState::Unreachable, RegionState::Cancelled,
    RegionState::NotEnabled, RegionState::Failed};

/// End of the digits that start at `from`.
qsizetype digitsEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && text[from] >= u'0' && text[from] <= u'9')
        ++from;
    return from;
}

QStringView withoutLeadingZeros(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    return digits;
}

int compareNumbers(QStringView a, QStringView b)
{
    a = withoutLeadingZeros(a);
    b = withoutLeadingZeros(b);
    return a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : a.compare(b);
}

/// Names as people count: "node-2" before "node-10". Without regard to case first, by code unit to break a tie.
int compareNaturally(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < a.size() && k < b.size()) {
        const qsizetype aEnd = digitsEnd(a, i);
        const qsizetype bEnd = digitsEnd(b, k);
        if (aEnd > i && bEnd > k) {
            if (const int order = compareNumbers(a.sliced(i, aEnd - i), b.sliced(k, bEnd - k)))
                return order;
            i = aEnd;
            k = bEnd;
            continue;
        }
        const QChar x = a[i++].toCaseFolded();
        const QChar y = b[k++].toCaseFolded();
        if (x != y)
            return x < y ? -1 : 1;
    }
    const qsizetype rest = (a.size() - i) - (b.size() - k);
    return rest != 0 ? (rest < 0 ? -1 : 1) : a.compare(b);
}

bool readsBefore(const Finding& a, const Finding& b)
{
    if (a.judgement.verdict != b.judgement.verdict)
        return a.judgement.verdict < b.judgement.verdict;
    if (a.cluster.region != b.cluster.region)
        return a.cluster.region < b.cluster.region;
    if (const int order = compareNaturally(a.cluster.name, b.cluster.name))
        return order < 0;
    return a.cluster.id < b.cluster.id;
}

} // namespace

bool RegionOutcome::isComplete() const
{
    return (state == RegionState::Done && verifiable) || state == RegionState::NotEnabled;
}

bool RegionOutcome::isUnreadable() const
{
    switch (state) {
    case RegionState::Done:
    case RegionState::DoneShort:
    case RegionState::NotEnabled:
        return false;
    case RegionState::Queued:
    case RegionState::Running:
    case RegionState::Throttled:
    case RegionState::Denied:
    case RegionState::Unreachable:
    case RegionState::Cancelled:
    case RegionState::Failed:
        return true;
    }
    Q_UNREACHABLE();
}

QString regionStateKey(RegionState state)
{
    switch (state) {
    case RegionState::Queued:
        return u"queued"_s;
    case RegionState::Running:
        return u"running"_s;
    case RegionState::Throttled:
        return u"throttled"_s;
    case RegionState::Done:
        return u"done"_s;
    case RegionState::DoneShort:
        return u"done_short"_s;
    case RegionState::Denied:
        return u"denied"_s;
    case RegionState::Unreachable:
        return u"unreachable"_s;
    case RegionState::Cancelled:
        return u"cancelled"_s;
    case RegionState::NotEnabled:
        return u"not_enabled"_s;
    case RegionState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RegionState> regionStateFromKey(const QString& key)
{
    const auto found = std::ranges::find(regionStates, key, regionStateKey);
    return found != regionStates.end() ? std::optional(*found) : std::nullopt;
}

bool AuditReport::isComplete() const
{
    const bool askedSomething = offline || !regions.isEmpty();
    return !interrupted && !fatal && askedSomething && std::ranges::all_of(regions, &RegionOutcome::isComplete) &&
           std::ranges::none_of(findings, [](const Finding& finding) { return isIncomplete(finding); });
}

Totals AuditReport::totals() const
{
    Totals totals{.clusters = static_cast<int>(findings.size()), .regionsTotal = static_cast<int>(regions.size())};
    for (const Finding& finding : findings) {
        if (finding.waiver && isProblem(finding)) {
            ++totals.waived;
            continue;
        }
        switch (finding.judgement.verdict) {
        case Verdict::NonCompliant:
            ++totals.nonCompliant;
            break;
        case Verdict::Unknown:
            ++totals.unknown;
            break;
        case Verdict::Compliant:
            ++totals.compliant;
            break;
        case Verdict::NotApplicable:
            ++totals.notApplicable;
            break;
        }
    }
    totals.regionsRead = static_cast<int>(std::ranges::count_if(regions, &RegionOutcome::isComplete));
    return totals;
}

Finding findingFor(Cluster cluster, RuleMode mode)
{
    Judgement judgement = evaluate(cluster, mode);
    return {.cluster = std::move(cluster), .judgement = std::move(judgement)};
}

void judgeAgain(AuditReport& report, RuleMode mode)
{
    report.mode = mode;
    for (Finding& finding : report.findings)
        finding.judgement = evaluate(finding.cluster, mode);
}

bool isProblem(const Finding& finding)
{
    return finding.judgement.verdict == Verdict::NonCompliant || finding.judgement.verdict == Verdict::Unknown;
}

bool isIncomplete(const Finding& finding)
{
    const Cluster& cluster = finding.cluster;
    if (finding.judgement.reason == ReasonCode::BeingDeleted)
        return false;
    if (cluster.detailError || cluster.nodePoolError)
        return true;
    return cluster.addonError && evaluate(cluster).reason == ReasonCode::Unreadable;
}

void sortForReading(QList<Finding>& findings)
{
    std::vector<qsizetype> order(static_cast<size_t>(findings.size()));
    std::iota(order.begin(), order.end(), 0);
    const QList<Finding>& constFindings = findings;
    std::ranges::stable_sort(order, [&constFindings](qsizetype a, qsizetype b) {
        return readsBefore(constFindings.at(a), constFindings.at(b));
    });
    // In place, a ring of findings at a time: a second list of 100,000 would need 100 MB.
    for (size_t start = 0; start < order.size(); ++start) {
        Finding first = std::move(findings[static_cast<qsizetype>(start)]);
        size_t place = start;
        for (size_t from = std::exchange(order[place], place); from != start;
             from = std::exchange(order[place], place)) {
            findings[static_cast<qsizetype>(place)] = std::move(findings[static_cast<qsizetype>(from)]);
            place = from;
        }
        findings[static_cast<qsizetype>(place)] = std::move(first);
    }
}

int exitStatus(const AuditReport& report)
{
    const auto hasVerdict = [&report](Verdict verdict) {
        return std::ranges::any_of(report.findings,
                                   [verdict](const Finding& f) { return f.judgement.verdict == verdict; });
    };
    if (hasVerdict(Verdict::NonCompliant))
        return 1;
    const auto wasRead = [](const RegionOutcome& region) {
        return region.state == RegionState::Done || region.state == RegionState::DoneShort;
    };
    const bool someFailed = report.fatal || (!report.offline && report.regions.isEmpty()) ||
                            std::ranges::any_of(report.regions, &RegionOutcome::isUnreadable);
    if (someFailed && report.findings.isEmpty() && std::ranges::none_of(report.regions, wasRead))
        return 4;
    return report.isComplete() && !hasVerdict(Verdict::Unknown) ? 0 : 3;
}

} // namespace Ack

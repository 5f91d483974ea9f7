// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/difference.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

using Key = std::pair<RegionId, ClusterId>;

Key keyOf(const Finding& finding)
{
    return {finding.cluster.region, finding.cluster.id};
}

/// A call that the verdict needed failed. A verdict that is known all the same was readable enough.
bool isUnread(const Finding& finding)
{
    const Judgement& judgement = finding.judgement;
    return judgement.verdict == Verdict::Unknown &&
           (judgement.reason == ReasonCode::Unreadable || finding.cluster.detailError.has_value());
}

/// What an audit can say of a cluster that is not in it.
UnreadCause causeOfAbsence(const AuditReport& report, const RegionId& region)
{
    const auto found =
        std::ranges::find_if(report.regions, [&region](const RegionOutcome& outcome) { return outcome.id == region; });
    if (found == report.regions.end())
        return UnreadCause::RegionNotScanned;
    if (found->state == RegionState::NotEnabled)
        return UnreadCause::RegionNotScanned;
    if (found->state != RegionState::Done)
        return UnreadCause::RegionNotRead;
    // Files may hold any part of a region; only a count of the service proves that nothing is left out.
    const bool isProven = found->verifiable && (!report.offline || found->expected);
    return isProven ? UnreadCause::None : UnreadCause::ListNotVerifiable;
}

QString yesNo(std::optional<bool> value)
{
    return !value ? QString() : *value ? u"true"_s : u"false"_s;
}

QString waiverText(const std::optional<Waiver>& waiver)
{
    if (!waiver)
        return {};
    return waiver->expires.isValid() ? u"%1 (%2)"_s.arg(waiver->reason, waiver->expires.toString(Qt::ISODate))
                                     : waiver->reason;
}

/// What a person compares: not when it was read, nor what follows from other fields.
QList<std::pair<QString, QString>> comparedFields(const Finding& finding)
{
    const Cluster& cluster = finding.cluster;
    const Judgement& judgement = finding.judgement;
    const auto joined = [](const QStringList& values) { return values.join(" | "_L1); };
    return {{u"verdict"_s, verdictKey(judgement.verdict)},
            {u"reason_code"_s, reasonKey(judgement.reason)},
            {u"network_plugin"_s, judgement.plugin},
            {u"evidence_source"_s, joined(judgement.sources)},
            {u"evidence_value"_s, joined(judgement.values)},
            {u"strict_verdict"_s, verdictKey(judgement.strictVerdict)},
            {u"waived"_s, waiverText(finding.waiver)},
            {u"cluster_name"_s, cluster.name},
            {u"cluster_type"_s, cluster.type},
            {u"cluster_profile"_s, cluster.profile},
            {u"cluster_spec"_s, cluster.spec},
            {u"kubernetes_version"_s, cluster.version},
            {u"state"_s, cluster.state},
            {u"node_count"_s, cluster.nodeCount ? QString::number(*cluster.nodeCount) : QString()},
            {u"vpc_id"_s, cluster.vpcId},
            {u"vswitch_ids"_s, joined(cluster.vswitchIds)},
            {u"service_cidr"_s, cluster.serviceCidr},
            {u"pod_cidr"_s, cluster.podCidr},
            {u"proxy_mode"_s, cluster.proxyMode},
            {u"deletion_protection"_s, yesNo(cluster.deletionProtection)}};
}

QList<ChangedField> changedFields(const Finding& before, const Finding& after)
{
    const auto old = comparedFields(before);
    const auto now = comparedFields(after);
    QList<ChangedField> changed;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (old.at(i).second != now.at(i).second)
            changed.append({now.at(i).first, old.at(i).second, now.at(i).second});
    }
    return changed;
}

/// Of a cluster that both audits hold.
Change kindOf(const Finding& before, const Finding& after)
{
    if (isUnread(before) != isUnread(after))
        return isUnread(after) ? Change::NoLongerReadable : Change::ReadableAgain;
    if (before.judgement.verdict == after.judgement.verdict)
        return Change::Changed;
    switch (after.judgement.verdict) {
    case Verdict::NonCompliant:
        return Change::BecameNonCompliant;
    case Verdict::Unknown:
        return Change::BecameUnknown;
    case Verdict::Compliant:
        return Change::BecameCompliant;
    case Verdict::NotApplicable:
        return Change::Changed;
    }
    Q_UNREACHABLE();
}

bool isWorseChange(const ClusterChange& change)
{
    if (change.change == Change::BecameNonCompliant || change.change == Change::BecameUnknown ||
        change.change == Change::NoLongerReadable)
        return true;
    if (!change.after)
        return false;
    const Verdict now = change.after->judgement.verdict;
    if (!change.before)
        return isProblem(*change.after);
    return now == Verdict::NonCompliant && change.before->judgement.verdict != Verdict::NonCompliant;
}

ClusterChange bothSides(const Finding& before, const Finding& after)
{
    ClusterChange change{.change = kindOf(before, after), .before = before, .after = after};
    if (change.change == Change::NoLongerReadable || change.change == Change::ReadableAgain)
        change.cause = UnreadCause::ClusterNotRead;
    change.fields = changedFields(before, after);
    return change;
}

ClusterChange onlyBefore(const Finding& before, const AuditReport& newer)
{
    const UnreadCause cause = causeOfAbsence(newer, before.cluster.region);
    return {.change = cause == UnreadCause::None ? Change::Gone : Change::NoLongerReadable,
            .before = before,
            .cause = cause};
}

ClusterChange onlyAfter(const Finding& after, const AuditReport& older)
{
    const UnreadCause cause = causeOfAbsence(older, after.cluster.region);
    return {.change = cause == UnreadCause::None ? Change::New : Change::ReadableAgain, .after = after, .cause = cause};
}

QHash<Key, const Finding*> byKey(const QList<Finding>& findings)
{
    QHash<Key, const Finding*> index;
    index.reserve(findings.size());
    for (const Finding& finding : findings)
        index.insert(keyOf(finding), &finding);
    return index;
}

void compareClusters(const AuditReport& older, const AuditReport& newer, Difference& difference)
{
    const auto before = byKey(older.findings);
    const auto after = byKey(newer.findings);
    const auto add = [&difference](ClusterChange change) {
        change.worse = isWorseChange(change);
        difference.clusters.append(std::move(change));
    };
    for (const Finding& finding : newer.findings) {
        const Finding* old = before.value(keyOf(finding));
        if (old == nullptr) {
            add(onlyAfter(finding, older));
            continue;
        }
        ClusterChange change = bothSides(*old, finding);
        if (change.fields.isEmpty() && change.change == Change::Changed)
            ++difference.unchanged;
        else
            add(std::move(change));
    }
    for (const Finding& finding : older.findings) {
        if (after.contains(keyOf(finding)))
            continue;
        ClusterChange change = onlyBefore(finding, newer);
        // What could not be read before did not get lost now.
        if (change.change == Change::NoLongerReadable && isUnread(finding))
            ++difference.unchanged;
        else
            add(std::move(change));
    }
}

void compareRegions(const AuditReport& older, const AuditReport& newer, Difference& difference)
{
    for (const RegionOutcome& after : newer.regions) {
        const auto before = std::ranges::find(older.regions, after.id, &RegionOutcome::id);
        if (before != older.regions.end() && before->isComplete() != after.isComplete())
            difference.regions.append({*before, after});
    }
}

SameAccount sameAccount(const AuditReport& a, const AuditReport& b)
{
    if (a.accountUid.isEmpty() || b.accountUid.isEmpty())
        return SameAccount::NotKnown;
    return a.accountUid == b.accountUid ? SameAccount::Yes : SameAccount::No;
}

} // namespace

bool Difference::isWorse() const
{
    return std::ranges::any_of(clusters, &ClusterChange::worse) || std::ranges::any_of(regions, &RegionChange::isWorse);
}

int Difference::countOf(Change change) const
{
    return static_cast<int>(std::ranges::count(clusters, change, &ClusterChange::change));
}

Difference compareAudits(AuditReport older, const AuditReport& newer)
{
    Difference difference;
    difference.sameAccount = sameAccount(older, newer);
    difference.labelsDiffer = older.accountLabel != newer.accountLabel;
    difference.modesDiffer = older.mode != newer.mode;
    difference.newerIsOlder =
        older.startedAt.isValid() && newer.startedAt.isValid() && newer.startedAt < older.startedAt;
    if (difference.modesDiffer)
        judgeAgain(older, newer.mode);
    compareClusters(older, newer, difference);
    compareRegions(older, newer, difference);
    // Findings come sorted for reading, which a stable sort by kind keeps.
    std::ranges::stable_sort(difference.clusters, {}, &ClusterChange::change);
    return difference;
}

} // namespace Ack

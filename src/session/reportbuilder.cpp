// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/reportbuilder.h"

#include "session/regionoutcome.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ack {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ReportBuilder)
};

std::pair<RegionId, ClusterId> keyOf(const Finding& finding)
{
    return {finding.cluster.region, finding.cluster.id};
}

/// The errors that explain all others: nobody gets anywhere with such a key.
bool isAboutTheKey(const Error& error)
{
    return error.kind == ErrorKind::Credential || error.kind == ErrorKind::TokenExpired ||
           error.kind == ErrorKind::Keychain || error.kind == ErrorKind::KeychainLocked;
}

/// Why nothing could be read: the first region's error, unless another's says that the key is no good.
Error explanation(const QList<RegionOutcome>& regions)
{
    const auto keyTrouble = std::find_if(regions.begin(), regions.end(), [](const RegionOutcome& outcome) {
        return outcome.error && isAboutTheKey(*outcome.error);
    });
    if (keyTrouble != regions.end())
        return *keyTrouble->error;
    const auto any = std::find_if(regions.begin(), regions.end(), [](const RegionOutcome& r) { return r.error; });
    if (any != regions.end())
        return *any->error;
    return {.kind = ErrorKind::NotActivated, .message = Tr::tr("No region is enabled for this account")};
}

bool isNothingRead(const AuditReport& report)
{
    return !report.regions.isEmpty() && report.findings.isEmpty() &&
           std::all_of(report.regions.begin(), report.regions.end(), [](const RegionOutcome& outcome) {
               return outcome.isUnreadable() || outcome.state == RegionState::NotEnabled;
           });
}

bool wasCancelled(const AuditReport& report)
{
    return std::any_of(report.regions.begin(), report.regions.end(),
                       [](const RegionOutcome& outcome) { return outcome.state == RegionState::Cancelled; });
}

} // namespace

void ReportBuilder::start(AuditReport head)
{
    m_report = std::move(head);
    m_stale.clear();
    reindex();
}

void ReportBuilder::put(const Finding& finding)
{
    const Key key = keyOf(finding);
    m_stale.remove(key);
    const auto known = m_index.constFind(key);
    if (known != m_index.constEnd()) {
        m_report.findings[*known] = finding;
        return;
    }
    m_index.insert(key, m_report.findings.size());
    m_report.findings.append(finding);
}

void ReportBuilder::put(const RegionOutcome& outcome)
{
    const auto known = std::find_if(m_report.regions.begin(), m_report.regions.end(),
                                    [&outcome](const RegionOutcome& r) { return r.id == outcome.id; });
    if (known != m_report.regions.end())
        *known = outcome;
    else
        m_report.regions.append(outcome);
    if (outcome.state == RegionState::Done)
        dropStale(outcome.id);
}

const RegionOutcome* ReportBuilder::outcome(const RegionId& region) const
{
    const auto known = std::find_if(m_report.regions.begin(), m_report.regions.end(),
                                    [&region](const RegionOutcome& r) { return r.id == region; });
    return known != m_report.regions.end() ? &*known : nullptr;
}

void ReportBuilder::expectAgain(const RegionId& region)
{
    for (const Finding& finding : std::as_const(m_report.findings)) {
        if (finding.cluster.region == region)
            m_stale.insert(keyOf(finding));
    }
}

QList<RegionId> ReportBuilder::worthRetrying() const
{
    QSet<RegionId> halfRead;
    for (const Finding& finding : m_report.findings) {
        const Cluster& cluster = finding.cluster;
        if (cluster.detailError || cluster.addonError || cluster.nodePoolError)
            halfRead.insert(cluster.region);
    }
    QList<RegionId> regions;
    for (const RegionOutcome& outcome : m_report.regions) {
        if (isWorthRetrying(outcome) || halfRead.contains(outcome.id))
            regions.append(outcome.id);
    }
    return regions;
}

void ReportBuilder::finish(const QDateTime& now)
{
    m_stale.clear();
    sortForReading(m_report.findings);
    reindex();
    m_report.finishedAt = now;
    // What the user stopped is no failure of the account.
    if (!m_report.fatal && isNothingRead(m_report) && !wasCancelled(m_report))
        m_report.fatal = explanation(m_report.regions);
}

void ReportBuilder::reindex()
{
    m_index.clear();
    for (qsizetype i = 0; i < m_report.findings.size(); ++i)
        m_index.insert(keyOf(m_report.findings.at(i)), i);
}

void ReportBuilder::dropStale(const RegionId& region)
{
    const auto isGone = [this, &region](const Finding& finding) {
        return finding.cluster.region == region && m_stale.contains(keyOf(finding));
    };
    if (m_report.findings.removeIf(isGone) > 0)
        reindex();
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/shownaudit.h"

#include "audit/waivers.h"

#include <algorithm>

namespace Ack {

namespace {

constexpr qsizetype sliceSize = 400;
constexpr int pause = 100; ///< ms between two updates of counts

QSet<ClusterKey> keysOf(const QList<Finding>& findings)
{
    QSet<ClusterKey> keys;
    keys.reserve(findings.size());
    for (const Finding& finding : findings)
        keys.insert(keyOf(finding));
    return keys;
}

} // namespace

ShownAudit::ShownAudit(const RegionTable& regions, QObject* parent) : QObject(parent), m_clusters(regions)
{
    m_regions.setNames(regions);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ShownAudit::updateCounts);
    connect(&m_fill, &QTimer::timeout, this, &ShownAudit::fillSlice);
    connect(&m_clusters, &ClusterTableModel::countsChanged, this, &ShownAudit::changeSoon);
}

void ShownAudit::begin(const QString& accountLabel, const QDateTime& startedAt)
{
    clear();
    m_report.accountLabel = accountLabel;
    m_report.startedAt = startedAt;
    m_stage = Stage::Scanning;
    Q_EMIT stageChanged();
}

void ShownAudit::resume()
{
    m_stage = Stage::Scanning;
    m_progress = {};
    Q_EMIT stageChanged();
}

void ShownAudit::addFindings(const QList<Finding>& findings)
{
    m_clusters.mergeFindings(findings);
}

void ShownAudit::setRegion(const RegionOutcome& outcome)
{
    m_regions.setRegion(outcome);
    changeSoon();
}

void ShownAudit::setProgress(const AuditProgress& progress)
{
    m_progress = progress;
    changeSoon();
}

void ShownAudit::finish(const AuditReport& report)
{
    m_report = report;
    m_stage = Stage::Finished;
    m_regions.setRegions(report.regions);
    m_clusters.retain(keysOf(report.findings));
    m_pending = report.findings;
    m_filled = 0;
    m_fill.start();
    updateCounts();
    Q_EMIT stageChanged();
}

void ShownAudit::setWaivers(const QList<Waiver>& waivers, const QDate& today)
{
    showChanged(applyWaivers(m_report, waivers, today));
}

void ShownAudit::dropWaivers(const QList<ClusterId>& clusters)
{
    const QSet<ClusterId> dropped(clusters.begin(), clusters.end());
    QList<qsizetype> changed;
    for (qsizetype i = 0; i < m_report.findings.size(); ++i) {
        if (m_report.findings.at(i).waiver && dropped.contains(m_report.findings.at(i).cluster.id)) {
            m_report.findings[i].waiver.reset();
            changed.append(i);
        }
    }
    showChanged(changed);
}

void ShownAudit::showChanged(const QList<qsizetype>& places)
{
    if (places.isEmpty())
        return;
    QList<Finding> changed;
    for (const qsizetype place : places)
        changed.append(m_report.findings.at(place));
    if (isFilling())
        m_pending = m_report.findings;
    m_clusters.mergeFindings(changed);
    updateCounts();
}

void ShownAudit::clear()
{
    m_fill.stop();
    m_pending.clear();
    m_report = {};
    m_progress = {};
    m_regions.setRegions({});
    m_clusters.clear();
    m_stage = Stage::Nothing;
    updateCounts();
    Q_EMIT stageChanged();
}

void ShownAudit::fillSlice()
{
    const qsizetype count = std::min(sliceSize, m_pending.size() - m_filled);
    m_clusters.mergeFindings(m_pending.sliced(m_filled, count));
    m_filled += count;
    if (m_filled < m_pending.size())
        return;
    m_fill.stop();
    m_pending.clear();
    updateCounts();
    Q_EMIT filled();
}

void ShownAudit::changeSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ShownAudit::updateCounts()
{
    m_soon.stop();
    QHash<RegionId, int> problems;
    for (const RegionOutcome& outcome : m_regions.regions())
        problems.insert(outcome.id, m_clusters.counts(outcome.id).problems);
    m_regions.setCounts(m_clusters.totalRows(), problems);
    Q_EMIT changed();
}

} // namespace Ack

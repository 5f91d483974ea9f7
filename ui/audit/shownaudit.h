// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/clock.h"
#include "session/auditsession.h"
#include "ui/models/clustertablemodel.h"
#include "ui/models/regionlistmodel.h"

#include <QObject>
#include <QTimer>

namespace Ack {

/// The audit that the window shows, live or finished, with its models. Findings of a finished report go into the table
/// a slice at a time, so that the window stays responsive.
class ShownAudit final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Nothing, Scanning, Finished };

    explicit ShownAudit(const RegionTable& regions, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// The finished report; while scanning, only what was known at its start.
    [[nodiscard]] const AuditReport& report() const { return m_report; }
    [[nodiscard]] const AuditProgress& progress() const { return m_progress; }
    [[nodiscard]] ClusterTableModel& clusters() { return m_clusters; }
    [[nodiscard]] RegionListModel& regions() { return m_regions; }
    /// Findings of a finished report still go into the table.
    [[nodiscard]] bool isFilling() const { return !m_pending.isEmpty(); }

    /// A scan starts: what was shown is put away.
    void begin(const QString& accountLabel, const QDateTime& startedAt);
    /// Some regions are read again; what was shown stays.
    void resume();
    void addFindings(const QList<Finding>& findings);
    void setRegion(const RegionOutcome& outcome);
    void setProgress(const AuditProgress& progress);
    void finish(const AuditReport& report);
    /// Gives the finished report and its rows the waivers that hold on that day.
    void setWaivers(const QList<Waiver>& waivers, const QDate& today);
    void dropWaivers(const QList<ClusterId>& clusters);
    /// Puts everything away.
    void clear();

Q_SIGNALS:
    void stageChanged();
    /// Counts, regions or progress changed; at most ten times a second.
    void changed();
    /// All findings of the finished report are in the table.
    void filled();

private:
    void fillSlice();
    void showChanged(const QList<qsizetype>& places);
    void changeSoon();
    void updateCounts();

    Stage m_stage = Stage::Nothing;
    AuditReport m_report;
    AuditProgress m_progress;
    ClusterTableModel m_clusters;
    RegionListModel m_regions;
    QList<Finding> m_pending; ///< of the finished report, not yet in the table
    qsizetype m_filled = 0;
    QTimer m_fill;
    QTimer m_soon;
};

} // namespace Ack

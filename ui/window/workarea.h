// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/audit/shownaudit.h"

#include <QTimer>
#include <QWidget>

class QSplitter;

namespace Ack {

class ClusterPane;
class DetailsPanel;
class RegionView;
class SummaryStrip;

/// An audit as it is looked at: summary, regions, clusters, details, and how they follow each other.
class WorkArea final : public QWidget
{
    Q_OBJECT

public:
    /// `audit` outlives the area.
    explicit WorkArea(ShownAudit& audit, QWidget* parent = nullptr);

    [[nodiscard]] SummaryStrip& summary() { return *m_summary; }
    [[nodiscard]] ClusterPane& clusters() { return *m_clusters; }
    [[nodiscard]] RegionView& regions() { return *m_regions; }
    [[nodiscard]] DetailsPanel& details() { return *m_details; }

    /// Limits the table to one verdict, or no more.
    void setVerdict(const std::optional<Verdict>& verdict);
    /// Without a cluster there are no details to show.
    void setDetailsShown(bool shown);
    /// Every cluster is shown again.
    void clearFilters();
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& saved);

private:
    void wire();
    void showSummary();
    void showDetails();

    ShownAudit& m_audit;
    SummaryStrip* m_summary;
    RegionView* m_regions;
    ClusterPane* m_clusters;
    DetailsPanel* m_details;
    QSplitter* m_across;
    QSplitter* m_down;
    QTimer m_detailsSoon;
};

} // namespace Ack

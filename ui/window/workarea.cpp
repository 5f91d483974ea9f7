// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/workarea.h"

#include "ui/clusters/clusterpane.h"
#include "ui/clusters/clusterview.h"
#include "ui/details/detailspanel.h"
#include "ui/regions/regionview.h"
#include "ui/window/summarystrip.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Ack {

WorkArea::WorkArea(ShownAudit& audit, QWidget* parent)
    : QWidget(parent)
    , m_audit(audit)
    , m_summary(new SummaryStrip(this))
    , m_regions(new RegionView(audit.regions(), this))
    , m_clusters(new ClusterPane(audit.clusters(), this))
    , m_details(new DetailsPanel(this))
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical, this))
{
    m_down->addWidget(m_clusters);
    m_down->addWidget(m_details);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_down->setChildrenCollapsible(false);
    m_across->addWidget(m_regions);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(0, 0);
    m_across->setStretchFactor(1, 1);
    m_across->setCollapsible(1, false);
    m_across->setSizes({m_regions->sizeHint().width(), width() * 4});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_across, 1);
    m_detailsSoon.setSingleShot(true);
    m_detailsSoon.setInterval(0);
    wire();
}

void WorkArea::wire()
{
    connect(m_regions, &RegionView::regionChosen, m_clusters, &ClusterPane::setRegion);
    connect(m_summary, &SummaryStrip::verdictChosen, this, &WorkArea::setVerdict);
    connect(m_clusters, &ClusterPane::filterChanged, this,
            [this] { m_summary->setVerdict(m_clusters->filter().verdict); });
    connect(&m_clusters->view(), &ClusterView::choiceChanged, &m_detailsSoon, qOverload<>(&QTimer::start));
    connect(&m_detailsSoon, &QTimer::timeout, this, &WorkArea::showDetails);
    connect(&m_audit, &ShownAudit::filled, m_clusters, &ClusterPane::chooseFirst);
    connect(&m_audit, &ShownAudit::changed, this, &WorkArea::showSummary);
    connect(&m_audit, &ShownAudit::stageChanged, this, &WorkArea::showSummary);
}

void WorkArea::setVerdict(const std::optional<Verdict>& verdict)
{
    m_clusters->setVerdict(verdict);
}

void WorkArea::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
}

void WorkArea::clearFilters()
{
    m_regions->chooseAll();
    m_clusters->clearFilters();
}

void WorkArea::showSummary()
{
    const ClusterTableModel& model = m_audit.clusters();
    const QList<RegionOutcome>& regions = m_audit.regions().regions();
    SummaryFacts facts{.clusters = model.totalRows(),
                       .waived = model.waivedCount(),
                       .regionsRead = int(std::ranges::count_if(regions, &RegionOutcome::isComplete)),
                       .regionsTotal = int(regions.size()),
                       .complete = m_audit.stage() == ShownAudit::Stage::Finished && m_audit.report().isComplete()};
    for (const Verdict verdict : {Verdict::NonCompliant, Verdict::Unknown, Verdict::Compliant, Verdict::NotApplicable})
        facts.verdicts[size_t(verdict)] = model.countOf(verdict);
    m_summary->present(facts);
}

void WorkArea::showDetails()
{
    ClusterView& view = m_clusters->view();
    const ClusterTableModel& model = m_audit.clusters();
    const QList<int> selected = view.selectedRows();
    if (selected.size() > 1) {
        const auto bad = std::ranges::count_if(
            selected, [&model](int row) { return model.findingAt(row).judgement.verdict == Verdict::NonCompliant; });
        m_details->showSeveral(int(selected.size()), int(bad));
        return;
    }
    std::optional<Finding> chosen;
    if (const QModelIndex current = view.currentIndex(); current.isValid())
        chosen = model.findingAt(current.row());
    else if (!selected.isEmpty())
        chosen = model.findingAt(selected.first());
    if (chosen != m_details->finding() || !chosen)
        m_details->showFinding(chosen);
}

QByteArray WorkArea::saveLayout() const
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream << m_across->saveState() << m_down->saveState();
    return saved;
}

void WorkArea::restoreLayout(const QByteArray& saved)
{
    QByteArray across;
    QByteArray down;
    QDataStream stream(saved);
    stream >> across >> down;
    m_across->restoreState(across);
    m_down->restoreState(down);
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/clusterpane.h"

#include "ui/clusters/clusterview.h"
#include "ui/clusters/columnlayout.h"
#include "ui/clusters/filterbar.h"
#include "ui/common/emptystate.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Ack {

ClusterPane::ClusterPane(ClusterTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_bar(new FilterBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ClusterView(model, this))
    , m_empty(new EmptyState(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_bar, &FilterBar::changed, this, &ClusterPane::applyFilter);
    connect(&m_model, &ClusterTableModel::countsChanged, this, &ClusterPane::showCounts);
    connect(&m_bar->columnsMenu(), &QMenu::aboutToShow, this,
            [this] { m_view->columns().fillMenu(m_bar->columnsMenu()); });
    showCounts();
}

void ClusterPane::setRegion(const std::optional<RegionId>& region)
{
    m_region = region;
    applyFilter();
}

void ClusterPane::setVerdict(const std::optional<Verdict>& verdict)
{
    m_verdict = verdict;
    applyFilter();
}

void ClusterPane::clearText()
{
    m_bar->setText({});
}

void ClusterPane::clearFilters()
{
    m_region.reset();
    m_verdict.reset();
    m_bar->setProblemsOnly(false);
    m_bar->setText({});
    applyFilter();
}

void ClusterPane::chooseFirst()
{
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->selectRow(0);
}

void ClusterPane::setEmptyShown(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
}

void ClusterPane::applyFilter()
{
    m_model.setFilter({.text = FilterExpression::parse(m_bar->text()),
                       .problemsOnly = m_bar->isProblemsOnly(),
                       .region = m_region,
                       .verdict = m_verdict});
    Q_EMIT filterChanged();
}

void ClusterPane::showCounts()
{
    m_bar->setCounts(m_model.rowCount(), m_model.totalRows());
}

} // namespace Ack

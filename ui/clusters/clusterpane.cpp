// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/clusterpane.h"

#include "ui/clusters/clusterview.h"
#include "ui/clusters/columnlayout.h"
#include "ui/clusters/filterbar.h"
#include "ui/clusters/filterrunner.h"
#include "ui/clusters/tableactions.h"
#include "ui/clusters/tablecommands.h"
#include "ui/clusters/tablecopier.h"
#include "ui/clusters/viewscontroller.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"
#include "ui/models/favourites.h"
#include "ui/window/windowsettings.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

const QString columnsKey = u"table/columns"_s;
const QString sortKey = u"table/sort"_s; ///< id of the column, with "-" in front when descending
const QString viewsKey = u"table/views"_s;
const QString favouritesKey = u"table/favourites"_s;
const QString headerKey = u"table/copyWithoutHeader"_s;

} // namespace

ClusterPane::ClusterPane(ClusterTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_actions(new TableActions(*this))
    , m_bar(new FilterBar(*m_actions, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ClusterView(model, this))
    , m_empty(new EmptyState(this))
    , m_missing(wrappedLabel({}, this))
    , m_runner(new FilterRunner(model, this))
    , m_copier(new TableCopier(*m_view, model.regions(), this))
    , m_favourites(new Favourites(this))
    , m_views(new ViewsController(*m_bar, *m_view, *m_actions, *this))
    , m_commands(new TableCommands({*m_view, *m_bar, *m_actions, *m_copier, *m_favourites}, this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_missing->setObjectName(u"Missing clusters"_s);
    m_missing->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_missing);
    wire();
    showCounts();
}

/// The header still moves while the widgets go.
ClusterPane::~ClusterPane()
{
    disconnect(&m_view->columns(), nullptr, this, nullptr);
}

void ClusterPane::wire()
{
    connect(m_bar, &FilterBar::changed, this, &ClusterPane::applyFilter);
    connect(m_runner, &FilterRunner::applied, this, &ClusterPane::applied);
    connect(m_runner, &FilterRunner::runningChanged, m_bar, &FilterBar::setBusy);
    connect(&m_model, &ClusterTableModel::countsChanged, this, &ClusterPane::showCounts);
    connect(&m_bar->columnsMenu(), &QMenu::aboutToShow, this,
            [this] { m_view->columns().fillMenu(m_bar->columnsMenu()); });
    connect(m_copier, &TableCopier::copied, this, &ClusterPane::copied);
    connect(m_favourites, &Favourites::changed, this, [this] { m_model.setFavourites(m_favourites->ids()); });
    connect(m_favourites, &Favourites::changed, this, &ClusterPane::keepChanged);
    connect(&m_views->views(), &SavedViews::changed, this, &ClusterPane::keepChanged);
    connect(&m_view->columns(), &ColumnLayout::changed, this, &ClusterPane::keepChanged);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ClusterPane::keepChanged);
    connect(m_actions->copyHeader, &QAction::toggled, this, &ClusterPane::keepChanged);
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
    FilterState state = m_bar->state();
    state.text.clear();
    state.problemsOnly = false;
    state.favouritesOnly = false;
    m_bar->setState(state);
    applyFilter();
}

void ClusterPane::chooseFirst()
{
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0) // whatever keys are held down
        m_view->selectionModel()->setCurrentIndex(m_model.index(0, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ClusterPane::setEmptyShown(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
}

void ClusterPane::setAccount(const QString& label)
{
    m_favourites->setAccount(label);
}

void ClusterPane::setMissing(const QString& sentence)
{
    m_missing->setText(sentence);
    m_missing->setVisible(!sentence.isEmpty());
}

void ClusterPane::setRowActions(const QList<QAction*>& actions)
{
    m_commands->setRowActions(actions);
}

/// While a regular expression cannot be used, the last one that could stays.
void ClusterPane::applyFilter()
{
    const FilterState state = m_bar->state();
    const auto typed = FilterExpression::parse(state.text, state.syntax);
    m_bar->setProblem(typed.error());
    if (typed.error().isEmpty())
        m_expression = typed;
    m_runner->apply({.text = m_expression,
                     .problemsOnly = state.problemsOnly,
                     .region = m_region,
                     .verdict = m_verdict,
                     .favouritesOnly = state.favouritesOnly});
}

void ClusterPane::applied(bool costly)
{
    if (costly)
        m_bar->setProblem(tr("For some clusters this regular expression takes too long; they are not shown."));
    Q_EMIT filterChanged();
}

void ClusterPane::showCounts()
{
    m_bar->setCounts(m_model.rowCount(), m_model.totalRows());
}

void ClusterPane::restore(const WindowSettings& settings)
{
    m_view->columns().restore(settings.bytes(columnsKey));
    QString sort = settings.text(sortKey);
    const bool descending = sort.startsWith(u'-');
    if (const auto column = columnFromId(descending ? sort.sliced(1) : sort))
        m_view->sortBy(*column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_views->views().restore(settings.bytes(viewsKey));
    m_favourites->restore(settings.bytes(favouritesKey));
    m_actions->copyHeader->setChecked(settings.text(headerKey) != u"true"_s);
}

void ClusterPane::save(WindowSettings& settings) const
{
    settings.set(columnsKey, m_view->columns().save());
    settings.set(sortKey,
                 (m_view->sortOrder() == Qt::DescendingOrder ? u"-"_s : QString()) + columnId(m_view->sortColumn()));
    settings.set(viewsKey, m_views->views().save());
    settings.set(favouritesKey, m_favourites->save());
    settings.set(headerKey, m_actions->copyHeader->isChecked() ? u"false"_s : u"true"_s);
}

} // namespace Ack

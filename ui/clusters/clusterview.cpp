// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/clusterview.h"

#include "core/text.h"
#include "ui/clusters/celldelegate.h"
#include "ui/clusters/clusteraccess.h"
#include "ui/clusters/columnlayout.h"
#include "ui/clusters/viewkeeper.h"
#include "ui/common/retranslate.h"
#include "ui/common/verdictdelegate.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

ClusterView::ClusterView(ClusterTableModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"Clusters"_s);
    installClusterAccess();
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    setItemDelegate(new CellDelegate(this));
    auto* verdicts = new VerdictDelegate(ClusterTableModel::VerdictRole, ClusterTableModel::WaivedRole, this);
    auto* strict = new VerdictDelegate(ClusterTableModel::StrictVerdictRole, ClusterTableModel::WaivedRole, this);
    setItemDelegateForColumn(int(ClusterColumn::Verdict), verdicts);
    setItemDelegateForColumn(int(ClusterColumn::StrictVerdict), strict);
    horizontalHeader()->setSortIndicator(int(ClusterColumn::Verdict), Qt::AscendingOrder);
    setSortingEnabled(true);
    m_columns = new ColumnLayout(*this);
    new ViewKeeper(*this, model);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_columns->fillMenu(*menu);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    connect(&m_model, &ClusterTableModel::refreshed, this, &ClusterView::choiceChanged);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == int(ClusterColumn::Favourite))
            Q_EMIT starClicked(index.row());
    });
    connect(m_columns, &ColumnLayout::changed, this, &ClusterView::tellFirstColumn);
    tellFirstColumn();
    retranslate(this, [this] { setAccessibleName(tr("Clusters")); });
    onLanguageChange(this, [this] { m_model.retranslate(); });
}

/// A screen reader hears the whole row at the cell that comes first.
void ClusterView::tellFirstColumn()
{
    for (const ClusterColumn column : m_columns->shownColumns()) {
        if (column != ClusterColumn::Favourite) {
            m_model.setSummaryColumn(column);
            return;
        }
    }
}

void ClusterView::sortBy(ClusterColumn column, Qt::SortOrder order)
{
    sortByColumn(int(column), order);
}

QList<int> ClusterView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

QList<SharedFinding> ClusterView::selectedFindings() const
{
    QList<SharedFinding> findings;
    for (const int row : selectedRows())
        findings.append(m_model.sharedAt(row));
    return findings;
}

QString ClusterView::filterValue(const QModelIndex& index) const
{
    const Finding& finding = m_model.findingAt(index.row());
    const auto column = ClusterColumn(index.column());
    const QString code = cellCode(finding, column, m_model.regions());
    const bool plain = code == visibleText(code); // the filter line shows what it holds
    return plain ? code : cellText(finding, column, m_model.regions());
}

void ClusterView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT choiceChanged();
}

void ClusterView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

void ClusterView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void ClusterView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (byKey)
        scrollTo(index);
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuAsked(index, at);
}

void ClusterView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
}

} // namespace Ack

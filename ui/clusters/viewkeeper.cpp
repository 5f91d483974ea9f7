// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/viewkeeper.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace Ack {

ViewKeeper::ViewKeeper(QTableView& view, ClusterTableModel& model) : QObject(&view), m_view(view), m_model(model)
{
    connect(&m_model, &ClusterTableModel::aboutToRefresh, this, &ViewKeeper::save);
    connect(&m_model, &ClusterTableModel::refreshed, this, &ViewKeeper::restore);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_hidden.isEmpty())
            selectWanted();
    });
    connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ViewKeeper::forgetHidden);
}

void ViewKeeper::save()
{
    m_busy = true;
    m_selected = m_hidden;
    for (const QItemSelectionRange& range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.insert(keyOf(m_model.findingAt(row)));
    }
    if (const QModelIndex current = m_view.currentIndex(); current.isValid()) {
        m_current = keyOf(m_model.findingAt(current.row()));
        m_column = current.column();
    }
    const int top = m_view.rowAt(0);
    m_top = top > 0 ? std::optional(keyOf(m_model.findingAt(top))) : std::nullopt;
}

void ViewKeeper::restore()
{
    m_hidden = m_selected;
    selectWanted();
    m_view.doItemsLayout(); // the scroll bar learns its new range
    const int top = m_top ? m_model.rowOf(*m_top) : 0;
    if (top >= 0)
        m_view.verticalScrollBar()->setValue(top);
    else if (m_view.currentIndex().isValid())
        m_view.scrollTo(m_view.currentIndex());
    m_busy = false;
}

void ViewKeeper::selectWanted()
{
    const bool wasBusy = std::exchange(m_busy, true);
    const QItemSelection rows = rowsOf(m_hidden);
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    QItemSelectionModel* selection = m_view.selectionModel();
    if (row >= 0 && m_view.currentIndex().row() != row)
        selection->setCurrentIndex(m_model.index(row, m_column), QItemSelectionModel::NoUpdate);
    if (!rows.isEmpty())
        selection->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_hidden.removeIf([this](const ClusterKey& key) { return m_model.rowOf(key) >= 0; });
    m_busy = wasBusy;
}

/// A choice of the user replaces what is still hidden.
void ViewKeeper::forgetHidden()
{
    if (m_busy)
        return;
    m_hidden.clear();
    m_current.reset();
}

QItemSelection ViewKeeper::rowsOf(const QSet<ClusterKey>& keys) const
{
    std::vector<int> rows;
    for (const ClusterKey& key : keys) {
        if (const int row = m_model.rowOf(key); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    const int last = m_model.columnCount() - 1;
    QItemSelection selection;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_model.index(rows[i], 0), m_model.index(rows[end - 1], last)));
        i = end;
    }
    return selection;
}

} // namespace Ack

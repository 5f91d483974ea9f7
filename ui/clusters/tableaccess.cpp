// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/tableaccess.h"

#include "ui/clusters/cellaccess.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace Ack {

namespace {

constexpr int putAwayAtOnce = 2000; ///< cells between two looks at the event loop

} // namespace

TableAccess::TableAccess(QTableView& view) : QAccessibleWidget(&view, QAccessible::Table), m_view(view)
{
    QObject::connect(view.model(), &QAbstractItemModel::modelReset, &m_later, [this] { forgetCells(); });
    QObject::connect(&m_later, &QTimer::timeout, &m_later, [this] { putAway(); });
}

TableAccess::~TableAccess()
{
    m_old.push_back(std::move(m_cells));
    for (const auto& cells : m_old) {
        for (const QAccessible::Id id : cells)
            QAccessible::deleteAccessibleInterface(id);
    }
}

/// Takes no longer for many cells than for few.
void TableAccess::forgetCells()
{
    ++m_generation;
    if (m_cells.isEmpty())
        return;
    m_old.push_back(std::move(m_cells));
    m_cells = {};
    m_later.start(0);
}

void TableAccess::putAway()
{
    for (int left = putAwayAtOnce; left > 0 && !m_old.empty();) {
        auto& cells = m_old.back();
        for (auto cell = cells.begin(); cell != cells.end() && left > 0; --left) {
            QAccessible::deleteAccessibleInterface(cell.value());
            cell = cells.erase(cell);
        }
        if (cells.isEmpty())
            m_old.pop_back();
    }
    if (m_old.empty())
        m_later.stop();
}

int TableAccess::childNumber(int row, int column) const
{
    return (row + 1) * (columnCount() + 1) + column + 1;
}

void* TableAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

int TableAccess::childCount() const
{
    return (rowCount() + 1) * (columnCount() + 1);
}

int TableAccess::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* cell = dynamic_cast<const CellAccess*>(child);
    return cell && cell->isValid() ? childNumber(cell->row(), cell->column()) : -1;
}

QAccessibleInterface* TableAccess::child(int number) const
{
    if (number < 0 || number >= childCount())
        return nullptr;
    if (const auto known = m_cells.constFind(number); known != m_cells.constEnd())
        return QAccessible::accessibleInterface(*known);
    const int across = columnCount() + 1;
    auto* cell = new CellAccess(*this, number / across - 1, number % across - 1);
    m_cells.insert(number, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface* TableAccess::childAt(int x, int y) const
{
    const QModelIndex index = m_view.indexAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

QAccessibleInterface* TableAccess::focusChild() const
{
    const QModelIndex index = m_view.currentIndex();
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

QAccessibleInterface* TableAccess::cellAt(int row, int column) const
{
    const bool there = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return there ? child(childNumber(row, column)) : nullptr;
}

int TableAccess::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface*> TableAccess::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cellAt(row, column));
    }
    return cells;
}

QString TableAccess::columnDescription(int column) const
{
    return m_view.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
}

QString TableAccess::rowDescription(int row) const
{
    return m_view.model()->index(row, 0).data(Qt::AccessibleDescriptionRole).toString();
}

int TableAccess::selectedColumnCount() const
{
    return int(selectedColumns().size());
}

int TableAccess::selectedRowCount() const
{
    return int(selectedRows().size());
}

int TableAccess::columnCount() const
{
    return m_view.model()->columnCount();
}

int TableAccess::rowCount() const
{
    return m_view.model()->rowCount();
}

/// The table selects rows: a column is selected only when everything is.
QList<int> TableAccess::selectedColumns() const
{
    QList<int> columns;
    if (rowCount() > 0 && selectedRowCount() == rowCount()) {
        for (int column = 0; column < columnCount(); ++column)
            columns.append(column);
    }
    return columns;
}

QList<int> TableAccess::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

bool TableAccess::isColumnSelected(int column) const
{
    return selectedColumns().contains(column);
}

bool TableAccess::isRowSelected(int row) const
{
    return m_view.selectionModel()->isRowSelected(row);
}

bool TableAccess::selectRow(int row)
{
    if (!select(row, QItemSelectionModel::Select))
        return false;
    m_view.scrollTo(m_view.model()->index(row, std::max(0, m_view.currentIndex().column())));
    return true;
}

bool TableAccess::unselectRow(int row)
{
    return select(row, QItemSelectionModel::Deselect);
}

bool TableAccess::select(int row, QItemSelectionModel::SelectionFlag how)
{
    const QModelIndex index = m_view.model()->index(row, std::max(0, m_view.currentIndex().column()));
    if (!index.isValid())
        return false;
    m_view.selectionModel()->setCurrentIndex(index, how | QItemSelectionModel::Rows);
    return true;
}

bool TableAccess::selectColumn(int /*column*/)
{
    return false;
}

bool TableAccess::unselectColumn(int /*column*/)
{
    return false;
}

/// Rows are only ever added at the end; anything else is a reset, which the model tells itself.
void TableAccess::modelChange(QAccessibleTableModelChangeEvent* /*event*/) {}

} // namespace Ack

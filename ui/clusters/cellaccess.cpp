// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/cellaccess.h"

#include "ui/clusters/tableaccess.h"

#include <QHeaderView>
#include <QTableView>
#include <QWindow>

namespace Ack {

CellAccess::CellAccess(const TableAccess& table, int row, int column)
    : m_table(table)
    , m_row(row)
    , m_column(column)
    , m_generation(table.generation())
{}

bool CellAccess::isValid() const
{
    return m_generation == m_table.generation() && m_row < m_table.rowCount() && m_column < m_table.columnCount();
}

QModelIndex CellAccess::index() const
{
    return isValid() && !isHeader() ? m_table.view().model()->index(m_row, m_column) : QModelIndex();
}

QWindow* CellAccess::window() const
{
    return m_table.window();
}

QAccessibleInterface* CellAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_table.view());
}

QString CellAccess::text(QAccessible::Text kind) const
{
    if (isHeader())
        return kind == QAccessible::Name && isValid() && m_column >= 0 ? m_table.columnDescription(m_column)
                                                                       : QString();
    if (kind == QAccessible::Name)
        return index().data(Qt::AccessibleTextRole).toString();
    if (kind == QAccessible::Description)
        return index().data(Qt::AccessibleDescriptionRole).toString();
    return {};
}

QRect CellAccess::headerRect() const
{
    const QHeaderView* header = m_table.view().horizontalHeader();
    if (m_column < 0 || m_row >= 0 || header->isSectionHidden(m_column))
        return {};
    const QPoint corner(header->sectionViewportPosition(m_column), 0);
    return {header->viewport()->mapToGlobal(corner), QSize(header->sectionSize(m_column), header->height())};
}

QRect CellAccess::rect() const
{
    if (!isValid())
        return {};
    if (isHeader())
        return headerRect();
    const QRect place = m_table.view().visualRect(index());
    return place.isNull() ? place : QRect(m_table.view().viewport()->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::Role CellAccess::role() const
{
    if (!isHeader())
        return QAccessible::Cell;
    if (m_row < 0 && m_column < 0)
        return QAccessible::Pane;
    return m_row < 0 ? QAccessible::ColumnHeader : QAccessible::RowHeader;
}

QAccessible::State CellAccess::state() const
{
    QAccessible::State state;
    const QTableView& view = m_table.view();
    state.invalid = !isValid();
    state.invisible = state.invalid || m_column < 0 || view.isColumnHidden(m_column) || !view.isVisible();
    if (isHeader() || state.invalid)
        return state;
    state.selectable = true;
    state.focusable = true;
    state.multiSelectable = true;
    state.readOnly = true;
    state.selected = isSelected();
    state.focused = view.hasFocus() && view.currentIndex() == index();
    state.offscreen = !view.viewport()->rect().intersects(view.visualRect(index()));
    return state;
}

void* CellAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface && !isHeader())
        return static_cast<QAccessibleTableCellInterface*>(this);
    if (type == QAccessible::ActionInterface && !isHeader())
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

bool CellAccess::isSelected() const
{
    return m_table.view().selectionModel()->isSelected(index());
}

QList<QAccessibleInterface*> CellAccess::columnHeaderCells() const
{
    return isValid() ? QList<QAccessibleInterface*>{m_table.child(m_table.childNumber(-1, m_column))}
                     : QList<QAccessibleInterface*>{};
}

QList<QAccessibleInterface*> CellAccess::rowHeaderCells() const
{
    return {};
}

QStringList CellAccess::actionNames() const
{
    return {setFocusAction(), pressAction()};
}

/// Makes the row the current one, as a click does.
void CellAccess::doAction(const QString& name)
{
    if (!isValid() || !actionNames().contains(name))
        return;
    QTableView& view = m_table.view();
    view.setFocus(Qt::OtherFocusReason);
    view.setCurrentIndex(index());
}

} // namespace Ack

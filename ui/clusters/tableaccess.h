// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QItemSelectionModel>
#include <QTimer>

#include <vector>

class QTableView;

namespace Ack {

/// A table view as assistive technology sees it. Children are numbered row by row as Qt's own events do it, with a row
/// and a column of headers first.
class TableAccess final
    : public QAccessibleWidget
    , public QAccessibleTableInterface
{
public:
    explicit TableAccess(QTableView& view);
    ~TableAccess() override;

    [[nodiscard]] QTableView& view() const { return m_view; }
    /// Cells of an earlier state of the table are not valid.
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] int childNumber(int row, int column) const; ///< -1: header

    void* interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* child(int number) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override;
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override;
    QList<int> selectedRows() const override;
    bool isColumnSelected(int column) const override;
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    void forgetCells();
    void putAway();
    bool select(int row, QItemSelectionModel::SelectionFlag how);

    QTableView& m_view;
    int m_generation = 0;
    mutable QHash<int, QAccessible::Id> m_cells; ///< by child number
    std::vector<QHash<int, QAccessible::Id>> m_old;
    QTimer m_later;
};

} // namespace Ack

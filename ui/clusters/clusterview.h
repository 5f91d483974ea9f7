// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustertablemodel.h"

#include <QTableView>

namespace Ack {

class ColumnLayout;

/// The table `Clusters`.
class ClusterView final : public QTableView
{
    Q_OBJECT

public:
    /// `model` outlives the view.
    explicit ClusterView(ClusterTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] ColumnLayout& columns() { return *m_columns; }
    [[nodiscard]] QList<int> selectedRows() const; ///< in the order of the table
    [[nodiscard]] QList<SharedFinding> selectedFindings() const;
    [[nodiscard]] const Finding& findingAt(int row) const { return m_model.findingAt(row); }
    /// What a filter looks for to find just the cells like this one: a code rather than a word.
    [[nodiscard]] QString filterValue(const QModelIndex& index) const;
    [[nodiscard]] ClusterColumn sortColumn() const { return m_model.sortColumn(); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_model.sortOrder(); }
    /// Sorts by the column, as a click on its header does.
    void sortBy(ClusterColumn column, Qt::SortOrder order);

Q_SIGNALS:
    /// Current row or selection changed, or what they show.
    void choiceChanged();
    /// The menu of a cell is asked for, by mouse or key.
    void menuAsked(const QModelIndex& index, const QPoint& globalPos);
    /// The star of a row was clicked.
    void starClicked(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fitRows();
    void tellFirstColumn();

    ClusterTableModel& m_model;
    ColumnLayout* m_columns;
};

} // namespace Ack

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

Q_SIGNALS:
    /// Current row or selection changed, or what they show.
    void choiceChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();

    ClusterTableModel& m_model;
    ColumnLayout* m_columns;
};

} // namespace Ack

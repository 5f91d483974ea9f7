// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/details/evidencerows.h"

#include <QAbstractTableModel>

namespace Ack {

/// The evidence table: mark, source, value, plug-in, state. Every cell says "column: value" to a screen reader.
class EvidenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MarkColumn, SourceColumn, ValueColumn, PluginColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<EvidenceRow> rows);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<EvidenceRow> m_rows;
};

} // namespace Ack

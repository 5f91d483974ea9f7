// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/historyhead.h"

#include <QAbstractTableModel>

namespace Ack {

enum class HistoryColumn {
    Date,
    Account,
    State,
    Clusters,
    NonCompliant,
    Unknown,
    Compliant,
    NotApplicable,
    Waived,
    Regions
};
inline constexpr int historyColumnCount = int(HistoryColumn::Regions) + 1;

/// The kept audits as a table, newest first.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void setEntries(const QList<HistoryEntry>& entries);
    [[nodiscard]] const HistoryEntry& entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] int rowOf(const QString& path) const; ///< -1: not there
    /// Words anew, after a change of language.
    void retranslate();

private:
    [[nodiscard]] QString text(const HistoryEntry& entry, HistoryColumn column) const;

    QList<HistoryEntry> m_entries;
};

} // namespace Ack

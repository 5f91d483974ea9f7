// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/difference.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace Ack {

enum class DifferenceColumn { Change, Name, Region, Before, After, Details, Id };
inline constexpr int differenceColumnCount = int(DifferenceColumn::Id) + 1;

/// What changed between two audits as a table, worst first.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit DifferenceModel(std::shared_ptr<const Difference> difference, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Shows one kind only; nothing: all.
    void setKind(std::optional<Change> kind);
    [[nodiscard]] QString text(int row, DifferenceColumn column) const;
    void retranslate();

private:
    [[nodiscard]] const ClusterChange& change(int row) const { return m_difference->clusters.at(m_shown.at(row)); }

    const std::shared_ptr<const Difference> m_difference;
    QList<int> m_shown;
};

} // namespace Ack

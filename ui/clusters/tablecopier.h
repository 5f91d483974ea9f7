// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/tabletext.h"

#include <QObject>

namespace Ack {

class ClusterView;

/// Copies what is selected in the table, worked out on another thread.
class TableCopier final : public QObject
{
    Q_OBJECT

public:
    /// `view` outlives the copier.
    TableCopier(ClusterView& view, const RegionTable& regions, QObject* parent = nullptr);

    void setHeader(bool on) { m_header = on; }
    [[nodiscard]] bool hasHeader() const { return m_header; }

    /// The selected rows with the columns that are shown.
    void copyRows(CopyFormat format);
    /// The selected rows, the current column only.
    void copyColumn();
    /// The current cell.
    void copyCell();

Q_SIGNALS:
    /// "37 rows × 9 columns copied"
    void copied(const QString& sentence);

private:
    void copy(const QList<ClusterColumn>& columns, CopyFormat format);
    [[nodiscard]] std::optional<ClusterColumn> currentColumn() const;

    ClusterView& m_view;
    const RegionTable m_regions;
    bool m_header = true;
    int m_generation = 0; ///< the latest copy wins
};

} // namespace Ack

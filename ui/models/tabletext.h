// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustertablemodel.h"

#include <QList>

namespace Ack {

/// What is copied: some rows and columns of a table, as texts.
struct TableText
{
    QStringList headers;
    QList<QStringList> rows;

    friend bool operator==(const TableText&, const TableText&) = default;
};

/// The given rows and columns, in the given order, as the table shows them; what is not known is empty.
[[nodiscard]] TableText tableText(const ClusterTableModel& model, const QList<int>& rows,
                                  const QList<ClusterColumn>& columns);

/// Tab-separated lines, the header first. One row stays one line: tabs, line breaks and other control characters are
/// made visible. A cell that a spreadsheet would run as a formula gets an apostrophe in front, as in the Excel preset.
[[nodiscard]] QString toTsv(const TableText& table);

} // namespace Ack

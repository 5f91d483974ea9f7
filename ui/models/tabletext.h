// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustertablemodel.h"

#include <QList>
#include <QStringList>

namespace Ack {

/// What is copied: some rows and columns of a table, as texts.
struct TableText
{
    QStringList headers;
    QList<QStringList> rows;

    friend bool operator==(const TableText&, const TableText&) = default;
};

/// The given clusters and columns, in the given order, in the words of the table; what is not known is empty. Runs on
/// any thread.
[[nodiscard]] TableText tableText(const QList<SharedFinding>& findings, const QList<ClusterColumn>& columns,
                                  const RegionTable& regions);

/// Tab-separated lines, the header first. One row stays one line: tabs, line breaks and other control characters are
/// made visible. A cell that a spreadsheet would run as a formula gets an apostrophe in front, as in the Excel preset.
[[nodiscard]] QString toTsv(const TableText& table);

} // namespace Ack

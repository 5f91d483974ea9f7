// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clusterrows.h"

#include <QList>
#include <QStringList>

namespace Ack {

/// What is copied: some rows and columns of a table, as texts.
struct TableText
{
    QStringList headers; ///< empty: none are wanted
    QList<QStringList> rows;

    friend bool operator==(const TableText&, const TableText&) = default;
};

enum class CopyFormat {
    Tsv,      ///< for spreadsheets and chats: the words of the table
    Csv,      ///< ids and codes of the CSV contract, comma, formula guard, no byte order mark
    Markdown, ///< the words of the table
    Json,     ///< an array of objects with typed values under the ids of the CSV contract; null: not known
    IdList    ///< cluster ids, one a line, without a header
};

struct CopyOptions
{
    CopyFormat format = CopyFormat::Tsv;
    bool header = true; ///< titles or ids of the columns first; JSON always names them
};

/// The given clusters and columns, in the given order, in the words of the table; what is not known is empty. Runs on
/// any thread.
[[nodiscard]] TableText tableText(const QList<SharedFinding>& findings, const QList<ClusterColumn>& columns,
                                  const RegionTable& regions);

/// Tab-separated lines, the header first. One row stays one line: tabs, line breaks and other control characters are
/// made visible. A cell that a spreadsheet would run as a formula gets an apostrophe in front, as in the Excel preset.
[[nodiscard]] QString toTsv(const TableText& table);
/// A table of Markdown in which no cell becomes markup. Without headers it has empty ones: Markdown needs them.
[[nodiscard]] QString toMarkdown(const TableText& table);

/// What goes to the clipboard. Runs on any thread.
[[nodiscard]] QString copiedText(const QList<SharedFinding>& findings, const QList<ClusterColumn>& columns,
                                 const RegionTable& regions, const CopyOptions& options);

} // namespace Ack

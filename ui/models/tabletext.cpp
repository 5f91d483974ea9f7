// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/tabletext.h"

#include "core/text.h"

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString& cell)
{
    const QString text = cell.trimmed();
    return !text.isEmpty() && u"=+-@＝＋－＠"_s.contains(text.front());
}

QString tsvCell(const QString& cell)
{
    const QString safe = visibleText(cell);
    return looksLikeFormula(safe) ? u'\'' + safe : safe;
}

QString tsvLine(const QStringList& cells)
{
    QStringList safe;
    for (const QString& cell : cells)
        safe.append(tsvCell(cell));
    return safe.join(u'\t') + u'\n';
}

} // namespace

TableText tableText(const QList<SharedFinding>& findings, const QList<ClusterColumn>& columns,
                    const RegionTable& regions)
{
    TableText table;
    for (const ClusterColumn column : columns)
        table.headers.append(columnTitle(column));
    for (const SharedFinding& finding : findings) {
        QStringList cells;
        for (const ClusterColumn column : columns)
            cells.append(cellText(*finding, column, regions));
        table.rows.append(cells);
    }
    return table;
}

QString toTsv(const TableText& table)
{
    QString text = table.headers.isEmpty() ? QString() : tsvLine(table.headers);
    for (const QStringList& row : table.rows)
        text += tsvLine(row);
    return text;
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/tabletext.h"

#include "core/text.h"
#include "report/auditmarkdown.h"
#include "report/csvwriter.h"
#include "report/reporttext.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QString markdownLine(const QStringList& cells)
{
    QString line;
    for (const QString& cell : cells)
        line += u"| "_s + cell + u' ';
    return line + u"|\n"_s;
}

QStringList titles(const QList<ClusterColumn>& columns)
{
    QStringList titles;
    for (const ClusterColumn column : columns)
        titles.append(columnTitle(column));
    return titles;
}

QString toCsv(const QList<SharedFinding>& findings, const QList<ClusterColumn>& columns, const RegionTable& regions,
              bool header)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, CsvPreset::Excel);
    QStringList cells;
    for (const ClusterColumn column : columns)
        cells.append(columnId(column));
    if (header)
        writer.writeHeader(cells);
    for (const SharedFinding& finding : findings) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const bool sentence = columns.at(i) == ClusterColumn::Reason;
            cells[i] =
                sentence ? reasonSentence(finding->judgement.reason) : cellCode(*finding, columns.at(i), regions);
        }
        writer.writeRow(cells);
    }
    if (!writer.finish())
        return {};
    const QString text = QString::fromUtf8(buffer.data());
    return text.startsWith(QChar(0xfeff)) ? text.sliced(1) : text;
}

QJsonValue jsonValue(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return isoUtc(value.toDateTime());
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return QJsonValue::fromVariant(value);
    }
}

/// One object a line.
QString toJson(const QList<SharedFinding>& findings, const QList<ClusterColumn>& columns, const RegionTable& regions)
{
    QByteArray text = "[";
    for (const SharedFinding& finding : findings) {
        QJsonObject object;
        for (const ClusterColumn column : columns)
            object.insert(columnId(column), jsonValue(cellValue(*finding, column, regions)));
        text += (text.size() > 1 ? ",\n" : "\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return QString::fromUtf8(text + "\n]\n");
}

QString idLines(const QList<SharedFinding>& findings)
{
    QString text;
    for (const SharedFinding& finding : findings)
        text += visibleText(finding->cluster.id.text()) + u'\n';
    return text;
}

} // namespace

TableText tableText(const QList<SharedFinding>& findings, const QList<ClusterColumn>& columns,
                    const RegionTable& regions)
{
    TableText table{.headers = titles(columns), .rows = {}};
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

QString toMarkdown(const TableText& table)
{
    const qsizetype columns = table.rows.isEmpty() ? table.headers.size() : table.rows.constFirst().size();
    const QStringList headers = table.headers.isEmpty() ? QStringList(columns, QString()) : table.headers;
    QString text = markdownLine(headers) + markdownLine(QStringList(columns, u"---"_s));
    for (const QStringList& row : table.rows) {
        QStringList safe;
        for (const QString& cell : row)
            safe.append(markdownText(cell));
        text += markdownLine(safe);
    }
    return text;
}

QString copiedText(const QList<SharedFinding>& findings, const QList<ClusterColumn>& columns,
                   const RegionTable& regions, const CopyOptions& options)
{
    const auto words = [&] {
        TableText table = tableText(findings, columns, regions);
        if (!options.header)
            table.headers.clear();
        return table;
    };
    switch (options.format) {
    case CopyFormat::Tsv:
        return toTsv(words());
    case CopyFormat::Csv:
        return toCsv(findings, columns, regions, options.header);
    case CopyFormat::Markdown:
        return toMarkdown(words());
    case CopyFormat::Json:
        return toJson(findings, columns, regions);
    case CopyFormat::IdList:
        return idLines(findings);
    }
    return {};
}

} // namespace Ack

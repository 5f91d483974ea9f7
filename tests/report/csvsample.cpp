// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditcsv.h"
#include "samplereport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// Rows of random text, the same in every run.
QList<QStringList> matrix()
{
    quint32 state = 20261123;
    QList<QStringList> rows;
    for (int i = 0; i < 3000; ++i) {
        QStringList row;
        for (int k = 0; k < 5; ++k)
            row.append(Sample::randomText(state));
        rows.append(row);
    }
    return rows;
}

int writeMatrix(const QString& path, CsvPreset preset, const QList<QStringList>& rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return -1;
    CsvWriter writer(file, preset);
    for (const QStringList& row : rows)
        writer.writeRow(row);
    return writer.finish() ? writer.guardedCells() : -1;
}

bool writeReport(const QString& path, CsvPreset preset)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && writeAuditCsv(Sample::report(), file, {.preset = preset});
}

} // namespace

/// Writes what csv_oracle.py reads back, into the folder given: matrix.json, matrix-*.csv and report-*.csv.
int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QList<QStringList> rows = matrix();
    QJsonArray cells;
    for (const QStringList& row : rows)
        cells.append(QJsonArray::fromStringList(row));
    const int plain = writeMatrix(folder + "/matrix-plain.csv"_L1, CsvPreset::Plain, rows);
    const int guarded = writeMatrix(folder + "/matrix-excel.csv"_L1, CsvPreset::Excel, rows);
    QFile expected(folder + "/matrix.json"_L1);
    if (plain != 0 || guarded < 0 || !expected.open(QIODevice::WriteOnly))
        return 1;
    expected.write(QJsonDocument(QJsonObject{{u"rows"_s, cells}, {u"guarded"_s, guarded}}).toJson());
    return writeReport(folder + "/report-plain.csv"_L1, CsvPreset::Plain) &&
                   writeReport(folder + "/report-excel.csv"_L1, CsvPreset::Excel)
               ? 0
               : 1;
}

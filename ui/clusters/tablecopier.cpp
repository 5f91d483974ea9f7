// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/tablecopier.h"

#include "ui/clusters/clusterview.h"
#include "ui/clusters/columnlayout.h"
#include "ui/files/besidethread.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Ack {

namespace {

QString sentence(qsizetype rows, qsizetype columns)
{
    if (rows == 1)
        return columns == 1 ? TableCopier::tr("1 row × 1 column copied")
                            : TableCopier::tr("1 row × %1 columns copied").arg(columns);
    return columns == 1 ? TableCopier::tr("%1 rows × 1 column copied").arg(rows)
                        : TableCopier::tr("%1 rows × %2 columns copied").arg(rows).arg(columns);
}

} // namespace

TableCopier::TableCopier(ClusterView& view, const RegionTable& regions, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_regions(regions)
{}

void TableCopier::copyRows(CopyFormat format)
{
    QList<ClusterColumn> columns = m_view.columns().shownColumns();
    columns.removeOne(ClusterColumn::Favourite);
    if (format == CopyFormat::IdList)
        columns = {ClusterColumn::Id};
    copy(columns, format);
}

void TableCopier::copyColumn()
{
    if (const auto column = currentColumn())
        copy({*column}, CopyFormat::Tsv);
}

void TableCopier::copyCell()
{
    const QModelIndex current = m_view.currentIndex();
    const auto column = currentColumn();
    if (!current.isValid() || !column)
        return;
    ++m_generation;
    QGuiApplication::clipboard()->setText(cellText(m_view.findingAt(current.row()), *column, m_regions));
    Q_EMIT copied(sentence(1, 1));
}

void TableCopier::copy(const QList<ClusterColumn>& columns, CopyFormat format)
{
    const QList<SharedFinding> findings = m_view.selectedFindings();
    if (findings.isEmpty() || columns.isEmpty())
        return;
    const int generation = ++m_generation;
    const CopyOptions options{.format = format, .header = m_header};
    const auto work = [findings, columns, regions = m_regions, options]() -> Result<QString> {
        return copiedText(findings, columns, regions, options);
    };
    const QString done = sentence(findings.size(), columns.size());
    onFinished(runBeside(work), this, [this, generation, done](const Result<QString>& text) {
        if (!text || generation != m_generation)
            return;
        QGuiApplication::clipboard()->setText(*text);
        Q_EMIT copied(done);
    });
}

/// Of the star, which is no fact, the name.
std::optional<ClusterColumn> TableCopier::currentColumn() const
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return std::nullopt;
    const auto column = ClusterColumn(current.column());
    return column == ClusterColumn::Favourite ? ClusterColumn::Name : column;
}

} // namespace Ack

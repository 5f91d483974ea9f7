// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clustercell.h"

#include "core/text.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ClusterTableModel)
};

QVariant alignment(ClusterColumn column)
{
    return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
}

QString favouriteWord(bool favourite)
{
    return favourite ? Tr::tr("favourite") : Tr::tr("not a favourite");
}

QString shown(const ClusterRow& row, ClusterColumn column, const RegionTable& regions, const QString& unknown)
{
    const QString text = cellText(*row.finding, column, regions);
    return text.isEmpty() ? unknown : text;
}

QString displayed(const ClusterRow& row, ClusterColumn column, const RegionTable& regions)
{
    if (column == ClusterColumn::Favourite)
        return row.favourite ? u"★"_s : u"☆"_s;
    if (column == ClusterColumn::Verdict && row.finding->waiver)
        return Tr::tr("Waived");
    return shown(row, column, regions, u"–"_s);
}

QString spoken(const ClusterRow& row, ClusterColumn column, const RegionTable& regions)
{
    return column == ClusterColumn::Favourite ? favouriteWord(row.favourite)
                                              : shown(row, column, regions, Tr::tr("not known"));
}

} // namespace

QVariant clusterCell(const ClusterRow& row, ClusterColumn column, int role, const RegionTable& regions)
{
    const Finding& finding = *row.finding;
    switch (role) {
    case Qt::DisplayRole:
        return displayed(row, column, regions);
    case Qt::AccessibleTextRole:
        return spoken(row, column, regions);
    case Qt::AccessibleDescriptionRole:
        return column == ClusterColumn(0) ? QVariant(rowSummary(row)) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(column);
    case RawValueRole:
        return cellValue(finding, column, regions);
    case VerdictRole:
        return int(finding.judgement.verdict);
    case StrictVerdictRole:
        return int(finding.judgement.strictVerdict);
    case WaivedRole:
        return finding.waiver.has_value();
    case ClusterIdRole:
        return finding.cluster.id.text();
    case RegionIdRole:
        return finding.cluster.region.text();
    case FavouriteRole:
        return row.favourite;
    default:
        return {};
    }
}

QString rowSummary(const ClusterRow& row)
{
    const Finding& finding = *row.finding;
    //: Row of the table for a screen reader: name, region, verdict, reason
    const QString summary =
        Tr::tr("%1, %2, %3: %4")
            .arg(visibleText(finding.cluster.name), finding.cluster.region.text(),
                 cellText(finding, ClusterColumn::Verdict, {}), reasonSentenceTranslated(finding.judgement.reason));
    //: %1 is the summary of a row
    return row.favourite ? Tr::tr("%1 Favourite.").arg(summary) : summary;
}

QVariant clusterHeader(ClusterColumn column, int role)
{
    if (role == Qt::DisplayRole && column == ClusterColumn::Favourite)
        return u"★"_s;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return columnTitle(column);
    if (role == Qt::ToolTipRole && column == ClusterColumn::Favourite)
        return columnTitle(column);
    return role == Qt::TextAlignmentRole ? alignment(column) : QVariant();
}

} // namespace Ack

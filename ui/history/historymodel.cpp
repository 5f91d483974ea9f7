// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/historymodel.h"

#include "core/text.h"
#include "ui/common/plainlabel.h"
#include "ui/models/timetext.h"

#include <QFileInfo>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(HistoryColumn column)
{
    return column >= HistoryColumn::Clusters;
}

} // namespace

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : historyColumnCount;
}

QString HistoryModel::text(const HistoryEntry& entry, HistoryColumn column) const
{
    const bool damaged = !entry.problem.isEmpty();
    const auto number = [damaged](int value) { return damaged ? QString() : QString::number(value); };
    switch (column) {
    case HistoryColumn::Date:
        return entry.startedAt.isValid() ? shownTime(entry.startedAt) : visibleText(QFileInfo(entry.path).fileName());
    case HistoryColumn::Account:
        return visibleText(entry.accountLabel);
    case HistoryColumn::State:
        return damaged ? tr("Cannot be opened") : entry.complete ? tr("Complete") : tr("Incomplete");
    case HistoryColumn::Clusters:
        return number(entry.totals.clusters);
    case HistoryColumn::NonCompliant:
        return number(entry.totals.nonCompliant);
    case HistoryColumn::Unknown:
        return number(entry.totals.unknown);
    case HistoryColumn::Compliant:
        return number(entry.totals.compliant);
    case HistoryColumn::NotApplicable:
        return number(entry.totals.notApplicable);
    case HistoryColumn::Waived:
        return number(entry.totals.waived);
    case HistoryColumn::Regions:
        //: Regions that were read, of all
        return damaged ? QString() : tr("%1 of %2").arg(entry.totals.regionsRead).arg(entry.totals.regionsTotal);
    }
    Q_UNREACHABLE();
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry& row = m_entries.at(index.row());
    const auto column = HistoryColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString words = text(row, column);
        return words.isEmpty() ? u"–"_s : words;
    }
    case Qt::AccessibleTextRole: {
        const QString words = text(row, column);
        return words.isEmpty() ? tr("not known") : words;
    }
    case Qt::AccessibleDescriptionRole:
        if (column != HistoryColumn::Date)
            return {};
        //: Row of the history for a screen reader: date, account, state, numbers
        return tr("%1, %2, %3: %4 clusters, %5 non-compliant, %6 unknown")
            .arg(text(row, HistoryColumn::Date), text(row, HistoryColumn::Account), text(row, HistoryColumn::State),
                 text(row, HistoryColumn::Clusters), text(row, HistoryColumn::NonCompliant),
                 text(row, HistoryColumn::Unknown));
    case Qt::ToolTipRole:
        return row.problem.isEmpty() ? QVariant() : plainToolTip(row.problem);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= historyColumnCount)
        return {};
    const auto column = HistoryColumn(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case HistoryColumn::Date:
        return tr("Date");
    case HistoryColumn::Account:
        return tr("Account");
    case HistoryColumn::State:
        return tr("State");
    case HistoryColumn::Clusters:
        return tr("Clusters");
    case HistoryColumn::NonCompliant:
        return tr("Non-compliant");
    case HistoryColumn::Unknown:
        return tr("Unknown");
    case HistoryColumn::Compliant:
        return tr("Compliant");
    case HistoryColumn::NotApplicable:
        return tr("Not applicable");
    case HistoryColumn::Waived:
        return tr("Waived");
    case HistoryColumn::Regions:
        return tr("Regions read");
    }
    Q_UNREACHABLE();
}

void HistoryModel::setEntries(const QList<HistoryEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int HistoryModel::rowOf(const QString& path) const
{
    const auto found = std::ranges::find(m_entries, path, &HistoryEntry::path);
    return found != m_entries.end() ? int(found - m_entries.begin()) : -1;
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, historyColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, historyColumnCount - 1));
}

} // namespace Ack

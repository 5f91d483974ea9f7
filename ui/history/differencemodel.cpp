// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/differencemodel.h"

#include "core/text.h"
#include "report/differencereport.h"
#include "ui/common/plainlabel.h"
#include "ui/common/verdictstyle.h"

#include <QGuiApplication>
#include <QIcon>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 400;

QString verdictOf(const std::optional<Finding>& finding)
{
    return finding ? verdictWord(finding->judgement.verdict) : QString();
}

} // namespace

DifferenceModel::DifferenceModel(std::shared_ptr<const Difference> difference, QObject* parent)
    : QAbstractTableModel(parent)
    , m_difference(std::move(difference))
{
    setKind({});
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : differenceColumnCount;
}

QString DifferenceModel::text(int row, DifferenceColumn column) const
{
    const ClusterChange& each = change(row);
    const Cluster& cluster = each.cluster();
    switch (column) {
    case DifferenceColumn::Change:
        return changeWord(each.change);
    case DifferenceColumn::Name:
        return visibleText(cluster.name.left(longest));
    case DifferenceColumn::Region:
        return visibleText(cluster.region.text());
    case DifferenceColumn::Before:
        return verdictOf(each.before);
    case DifferenceColumn::After:
        return verdictOf(each.after);
    case DifferenceColumn::Details:
        return visibleText(changeDetail(each).left(longest));
    case DifferenceColumn::Id:
        return visibleText(cluster.id.text().left(longest));
    }
    Q_UNREACHABLE();
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = DifferenceColumn(index.column());
    const QString words = text(index.row(), column);
    switch (role) {
    case Qt::DisplayRole:
        return words.isEmpty() ? u"–"_s : words;
    case Qt::AccessibleTextRole:
        return words.isEmpty() ? tr("none") : words;
    case Qt::AccessibleDescriptionRole:
        if (column != DifferenceColumn::Change)
            return {};
        //: Row of the comparison for a screen reader: name, region, what happened, details
        return tr("%1, %2: %3, %4")
            .arg(text(index.row(), DifferenceColumn::Name), text(index.row(), DifferenceColumn::Region), words,
                 text(index.row(), DifferenceColumn::Details));
    case Qt::DecorationRole: {
        const std::optional<Finding>& finding =
            column == DifferenceColumn::Before ? change(index.row()).before : change(index.row()).after;
        const bool isVerdict = column == DifferenceColumn::Before || column == DifferenceColumn::After;
        if (!isVerdict || !finding)
            return {};
        return verdictIcon(finding->judgement.verdict, finding->waiver.has_value(), QGuiApplication::palette());
    }
    case Qt::ToolTipRole:
        return column == DifferenceColumn::Details ? plainToolTip(words) : QVariant();
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= differenceColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (DifferenceColumn(section)) {
    case DifferenceColumn::Change:
        return tr("Change");
    case DifferenceColumn::Name:
        return tr("Cluster");
    case DifferenceColumn::Region:
        return tr("Region");
    case DifferenceColumn::Before:
        return tr("Before");
    case DifferenceColumn::After:
        return tr("Now");
    case DifferenceColumn::Details:
        return tr("Details");
    case DifferenceColumn::Id:
        return tr("Cluster ID");
    }
    Q_UNREACHABLE();
}

void DifferenceModel::setKind(std::optional<Change> kind)
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_difference->clusters.size(); ++i) {
        if (!kind || m_difference->clusters.at(i).change == *kind)
            m_shown.append(i);
    }
    endResetModel();
}

void DifferenceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, differenceColumnCount - 1);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, differenceColumnCount - 1));
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/regionlistmodel.h"

#include "report/reporttext.h"
#include "ui/models/regiontext.h"

#include <algorithm>
#include <numeric>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

bool isEnded(const RegionOutcome& outcome)
{
    return outcome.error || isRegionProblem(outcome.state) || outcome.state == RegionState::Done;
}

} // namespace

bool isRegionProblem(RegionState state)
{
    switch (state) {
    case RegionState::DoneShort:
    case RegionState::Denied:
    case RegionState::Unreachable:
    case RegionState::Cancelled:
    case RegionState::Failed:
        return true;
    case RegionState::Queued:
    case RegionState::Running:
    case RegionState::Throttled:
    case RegionState::Done:
    case RegionState::NotEnabled:
        return false;
    }
    return true;
}

RegionListModel::RegionListModel(QObject* parent) : QAbstractListModel(parent) {}

int RegionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_regions.isEmpty() ? 0 : int(m_regions.size()) + 1;
}

QVariant RegionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return index.row() == 0 ? allData(role) : regionData(m_regions.at(index.row() - 1), role);
}

QVariant RegionListModel::allData(int role) const
{
    const int problems = std::accumulate(m_problems.cbegin(), m_problems.cend(), 0);
    switch (role) {
    case Qt::DisplayRole:
        return u"%1  %2"_s.arg(tr("All"), QString::number(m_clusters));
    case Qt::AccessibleTextRole:
        return tr("All regions, clusters: %1, problems: %2").arg(m_clusters).arg(problems);
    case NameRole:
        return tr("All");
    case DetailRole:
        return QString::number(m_clusters);
    case RegionIdRole:
        return QString();
    case ProblemRole:
        return false;
    default:
        return {};
    }
}

QString RegionListModel::nameOf(const RegionOutcome& outcome) const
{
    return regionTitle(outcome, m_names);
}

QVariant RegionListModel::regionData(const RegionOutcome& outcome, int role) const
{
    const int problems = m_problems.value(outcome.id);
    const QString name = nameOf(outcome);
    switch (role) {
    case Qt::DisplayRole:
        return u"%1  %2"_s.arg(shortRegionName(name), regionDetail(outcome, problems));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, clusters: %3, problems: %4")
            .arg(name, regionStateWord(outcome.state), QString::number(outcome.clusters), QString::number(problems));
    case Qt::AccessibleDescriptionRole:
        return isEnded(outcome) ? regionCause(outcome, Wording::Translated) : QString();
    case Qt::ToolTipRole: {
        const QString cause = isEnded(outcome) ? regionCause(outcome, Wording::Translated) : QString();
        const QString why = cause.isEmpty() ? cause : u'\n' + cause;
        const QString plain = u"%1 (%2): %3"_s.arg(name, outcome.id.text(), regionStateWord(outcome.state)) + why;
        return QString(u"<qt>"_s + plain.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s) + u"</qt>"_s);
    }
    case NameRole:
        return shortRegionName(name);
    case DetailRole:
        return regionDetail(outcome, problems);
    case RegionIdRole:
        return outcome.id.text();
    case StateRole:
        return int(outcome.state);
    case ProblemRole:
        return isRegionProblem(outcome.state) || (outcome.state == RegionState::Done && !outcome.verifiable);
    default:
        return {};
    }
}

void RegionListModel::setRegions(const QList<RegionOutcome>& regions)
{
    const auto sameIds = std::ranges::equal(regions, m_regions, {}, &RegionOutcome::id, &RegionOutcome::id);
    if (sameIds && !regions.isEmpty()) {
        m_regions = regions;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_regions = regions;
    endResetModel();
}

void RegionListModel::setRegion(const RegionOutcome& outcome)
{
    if (m_regions.isEmpty()) {
        setRegions({outcome});
        return;
    }
    const auto found = std::ranges::find(m_regions, outcome.id, &RegionOutcome::id);
    if (found == m_regions.end()) {
        beginInsertRows({}, rowCount(), rowCount());
        m_regions.append(outcome);
        endInsertRows();
        return;
    }
    *found = outcome;
    const QModelIndex changed = index(int(found - m_regions.begin()) + 1);
    Q_EMIT dataChanged(changed, changed);
}

void RegionListModel::setCounts(int clusters, const QHash<RegionId, int>& problems)
{
    if (clusters == m_clusters && problems == m_problems)
        return;
    m_clusters = clusters;
    m_problems = problems;
    if (!m_regions.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<RegionId> RegionListModel::regionAt(int row) const
{
    if (row < 1 || row > m_regions.size())
        return std::nullopt;
    return m_regions.at(row - 1).id;
}

int RegionListModel::rowOf(const RegionId& region) const
{
    const auto found = std::ranges::find(m_regions, region, &RegionOutcome::id);
    return found == m_regions.end() ? -1 : int(found - m_regions.begin()) + 1;
}

} // namespace Ack

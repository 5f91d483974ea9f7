// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clustertablemodel.h"

#include "core/text.h"

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

bool ClusterFilter::narrows(const ClusterFilter& wider) const
{
    return text.narrows(wider.text) && (problemsOnly || !wider.problemsOnly) &&
           (!wider.region || region == wider.region) && (!wider.verdict || verdict == wider.verdict);
}

ClusterTableModel::ClusterTableModel(RegionTable regions, QObject* parent)
    : QAbstractTableModel(parent)
    , m_regions(std::move(regions))
{}

int ClusterTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ClusterTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : clusterColumnCount;
}

QVariant ClusterTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cellData(findingAt(index.row()), ClusterColumn(index.column()), role);
}

QVariant ClusterTableModel::cellData(const Finding& finding, ClusterColumn column, int role) const
{
    const auto worded = [&](const QString& unknown) {
        const QString text = cellText(finding, column, m_regions);
        return text.isEmpty() ? unknown : text;
    };
    switch (role) {
    case Qt::DisplayRole:
        return worded(u"–"_s);
    case Qt::AccessibleTextRole:
        return worded(tr("not known"));
    case Qt::AccessibleDescriptionRole:
        if (column != ClusterColumn::Verdict)
            return {};
        //: Row of the table for a screen reader: name, region, verdict, reason
        return tr("%1, %2, %3: %4")
            .arg(visibleText(finding.cluster.name), finding.cluster.region.text(),
                 verdictWord(finding.judgement.verdict), reasonSentenceTranslated(finding.judgement.reason));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    case RawValueRole:
        return cellValue(finding, column, m_regions);
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
    default:
        return {};
    }
}

QVariant ClusterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= clusterColumnCount)
        return {};
    const auto column = ClusterColumn(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void ClusterTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= clusterColumnCount)
        return;
    m_sorter = ClusterSorter(ClusterColumn(column), order);
    for (Row& row : m_rows)
        row.key = m_sorter.key(*row.finding, row.key.name, m_regions);
    Order sorted = m_sorted;
    arrange(sorted);
    show(std::move(sorted));
}

void ClusterTableModel::mergeFindings(const QList<Finding>& findings)
{
    const auto before = int(m_rows.size());
    Order fresh;
    for (const Finding& finding : findings) {
        if (const auto place = put(finding))
            fresh.push_back(*place);
    }
    std::ranges::sort(fresh);
    const auto repeated = std::ranges::unique(fresh);
    fresh.erase(repeated.begin(), repeated.end());
    if (fresh.empty())
        return;
    const bool replaces = fresh.front() < before;
    Order kept = m_sorted;
    if (replaces)
        std::erase_if(kept, [&fresh](int place) { return std::ranges::binary_search(fresh, place); });
    arrange(fresh);
    const Order shown = passing(fresh);
    if (replaces || (!shown.empty() && !m_shown.empty() && isLess(shown.front(), m_shown.back())))
        show(merged(kept, fresh));
    else
        append(fresh, shown);
    Q_EMIT countsChanged();
}

/// New rows that all come after those shown.
void ClusterTableModel::append(const Order& sorted, const Order& shown)
{
    const auto first = int(m_shown.size());
    m_sorted = merged(m_sorted, sorted);
    m_shownRow.resize(m_rows.size(), -1);
    if (shown.empty())
        return;
    beginInsertRows({}, first, first + int(shown.size()) - 1);
    m_shown.insert(m_shown.end(), shown.begin(), shown.end());
    placeShown();
    endInsertRows();
}

void ClusterTableModel::show(Order sorted)
{
    Q_EMIT aboutToRefresh();
    beginResetModel();
    m_sorted = std::move(sorted);
    m_shown = passing(m_sorted);
    placeShown();
    endResetModel();
    Q_EMIT refreshed();
}

void ClusterTableModel::retain(const QSet<ClusterKey>& keys)
{
    if (std::ranges::all_of(m_rows, [&keys](const Row& row) { return keys.contains(keyOf(*row.finding)); }))
        return;
    Q_EMIT aboutToRefresh();
    beginResetModel();
    std::vector<Row> kept;
    for (Row& row : m_rows) {
        if (keys.contains(keyOf(*row.finding)))
            kept.push_back(std::move(row));
        else
            count(*row.finding, -1);
    }
    m_rows = std::move(kept);
    m_places.clear();
    m_sorted.clear();
    for (int place = 0; place < int(m_rows.size()); ++place) {
        m_places.insert(keyOf(*m_rows[size_t(place)].finding), place);
        m_sorted.push_back(place);
    }
    arrange(m_sorted);
    m_shown = passing(m_sorted);
    placeShown();
    endResetModel();
    Q_EMIT refreshed();
    Q_EMIT countsChanged();
}

void ClusterTableModel::clear()
{
    retain({});
}

void ClusterTableModel::setFilter(const ClusterFilter& filter)
{
    if (filter == m_filter)
        return;
    const bool narrower = filter.narrows(m_filter);
    m_filter = filter;
    Order shown = passing(narrower ? m_shown : m_sorted);
    if (shown != m_shown) {
        Q_EMIT aboutToRefresh();
        beginResetModel();
        m_shown = std::move(shown);
        placeShown();
        endResetModel();
        Q_EMIT refreshed();
    }
    Q_EMIT countsChanged();
}

const SharedFinding& ClusterTableModel::sharedAt(int row) const
{
    return m_rows[size_t(m_shown[size_t(row)])].finding;
}

int ClusterTableModel::rowOf(const ClusterKey& key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? -1 : m_shownRow[size_t(*place)];
}

ClusterCounts ClusterTableModel::counts(const RegionId& region) const
{
    return m_counts.value(region);
}

int ClusterTableModel::countOf(Verdict verdict) const
{
    return m_verdicts[size_t(verdict)];
}

bool ClusterTableModel::passes(const Row& row) const
{
    if (m_filter.problemsOnly && !isProblem(*row.finding))
        return false;
    if (m_filter.region && row.finding->cluster.region != *m_filter.region)
        return false;
    if (m_filter.verdict && row.finding->judgement.verdict != *m_filter.verdict)
        return false;
    return m_filter.text.matches(row.text);
}

ClusterTableModel::Order ClusterTableModel::passing(const Order& order) const
{
    if (m_filter.isEmpty())
        return order;
    Order result;
    std::ranges::copy_if(order, std::back_inserter(result),
                         [this](int place) { return passes(m_rows[size_t(place)]); });
    return result;
}

bool ClusterTableModel::isLess(int a, int b) const
{
    const Row& left = m_rows[size_t(a)];
    const Row& right = m_rows[size_t(b)];
    return m_sorter.isLess(left.key, *left.finding, right.key, *right.finding);
}

void ClusterTableModel::arrange(Order& order) const
{
    std::ranges::sort(order, [this](int a, int b) { return isLess(a, b); });
}

ClusterTableModel::Order ClusterTableModel::merged(const Order& a, const Order& b) const
{
    Order result;
    result.reserve(a.size() + b.size());
    std::ranges::merge(a, b, std::back_inserter(result), [this](int x, int y) { return isLess(x, y); });
    return result;
}

/// The place of a finding that is new or differs from the one of its key; nothing when it is the same.
std::optional<int> ClusterTableModel::put(const Finding& finding)
{
    const auto known = m_places.constFind(keyOf(finding));
    if (known != m_places.constEnd() && *m_rows[size_t(*known)].finding == finding)
        return std::nullopt;
    Row row{.finding = std::make_shared<const Finding>(finding),
            .text = ClusterText(finding, m_regions),
            .key = m_sorter.key(finding, m_sorter.nameKey(finding), m_regions)};
    count(finding, 1);
    if (known != m_places.constEnd()) {
        Row& old = m_rows[size_t(*known)];
        count(*old.finding, -1);
        old = std::move(row);
        return *known;
    }
    const auto place = int(m_rows.size());
    m_places.insert(keyOf(finding), place);
    m_rows.push_back(std::move(row));
    return place;
}

void ClusterTableModel::count(const Finding& finding, int sign)
{
    ClusterCounts& counts = m_counts[finding.cluster.region];
    counts.clusters += sign;
    counts.problems += isProblem(finding) ? sign : 0;
    if (finding.waiver)
        m_waived += sign;
    else
        m_verdicts[size_t(finding.judgement.verdict)] += sign;
}

void ClusterTableModel::placeShown()
{
    m_shownRow.assign(m_rows.size(), -1);
    for (int row = 0; row < int(m_shown.size()); ++row)
        m_shownRow[size_t(m_shown[size_t(row)])] = row;
}

} // namespace Ack

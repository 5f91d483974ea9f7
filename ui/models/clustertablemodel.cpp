// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clustertablemodel.h"

#include <algorithm>

namespace Ack {

ClusterTableModel::ClusterTableModel(RegionTable regions, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(regions))
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
    const auto column = ClusterColumn(index.column());
    if (role == Qt::AccessibleDescriptionRole && column == m_summary)
        return rowSummary(rowAt(index.row()));
    return clusterCell(rowAt(index.row()), column, role, regions());
}

QVariant ClusterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= clusterColumnCount)
        return {};
    return clusterHeader(ClusterColumn(section), role);
}

void ClusterTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= clusterColumnCount)
        return;
    m_rows.setSorter(ClusterColumn(column), order);
    show(m_rows.sorted());
}

void ClusterTableModel::mergeFindings(const QList<Finding>& findings)
{
    const int before = m_rows.size();
    Order fresh = m_rows.put(findings);
    if (fresh.empty())
        return;
    const bool replaces = fresh.front() < before;
    Order kept = m_sorted;
    if (replaces)
        std::erase_if(kept, [&fresh](int place) { return std::ranges::binary_search(fresh, place); });
    m_rows.arrange(fresh);
    const Order shown = passing(fresh);
    if (replaces || (!shown.empty() && !m_shown.empty() && m_rows.isLess(shown.front(), m_shown.back())))
        show(m_rows.merged(kept, fresh));
    else
        append(fresh, shown);
    Q_EMIT countsChanged();
}

/// New rows that all come after those shown.
void ClusterTableModel::append(const Order& sorted, const Order& shown)
{
    const auto first = int(m_shown.size());
    m_sorted = m_rows.merged(m_sorted, sorted);
    m_shownRow.resize(size_t(m_rows.size()), -1);
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
    const auto isKept = [&](int place) { return keys.contains(keyOf(*m_rows.at(place).finding)); };
    if (std::ranges::all_of(m_sorted, isKept))
        return;
    Q_EMIT aboutToRefresh(); // the views ask for the rows that go
    beginResetModel();
    m_rows.retain(keys);
    m_sorted = m_rows.sorted();
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

void ClusterTableModel::setFavourites(const QSet<ClusterId>& favourites)
{
    const Order changed = m_rows.setFavourites(favourites);
    if (changed.empty())
        return;
    if (m_filter.favouritesOnly || sortColumn() == ClusterColumn::Favourite) {
        show(m_rows.sorted());
        Q_EMIT countsChanged();
        return;
    }
    for (const int place : changed) {
        if (const int row = m_shownRow[size_t(place)]; row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, clusterColumnCount - 1));
    }
}

void ClusterTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, clusterColumnCount - 1);
    if (m_rows.size() == 0)
        return;
    m_rows.retranslate();
    show(m_rows.sorted());
    Q_EMIT countsChanged();
}

void ClusterTableModel::setFilter(const ClusterFilter& filter)
{
    const bool narrower = filter.narrows(m_filter);
    const bool same = filter == m_filter;
    m_filter = filter;
    if (same)
        return;
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

int ClusterTableModel::rowOf(const ClusterKey& key) const
{
    const int place = m_rows.placeOf(key);
    return place < 0 ? -1 : m_shownRow[size_t(place)];
}

std::vector<std::shared_ptr<const ClusterText>> ClusterTableModel::texts() const
{
    std::vector<std::shared_ptr<const ClusterText>> texts;
    texts.reserve(size_t(m_rows.size()));
    for (int place = 0; place < m_rows.size(); ++place)
        texts.push_back(m_rows.at(place).text);
    return texts;
}

ClusterTableModel::Order ClusterTableModel::passing(const Order& order) const
{
    if (m_filter.isEmpty())
        return order;
    // In the order of memory, whatever the order of the table: with many rows, most of the time goes into reaching
    // them.
    enum : char { NotAsked, Asked, Passes };
    std::vector<char> states(size_t(m_rows.size()), NotAsked);
    for (const int place : order)
        states[size_t(place)] = Asked;
    FilterMatcher matcher(m_filter.text);
    for (int place = 0; place < m_rows.size(); ++place) {
        const ClusterRow& row = m_rows.at(place);
        char& state = states[size_t(place)];
        if (state == Asked && m_filter.admits(*row.finding, row.favourite) && matcher.matches(*row.text))
            state = Passes;
    }
    Order result;
    std::ranges::copy_if(order, std::back_inserter(result),
                         [&states](int place) { return states[size_t(place)] == Passes; });
    return result;
}

void ClusterTableModel::placeShown()
{
    m_shownRow.assign(size_t(m_rows.size()), -1);
    for (int row = 0; row < int(m_shown.size()); ++row)
        m_shownRow[size_t(m_shown[size_t(row)])] = row;
}

} // namespace Ack

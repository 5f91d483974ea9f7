// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clusterrows.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Ack {

namespace {

/// Puts a few sorted places in among many, looking for each one's place instead of comparing all.
template <typename Less>
ClusterRows::Order inserted(const ClusterRows::Order& sorted, const ClusterRows::Order& fresh, Less less)
{
    ClusterRows::Order result;
    result.reserve(sorted.size() + fresh.size());
    auto from = sorted.begin();
    for (const int place : fresh) {
        const auto to = std::upper_bound(from, sorted.end(), place, less);
        result.insert(result.end(), from, to);
        result.push_back(place);
        from = to;
    }
    result.insert(result.end(), from, sorted.end());
    return result;
}

} // namespace

ClusterRows::ClusterRows(RegionTable regions) : m_regions(std::move(regions)) {}

ClusterRows::Order ClusterRows::put(const QList<Finding>& findings)
{
    const int before = size();
    Order fresh;
    for (const Finding& finding : findings) {
        if (const auto place = putOne(finding))
            fresh.push_back(*place);
    }
    std::ranges::sort(fresh);
    const auto repeated = std::ranges::unique(fresh);
    fresh.erase(repeated.begin(), repeated.end());
    if (!fresh.empty() && fresh.front() < before)
        std::erase_if(m_reading, [&fresh](int place) { return std::ranges::binary_search(fresh, place); });
    const auto less = [this](int a, int b) { return isEarlierAt(a, b); };
    Order arranged = fresh;
    std::ranges::sort(arranged, less);
    m_reading = inserted(m_reading, arranged, less);
    return fresh;
}

/// The place of a finding that is new or differs from the one of its key; nothing when it is the same.
std::optional<int> ClusterRows::putOne(const Finding& finding)
{
    const auto known = m_places.constFind(keyOf(finding));
    if (known != m_places.constEnd() && *m_rows[size_t(*known)].finding == finding)
        return std::nullopt;
    const bool favourite = m_favourites.contains(finding.cluster.id);
    ClusterRow row{.finding = std::make_shared<const Finding>(finding),
                   .text = std::make_shared<const ClusterText>(finding, m_regions, m_texts),
                   .key = m_sorter.key(finding, m_sorter.nameKey(finding), m_regions, favourite),
                   .favourite = favourite};
    count(finding, 1);
    if (known != m_places.constEnd()) {
        ClusterRow& old = m_rows[size_t(*known)];
        count(*old.finding, -1);
        old = std::move(row);
        return *known;
    }
    const int place = size();
    m_places.insert(keyOf(finding), place);
    m_rows.push_back(std::move(row));
    return place;
}

void ClusterRows::retain(const QSet<ClusterKey>& keys)
{
    std::vector<ClusterRow> kept;
    std::vector<int> newPlaces(m_rows.size(), -1);
    for (size_t place = 0; place < m_rows.size(); ++place) {
        ClusterRow& row = m_rows[place];
        if (!keys.contains(keyOf(*row.finding))) {
            count(*row.finding, -1);
            continue;
        }
        newPlaces[place] = int(kept.size());
        kept.push_back(std::move(row));
    }
    m_rows = std::move(kept);
    m_places.clear();
    for (int place = 0; place < size(); ++place)
        m_places.insert(keyOf(*at(place).finding), place);
    Order reading;
    for (const int place : m_reading) {
        if (newPlaces[size_t(place)] >= 0)
            reading.push_back(newPlaces[size_t(place)]);
    }
    m_reading = std::move(reading);
    if (m_rows.empty())
        m_texts.clear();
}

ClusterRows::Order ClusterRows::setFavourites(const QSet<ClusterId>& favourites)
{
    m_favourites = favourites;
    Order changed;
    for (int place = 0; place < size(); ++place) {
        ClusterRow& row = m_rows[size_t(place)];
        const bool favourite = favourites.contains(row.finding->cluster.id);
        if (favourite == row.favourite)
            continue;
        row.favourite = favourite;
        row.key = m_sorter.key(*row.finding, row.key.name, m_regions, favourite);
        changed.push_back(place);
    }
    return changed;
}

void ClusterRows::retranslate()
{
    QHash<const CellsText*, CommonText> renewed;
    m_texts.clear();
    m_sorter = ClusterSorter(m_sorter.column(), m_sorter.order());
    for (ClusterRow& row : m_rows) {
        row.text = std::make_shared<const ClusterText>(row.text->retranslated(*row.finding, m_regions, renewed));
        row.key = m_sorter.key(*row.finding, m_sorter.nameKey(*row.finding), m_regions, row.favourite);
    }
    std::ranges::sort(m_reading, [this](int a, int b) { return isEarlierAt(a, b); });
}

void ClusterRows::setSorter(ClusterColumn column, Qt::SortOrder order)
{
    m_sorter = ClusterSorter(column, order);
    for (ClusterRow& row : m_rows)
        row.key = m_sorter.key(*row.finding, row.key.name, m_regions, row.favourite);
}

ClusterRows::Order ClusterRows::sorted() const
{
    struct Entry
    {
        qint64 rank;
        int reading;
        int place;
    };
    std::vector<const SortKey*> keys;
    keys.reserve(m_rows.size());
    for (const ClusterRow& row : m_rows)
        keys.push_back(&row.key);
    const std::vector<qint64> ranks = m_sorter.ranks(keys, m_reading);
    const int sign = m_sorter.order() == Qt::AscendingOrder ? 1 : -1;
    std::vector<Entry> entries;
    entries.reserve(m_rows.size());
    for (int i = 0; i < int(m_reading.size()); ++i) {
        const int place = m_reading[size_t(i)];
        const bool known = at(place).key.known;
        entries.push_back({known ? sign * ranks[size_t(place)] : std::numeric_limits<qint64>::max(), i, place});
    }
    std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.reading < b.reading;
    });
    Order result;
    result.reserve(entries.size());
    for (const Entry& entry : entries)
        result.push_back(entry.place);
    return result;
}

bool ClusterRows::isLess(int a, int b) const
{
    return m_sorter.isLess(at(a).key, *at(a).finding, at(b).key, *at(b).finding);
}

bool ClusterRows::isEarlierAt(int a, int b) const
{
    return isEarlier(at(a).key.name, *at(a).finding, at(b).key.name, *at(b).finding);
}

void ClusterRows::arrange(Order& places) const
{
    std::ranges::sort(places, [this](int a, int b) { return isLess(a, b); });
}

ClusterRows::Order ClusterRows::merged(const Order& sorted, const Order& fresh) const
{
    return inserted(sorted, fresh, [this](int a, int b) { return isLess(a, b); });
}

void ClusterRows::count(const Finding& finding, int sign)
{
    ClusterCounts& counts = m_counts[finding.cluster.region];
    counts.clusters += sign;
    counts.problems += isProblem(finding) ? sign : 0;
    if (finding.waiver)
        m_waived += sign;
    else
        m_verdicts[size_t(finding.judgement.verdict)] += sign;
}

} // namespace Ack

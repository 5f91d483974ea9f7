// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustersorter.h"
#include "ui/models/clustertext.h"

#include <QSet>

#include <memory>
#include <vector>

namespace Ack {

/// What tells two clusters apart: ids are unique within a region.
struct ClusterKey
{
    RegionId region;
    ClusterId cluster;

    friend bool operator==(const ClusterKey&, const ClusterKey&) = default;
    friend size_t qHash(const ClusterKey& key, size_t seed = 0) { return qHashMulti(seed, key.region, key.cluster); }
};

[[nodiscard]] inline ClusterKey keyOf(const Finding& finding)
{
    return {finding.cluster.region, finding.cluster.id};
}

/// A finding that several threads may read at once.
using SharedFinding = std::shared_ptr<const Finding>;

/// Sums over all rows, shown or not.
struct ClusterCounts
{
    int clusters = 0;
    int problems = 0;

    friend bool operator==(const ClusterCounts&, const ClusterCounts&) = default;
};

struct ClusterRow
{
    SharedFinding finding;
    std::shared_ptr<const ClusterText> text;
    SortKey key;
    bool favourite = false;
};

/// All rows of the table, each at its place, with what filtering and sorting need worked out beforehand.
class ClusterRows final
{
public:
    using Order = std::vector<int>; ///< places

    explicit ClusterRows(RegionTable regions);

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] const ClusterRow& at(int place) const { return m_rows[size_t(place)]; }
    [[nodiscard]] int placeOf(const ClusterKey& key) const { return m_places.value(key, -1); }
    [[nodiscard]] const RegionTable& regions() const { return m_regions; }
    [[nodiscard]] const ClusterSorter& sorter() const { return m_sorter; }

    /// Adds rows, or replaces those of the same key; gives the places of what is new or differs, ascending.
    [[nodiscard]] Order put(const QList<Finding>& findings);
    /// Drops the rows whose key is not among these; the others get new places.
    void retain(const QSet<ClusterKey>& keys);
    /// Gives the places whose mark changed.
    [[nodiscard]] Order setFavourites(const QSet<ClusterId>& favourites);
    /// Words and texts anew, after a change of language.
    void retranslate();

    void setSorter(ClusterColumn column, Qt::SortOrder order);
    /// All places in sort order.
    [[nodiscard]] Order sorted() const;
    [[nodiscard]] bool isLess(int a, int b) const;
    void arrange(Order& places) const;
    /// `fresh` put in among `sorted`; both are in sort order.
    [[nodiscard]] Order merged(const Order& sorted, const Order& fresh) const;

    [[nodiscard]] ClusterCounts counts(const RegionId& region) const { return m_counts.value(region); }
    [[nodiscard]] int countOf(Verdict verdict) const
    {
        return m_verdicts[size_t(verdict)];
    } ///< without the waived ones
    [[nodiscard]] int waivedCount() const { return m_waived; }

private:
    [[nodiscard]] std::optional<int> putOne(const Finding& finding);
    [[nodiscard]] bool isEarlierAt(int a, int b) const;
    void count(const Finding& finding, int sign);

    const RegionTable m_regions;
    std::vector<ClusterRow> m_rows;
    QHash<ClusterKey, int> m_places;
    Order m_reading; ///< all places as people read a report: settles ties
    ClusterSorter m_sorter;
    CommonTexts m_texts;
    QSet<ClusterId> m_favourites;
    QHash<RegionId, ClusterCounts> m_counts;
    std::array<int, 4> m_verdicts{};
    int m_waived = 0;
};

} // namespace Ack

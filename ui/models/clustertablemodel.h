// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustersorter.h"
#include "ui/models/filterexpression.h"

#include <QAbstractTableModel>
#include <QHash>
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

/// Which rows the table shows.
struct ClusterFilter
{
    FilterExpression text;
    bool problemsOnly = false;
    std::optional<RegionId> region{};
    std::optional<Verdict> verdict{};

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !problemsOnly && !region && !verdict; }
    /// True when whatever this lets through was let through by `wider` too.
    [[nodiscard]] bool narrows(const ClusterFilter& wider) const;

    friend bool operator==(const ClusterFilter&, const ClusterFilter&) = default;
};

/// Sums over all rows, shown or not.
struct ClusterCounts
{
    int clusters = 0;
    int problems = 0;

    friend bool operator==(const ClusterCounts&, const ClusterCounts&) = default;
};

/// The clusters of one audit as a table that filters and sorts itself: an index vector over the rows, kept in order,
/// and one reset per change. Rows added at the end are inserted; any other change comes between aboutToRefresh() and
/// refreshed(), where views save and restore selection, current row and scroll position by key.
class ClusterTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RawValueRole = Qt::UserRole + 1, ///< cellValue()
        VerdictRole,                     ///< int of Ack::Verdict, on every cell
        StrictVerdictRole,
        WaivedRole,
        ClusterIdRole,
        RegionIdRole
    };

    explicit ClusterTableModel(RegionTable regions, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Adds rows, or replaces those of the same region and id.
    void mergeFindings(const QList<Finding>& findings);
    /// Drops the rows whose key is not among these.
    void retain(const QSet<ClusterKey>& keys);
    void clear();

    void setFilter(const ClusterFilter& filter);
    [[nodiscard]] const ClusterFilter& filter() const { return m_filter; }
    [[nodiscard]] ClusterColumn sortColumn() const { return m_sorter.column(); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sorter.order(); }

    [[nodiscard]] int totalRows() const { return int(m_rows.size()); }
    [[nodiscard]] const Finding& findingAt(int row) const { return *sharedAt(row); }
    [[nodiscard]] const SharedFinding& sharedAt(int row) const;
    [[nodiscard]] int rowOf(const ClusterKey& key) const; ///< -1 when it is not shown or not there
    [[nodiscard]] ClusterCounts counts(const RegionId& region) const;
    [[nodiscard]] int countOf(Verdict verdict) const; ///< without the waived ones
    [[nodiscard]] int waivedCount() const { return m_waived; }
    [[nodiscard]] const RegionTable& regions() const { return m_regions; }

Q_SIGNALS:
    void aboutToRefresh();
    void refreshed();
    /// Sums or the number of shown rows changed.
    void countsChanged();

private:
    struct Row
    {
        SharedFinding finding;
        ClusterText text;
        SortKey key;
    };
    using Order = std::vector<int>; ///< places in m_rows

    [[nodiscard]] bool passes(const Row& row) const;
    [[nodiscard]] Order passing(const Order& order) const;
    [[nodiscard]] bool isLess(int a, int b) const;
    void arrange(Order& order) const;
    [[nodiscard]] Order merged(const Order& a, const Order& b) const;
    [[nodiscard]] std::optional<int> put(const Finding& finding);
    void count(const Finding& finding, int sign);
    void append(const Order& sorted, const Order& shown);
    void show(Order sorted);
    void placeShown();
    [[nodiscard]] QVariant cellData(const Finding& finding, ClusterColumn column, int role) const;

    const RegionTable m_regions;
    std::vector<Row> m_rows;
    QHash<ClusterKey, int> m_places; ///< into m_rows
    Order m_sorted;                  ///< all rows in sort order
    Order m_shown;                   ///< those that pass the filter, in the same order
    std::vector<int> m_shownRow;     ///< by place in m_rows: the row of the model, or -1
    ClusterFilter m_filter;
    ClusterSorter m_sorter;
    QHash<RegionId, ClusterCounts> m_counts;
    std::array<int, 4> m_verdicts{};
    int m_waived = 0;
};

} // namespace Ack

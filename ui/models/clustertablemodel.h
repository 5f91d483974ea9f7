// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustercell.h"
#include "ui/models/clusterfilter.h"
#include "ui/models/clusterrows.h"

#include <QAbstractTableModel>

namespace Ack {

/// The clusters of one audit as a table that filters and sorts itself: an index vector over the rows, kept in order,
/// and one reset per change. Rows added at the end are inserted; any other change comes between aboutToRefresh() and
/// refreshed(), where views save and restore selection, current row and scroll position by key.
class ClusterTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using enum ClusterRole;

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
    void setFavourites(const QSet<ClusterId>& favourites);
    /// Words and texts anew, after a change of language.
    void retranslate();
    /// The column whose cells sum up the row beside the first one: the one that comes first to the eye.
    void setSummaryColumn(ClusterColumn column) { m_summary = column; }

    void setFilter(const ClusterFilter& filter);
    [[nodiscard]] const ClusterFilter& filter() const { return m_filter; }
    [[nodiscard]] ClusterColumn sortColumn() const { return m_rows.sorter().column(); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_rows.sorter().order(); }

    [[nodiscard]] int totalRows() const { return m_rows.size(); }
    [[nodiscard]] const ClusterRow& rowAt(int row) const { return m_rows.at(m_shown[size_t(row)]); }
    [[nodiscard]] const Finding& findingAt(int row) const { return *rowAt(row).finding; }
    [[nodiscard]] const SharedFinding& sharedAt(int row) const { return rowAt(row).finding; }
    [[nodiscard]] int rowOf(const ClusterKey& key) const; ///< -1 when it is not shown or not there
    [[nodiscard]] ClusterCounts counts(const RegionId& region) const { return m_rows.counts(region); }
    [[nodiscard]] int countOf(Verdict verdict) const { return m_rows.countOf(verdict); } ///< without the waived ones
    [[nodiscard]] int waivedCount() const { return m_rows.waivedCount(); }
    [[nodiscard]] const RegionTable& regions() const { return m_rows.regions(); }
    /// The texts of all rows, shown or not, for work on another thread.
    [[nodiscard]] std::vector<std::shared_ptr<const ClusterText>> texts() const;

Q_SIGNALS:
    void aboutToRefresh();
    void refreshed();
    /// Sums or the number of shown rows changed.
    void countsChanged();

private:
    using Order = ClusterRows::Order;

    [[nodiscard]] Order passing(const Order& order) const;
    void append(const Order& sorted, const Order& shown);
    void show(Order sorted);
    void placeShown();

    ClusterRows m_rows;
    Order m_sorted;              ///< places of all rows in sort order
    Order m_shown;               ///< those that pass the filter, in the same order
    std::vector<int> m_shownRow; ///< by place: the row of the model, or -1
    ClusterFilter m_filter;
    ClusterColumn m_summary = ClusterColumn(0);
};

} // namespace Ack

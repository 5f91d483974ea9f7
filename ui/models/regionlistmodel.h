// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "core/region.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace Ack {

/// The regions of one audit and where each stands; the first row is all of them together.
class RegionListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RegionIdRole = Qt::UserRole + 1, ///< empty for "All"
        StateRole,                       ///< int of RegionState; invalid for "All"
        NameRole,                        ///< short name
        DetailRole,                      ///< what the row says beside the name
        ProblemRole                      ///< true when the region was not read completely and that is a failure
    };

    explicit RegionListModel(QObject* parent = nullptr);
    /// Where names in other languages come from; those of the outcomes are English.
    void setNames(const RegionTable& names) { m_names = names; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Replaces all regions, in this order.
    void setRegions(const QList<RegionOutcome>& regions);
    /// Updates one region, or adds it.
    void setRegion(const RegionOutcome& outcome);
    /// Clusters and problems over all regions, and problems per region.
    void setCounts(int clusters, const QHash<RegionId, int>& problems);

    [[nodiscard]] const QList<RegionOutcome>& regions() const { return m_regions; }
    [[nodiscard]] std::optional<RegionId> regionAt(int row) const;    ///< nothing for "All"
    [[nodiscard]] QString nameOf(const RegionOutcome& outcome) const; ///< in the language of the window
    [[nodiscard]] int rowOf(const RegionId& region) const;            ///< -1 when it is not there

private:
    [[nodiscard]] QVariant allData(int role) const;
    [[nodiscard]] QVariant regionData(const RegionOutcome& outcome, int role) const;

    QList<RegionOutcome> m_regions;
    QHash<RegionId, int> m_problems;
    RegionTable m_names;
    int m_clusters = 0;
};

/// A region that was not read completely although it should have been.
[[nodiscard]] bool isRegionProblem(RegionState state);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustertablemodel.h"

#include <QWidget>

class QStackedWidget;

namespace Ack {

class ClusterView;
class EmptyState;
class FilterBar;

/// The clusters: filter bar, table, and what is said when there is nothing in it.
class ClusterPane final : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives the pane.
    explicit ClusterPane(ClusterTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] ClusterView& view() { return *m_view; }
    [[nodiscard]] FilterBar& bar() { return *m_bar; }
    [[nodiscard]] EmptyState& empty() { return *m_empty; }

    void setRegion(const std::optional<RegionId>& region);
    void setVerdict(const std::optional<Verdict>& verdict);
    [[nodiscard]] const ClusterFilter& filter() const { return m_model.filter(); }
    void clearText();
    /// Shows every cluster again.
    void clearFilters();
    /// Chooses the first row when none is: the most urgent problem, as the table comes.
    void chooseFirst();
    /// Shows the empty state in place of the table.
    void setEmptyShown(bool shown);

Q_SIGNALS:
    void filterChanged();

private:
    void applyFilter();
    void showCounts();

    ClusterTableModel& m_model;
    std::optional<RegionId> m_region{};
    std::optional<Verdict> m_verdict{};
    FilterBar* m_bar;
    QStackedWidget* m_stack;
    ClusterView* m_view;
    EmptyState* m_empty;
};

} // namespace Ack

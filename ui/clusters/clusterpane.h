// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustertablemodel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace Ack {

class ClusterView;
class EmptyState;
class Favourites;
class FilterBar;
class FilterRunner;
class TableActions;
class TableCommands;
class TableCopier;
class ViewsController;
class WindowSettings;

/// The clusters: filter bar, table, and what is said when there is nothing in it.
class ClusterPane final : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives the pane.
    explicit ClusterPane(ClusterTableModel& model, QWidget* parent = nullptr);
    ~ClusterPane() override;

    [[nodiscard]] ClusterView& view() { return *m_view; }
    [[nodiscard]] FilterBar& bar() { return *m_bar; }
    [[nodiscard]] EmptyState& empty() { return *m_empty; }
    [[nodiscard]] TableActions& actions() { return *m_actions; }
    [[nodiscard]] TableCopier& copier() { return *m_copier; }
    [[nodiscard]] ViewsController& views() { return *m_views; }

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
    /// Whose clusters are shown: favourites are kept by account.
    void setAccount(const QString& label);
    /// Below the table: what is missing in it; empty when nothing is.
    void setMissing(const QString& sentence);
    /// Actions of the window that the menu of a cell offers too; they stay the caller's.
    void setRowActions(const QList<QAction*>& actions);

    void restore(const WindowSettings& settings);
    void save(WindowSettings& settings) const;

Q_SIGNALS:
    void filterChanged();
    /// Something was copied, for the status bar.
    void copied(const QString& sentence);
    /// There is something new to save().
    void keepChanged();

private:
    void wire();
    void applyFilter();
    void applied(bool costly);
    void showCounts();

    ClusterTableModel& m_model;
    std::optional<RegionId> m_region{};
    std::optional<Verdict> m_verdict{};
    FilterExpression m_expression; ///< the last that could be used
    TableActions* m_actions;
    FilterBar* m_bar;
    QStackedWidget* m_stack;
    ClusterView* m_view;
    EmptyState* m_empty;
    QLabel* m_missing;
    FilterRunner* m_runner;
    TableCopier* m_copier;
    Favourites* m_favourites;
    ViewsController* m_views;
    TableCommands* m_commands;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/savedviews.h"

#include <QObject>

class QMenu;
class QWidget;

namespace Ack {

class ClusterView;
class FilterBar;
class TableActions;

/// Saved views as a person handles them: the menu, saving what is shown under a name, renaming and deleting.
class ViewsController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the controller; dialogs belong to `owner`.
    ViewsController(FilterBar& bar, ClusterView& view, TableActions& actions, QWidget& owner);

    [[nodiscard]] SavedViews& views() { return m_views; }
    [[nodiscard]] SavedView current() const; ///< what is shown, without a name
    void apply(const SavedView& view);

private:
    void fillMenu(QMenu& menu);
    void askAndSave();
    void manage();

    FilterBar& m_bar;
    ClusterView& m_view;
    TableActions& m_actions;
    QWidget& m_owner;
    SavedViews m_views;
};

} // namespace Ack

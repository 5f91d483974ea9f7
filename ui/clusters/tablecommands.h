// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustercolumn.h"

#include <QObject>
#include <QPersistentModelIndex>

class QAction;

namespace Ack {

class ClusterView;
class Favourites;
class FilterBar;
class TableActions;
class TableCopier;

/// What the actions of the table do, and the menu of its cells.
class TableCommands final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ClusterView& view;
        FilterBar& bar;
        TableActions& actions;
        TableCopier& copier;
        Favourites& favourites;
    };
    /// The parts outlive the commands.
    TableCommands(const Parts& parts, QObject* parent);

    /// Actions of the window that the menu of a cell begins with; they stay the caller's.
    void setRowActions(const QList<QAction*>& actions) { m_rowActions = actions; }

private:
    void wireCopying();
    void wireColumns();
    void updateEnabled();
    void narrow(bool exclude);
    void toggleStars(const QList<int>& rows);
    void showMenu(const QModelIndex& index, const QPoint& globalPos);
    [[nodiscard]] std::optional<ClusterColumn> currentColumn() const;

    const Parts m_parts;
    QList<QAction*> m_rowActions;
};

/// A filter line that asks for one value of a column, or for all but one. What it asked of the column before by a whole
/// value goes, unless both exclude.
[[nodiscard]] QString filterWithTerm(const QString& line, ClusterColumn column, const QString& value, bool exclude);

} // namespace Ack

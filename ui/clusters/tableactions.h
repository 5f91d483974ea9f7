// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace Ack {

/// What can be done with the table, its columns and its filter, once: menus, buttons and shortcuts share these.
class TableActions final : public QObject
{
    Q_OBJECT

    struct Made
    {
        QAction* action;
        const char* text;
    };
    QList<Made> m_made; ///< first: the actions below are put into it

public:
    /// The actions and menus belong to `owner`.
    explicit TableActions(QWidget& owner);

    QAction* const copyCsv;
    QAction* const copyMarkdown;
    QAction* const copyJson;
    QAction* const copyIds;
    QAction* const copyColumn;
    QAction* const copyCell;
    QAction* const copyHeader; ///< checkable
    QAction* const onlyThis;
    QAction* const notThis;
    QAction* const star;
    QAction* const favouritesOnly; ///< checkable
    QAction* const patterns;       ///< checkable
    QAction* const sortUp;
    QAction* const sortDown;
    QAction* const columnLeft;
    QAction* const columnRight;
    QAction* const hideColumn;
    QAction* const sizeColumns;
    QAction* const resetColumns;
    QAction* const saveView;
    QAction* const manageViews;

    /// Submenus for menu bar and context menus.
    [[nodiscard]] QMenu& copyMenu() const { return *m_copyMenu; }
    [[nodiscard]] QMenu& columnMenu() const { return *m_columnMenu; }
    /// Those that need a current cell.
    void setHasCurrent(bool present);
    void setHasSelection(bool present);

private:
    struct Look
    {
        const char* name;
        const char* text;
        const char* icon;
        QKeySequence keys;
        bool checkable = false;
    };
    [[nodiscard]] QAction* make(QWidget& owner, const Look& look);
    void setTexts();

    QMenu* m_copyMenu;
    QMenu* m_columnMenu;
};

} // namespace Ack

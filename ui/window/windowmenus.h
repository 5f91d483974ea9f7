// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <array>

class QAction;
class QMenu;
class QMenuBar;

namespace Ack {

class WindowActions;

enum class MenuPlace { Audit, Cluster, Account, Edit, View, Help };

/// One action as menus, palette and shortcut sheet know it.
struct MenuCommand
{
    QAction* action = nullptr;
    QString place; ///< "View", or "View › Language" for one in a submenu; without mnemonics
};

/// The menu bar. Every action of the window is in one of its menus; what else works in the window adds its own.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    /// `bar` and `actions` outlive this. The menus belong to the bar.
    WindowMenus(QMenuBar& bar, const WindowActions& actions);

    /// Puts actions into a menu, behind a separator; nullptr is one more separator. Their shortcuts work from then on.
    void add(MenuPlace place, const QList<QAction*>& actions);
    /// The menu itself, for submenus.
    [[nodiscard]] QMenu& menu(MenuPlace place) { return *m_menus[size_t(place)]; }
    /// All that can be triggered, in the order of the menus, submenus too.
    [[nodiscard]] QList<MenuCommand> commands() const;

private:
    void fill(const WindowActions& actions);
    void setTexts();

    QMenuBar& m_bar;
    std::array<QMenu*, 6> m_menus{};
    QAction* m_quit = nullptr;
};

} // namespace Ack

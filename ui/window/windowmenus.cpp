// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/windowmenus.h"

#include "ui/common/retranslate.h"
#include "ui/window/windowactions.h"

#include <QMenu>
#include <QMenuBar>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

void fillMenu(QMenu& menu, const QList<QAction*>& actions, QAction* before = nullptr)
{
    for (QAction* action : actions) {
        if (action)
            menu.insertAction(before, action);
        else
            menu.insertSeparator(before);
    }
}

void collect(const QMenu& menu, const QString& place, QList<MenuCommand>& into)
{
    for (QAction* action : menu.actions()) {
        if (action->isSeparator())
            continue;
        //: A menu, and a menu in it
        const QString below = WindowMenus::tr("%1 › %2").arg(place, plainText(action->text()));
        if (const QMenu* submenu = action->menu())
            collect(*submenu, below, into);
        else
            into.append({action, place});
    }
}

} // namespace

WindowMenus::WindowMenus(QMenuBar& bar, const WindowActions& actions) : QObject(&bar), m_bar(bar)
{
    for (QMenu*& menu : m_menus)
        menu = m_bar.addMenu(QString());
    fill(actions);
    retranslate(this, [this] { setTexts(); });
}

void WindowMenus::fill(const WindowActions& a)
{
    m_quit = a.quit;
    fillMenu(menu(MenuPlace::Audit), {a.scan, a.cancelScan, a.retryFailed, a.chooseRegions, nullptr, a.openAudit,
                                      a.exportReport, nullptr, a.quit});
    fillMenu(menu(MenuPlace::Cluster), {a.recreate, a.pack});
    fillMenu(menu(MenuPlace::Account), {a.accounts, a.addAccount, a.importAccount, nullptr, a.demo});
    fillMenu(menu(MenuPlace::Edit), {a.copy, a.selectAll, nullptr, a.find, a.clearFilter});
    fillMenu(menu(MenuPlace::View), {a.problemsOnly});
    fillMenu(menu(MenuPlace::View), {a.onlyVerdict.begin(), a.onlyVerdict.end()});
    fillMenu(menu(MenuPlace::View),
             {a.showAll, nullptr, a.details, a.nextPart, a.previousPart, a.dismiss, a.tellDesktop});
    fillMenu(menu(MenuPlace::Help), {a.palette, a.shortcuts, nullptr, a.about});
}

void WindowMenus::setTexts()
{
    const std::array titles{tr("&Audit"), tr("&Cluster"), tr("Acc&ount"), tr("&Edit"), tr("&View"), tr("&Help")};
    for (size_t i = 0; i < titles.size(); ++i)
        m_menus[i]->setTitle(titles[i]);
}

void WindowMenus::add(MenuPlace place, const QList<QAction*>& actions)
{
    QMenu& target = menu(place);
    QAction* before = nullptr;
    if (place == MenuPlace::Audit)
        before = m_quit;
    else
        target.addSeparator();
    fillMenu(target, actions, before);
    if (before)
        target.insertSeparator(before);
    for (QAction* action : actions) {
        if (action && !action->menu())
            m_bar.window()->addAction(action);
    }
}

QList<MenuCommand> WindowMenus::commands() const
{
    QList<MenuCommand> commands;
    for (const QMenu* menu : m_menus)
        collect(*menu, plainText(menu->title()), commands);
    return commands;
}

} // namespace Ack

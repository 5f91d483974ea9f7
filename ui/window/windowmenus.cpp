// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/windowmenus.h"

#include "ui/window/windowactions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace Ack {

namespace {

QMenu* addMenu(QMenuBar& bar, const char* title, const QList<QAction*>& actions)
{
    QMenu* menu = bar.addMenu(QCoreApplication::translate("Ack::WindowMenus", title));
    for (QAction* action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    return menu;
}

} // namespace

void fillMenuBar(QMenuBar& bar, const WindowActions& a)
{
    addMenu(bar, QT_TRANSLATE_NOOP("Ack::WindowMenus", "&Audit"),
            {a.scan, a.cancelScan, a.retryFailed, a.chooseRegions, nullptr, a.openAudit, a.exportReport, nullptr,
             a.recreate, a.pack, nullptr, a.quit});
    addMenu(bar, QT_TRANSLATE_NOOP("Ack::WindowMenus", "A&ccount"),
            {a.accounts, a.addAccount, a.importAccount, nullptr, a.demo});
    addMenu(bar, QT_TRANSLATE_NOOP("Ack::WindowMenus", "&Edit"), {a.copy, a.selectAll, nullptr, a.find, a.clearFilter});
    addMenu(bar, QT_TRANSLATE_NOOP("Ack::WindowMenus", "&View"),
            {a.problemsOnly, a.showAll, nullptr, a.details, a.dismiss});
    addMenu(bar, QT_TRANSLATE_NOOP("Ack::WindowMenus", "&Help"), {a.about});
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/windowhelp.h"

#include "ui/clusters/clusterpane.h"
#include "ui/clusters/clusterview.h"
#include "ui/clusters/filterbar.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/noticebox.h"
#include "ui/details/detailspanel.h"
#include "ui/regions/regionview.h"
#include "ui/window/commandpalette.h"
#include "ui/window/shortcutsheet.h"
#include "ui/window/summarystrip.h"
#include "ui/window/toolrow.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowmenus.h"
#include "ui/window/workarea.h"

#include <QAction>
#include <QApplication>

namespace Ack {

namespace {

/// The first widget of a part that the Tab key would reach.
QWidget* firstFocus(const QWidget* part)
{
    for (QWidget* each = part->nextInFocusChain(); each && each != part; each = each->nextInFocusChain()) {
        if (part->isAncestorOf(each) && each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus))
            return each;
    }
    return nullptr;
}

} // namespace

WindowHelp::WindowHelp(const WindowParts& parts, Dialogs& dialogs)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_dialogs(dialogs)
{
    const WindowActions& actions = m_parts.actions;
    connect(actions.palette, &QAction::triggered, this, &WindowHelp::openPalette);
    connect(actions.shortcuts, &QAction::triggered, this, &WindowHelp::openSheet);
    connect(actions.nextPart, &QAction::triggered, this, [this] { goToPart(1); });
    connect(actions.previousPart, &QAction::triggered, this, [this] { goToPart(-1); });
    connect(actions.about, &QAction::triggered, this, &WindowHelp::tellAbout);
}

void WindowHelp::openPalette()
{
    auto* palette = new CommandPalette(m_parts.menus.commands(), &m_parts.window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->show();
    palette->activateWindow();
}

void WindowHelp::openSheet()
{
    auto* sheet = new ShortcutSheet(m_parts.menus.commands(), &m_parts.window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void WindowHelp::goToPart(int step)
{
    WorkArea& area = m_parts.area;
    QList<QWidget*> parts{&m_parts.tools,  &m_parts.notice,        &m_parts.start,          &area.summary(),
                          &area.regions(), &area.clusters().bar(), &area.clusters().view(), &area.details()};
    parts.removeIf([](const QWidget* part) {
        return !part->isVisible() || !(part->focusPolicy() & Qt::TabFocus || firstFocus(part));
    });
    if (parts.isEmpty())
        return;
    const QWidget* focus = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (focus && (parts[i] == focus || parts[i]->isAncestorOf(focus)))
            now = i;
    }
    const qsizetype next = now < 0 ? 0 : (now + step + parts.size()) % parts.size();
    QWidget* target = parts[next]->focusPolicy() & Qt::TabFocus ? parts[next] : firstFocus(parts[next]);
    target->setFocus(Qt::ShortcutFocusReason);
}

void WindowHelp::tellAbout()
{
    m_dialogs.message(
        &m_parts.window,
        {.kind = Message::Kind::Information,
         .title = tr("About ACK Audit Workbench"),
         .text = tr("ACK Audit Workbench %1").arg(QLatin1StringView(ACK_VERSION)),
         .details =
             tr("Finds the ACK clusters of an Alibaba Cloud account that do not use Terway in ENI multiple IP mode "
                "(rule %1). It only reads: no call changes anything in the account, and nothing is sent to anyone "
                "but the Alibaba Cloud API. Apache License 2.0.")
                 .arg(ruleId)});
}

} // namespace Ack

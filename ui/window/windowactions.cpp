// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/windowactions.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace Ack {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QWidget& window)
    : QObject(&window)
    , scan(make(window, {"Scan", QT_TR_NOOP("&Scan"), "scan"}))
    , cancelScan(make(window, {"Cancel scan", QT_TR_NOOP("&Cancel scan"), "cancel"}))
    , retryFailed(make(window, {"Retry failed regions", QT_TR_NOOP("&Retry failed regions"), "retry"}))
    , chooseRegions(make(window, {"Regions…", QT_TR_NOOP("Re&gions…"), "regions"}))
    , openAudit(make(window, {"Open audit…", QT_TR_NOOP("&Open audit…"), "open"}))
    , exportReport(make(window, {"Export report…", QT_TR_NOOP("&Export report…"), "export"}))
    , recreate(make(window, {"Re-create with Terway…", QT_TR_NOOP("Re-create with &Terway…"), "recreate"}))
    , pack(make(window, {"Remediation pack…", QT_TR_NOOP("Remediation &pack…"), "save"}))
    , quit(make(window, {"Quit", QT_TR_NOOP("&Quit"), ""}))
    , accounts(make(window, {"Accounts…", QT_TR_NOOP("&Accounts…"), "account"}))
    , addAccount(make(window, {"Add account…", QT_TR_NOOP("A&dd account…"), "add"}))
    , importAccount(make(window, {"Import from the aliyun CLI…", QT_TR_NOOP("&Import from the aliyun CLI…"), "import"}))
    , demo(make(window, {"Demo account", QT_TR_NOOP("&Demo account"), "demo"}))
    , copy(make(window, {"Copy", QT_TR_NOOP("&Copy"), "copy"}))
    , selectAll(make(window, {"Select all", QT_TR_NOOP("Select &all"), ""}))
    , find(make(window, {"Find", QT_TR_NOOP("&Find"), "search"}))
    , clearFilter(make(window, {"Clear filter", QT_TR_NOOP("C&lear filter"), "clear"}))
    , showAll(make(window, {"Show all clusters", QT_TR_NOOP("&Show all clusters"), "filter"}))
    , problemsOnly(make(window, {"Show problems only", QT_TR_NOOP("&Problems only"), ""}))
    , details(make(window, {"Go to details", QT_TR_NOOP("Go to &details"), ""}))
    , dismiss(make(window, {"Dismiss", QT_TR_NOOP("&Dismiss"), ""}))
    , about(make(window, {"About ACK Audit Workbench", QT_TR_NOOP("&About ACK Audit Workbench"), "information"}))
{
    using Key = QKeyCombination;
    scan->setShortcut(Qt::Key_F5);
    retryFailed->setShortcut(Key(Qt::SHIFT, Qt::Key_F5));
    chooseRegions->setShortcut(Key(Qt::CTRL, Qt::Key_R));
    openAudit->setShortcut(QKeySequence::Open);
    exportReport->setShortcut(Key(Qt::CTRL, Qt::Key_E));
    recreate->setShortcut(Key(Qt::CTRL, Qt::Key_T));
    pack->setShortcut(Key(Qt::CTRL | Qt::SHIFT, Qt::Key_T));
    quit->setShortcut(Key(Qt::CTRL, Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    accounts->setShortcut(Key(Qt::CTRL | Qt::SHIFT, Qt::Key_A));
    copy->setShortcut(QKeySequence::Copy);
    selectAll->setShortcut(QKeySequence::SelectAll);
    find->setShortcut(QKeySequence::Find);
    showAll->setShortcut(Key(Qt::CTRL, Qt::Key_0));
    problemsOnly->setShortcut(Key(Qt::CTRL | Qt::SHIFT, Qt::Key_P));
    problemsOnly->setCheckable(true);
    details->setShortcut(Key(Qt::CTRL, Qt::Key_D));
    about->setMenuRole(QAction::AboutRole);
    setFilterText(false);
}

QAction* WindowActions::make(QWidget& window, const Look& look)
{
    auto* action = new QAction(tr(look.text), &window);
    action->setObjectName(QString::fromUtf8(look.name));
    action->setIconText(action->text().remove(u'&'));
    if (const QString name = QString::fromUtf8(look.icon); !name.isEmpty())
        action->setIcon(icon(name));
    window.addAction(action);
    m_all.append(action);
    return action;
}

void WindowActions::setFilterText(bool present)
{
    clearFilter->setEnabled(present);
    clearFilter->setShortcut(present ? Qt::Key_Escape : QKeySequence());
    cancelScan->setShortcut(present ? QKeySequence() : Qt::Key_Escape);
}

} // namespace Ack

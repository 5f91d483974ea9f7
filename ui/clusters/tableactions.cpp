// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/tableactions.h"

#include "ui/common/icons.h"
#include "ui/common/retranslate.h"

#include <QAction>
#include <QMenu>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr QKeyCombination ctrlShift(Qt::Key key)
{
    return QKeyCombination(Qt::CTRL | Qt::SHIFT, key);
}

constexpr QKeyCombination ctrl(Qt::Key key)
{
    return QKeyCombination(Qt::CTRL, key);
}

} // namespace

TableActions::TableActions(QWidget& owner)
    : QObject(&owner)
    , copyCsv(make(owner, {"Copy as CSV", QT_TR_NOOP("Copy as CS&V"), "copy", ctrlShift(Qt::Key_V)}))
    , copyMarkdown(make(owner, {"Copy as Markdown", QT_TR_NOOP("Copy as &Markdown"), "", ctrlShift(Qt::Key_M)}))
    , copyJson(make(owner, {"Copy as JSON", QT_TR_NOOP("Copy as &JSON"), "", ctrlShift(Qt::Key_J)}))
    , copyIds(make(owner, {"Copy list of ids", QT_TR_NOOP("Copy list of &ids"), "", ctrlShift(Qt::Key_I)}))
    , copyColumn(make(owner, {"Copy column", QT_TR_NOOP("Copy this c&olumn"), "", ctrlShift(Qt::Key_K)}))
    , copyCell(make(owner, {"Copy cell", QT_TR_NOOP("Copy this c&ell"), "", ctrlShift(Qt::Key_X)}))
    , copyHeader(make(owner, {"Copy with header", QT_TR_NOOP("With &header"), "", ctrlShift(Qt::Key_H), true}))
    , onlyThis(make(owner, {"Only this value", QT_TR_NOOP("&Only this value"), "filter", ctrlShift(Qt::Key_O)}))
    , notThis(make(owner, {"Not this value", QT_TR_NOOP("No&t this value"), "", ctrlShift(Qt::Key_N)}))
    , star(make(owner, {"Favourite", QT_TR_NOOP("Add or remove &favourite"), "star", ctrl(Qt::Key_B)}))
    , favouritesOnly(make(owner, {"Favourites only", QT_TR_NOOP("&Favourites only"), "", ctrlShift(Qt::Key_B), true}))
    , patterns(make(owner, {"Regular expressions", QT_TR_NOOP("&Regular expressions in the filter"), "",
                            ctrlShift(Qt::Key_R), true}))
    , sortUp(make(owner, {"Sort ascending", QT_TR_NOOP("Sort &ascending"), "", ctrlShift(Qt::Key_Up)}))
    , sortDown(make(owner, {"Sort descending", QT_TR_NOOP("Sort &descending"), "", ctrlShift(Qt::Key_Down)}))
    , columnLeft(make(owner, {"Move column left", QT_TR_NOOP("Move &left"), "", ctrlShift(Qt::Key_Left)}))
    , columnRight(make(owner, {"Move column right", QT_TR_NOOP("Move &right"), "", ctrlShift(Qt::Key_Right)}))
    , hideColumn(make(owner, {"Hide column", QT_TR_NOOP("&Hide this column"), "", ctrlShift(Qt::Key_Delete)}))
    , sizeColumns(make(
          owner, {"Size columns to contents", QT_TR_NOOP("&Size all columns to contents"), "", ctrlShift(Qt::Key_F)}))
    , resetColumns(make(owner, {"Reset columns", QT_TR_NOOP("Rese&t columns"), "", ctrlShift(Qt::Key_Backspace)}))
    , saveView(make(owner, {"Save view…", QT_TR_NOOP("&Save view…"), "save", ctrl(Qt::Key_S)}))
    , manageViews(make(owner, {"Manage views…", QT_TR_NOOP("&Manage views…"), "edit", ctrlShift(Qt::Key_S)}))
    , m_copyMenu(new QMenu(&owner))
    , m_columnMenu(new QMenu(&owner))
{
    m_copyMenu->addActions({copyCsv, copyMarkdown, copyJson, copyIds});
    m_copyMenu->addSeparator();
    m_copyMenu->addActions({copyColumn, copyCell});
    m_copyMenu->addSeparator();
    m_copyMenu->addAction(copyHeader);
    m_columnMenu->addActions({sortUp, sortDown, columnLeft, columnRight, hideColumn});
    m_columnMenu->addSeparator();
    m_columnMenu->addActions({sizeColumns, resetColumns});
    retranslate(this, [this] { setTexts(); });
}

QAction* TableActions::make(QWidget& owner, const Look& look)
{
    auto* action = new QAction(&owner);
    action->setObjectName(QString::fromUtf8(look.name));
    action->setShortcut(look.keys);
    action->setCheckable(look.checkable);
    if (const QString name = QString::fromUtf8(look.icon); !name.isEmpty())
        action->setIcon(icon(name));
    owner.addAction(action);
    m_made.append({action, look.text});
    return action;
}

void TableActions::setTexts()
{
    for (const auto& [action, text] : m_made)
        action->setText(tr(text));
    m_copyMenu->setTitle(tr("Copy a&s"));
    m_columnMenu->setTitle(tr("&Column"));
}

void TableActions::setHasCurrent(bool present)
{
    for (QAction* action : {copyCell, onlyThis, notThis, sortUp, sortDown, columnLeft, columnRight, hideColumn})
        action->setEnabled(present);
}

void TableActions::setHasSelection(bool present)
{
    for (QAction* action : {copyCsv, copyMarkdown, copyJson, copyIds, copyColumn, star})
        action->setEnabled(present);
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/shortcutsheet.h"

#include "ui/common/icons.h"
#include "ui/models/clustertext.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize{560, 620};

QString keyText(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<MenuCommand>& commands, QWidget* window)
    : QDialog(window)
    , m_search(new QLineEdit(this))
    , m_keys(new QTreeWidget(this))
{
    setObjectName(u"Keyboard shortcuts sheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setObjectName(u"Search shortcuts"_s);
    m_search->setAccessibleName(tr("Search shortcuts"));
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_keys->setObjectName(u"Shortcuts"_s);
    m_keys->setAccessibleName(tr("Shortcuts"));
    m_keys->setHeaderLabels({tr("Command"), tr("Keys")});
    m_keys->setRootIsDecorated(false);
    m_keys->setItemsExpandable(false);
    m_keys->setUniformRowHeights(true);
    m_keys->setAlternatingRowColors(true);
    fill(commands);
    m_keys->expandAll();
    m_keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_keys->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_keys->header()->setStretchLastSection(false);
    m_keys->setCurrentItem(m_keys->topLevelItem(0));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_keys, 1);
    column->addWidget(buttons);
    resize(firstSize);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::showMatching);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ShortcutSheet::fill(const QList<MenuCommand>& commands)
{
    for (const MenuCommand& command : commands) {
        if (const QString keys = shortcutText(*command.action); !keys.isEmpty())
            addRow(command.place, plainText(command.action->text()), keys);
    }
    const QString table = tr("In the table");
    addRow(table, tr("Go to the details of the cluster"), keyText(Qt::Key_Return));
    addRow(table, tr("Open the menu of the cell"), keyText(QKeyCombination(Qt::SHIFT, Qt::Key_F10)));
    addRow(table, tr("Extend the selection"), keyText(QKeyCombination(Qt::SHIFT, Qt::Key_Down)));
    addRow(table, tr("First or last cluster"),
           keyText(QKeyCombination(Qt::CTRL, Qt::Key_Home)) + u", "_s +
               keyText(QKeyCombination(Qt::CTRL, Qt::Key_End)));
    addRow(tr("In the list of regions"), tr("Open the menu of the region"),
           keyText(QKeyCombination(Qt::SHIFT, Qt::Key_F10)));
}

void ShortcutSheet::addRow(const QString& group, const QString& command, const QString& keys)
{
    const auto found = m_keys->findItems(group, Qt::MatchExactly);
    QTreeWidgetItem* heading = found.isEmpty() ? new QTreeWidgetItem(m_keys, {group}) : found.first();
    if (found.isEmpty()) {
        QFont strong = font();
        strong.setBold(true);
        heading->setFont(0, strong);
        heading->setFirstColumnSpanned(true);
        heading->setData(1, Qt::AccessibleTextRole, group); // the cell that it spans
    }
    auto* row = new QTreeWidgetItem(heading, {command, keys});
    row->setData(0, Qt::AccessibleTextRole, u"%1, %2"_s.arg(command, keys));
}

void ShortcutSheet::showMatching(const QString& text)
{
    const QString wanted = foldedText(text.trimmed());
    for (int group = 0; group < m_keys->topLevelItemCount(); ++group) {
        QTreeWidgetItem* heading = m_keys->topLevelItem(group);
        bool any = false;
        for (int i = 0; i < heading->childCount(); ++i) {
            QTreeWidgetItem* row = heading->child(i);
            const bool shown = foldedText(row->text(0) + u' ' + row->text(1)).contains(wanted);
            row->setHidden(!shown);
            any = any || shown;
        }
        heading->setHidden(!any);
    }
}

} // namespace Ack

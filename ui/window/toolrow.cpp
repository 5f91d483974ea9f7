// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/toolrow.h"

#include "core/text.h"
#include "ui/common/actionbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Ack {

using namespace Qt::StringLiterals;

ToolRow::ToolRow(WindowActions& actions, AccountChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_account(new QComboBox(this))
{
    QLabel* label = plainLabel({}, this);
    label->setBuddy(m_account);
    m_account->setObjectName(u"Account"_s);
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_account->setMinimumContentsLength(16);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_account);
    const auto addButton = [&](QAction* action) {
        QPushButton* button = actionButton(action, this);
        button->setObjectName(action->objectName());
        row->addWidget(button);
    };
    addButton(actions.chooseRegions);
    addButton(actions.scan);
    addButton(actions.cancelScan);
    addButton(actions.retryFailed);
    row->addStretch(1);
    addButton(actions.exportReport);
    connect(m_account, &QComboBox::activated, this, &ToolRow::chooseAccount);
    connect(&m_choices, &AccountChoices::entriesChanged, this, &ToolRow::showAccounts);
    connect(&m_choices, &AccountChoices::currentChanged, this, &ToolRow::showAccounts);
    showAccounts();
    retranslate(this, [this, label] {
        label->setText(tr("Acc&ount"));
        m_account->setAccessibleName(tr("Account"));
        m_account->setPlaceholderText(tr("No account chosen"));
        setAccountLocked(!m_account->isEnabled());
    });
}

void ToolRow::setAccountLocked(bool locked)
{
    m_account->setEnabled(!locked);
    m_account->setToolTip(locked ? tr("The account cannot be changed while a scan is running.") : QString());
}

void ToolRow::showAccounts()
{
    m_account->clear();
    for (const AccountEntry& entry : m_choices.entries())
        m_account->addItem(visibleText(entry.label));
    m_account->setCurrentIndex(m_choices.currentIndex());
}

void ToolRow::chooseAccount(int index)
{
    if (index >= 0 && index < m_choices.entries().size())
        m_choices.select(choiceKey(m_choices.entries().at(index).choice));
}

} // namespace Ack

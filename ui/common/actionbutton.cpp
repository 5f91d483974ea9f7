// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/actionbutton.h"

#include <QAction>
#include <QPushButton>

namespace Ack {

namespace {

void follow(QPushButton* button, const QAction* action)
{
    button->setText(action->text());
    button->setIcon(action->icon());
    button->setToolTip(action->toolTip() == action->iconText() ? QString() : action->toolTip());
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
    button->setAccessibleName(action->iconText());
}

} // namespace

QPushButton* actionButton(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    follow(button, action);
    QObject::connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace Ack

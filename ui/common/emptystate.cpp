// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/emptystate.h"

#include "ui/common/actionbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestText = 560;
constexpr int pictureSize = 72;

void removeButtons(QHBoxLayout* row)
{
    while (QLayoutItem* item = row->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_picture(plainLabel({}, this))
    , m_title(titleLabel({}, this))
    , m_text(wrappedLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(2);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->hide();
    column->addWidget(m_picture);
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(widestText);
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        column->addLayout(row);
    }
    retranslate(this, [this] { m_title->setAccessibleDescription(tr("What is shown here")); });
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyState::setPicture(const QIcon& picture)
{
    m_picture->setVisible(!picture.isNull());
    m_picture->setPixmap(picture.pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
}

void EmptyState::present(const QString& title, const QString& text, QAction* main, const QList<QAction*>& others)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    removeButtons(m_buttons);
    m_buttons->addStretch(1);
    if (main) {
        QPushButton* button = actionButton(main, this);
        button->setDefault(true);
        setFocusProxy(button);
        m_buttons->addWidget(button);
    }
    for (QAction* action : others)
        m_buttons->addWidget(actionButton(action, this));
    m_buttons->addStretch(1);
}

} // namespace Ack

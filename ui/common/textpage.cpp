// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/textpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Ack {

TextPage::TextPage(const QString& name, const QString& title, QWidget* parent) : QScrollArea(parent)
{
    setObjectName(name);
    setAccessibleName(title);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    m_content = new QVBoxLayout(page);
    m_content->setContentsMargins(10, 8, 10, 8);
    m_content->setSpacing(8);
    setWidget(page);
}

void TextPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && !m_copyText.isEmpty())
        QGuiApplication::clipboard()->setText(m_copyText);
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/noticebox.h"

#include "ui/common/actionbutton.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QString iconName(NoticeBox::Kind kind)
{
    switch (kind) {
    case NoticeBox::Kind::Busy:
        return u"busy"_s;
    case NoticeBox::Kind::Information:
        return u"information"_s;
    case NoticeBox::Kind::Success:
        return u"done"_s;
    case NoticeBox::Kind::Warning:
        return u"warning"_s;
    case NoticeBox::Kind::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

/// The strip at the edge; the icon and the words say the same.
QColor edgeColour(NoticeBox::Kind kind)
{
    switch (kind) {
    case NoticeBox::Kind::Busy:
    case NoticeBox::Kind::Information:
        return QColor(0xff6e6e6e);
    case NoticeBox::Kind::Success:
        return QColor(0xff0072b2);
    case NoticeBox::Kind::Warning:
        return QColor(0xffe69f00);
    case NoticeBox::Kind::Error:
        return QColor(0xffd55e00);
    }
    Q_UNREACHABLE();
}

constexpr int edgeWidth = 4;
constexpr int wideEnough = 720;
constexpr int iconSize = 18;

} // namespace

NoticeBox::NoticeBox(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_icon(plainLabel({}, this))
    , m_text(selectableLabel({}, this))
    , m_words(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    m_text->setAccessibleDescription(name);
    m_words->addWidget(m_text, 1);
    m_words->addLayout(m_buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(edgeWidth + 8, 8, 8, 8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_words, 1);
    hide();
}

void NoticeBox::present(Kind kind, const QString& text, const QList<QAction*>& actions)
{
    m_kind = kind;
    m_text->setText(text);
    showIcon();
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    for (QAction* action : actions)
        m_buttons->addWidget(actionButton(action, this));
    m_buttons->addStretch(1);
    show();
    update();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT presented(text);
}

void NoticeBox::clear()
{
    m_text->clear();
    hide();
}

QString NoticeBox::text() const
{
    return m_text->text();
}

void NoticeBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void NoticeBox::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, 0, edgeWidth, height()), edgeColour(m_kind));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

/// The buttons stand beside the text where there is room, else below it.
void NoticeBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_words->setDirection(width() >= wideEnough ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void NoticeBox::showIcon()
{
    m_icon->setPixmap(icon(iconName(m_kind)).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/plainlabel.h"

#include "core/text.h"

#include <QFormLayout>
#include <QResizeEvent>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// Room for "W…": a line that shows less than this says nothing.
constexpr int fewestCharacters = 6;

} // namespace

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel* wrappedLabel(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QLabel* selectableLabel(const QString& text, QWidget* parent)
{
    QLabel* label = wrappedLabel(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel* titleLabel(const QString& text, QWidget* parent)
{
    QLabel* label = wrappedLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel* addPlainRow(QFormLayout* form, const QString& label, QWidget* field)
{
    QLabel* name = plainLabel(label, form->parentWidget());
    name->setBuddy(field);
    form->addRow(name, field);
    return name;
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + visibleText(text).toHtmlEscaped() + u"</qt>"_s;
}

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text)
{
    m_full = visibleText(text);
    setAccessibleDescription(m_full);
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestCharacters, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + fontMetrics().averageCharWidth(), fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_full, Qt::ElideMiddle, contentsRect().width());
    setToolTip(shown == m_full ? QString() : plainToolTip(m_full));
    setText(shown);
}

} // namespace Ack

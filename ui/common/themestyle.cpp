// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/themestyle.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

void drawEdge(const QStyleOption* option, QPainter* painter, bool round)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    if (!isDark(option->palette) || (focused && !round))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option->palette.color(enabled ? QPalette::PlaceholderText : QPalette::Mid));
    const QRectF edge = QRectF(option->rect).adjusted(.5, .5, -.5, -.5);
    if (round)
        painter->drawEllipse(edge);
    else
        painter->drawRoundedRect(edge, 2, 2);
    painter->restore();
}

} // namespace

ThemeStyle::ThemeStyle(const QString& base)
    : QProxyStyle(base)
    , m_edges(base.compare("fusion"_L1, Qt::CaseInsensitive) == 0)
{}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!m_edges)
        return;
    if (element == PE_IndicatorCheckBox || element == PE_FrameLineEdit || element == PE_IndicatorItemViewItemCheck)
        drawEdge(option, painter, false);
    else if (element == PE_IndicatorRadioButton)
        drawEdge(option, painter, true);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (m_edges && (control == CC_SpinBox || control == CC_ComboBox))
        drawEdge(option, painter, false);
}

QIcon ThemeStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption* option, const QWidget* widget) const
{
    if (standardIcon == SP_LineEditClearButton)
        return icon(u"clear"_s);
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/verdictstyle.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

// Fills that pass 3:1 on both grounds are their own outline; orange and sky do not on a light one.
constexpr QRgb darkOutline = 0xff595959;

struct Colours
{
    QRgb fill;
    QRgb text;
    bool paleOnLight;
    ChipShape shape;
};

Colours coloursOf(Verdict verdict, bool waived)
{
    if (waived)
        return {0xffe69f00, 0xff000000, true, ChipShape::Triangle};
    switch (verdict) {
    case Verdict::NonCompliant:
        return {0xffd55e00, 0xff000000, false, ChipShape::OctagonCross};
    case Verdict::Unknown:
        return {0xff6e6e6e, 0xffffffff, false, ChipShape::DiamondQuestion};
    case Verdict::Compliant:
        return {0xff0072b2, 0xffffffff, false, ChipShape::CircleCheck};
    case Verdict::NotApplicable:
        return {0xff56b4e9, 0xff000000, true, ChipShape::SquareDash};
    }
    Q_UNREACHABLE();
}

double luminance(const QColor& colour)
{
    const auto linear = [](float channel) {
        const double c = static_cast<double>(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QPolygonF regular(const QRectF& box, int corners, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        polygon << box.center() + QPointF(std::cos(angle) * box.width() / 2, std::sin(angle) * box.height() / 2);
    }
    return polygon;
}

QPainterPath frameOf(ChipShape shape, const QRectF& box)
{
    constexpr double eighth = std::numbers::pi / 8;
    QPainterPath path;
    switch (shape) {
    case ChipShape::OctagonCross:
        path.addPolygon(regular(box, 8, eighth));
        break;
    case ChipShape::DiamondQuestion:
        path.addPolygon(regular(box, 4, 0));
        break;
    case ChipShape::CircleCheck:
        path.addEllipse(box);
        break;
    case ChipShape::SquareDash:
        path.addRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2);
        break;
    case ChipShape::Triangle:
        path.addPolygon(regular(box.translated(0, box.height() / 8), 3, -4 * eighth));
        break;
    }
    path.closeSubpath();
    return path;
}

void paintMark(QPainter* painter, const QRectF& box, ChipShape shape)
{
    const auto at = [&box](double x, double y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    switch (shape) {
    case ChipShape::OctagonCross:
        painter->drawLine(at(.32, .32), at(.68, .68));
        painter->drawLine(at(.68, .32), at(.32, .68));
        break;
    case ChipShape::DiamondQuestion: {
        QPainterPath hook(at(.38, .40));
        hook.cubicTo(at(.38, .22), at(.64, .24), at(.62, .41));
        hook.cubicTo(at(.61, .50), at(.50, .48), at(.50, .60));
        painter->drawPath(hook);
        painter->drawLine(at(.50, .74), at(.50, .75));
        break;
    }
    case ChipShape::CircleCheck:
        painter->drawPolyline(QPolygonF{at(.28, .52), at(.44, .67), at(.73, .35)});
        break;
    case ChipShape::SquareDash:
        painter->drawLine(at(.30, .50), at(.70, .50));
        break;
    case ChipShape::Triangle:
        painter->drawLine(at(.50, .40), at(.50, .62));
        painter->drawLine(at(.50, .78), at(.50, .79));
        break;
    }
}

/// The shape in a chip of that height.
int shapeSide(int height)
{
    return std::max(8, height - 6);
}

} // namespace

VerdictStyle verdictStyle(Verdict verdict, bool waived, bool dark)
{
    const Colours colours = coloursOf(verdict, waived);
    return {.fill = QColor(colours.fill),
            .text = QColor(colours.text),
            .outline = QColor(colours.paleOnLight && !dark ? darkOutline : colours.fill),
            .shape = colours.shape};
}

QString chipWord(Verdict verdict, bool waived)
{
    return waived ? QCoreApplication::translate("Ack::Verdict", "Waived") : verdictWord(verdict);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

void paintShape(QPainter* painter, const QRectF& box, const VerdictStyle& style)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double side = std::min(box.width(), box.height());
    const QRectF square(box.center().x() - side / 2 + 0.5, box.center().y() - side / 2 + 0.5, side - 1, side - 1);
    painter->setPen(QPen(style.outline, 1));
    painter->setBrush(style.fill);
    painter->drawPath(frameOf(style.shape, square));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(style.text, std::max(1.4, side / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintMark(painter, square, style.shape);
    painter->restore();
}

void paintChip(QPainter* painter, const QRectF& box, const QString& word, const VerdictStyle& style)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double radius = std::min(box.height() / 2, 5.0);
    painter->setPen(QPen(style.outline, 1));
    painter->setBrush(style.fill);
    painter->drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), radius, radius);
    const double side = shapeSide(static_cast<int>(box.height()));
    // On its own colour the shape is drawn as a ring: frame and mark in the text colour.
    VerdictStyle ring = style;
    ring.outline = style.text;
    paintShape(painter, QRectF(box.left() + 5, box.center().y() - side / 2, side, side), ring);
    painter->setPen(style.text);
    const QRectF words = box.adjusted(side + 10, 0, -6, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(word, Qt::ElideRight, static_cast<int>(words.width()) + 1));
    painter->restore();
}

QSize chipSize(const QString& word, const QFontMetrics& metrics)
{
    const int height = metrics.height() + 6;
    return {metrics.horizontalAdvance(word) + shapeSide(height) + 18, height};
}

QIcon verdictIcon(Verdict verdict, bool waived, const QPalette& palette)
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintShape(&painter, QRectF(0, 0, side, side), verdictStyle(verdict, waived, isDark(palette)));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace Ack

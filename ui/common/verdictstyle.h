// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/verdict.h"

#include <QColor>
#include <QRectF>
#include <QSize>
#include <QString>

class QFontMetrics;
class QIcon;
class QPainter;
class QPalette;

namespace Ack {

enum class ChipShape { OctagonCross, DiamondQuestion, CircleCheck, SquareDash, Triangle };

/// How a verdict looks: colour, shape and word together, never one alone. Colours are those of Okabe and Ito, which
/// stay apart for red-green colour blindness.
struct VerdictStyle
{
    QColor fill;
    QColor text;    ///< on `fill`, at least 4.5:1
    QColor outline; ///< against the window, at least 3:1; equals `fill` when that is enough
    ChipShape shape = ChipShape::DiamondQuestion;

    friend bool operator==(const VerdictStyle&, const VerdictStyle&) = default;
};

[[nodiscard]] VerdictStyle verdictStyle(Verdict verdict, bool waived, bool dark);
[[nodiscard]] QString chipWord(Verdict verdict, bool waived); ///< translated: "Non-compliant", "Waived"

/// Contrast of two opaque colours by WCAG 2.1, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// The shape alone, with its mark in `style.text`, inside `box`.
void paintShape(QPainter* painter, const QRectF& box, const VerdictStyle& style);
/// Shape and word on a rounded ground, as large as `box`.
void paintChip(QPainter* painter, const QRectF& box, const QString& word, const VerdictStyle& style);
/// Room for the whole chip.
[[nodiscard]] QSize chipSize(const QString& word, const QFontMetrics& metrics);
/// The shape as an icon for menus, lists and labels.
[[nodiscard]] QIcon verdictIcon(Verdict verdict, bool waived, const QPalette& palette);

} // namespace Ack

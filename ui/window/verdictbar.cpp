// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/verdictbar.h"

#include "ui/common/theme.h"
#include "ui/common/verdictstyle.h"

#include <QPainter>
#include <QPainterPath>

#include <numeric>

namespace Ack {

namespace {

struct Part
{
    int count = 0;
    QColor fill;
    QColor outline;
};

constexpr qreal gap = 2;
constexpr qreal narrowest = 4;

} // namespace

VerdictBar::VerdictBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VerdictBar::present(const std::array<int, 4>& verdicts, int waived)
{
    m_verdicts = verdicts;
    m_waived = waived;
    update();
}

void VerdictBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = isDark(palette());
    QList<Part> parts;
    const auto add = [&](int count, const VerdictStyle& style) {
        if (count > 0)
            parts.append({count, style.fill, style.outline});
    };
    add(m_verdicts[size_t(Verdict::NonCompliant)], verdictStyle(Verdict::NonCompliant, false, dark));
    add(m_verdicts[size_t(Verdict::Unknown)], verdictStyle(Verdict::Unknown, false, dark));
    add(m_waived, verdictStyle(Verdict::NonCompliant, true, dark));
    add(m_verdicts[size_t(Verdict::Compliant)], verdictStyle(Verdict::Compliant, false, dark));
    add(m_verdicts[size_t(Verdict::NotApplicable)], verdictStyle(Verdict::NotApplicable, false, dark));
    const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (parts.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Mid));
        painter.drawRoundedRect(all, 3, 3);
        return;
    }
    const int sum =
        std::accumulate(parts.cbegin(), parts.cend(), 0, [](int n, const Part& part) { return n + part.count; });
    const qreal room = all.width() - gap * qreal(parts.size() - 1) - narrowest * qreal(parts.size());
    qreal left = all.left();
    for (const Part& part : parts) {
        const qreal width = narrowest + room * part.count / sum;
        painter.setPen(part.outline);
        painter.setBrush(part.fill);
        painter.drawRoundedRect(QRectF(left, all.top(), width, all.height()), 2, 2);
        left += width + gap;
    }
}

} // namespace Ack

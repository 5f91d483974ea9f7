// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/verdictchip.h"

#include "ui/common/theme.h"
#include "ui/common/verdictstyle.h"

#include <QPainter>

namespace Ack {

VerdictChip::VerdictChip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVerdict(m_verdict, m_waived);
}

void VerdictChip::setVerdict(Verdict verdict, bool waived)
{
    m_verdict = verdict;
    m_waived = waived;
    setAccessibleName(chipWord(verdict, waived));
    updateGeometry();
    update();
}

QSize VerdictChip::sizeHint() const
{
    return chipSize(chipWord(m_verdict, m_waived), fontMetrics());
}

void VerdictChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintChip(&painter, rect(), chipWord(m_verdict, m_waived), verdictStyle(m_verdict, m_waived, isDark(palette())));
}

} // namespace Ack

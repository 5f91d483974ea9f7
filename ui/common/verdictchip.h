// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/verdict.h"

#include <QWidget>

namespace Ack {

/// One verdict as chip: shape and word. Its accessible name is the word.
class VerdictChip final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictChip(QWidget* parent = nullptr);

    void setVerdict(Verdict verdict, bool waived);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Verdict m_verdict = Verdict::Unknown;
    bool m_waived = false;
};

} // namespace Ack

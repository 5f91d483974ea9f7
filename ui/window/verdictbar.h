// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <array>

namespace Ack {

/// A bar divided by verdict. Decoration: the numbers stand beside it as text.
class VerdictBar final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget* parent = nullptr);

    void present(const std::array<int, 4>& verdicts, int waived);
    [[nodiscard]] QSize sizeHint() const override { return {100, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<int, 4> m_verdicts{}; ///< by Verdict
    int m_waived = 0;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "ui/common/textpage.h"

class QLabel;

namespace Ack {

/// What to do: why, the steps in the console, what the migration needs.
class RemediationPage final : public TextPage
{
    Q_OBJECT

public:
    explicit RemediationPage(QWidget* parent = nullptr);

    void showFinding(const Finding& finding);

private:
    struct Section
    {
        QLabel* title;
        QLabel* text;
    };

    [[nodiscard]] Section addSection(const QString& name);
    void setTexts();
    static void fill(const Section& section, const QString& text);

    QLabel* m_what;
    Section m_why{};
    Section m_steps{};
    Section m_migration{};
};

} // namespace Ack

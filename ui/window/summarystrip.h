// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QWidget>

#include <array>

class QLabel;
class QToolButton;

namespace Ack {

class VerdictBar;

/// What the strip says.
struct SummaryFacts
{
    int clusters = 0;
    std::array<int, 4> verdicts{}; ///< by Verdict, without the waived ones
    int waived = 0;
    int regionsRead = 0;
    int regionsTotal = 0;
    bool complete = false;

    friend bool operator==(const SummaryFacts&, const SummaryFacts&) = default;
};

/// The totals as numbers and as a bar; a click on a number limits the table to that verdict.
class SummaryStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryStrip(QWidget* parent = nullptr);

    void present(const SummaryFacts& facts);
    void setVerdict(const std::optional<Verdict>& verdict);

Q_SIGNALS:
    void verdictChosen(const std::optional<Ack::Verdict>& verdict);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addChip(Verdict verdict);
    void setTexts();
    void showIcons();

    SummaryFacts m_facts;
    QLabel* m_clusters;
    std::array<QToolButton*, 4> m_chips{};
    QLabel* m_waived;
    QLabel* m_regions;
    QLabel* m_gap; ///< the sign that something is missing
    VerdictBar* m_bar;
};

} // namespace Ack

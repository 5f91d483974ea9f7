// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "ui/common/textpage.h"

class QLabel;

namespace Ack {

class FactsView;

/// The verdict in words, and the key facts.
class SummaryPage final : public TextPage
{
    Q_OBJECT

public:
    explicit SummaryPage(QWidget* parent = nullptr);

    void showFinding(const Finding& finding);

private:
    void setTexts();

    QLabel* m_sentence;
    QLabel* m_notes;
    FactsView* m_cluster;
    FactsView* m_network;
    FactsView* m_pools;
    FactsView* m_addons;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QWidget>

#include <optional>

class QAction;
class QStackedWidget;
class QTabWidget;

namespace Ack {

class DetailsHeader;
class EmptyState;
class EvidencePage;
class JsonPage;
class RemediationPage;
class SummaryPage;

/// What is known of one cluster: summary, evidence, JSON, remediation ("Cluster details"). Shows data as plain text.
class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget* parent = nullptr);
    ~DetailsPanel() override;

    /// Nothing: says that no cluster is selected.
    void showFinding(const std::optional<Finding>& finding);
    /// Several rows are selected: says how many.
    void showSeveral(int clusters, int nonCompliant);
    /// Actions offered as buttons in the line above the tabs ("Re-create with Terway…"); they stay the caller's.
    void setRemediationActions(const QList<QAction*>& actions);
    [[nodiscard]] const std::optional<Finding>& finding() const { return m_finding; }

Q_SIGNALS:
    /// Something was copied, for the status bar ("Cluster id copied").
    void copied(const QString& sentence);

private:
    void setTexts();
    void presentEmpty();
    void fillPage(int tab);

    std::optional<Finding> m_finding;
    int m_several = 0;      ///< rows that are selected, when they are more than one
    int m_nonCompliant = 0; ///< among them
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DetailsHeader* m_header;
    QTabWidget* m_tabs;
    SummaryPage* m_summary;
    EvidencePage* m_evidence;
    JsonPage* m_json;
    RemediationPage* m_remediation;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/detailspanel.h"

#include "ui/common/emptystate.h"
#include "ui/details/detailsheader.h"
#include "ui/details/evidencepage.h"
#include "ui/details/jsonpage.h"
#include "ui/details/remediationpage.h"
#include "ui/details/summarypage.h"

#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

enum Tab { SummaryTab, EvidenceTab, JsonTab, RemediationTab };

} // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_header(new DetailsHeader(this))
    , m_tabs(new QTabWidget(this))
    , m_summary(new SummaryPage(this))
    , m_evidence(new EvidencePage(this))
    , m_json(new JsonPage(this))
    , m_remediation(new RemediationPage(this))
{
    setObjectName(u"Cluster details"_s);
    setAccessibleName(tr("Cluster details"));
    m_tabs->setObjectName(u"Cluster details tabs"_s);
    m_tabs->setAccessibleName(tr("Pages of cluster details"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_summary, tr("Summary"));
    m_tabs->addTab(m_evidence, tr("Evidence"));
    m_tabs->addTab(m_json, tr("JSON"));
    m_tabs->addTab(m_remediation, tr("Remediation"));
    auto* details = new QWidget(this);
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(details);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPanel::fillPage);
    connect(m_json, &JsonPage::copied, this, &DetailsPanel::copied);
    connect(m_header, &DetailsHeader::copied, this, &DetailsPanel::copied);
    showFinding({});
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::showFinding(const std::optional<Finding>& finding)
{
    m_finding = finding;
    if (!finding) {
        m_json->showDetail({});
        m_empty->present(tr("No cluster selected"),
                         tr("Select a cluster in the table to see its verdict, the evidence and what to do."));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_header->showFinding(*finding);
    fillPage(m_tabs->currentIndex());
    m_stack->setCurrentIndex(1);
}

void DetailsPanel::showSeveral(int clusters, int nonCompliant)
{
    showFinding({});
    m_empty->present(
        tr("%n clusters selected", nullptr, clusters),
        tr("Not compliant among them: %n. Select a single one to see its details.", nullptr, nonCompliant));
}

void DetailsPanel::setRemediationActions(const QList<QAction*>& actions)
{
    m_header->setActions(actions);
}

void DetailsPanel::fillPage(int tab)
{
    if (!m_finding)
        return;
    switch (tab) {
    case SummaryTab:
        m_summary->showFinding(*m_finding);
        break;
    case EvidenceTab:
        m_evidence->showFinding(*m_finding);
        break;
    case JsonTab:
        m_json->showDetail(m_finding->cluster.detail);
        break;
    case RemediationTab:
        m_remediation->showFinding(*m_finding);
        break;
    }
}

} // namespace Ack

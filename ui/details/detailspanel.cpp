// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/detailspanel.h"

#include "ui/common/emptystate.h"
#include "ui/common/retranslate.h"
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
    m_tabs->setObjectName(u"Cluster details tabs"_s);
    m_tabs->setDocumentMode(true);
    for (QWidget* page : std::initializer_list<QWidget*>{m_summary, m_evidence, m_json, m_remediation})
        m_tabs->addTab(page, QString());
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
    connect(m_evidence, &EvidencePage::copied, this, &DetailsPanel::copied);
    connect(m_json, &JsonPage::copied, this, &DetailsPanel::copied);
    connect(m_header, &DetailsHeader::copied, this, &DetailsPanel::copied);
    retranslate(this, [this] { setTexts(); });
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::setTexts()
{
    setAccessibleName(tr("Cluster details"));
    m_tabs->setAccessibleName(tr("Pages of cluster details"));
    m_tabs->setTabText(SummaryTab, tr("Summary"));
    m_tabs->setTabText(EvidenceTab, tr("Evidence"));
    m_tabs->setTabText(JsonTab, tr("JSON"));
    m_tabs->setTabText(RemediationTab, tr("Remediation"));
    if (!m_finding) {
        presentEmpty();
        return;
    }
    m_header->showFinding(*m_finding);
    if (m_tabs->currentIndex() != JsonTab) // which has no words of ours, and a place that is kept
        fillPage(m_tabs->currentIndex());
}

void DetailsPanel::showFinding(const std::optional<Finding>& finding)
{
    m_finding = finding;
    m_several = 0;
    if (!finding) {
        presentEmpty();
        return;
    }
    m_header->showFinding(*finding);
    fillPage(m_tabs->currentIndex());
    m_stack->setCurrentIndex(1);
}

void DetailsPanel::showSeveral(int clusters, int nonCompliant)
{
    m_finding.reset();
    m_several = clusters;
    m_nonCompliant = nonCompliant;
    presentEmpty();
}

void DetailsPanel::presentEmpty()
{
    m_json->showDetail({});
    if (m_several > 0)
        m_empty->present(
            tr("%n clusters selected", nullptr, m_several),
            tr("Not compliant among them: %n. Select a single one to see its details.", nullptr, m_nonCompliant));
    else
        m_empty->present(tr("No cluster selected"),
                         tr("Select a cluster in the table to see its verdict, the evidence and what to do."));
    m_stack->setCurrentIndex(0);
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

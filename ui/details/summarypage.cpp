// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/summarypage.h"

#include "ui/common/plainlabel.h"
#include "ui/details/factsview.h"
#include "ui/details/summarytext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QLabel* paragraph(const QString& name, QWidget* parent)
{
    QLabel* label = wrappedLabel({}, parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString lines(const QList<FactRow>& facts)
{
    QString text;
    for (const FactRow& fact : facts)
        text += fact.name + u": "_s + fact.value + u'\n';
    return text;
}

} // namespace

SummaryPage::SummaryPage(QWidget* parent)
    : TextPage(u"Summary"_s, tr("Summary"), parent)
    , m_sentence(paragraph(u"Verdict sentence"_s, this))
    , m_notes(paragraph(u"Verdict notes"_s, this))
    , m_cluster(new FactsView(tr("Cluster"), this))
    , m_network(new FactsView(tr("Network"), this))
    , m_inventory(new FactsView(tr("Node pools and add-ons"), this))
{
    m_sentence->setAccessibleDescription(tr("Verdict in words"));
    m_notes->setAccessibleDescription(tr("Notes on the verdict"));
    content()->addWidget(m_sentence);
    content()->addWidget(m_notes);
    auto* right = new QVBoxLayout;
    right->addWidget(m_network);
    right->addWidget(m_inventory);
    right->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(m_cluster, 1);
    columns->addLayout(right, 1);
    content()->addLayout(columns);
    content()->addStretch(1);
}

void SummaryPage::showFinding(const Finding& finding)
{
    const QString notes = verdictNotes(finding).join(u'\n');
    m_sentence->setText(verdictSentence(finding));
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    const bool cluster = !finding.cluster.id.isEmpty();
    m_cluster->setFacts(cluster ? clusterFacts(finding.cluster) : QList<FactRow>{});
    m_network->setFacts(cluster ? networkFacts(finding.cluster) : QList<FactRow>{});
    m_inventory->setFacts(inventoryFacts(finding.cluster));
    setCopyText(m_sentence->text() + u'\n' + notes + u"\n\n"_s + lines(clusterFacts(finding.cluster)) +
                lines(networkFacts(finding.cluster)) + lines(inventoryFacts(finding.cluster)));
}

} // namespace Ack

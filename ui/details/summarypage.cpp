// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/summarypage.h"

#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
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
    : TextPage(u"Summary"_s, {}, parent)
    , m_sentence(paragraph(u"Verdict sentence"_s, this))
    , m_notes(paragraph(u"Verdict notes"_s, this))
    , m_cluster(new FactsView(this))
    , m_network(new FactsView(this))
    , m_pools(new FactsView(this))
    , m_addons(new FactsView(this))
{
    content()->addWidget(m_sentence);
    content()->addWidget(m_notes);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    for (FactsView* section : {m_network, m_pools, m_addons})
        right->addWidget(section);
    right->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(m_cluster, 1);
    columns->addLayout(right, 1);
    content()->addLayout(columns);
    content()->addStretch(1);
    retranslate(this, [this] { setTexts(); });
}

void SummaryPage::setTexts()
{
    setAccessibleName(tr("Summary"));
    m_sentence->setAccessibleDescription(tr("Verdict in words"));
    m_notes->setAccessibleDescription(tr("Notes on the verdict"));
    m_cluster->setTitle(tr("Cluster"));
    m_network->setTitle(tr("Network"));
    m_pools->setTitle(tr("Node pools"));
    m_addons->setTitle(tr("Add-ons"));
}

void SummaryPage::showFinding(const Finding& finding)
{
    const QString notes = verdictNotes(finding).join(u'\n');
    m_sentence->setText(verdictSentence(finding));
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    const Cluster& of = finding.cluster;
    const bool known = !of.id.isEmpty();
    m_cluster->setFacts(known ? clusterFacts(of) : QList<FactRow>{});
    m_network->setFacts(known ? networkFacts(of) : QList<FactRow>{});
    m_pools->setFacts(nodePoolFacts(of), known ? nodePoolNote(of) : QString());
    m_addons->setFacts(addonFacts(of), known ? addonNote(of) : QString());
    setCopyText(m_sentence->text() + u'\n' + notes + u"\n\n"_s + lines(clusterFacts(of)) + lines(networkFacts(of)) +
                lines(nodePoolFacts(of)) + lines(addonFacts(of)));
}

} // namespace Ack

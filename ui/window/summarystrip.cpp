// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/summarystrip.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/common/verdictstyle.h"
#include "ui/window/verdictbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allVerdicts{Verdict::NonCompliant, Verdict::Unknown, Verdict::Compliant, Verdict::NotApplicable};

} // namespace

SummaryStrip::SummaryStrip(QWidget* parent)
    : QWidget(parent)
    , m_clusters(plainLabel({}, this))
    , m_waived(plainLabel({}, this))
    , m_regions(plainLabel({}, this))
    , m_gap(plainLabel({}, this))
    , m_bar(new VerdictBar(this))
{
    setObjectName(u"Summary strip"_s);
    QFont strong = font();
    strong.setBold(true);
    m_clusters->setFont(strong);
    m_clusters->setObjectName(u"Cluster count"_s);
    m_regions->setObjectName(u"Regions read"_s);
    for (const Verdict verdict : allVerdicts)
        addChip(verdict);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_clusters);
    row->addSpacing(8);
    for (QToolButton* chip : m_chips)
        row->addWidget(chip);
    row->addWidget(m_waived);
    row->addStretch(1);
    row->addWidget(m_gap);
    row->addWidget(m_regions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_bar);
    showIcons();
    retranslate(this, [this] { setTexts(); });
}

void SummaryStrip::addChip(Verdict verdict)
{
    auto* chip = new QToolButton(this);
    chip->setObjectName(u"Only "_s + verdictKey(verdict));
    chip->setCheckable(true);
    chip->setAutoRaise(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(chip, &QToolButton::clicked, this,
            [this, verdict](bool on) { Q_EMIT verdictChosen(on ? std::optional(verdict) : std::nullopt); });
    m_chips[size_t(verdict)] = chip;
}

void SummaryStrip::present(const SummaryFacts& facts)
{
    m_facts = facts;
    setTexts();
}

void SummaryStrip::setTexts()
{
    const SummaryFacts& facts = m_facts;
    setAccessibleName(tr("Summary of verdicts"));
    m_clusters->setAccessibleDescription(tr("Clusters found"));
    m_waived->setAccessibleDescription(tr("Waived clusters"));
    m_regions->setAccessibleDescription(tr("Regions read"));
    const QLocale locale;
    m_clusters->setText(facts.clusters == 1 ? tr("1 cluster") : tr("%1 clusters").arg(locale.toString(facts.clusters)));
    for (const Verdict verdict : allVerdicts) {
        //: A number and a verdict: "88 Non-compliant"
        const QString text =
            tr("%1 %2").arg(locale.toString(facts.verdicts[size_t(verdict)]), chipWord(verdict, false));
        m_chips[size_t(verdict)]->setText(text);
        m_chips[size_t(verdict)]->setAccessibleName(text);
        m_chips[size_t(verdict)]->setToolTip(tr("Show only these clusters; once more shows all again"));
    }
    m_waived->setVisible(facts.waived > 0);
    m_waived->setText(tr("%1 waived").arg(locale.toString(facts.waived)));
    const QString regions = tr("%1 of %2 regions").arg(facts.regionsRead).arg(facts.regionsTotal);
    const bool gap = !facts.complete && facts.regionsTotal > 0;
    m_regions->setText(gap ? tr("%1 · incomplete").arg(regions) : regions);
    m_gap->setVisible(gap);
    m_bar->present(facts.verdicts, facts.waived);
}

void SummaryStrip::setVerdict(const std::optional<Verdict>& verdict)
{
    for (const Verdict each : allVerdicts)
        m_chips[size_t(each)]->setChecked(verdict == each);
}

void SummaryStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void SummaryStrip::showIcons()
{
    for (const Verdict verdict : allVerdicts)
        m_chips[size_t(verdict)]->setIcon(verdictIcon(verdict, false, palette()));
    const int side = fontMetrics().height();
    m_gap->setPixmap(icon(u"warning"_s).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace Ack

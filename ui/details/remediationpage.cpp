// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/remediationpage.h"

#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/details/remediationtext.h"

#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QString numbered(const QStringList& steps)
{
    QString text;
    for (qsizetype i = 0; i < steps.size(); ++i)
        text += (i ? u"\n"_s : QString()) + QString::number(i + 1) + u".  "_s + steps.at(i);
    return text;
}

QString bulleted(const QStringList& points)
{
    QString text;
    for (const QString& point : points)
        text += (text.isEmpty() ? QString() : u"\n"_s) + u"•  "_s + point;
    return text;
}

QLabel* paragraph(const QString& name, QWidget* parent)
{
    QLabel* label = wrappedLabel({}, parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RemediationPage::RemediationPage(QWidget* parent)
    : TextPage(u"Remediation"_s, {}, parent)
    , m_what(paragraph(u"Remediation sentence"_s, this))
{
    content()->addWidget(m_what);
    m_why = addSection(u"Remediation reason"_s);
    m_steps = addSection(u"Remediation steps"_s);
    m_migration = addSection(u"Remediation migration"_s);
    content()->addStretch(1);
    retranslate(this, [this] { setTexts(); });
}

void RemediationPage::setTexts()
{
    setAccessibleName(tr("Remediation"));
    const std::pair<const Section&, QString> titles[] = {
        {m_why, tr("Why it matters")}, {m_steps, tr("Steps")}, {m_migration, tr("What the migration needs")}};
    for (const auto& [section, title] : titles) {
        section.title->setText(title);
        section.text->setAccessibleDescription(title);
    }
}

RemediationPage::Section RemediationPage::addSection(const QString& name)
{
    Section section{plainLabel({}, this), paragraph(name, this)};
    QFont font = section.title->font();
    font.setBold(true);
    section.title->setFont(font);
    content()->addWidget(section.title);
    content()->addWidget(section.text);
    return section;
}

void RemediationPage::fill(const Section& section, const QString& text)
{
    section.title->setVisible(!text.isEmpty());
    section.text->setVisible(!text.isEmpty());
    section.text->setText(text);
}

void RemediationPage::showFinding(const Finding& finding)
{
    const Remediation remediation = remediationFor(finding);
    m_what->setText(remediation.what);
    fill(m_why, remediation.why);
    fill(m_steps, numbered(remediation.steps));
    fill(m_migration, bulleted(remediation.migration));
    QStringList parts{remediation.what};
    for (const Section* section : {&m_why, &m_steps, &m_migration})
        if (!section->text->text().isEmpty())
            parts.append(section->title->text() + u'\n' + section->text->text());
    setCopyText(parts.join(u"\n\n"_s));
}

} // namespace Ack

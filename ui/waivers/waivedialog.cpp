// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/waivers/waivedialog.h"

#include "audit/waivers.h"
#include "core/text.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 90;
constexpr qsizetype longestReason = 2000;

} // namespace

WaiveDialog::WaiveDialog(const QList<Finding>& clusters, const QString& author, const QDate& today, QWidget* parent)
    : QDialog(parent)
    , m_clusters(clusters)
    , m_today(today)
    , m_intro(wrappedLabel({}, this))
    , m_reasonLabel(plainLabel({}, this))
    , m_reason(new QPlainTextEdit(this))
    , m_authorLabel(plainLabel({}, this))
    , m_author(new QLineEdit(this))
    , m_expiresLabel(plainLabel({}, this))
    , m_expires(new QDateEdit(today.addDays(usualDays), this))
    , m_endless(new QCheckBox(this))
    , m_problem(wrappedLabel({}, this))
{
    setObjectName(u"Waive"_s);
    build();
    fillFrom(author);
    retranslate(this, [this] { setTexts(); });
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WaiveDialog::check);
    connect(m_author, &QLineEdit::textChanged, this, &WaiveDialog::check);
    connect(m_expires, &QDateEdit::dateChanged, this, &WaiveDialog::check);
    connect(m_endless, &QCheckBox::toggled, this, [this](bool endless) {
        m_expires->setEnabled(!endless);
        check();
    });
    resize(480, layout()->totalHeightForWidth(480)); // the sentences wrap
}

void WaiveDialog::build()
{
    m_reason->setObjectName(u"Reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_author->setObjectName(u"Author"_s);
    m_expires->setObjectName(u"Expires"_s);
    m_expires->setCalendarPopup(true);
    m_expires->setMinimumDate(m_today);
    m_expires->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_endless->setObjectName(u"No end"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_authorLabel->setBuddy(m_author);
    m_expiresLabel->setBuddy(m_expires);
    auto* buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_ok->setObjectName(u"Keep waiver"_s);
    auto* fields = new QGridLayout;
    fields->addWidget(m_reasonLabel, 0, 0, Qt::AlignTop);
    fields->addWidget(m_reason, 0, 1, 1, 2);
    fields->addWidget(m_authorLabel, 1, 0);
    fields->addWidget(m_author, 1, 1, 1, 2);
    fields->addWidget(m_expiresLabel, 2, 0);
    fields->addWidget(m_expires, 2, 1);
    fields->addWidget(m_endless, 2, 2);
    fields->setColumnStretch(1, 1);
    fields->setVerticalSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addLayout(fields);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void WaiveDialog::fillFrom(const QString& author)
{
    m_author->setText(author);
    if (m_clusters.size() != 1 || !m_clusters.first().waiver)
        return;
    const Waiver& known = *m_clusters.first().waiver;
    m_reason->setPlainText(known.reason);
    m_author->setText(known.author);
    m_endless->setChecked(!known.expires.isValid());
    m_expires->setEnabled(known.expires.isValid());
    if (known.expires.isValid())
        m_expires->setDate(known.expires);
}

void WaiveDialog::setTexts()
{
    setWindowTitle(tr("Waive"));
    const QString what =
        m_clusters.size() == 1
            ? tr("Accept %1 as it is for a time.").arg(visibleText(m_clusters.first().cluster.name.left(100)))
            : tr("Accept %1 clusters as they are for a time.").arg(m_clusters.size());
    m_intro->setText(what + u'\n' +
                     tr("They are counted apart, and stay what they are: a waiver does not make a cluster compliant."));
    m_reasonLabel->setText(tr("&Reason"));
    m_authorLabel->setText(tr("&Author"));
    m_expiresLabel->setText(tr("Last &day"));
    m_endless->setText(tr("&No end"));
    m_ok->setText(tr("&Waive"));
    m_cancel->setText(tr("Cancel"));
    m_problem->setAccessibleDescription(tr("What is missing"));
    check();
}

QList<Waiver> WaiveDialog::waivers() const
{
    QList<Waiver> waivers;
    for (const Finding& finding : m_clusters)
        waivers.append({.cluster = finding.cluster.id,
                        .reason = m_reason->toPlainText().trimmed().left(longestReason),
                        .author = m_author->text().trimmed(),
                        .expires = m_endless->isChecked() ? QDate() : m_expires->date()});
    return waivers;
}

void WaiveDialog::check()
{
    Status good;
    for (const Waiver& waiver : waivers())
        good = good ? checkWaiver(waiver, m_today) : good;
    m_ok->setEnabled(good.has_value());
    m_problem->setText(good ? QString() : good.error().message);
}

} // namespace Ack

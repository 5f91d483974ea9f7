// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/detailsheader.h"

#include "report/consolelink.h"
#include "ui/common/actionbutton.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/common/verdictchip.h"
#include "ui/details/summarytext.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QPushButton* namedButton(QAction* action, QWidget* parent)
{
    QPushButton* button = actionButton(action, parent);
    button->setObjectName(action->objectName());
    button->setAutoDefault(false);
    return button;
}

} // namespace

DetailsHeader::DetailsHeader(QWidget* parent)
    : QWidget(parent)
    , m_chip(new VerdictChip(this))
    , m_title(new ElidedLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_copyId(new QAction(icon(u"copy"_s), QString(), this))
    , m_console(new QAction(icon(u"console"_s), QString(), this))
{
    m_title->setObjectName(u"Cluster title"_s);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_copyId->setObjectName(u"Copy cluster id"_s);
    m_console->setObjectName(u"Open in console"_s);
    connect(m_copyId, &QAction::triggered, this, &DetailsHeader::copyId);
    connect(m_console, &QAction::triggered, this, &DetailsHeader::openConsole);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_chip);
    row->addWidget(m_title, 1);
    row->addLayout(m_buttons);
    row->addWidget(namedButton(m_copyId, this));
    row->addWidget(namedButton(m_console, this));
    retranslate(this, [this] {
        m_copyId->setText(tr("Copy &id"));
        m_copyId->setToolTip(tr("Copy the id of the cluster"));
        m_console->setText(tr("Open in c&onsole"));
        m_console->setToolTip(m_link);
    });
}

void DetailsHeader::showFinding(const Finding& finding)
{
    m_id = finding.cluster.id.text();
    m_link = consoleLink(finding.cluster.id);
    m_chip->setVerdict(finding.judgement.verdict, finding.waiver.has_value());
    m_title->setFullText(clusterTitle(finding.cluster));
    m_copyId->setEnabled(!m_id.isEmpty());
    m_console->setEnabled(isConsoleLink(m_link));
    m_console->setToolTip(m_link);
}

void DetailsHeader::setActions(const QList<QAction*>& actions)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    for (QAction* action : actions)
        m_buttons->addWidget(namedButton(action, this));
}

void DetailsHeader::openConsole()
{
    if (isConsoleLink(m_link))
        QDesktopServices::openUrl(QUrl(m_link, QUrl::StrictMode));
}

void DetailsHeader::copyId()
{
    QGuiApplication::clipboard()->setText(m_id);
    Q_EMIT copied(tr("Cluster id copied"));
}

} // namespace Ack

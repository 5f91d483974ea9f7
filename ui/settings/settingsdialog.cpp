// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/settingsdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/retranslate.h"
#include "ui/settings/connectionpage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/reportspage.h"
#include "ui/settings/scanpage.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize{820, 600};

} // namespace

SettingsDialog::SettingsDialog(PreferenceStore& store, ProxyPassword& password, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_dialogs(dialogs)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"Settings"_s);
    m_list->setObjectName(u"Settings pages"_s);
    addPage(new GeneralPage(store, this));
    addPage(new ScanPage(store, this));
    addPage(new ConnectionPage(store, password, dialogs, this));
    addPage(new ReportsPage(store, this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    QPushButton* first = buttons->addButton(QString(), QDialogButtonBox::ResetRole);
    first->setObjectName(u"Restore first values"_s);
    first->setAutoDefault(false);
    connect(first, &QPushButton::clicked, this, &SettingsDialog::restoreFirstValues);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_list);
    columns->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(columns, 1);
    column->addWidget(buttons);
    m_list->setCurrentRow(0);
    retranslate(this, [this, first] {
        setWindowTitle(tr("Settings"));
        setAccessibleName(tr("Settings"));
        setAccessibleDescription(tr("What is changed here acts at once and is kept."));
        m_list->setAccessibleName(tr("Pages of the settings"));
        first->setText(tr("&Restore first values…"));
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setText(m_pages->widget(row)->findChild<SettingsPage*>()->title());
        m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 4 * m_list->fontMetrics().averageCharWidth());
    });
    resize(firstSize);
}

void SettingsDialog::addPage(SettingsPage* page)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    page->showTexts();
    m_pages->addWidget(scroll);
    new QListWidgetItem(m_list);
}

void SettingsDialog::restoreFirstValues()
{
    m_dialogs.confirm(this,
                      {.kind = Message::Kind::Question,
                       .title = tr("Settings"),
                       .text = tr("Restore the first values of all settings?"),
                       .details = tr("Accounts, history and the password of the proxy stay as they are."),
                       .accept = tr("&Restore"),
                       .dangerous = true},
                      [this](bool agreed) {
                          if (agreed)
                              m_store.set({});
                      });
}

} // namespace Ack

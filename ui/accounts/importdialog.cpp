// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/importdialog.h"

#include "core/text.h"
#include "ui/common/icons.h"
#include "ui/common/noticebox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QListWidget>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const CliEntry& entry)
{
    const QString name = visibleText(entry.name);
    //: A profile of the aliyun CLI: its name and its mode.
    const QString line = ImportDialog::tr("%1 – mode %2").arg(name, visibleText(entry.mode));
    //: Said of the profile that the aliyun CLI uses when none is named.
    return entry.isCurrent ? ImportDialog::tr("%1 (current)").arg(line) : line;
}

QString iconOf(const CliEntry& entry)
{
    if (!entry.refusal.isEmpty())
        return u"denied"_s;
    return entry.consent.isEmpty() ? u"account"_s : u"warning"_s;
}

CliConsent environmentConsent(bool allowed)
{
    return cliConsent(allowed, QProcessEnvironment::systemEnvironment());
}

} // namespace

ImportDialog::ImportDialog(AliyunCliFile file, const QString& path, AccountServices services, Clock clock,
                           QWidget* parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_services(std::move(services))
    , m_clock(std::move(clock))
    , m_entries(cliEntries(m_file, environmentConsent(false), m_clock()))
    , m_list(new QListWidget(this))
    , m_state(wrappedLabel({}, this))
    , m_command(selectableLabel({}, this))
    , m_agree(new QCheckBox(this))
    , m_notice(new NoticeBox(u"Import message"_s, this))
{
    setObjectName(u"Import from the aliyun CLI"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build(path);
    for (const CliEntry& entry : std::as_const(m_entries))
        new QListWidgetItem(icon(iconOf(entry)), QString(), m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportDialog::showEntry);
    connect(m_agree, &QCheckBox::toggled, this, &ImportDialog::updateButton);
    int first = 0;
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries.at(row).isCurrent)
            first = row;
    m_list->setCurrentRow(first);
    showEntry();
    showTexts();
    onLanguageChange(this, [this] { showTexts(); });
    resize(640, 440);
}

void ImportDialog::build(const QString& path)
{
    m_list->setIconSize(QSize(18, 18));
    m_list->setObjectName(u"CLI profiles"_s);
    m_state->setObjectName(u"CLI profile state"_s);
    m_command->setObjectName(u"CLI command"_s);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_agree->setObjectName(u"Agree to run"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"Import"_s);
    m_import->setDefault(true);
    auto* column = new QVBoxLayout(this);
    auto* where = new ElidedLabel(this);
    where->setFullText(QDir::toNativeSeparators(path));
    column->addWidget(where);
    column->addWidget(m_list, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_state, m_command, m_agree, m_notice, buttons})
        column->addWidget(widget);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

void ImportDialog::showTexts()
{
    setAccessibleName(tr("Import from the aliyun CLI"));
    setWindowTitle(tr("Import from the aliyun CLI"));
    m_list->setAccessibleName(tr("Profiles of the aliyun CLI"));
    m_state->setAccessibleDescription(tr("What can be done with the profile"));
    m_command->setAccessibleDescription(tr("Command or address"));
    m_agree->setText(tr("I &agree that this is run or fetched now, to get the key"));
    m_agree->setAccessibleName(tr("I agree that this is run or fetched now, to get the key"));
    m_import->setText(tr("&Import"));
    // What a profile is refused for is worded when the file is read.
    m_entries = cliEntries(m_file, environmentConsent(false), m_clock());
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(lineOf(m_entries.at(row)));
    showState();
}

const CliEntry* ImportDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

void ImportDialog::showEntry()
{
    m_agree->setChecked(false);
    m_notice->clear();
    showState();
    updateButton();
}

void ImportDialog::showState()
{
    const CliEntry* entry = current();
    const bool asks = entry && !entry->consent.isEmpty();
    m_command->setVisible(asks);
    m_agree->setVisible(asks);
    m_command->setText(asks ? visibleText(entry->consent) : QString());
    if (!entry)
        m_state->setText(tr("The file has no profiles."));
    else if (!entry->refusal.isEmpty())
        m_state->setText(entry->refusal);
    else if (asks)
        m_state->setText(
            tr("This profile gets its key by running a command or fetching an address, chosen by whoever wrote "
               "the file:"));
    else
        m_state->setText(tr("The form is filled with this profile; you then test it, and save it or keep it."));
}

void ImportDialog::updateButton()
{
    const CliEntry* entry = current();
    m_import->setEnabled(!m_busy && entry && entry->refusal.isEmpty() &&
                         (entry->consent.isEmpty() || m_agree->isChecked()));
}

void ImportDialog::import()
{
    const CliEntry* entry = current();
    if (!entry || !m_import->isEnabled())
        return;
    const Result<CliAccess> access =
        resolveCliProfile(m_file, entry->name, environmentConsent(m_agree->isChecked()), m_clock());
    if (!access)
        return m_notice->present(NoticeBox::Kind::Error, describe(access.error()));
    m_busy = true;
    updateButton();
    m_list->setEnabled(false);
    m_notice->present(NoticeBox::Kind::Busy, tr("Getting the key…"));
    onFinished(m_services.cliKey(*access), this,
               [this, access = *access](const Result<AccessKey>& key) { take(access, key); });
}

void ImportDialog::take(const CliAccess& access, const Result<AccessKey>& key)
{
    m_busy = false;
    m_list->setEnabled(true);
    updateButton();
    const Result<Profile> profile = importedProfile(access);
    if (!key || !profile)
        return m_notice->present(NoticeBox::Kind::Error, describe(!key ? key.error() : profile.error()));
    Q_EMIT imported({.profile = *profile, .key = *key});
    accept();
}

} // namespace Ack

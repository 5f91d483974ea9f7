// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/accountsdialog.h"

#include "core/text.h"
#include "credentials/accountbook.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accounttext.h"
#include "ui/accounts/importdialog.h"
#include "ui/common/dialogs.h"
#include "ui/common/retranslate.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize{900, 600};
constexpr int listWidth = 270;

} // namespace

AccountsDialog::AccountsDialog(AccountBook& book, AccountServices services, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_dialogs(dialogs)
    , m_services(std::move(services))
    , m_list(new AccountList(book, this))
    , m_form(new AccountForm(book, m_services, this))
{
    setObjectName(u"Accounts"_s);
    retranslate(this, [this] {
        setAccessibleName(tr("Accounts"));
        setWindowTitle(tr("Accounts"));
        setAccessibleDescription(tr("Keys of Alibaba Cloud accounts: test, save or forget them."));
    });
    build();
    wire();
    resize(firstSize);
    const QList<Profile> profiles = m_book.profiles();
    if (profiles.isEmpty())
        startNew();
    else
        edit(profiles.constFirst().id);
}

AccountsDialog::~AccountsDialog() = default;

void AccountsDialog::build()
{
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &AccountsDialog::reject);
    m_list->setFixedWidth(listWidth);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_list);
    columns->addWidget(m_form, 1);
    auto* outer = new QVBoxLayout(this);
    outer->addLayout(columns, 1);
    outer->addWidget(close);
}

void AccountsDialog::wire()
{
    connect(m_list, &AccountList::chosen, this, [this](const ProfileId& id) { leaveForm([this, id] { edit(id); }); });
    connect(m_list, &AccountList::addRequested, this, [this] { leaveForm([this] { startNew(); }); });
    connect(m_list, &AccountList::importRequested, this, [this] { leaveForm([this] { startImport(); }); });
    connect(m_list, &AccountList::removeRequested, this, &AccountsDialog::removeAccount);
    connect(m_form, &AccountForm::accountKept, this, [this](const ProfileId& id) {
        m_list->setCurrent(m_form->current());
        Q_EMIT accountKept(id);
    });
    connect(m_form->jobs(), &AccountJobs::removed, this, [this] {
        startNew();
        m_form->showNotice({.kind = NoticeBox::Kind::Success, .text = tr("The account was removed.")});
    });
}

void AccountsDialog::setPatience(std::chrono::milliseconds patience)
{
    m_form->jobs()->setPatience(patience);
}

void AccountsDialog::startNew()
{
    m_list->setCurrent({});
    m_form->startNew();
    m_form->setFocus();
}

void AccountsDialog::edit(const ProfileId& id)
{
    const std::optional<Profile> profile = m_book.find(id);
    if (!profile)
        return startNew();
    m_list->setCurrent(id);
    m_form->edit(*profile);
}

void AccountsDialog::startImport()
{
    m_dialogs.openFile(this,
                       {.title = tr("Import from the aliyun CLI"),
                        .start = AliyunCliFile::defaultPath(QProcessEnvironment::systemEnvironment()),
                        .filters = {tr("Configuration of the aliyun CLI (*.json)"), tr("All files (*)")},
                        .defaultSuffix = {}},
                       [this](const QString& path) { importFrom(path); });
}

void AccountsDialog::importFrom(const QString& path)
{
    const Result<AliyunCliFile> file = AliyunCliFile::read(path);
    if (!file) {
        m_form->showNotice({.kind = NoticeBox::Kind::Error, .text = describe(file.error())});
        return;
    }
    auto* dialog = new ImportDialog(*file, path, m_services, systemClock(), this);
    connect(dialog, &ImportDialog::imported, this, [this](const AccountDraft& draft) {
        m_list->setCurrent({});
        m_form->fill(draft);
    });
    dialog->open();
}

void AccountsDialog::reject()
{
    leaveForm([this] {
        // The typed key does not stay in a dialog that is merely hidden.
        m_form->startNew();
        QDialog::reject();
    });
}

void AccountsDialog::leaveForm(const std::function<void()>& goOn)
{
    if (!m_form->editor()->isDirty())
        return goOn();
    m_dialogs.confirm(this,
                      {.kind = Message::Kind::Question,
                       .title = tr("Accounts"),
                       .text = tr("Discard what you typed?"),
                       .details = tr("The account in the form is neither saved nor kept."),
                       .accept = tr("&Discard"),
                       .dangerous = true},
                      [this, goOn](bool agreed) {
                          if (agreed)
                              goOn();
                          else
                              m_list->setCurrent(m_form->current());
                      });
}

void AccountsDialog::removeAccount(const ProfileId& id)
{
    const std::optional<Profile> profile = m_book.find(id);
    if (!profile)
        return;
    m_dialogs.confirm(
        this,
        {.kind = Message::Kind::Warning,
         .title = tr("Remove account"),
         .text = tr("Remove the account “%1”?").arg(visibleText(profile->label)),
         .details = profile->sessionOnly ? tr("Its key is forgotten.") : tr("Its key is deleted from the keychain."),
         .accept = tr("&Remove"),
         .dangerous = true},
        [this, id](bool agreed) {
            if (agreed)
                m_form->jobs()->remove(id);
        });
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/accountsdialog.h"

#include "credentials/accountbook.h"
#include "credentials/rampolicy.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accounttext.h"
#include "ui/accounts/importdialog.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/noticebox.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QScrollArea>
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
    , m_jobs(new AccountJobs(book, m_services, this))
    , m_list(new AccountList(book, this))
    , m_editor(new AccountEditor(book, this))
    , m_notice(new NoticeBox(u"Account message"_s, this))
    , m_hint(wrappedLabel({}, this))
    , m_copyPolicy(new QAction(icon(u"copy"_s), tr("Copy &read-only policy"), this))
{
    setObjectName(u"Accounts"_s);
    setAccessibleName(tr("Accounts"));
    setWindowTitle(tr("Accounts"));
    m_copyPolicy->setObjectName(u"Copy read-only policy"_s);
    m_hint->setObjectName(u"Account hint"_s);
    build();
    wireList();
    wireJobs();
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
    columns->addWidget(buildForm(), 1);
    auto* outer = new QVBoxLayout(this);
    outer->addLayout(columns, 1);
    outer->addWidget(close);
}

QWidget* AccountsDialog::buildForm()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_editor);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(m_notice);
    column->addWidget(m_hint);
    auto* buttons = new QHBoxLayout;
    m_test = addButton(buttons, tr("&Test connection"), u"Test connection"_s, u"test"_s);
    buttons->addStretch(1);
    m_save = addButton(buttons, tr("&Save to keychain"), u"Save to keychain"_s, u"keychain"_s);
    m_keep = addButton(buttons, tr("&Keep for this session only"), u"Keep for this session only"_s, u"session"_s);
    column->addLayout(buttons);
    connect(m_test, &QPushButton::clicked, this, [this] { m_jobs->test(m_editor->draft()); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_jobs->save(m_editor->draft()); });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_jobs->keep(m_editor->draft()); });
    return form;
}

QPushButton* AccountsDialog::addButton(QBoxLayout* row, const QString& text, const QString& name,
                                       const QString& iconName)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void AccountsDialog::wireList()
{
    connect(m_list, &AccountList::chosen, this, [this](const ProfileId& id) { leaveForm([this, id] { edit(id); }); });
    connect(m_list, &AccountList::addRequested, this, [this] { leaveForm([this] { startNew(); }); });
    connect(m_list, &AccountList::importRequested, this, [this] { leaveForm([this] { startImport(); }); });
    connect(m_list, &AccountList::removeRequested, this, &AccountsDialog::removeAccount);
    connect(m_editor, &AccountEditor::changed, this, &AccountsDialog::formEdited);
    connect(m_copyPolicy, &QAction::triggered, this, &AccountsDialog::copyPolicy);
}

void AccountsDialog::wireJobs()
{
    connect(m_jobs, &AccountJobs::started, this, [this](AccountJobs::Job job) {
        showNotice(startedNotice(job));
        updateButtons();
    });
    connect(m_jobs, &AccountJobs::slow, this, [this](AccountJobs::Job job) { showNotice(slowNotice(job)); });
    connect(m_jobs, &AccountJobs::failed, this, [this](AccountJobs::Job job, const Error& error) {
        showNotice(noticeOf(job, error));
        updateButtons();
    });
    connect(m_jobs, &AccountJobs::tested, this, [this](const ConnectionReport& report) {
        showNotice(noticeOf(report));
        updateButtons();
    });
    connect(m_jobs, &AccountJobs::saved, this, [this](const Profile& profile) {
        showKept(profile, tr("“%1” is saved; its key is in the keychain and was read back.").arg(profile.label));
    });
    connect(m_jobs, &AccountJobs::kept, this, [this](const Profile& profile) {
        showKept(profile, tr("“%1” is kept until the program ends; nothing was written.").arg(profile.label));
    });
    connect(m_jobs, &AccountJobs::removed, this, [this] {
        startNew();
        showNotice({.kind = NoticeBox::Kind::Success, .text = tr("The account was removed.")});
    });
}

void AccountsDialog::startNew()
{
    m_list->setCurrent({});
    m_editor->startNew();
    m_notice->clear();
    m_editor->setFocus();
}

void AccountsDialog::edit(const ProfileId& id)
{
    const std::optional<Profile> profile = m_book.find(id);
    if (!profile)
        return startNew();
    m_list->setCurrent(id);
    m_editor->edit(*profile);
    m_notice->clear();
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
        showNotice({.kind = NoticeBox::Kind::Error, .text = describe(file.error())});
        return;
    }
    auto* dialog = new ImportDialog(*file, path, m_services, systemClock(), this);
    connect(dialog, &ImportDialog::imported, this, &AccountsDialog::fillFrom);
    dialog->open();
}

void AccountsDialog::fillFrom(const AccountDraft& draft)
{
    m_list->setCurrent({});
    m_editor->fill(draft);
    showNotice(
        {.kind = NoticeBox::Kind::Information,
         .text = tr("The form is filled from the aliyun CLI. Nothing is kept yet: test it, then save it or keep it.")});
}

void AccountsDialog::reject()
{
    leaveForm([this] {
        // The typed key does not stay in a dialog that is merely hidden.
        m_editor->startNew();
        QDialog::reject();
    });
}

void AccountsDialog::formEdited()
{
    // A result about other values must not stand beside these.
    if (m_jobs->isRunning(AccountJobs::Job::Test))
        m_jobs->dropTest();
    if (!m_jobs->isRunning())
        m_notice->clear();
    updateButtons();
}

void AccountsDialog::updateButtons()
{
    const bool complete = m_editor->isComplete();
    const bool temporary = m_editor->isTemporary();
    const bool removing = m_jobs->isRunning(AccountJobs::Job::Remove);
    const bool saving = m_jobs->isRunning(AccountJobs::Job::Save);
    m_test->setEnabled(complete && !m_jobs->isRunning());
    m_save->setEnabled(complete && !temporary && !saving && !removing);
    m_keep->setEnabled(complete && !removing);
    const QString why =
        temporary ? tr("Keys with an STS token expire soon, so they are not saved to the keychain.") : QString();
    m_save->setToolTip(why);
    m_save->setAccessibleDescription(why);
    (m_save->isEnabled() ? m_save : m_keep)->setDefault(true);
    m_hint->setText(complete || !m_editor->isDirty() ? QString() : m_editor->complaint());
}

void AccountsDialog::showNotice(const AccountNotice& notice)
{
    m_notice->present(notice.kind, notice.text,
                      notice.offersPolicy ? QList<QAction*>{m_copyPolicy} : QList<QAction*>{});
}

void AccountsDialog::leaveForm(const std::function<void()>& goOn)
{
    if (!m_editor->isDirty())
        return goOn();
    const ProfileId before = m_editor->isNew() ? ProfileId() : m_editor->draft().profile.id;
    m_dialogs.confirm(this,
                      {.kind = Message::Kind::Question,
                       .title = tr("Accounts"),
                       .text = tr("Discard what you typed?"),
                       .details = tr("The account in the form is neither saved nor kept."),
                       .accept = tr("&Discard"),
                       .dangerous = true},
                      [this, goOn, before](bool agreed) {
                          if (agreed)
                              goOn();
                          else
                              m_list->setCurrent(before);
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
         .text = tr("Remove the account “%1”?").arg(profile->label),
         .details = profile->sessionOnly ? tr("Its key is forgotten.") : tr("Its key is deleted from the keychain."),
         .accept = tr("&Remove"),
         .dangerous = true},
        [this, id](bool agreed) {
            if (agreed)
                m_jobs->remove(id);
        });
}

void AccountsDialog::showKept(const Profile& profile, const QString& sentence)
{
    if (m_editor->draft().profile.id == profile.id) {
        m_editor->accept(profile);
        m_list->setCurrent(profile.id);
    }
    showNotice({.kind = NoticeBox::Kind::Success, .text = sentence});
    updateButtons();
    Q_EMIT accountKept(profile.id);
}

void AccountsDialog::copyPolicy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(auditorPolicy(PolicyForm::Explicit)));
    m_hint->setText(tr("The read-only policy is on the clipboard: create a custom policy from it in the RAM console."));
}

} // namespace Ack

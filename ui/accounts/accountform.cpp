// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/accountform.h"

#include "core/text.h"
#include "credentials/accountbook.h"
#include "credentials/rampolicy.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accounttext.h"
#include "ui/common/icons.h"
#include "ui/common/noticebox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

using Job = AccountJobs::Job;

AccountForm::AccountForm(AccountBook& book, AccountServices services, QWidget* parent)
    : QWidget(parent)
    , m_jobs(new AccountJobs(book, std::move(services), this))
    , m_editor(new AccountEditor(book, this))
    , m_notice(new NoticeBox(u"Account message"_s, this))
    , m_hint(wrappedLabel({}, this))
    , m_test(addButton(u"Test connection"_s, u"test"_s))
    , m_save(addButton(u"Save to keychain"_s, u"keychain"_s))
    , m_keep(addButton(u"Keep for this session only"_s, u"session"_s))
    , m_copyPolicy(new QAction(icon(u"copy"_s), QString(), this))
{
    m_copyPolicy->setObjectName(u"Copy read-only policy"_s);
    m_hint->setObjectName(u"Account hint"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    build();
    wireJobs();
    connect(m_test, &QPushButton::clicked, this, [this] { m_jobs->test(m_editor->draft()); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_jobs->save(m_editor->draft()); });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_jobs->keep(m_editor->draft()); });
    connect(m_editor, &AccountEditor::changed, this, &AccountForm::formEdited);
    connect(m_copyPolicy, &QAction::triggered, this, &AccountForm::copyPolicy);
    setFocusProxy(m_editor);
    showTexts();
    // The editor's own texts have changed by then: they are its children's.
    onLanguageChange(this, [this] { showTexts(); });
}

void AccountForm::showTexts()
{
    m_test->setText(tr("&Test connection"));
    m_save->setText(tr("&Save to keychain"));
    m_keep->setText(tr("&Keep for this session only"));
    m_copyPolicy->setText(tr("Copy &read-only policy"));
    m_hint->setAccessibleDescription(tr("What is missing"));
    if (m_said && m_notice->isVisibleTo(this))
        say(m_said);
    updateButtons();
}

void AccountForm::build()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_editor);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(m_notice);
    column->addWidget(m_hint);
    column->addLayout(buttons);
}

QPushButton* AccountForm::addButton(const QString& name, const QString& iconName)
{
    auto* button = new QPushButton(icon(iconName), QString(), this);
    button->setObjectName(name);
    return button;
}

void AccountForm::wireJobs()
{
    connect(m_jobs, &AccountJobs::started, this, [this](Job job) { say([job] { return startedNotice(job); }); });
    connect(m_jobs, &AccountJobs::slow, this, [this](Job job) { say([job] { return slowNotice(job); }); });
    connect(m_jobs, &AccountJobs::failed, this,
            [this](Job job, const Error& error) { say([job, error] { return noticeOf(job, error); }); });
    connect(m_jobs, &AccountJobs::tested, this,
            [this](const ConnectionReport& report) { say([report] { return noticeOf(report); }); });
    connect(m_jobs, &AccountJobs::saved, this, [this](const Profile& profile) {
        showKept(profile, QT_TR_NOOP("“%1” is saved; its key is in the keychain and was read back."));
    });
    connect(m_jobs, &AccountJobs::kept, this, [this](const Profile& profile) {
        showKept(profile, QT_TR_NOOP("“%1” is kept until the program ends; nothing was written."));
    });
}

void AccountForm::startNew()
{
    m_editor->startNew();
    m_notice->clear();
}

void AccountForm::edit(const Profile& profile)
{
    m_editor->edit(profile);
    m_notice->clear();
}

void AccountForm::fill(const AccountDraft& draft)
{
    m_editor->fill(draft);
    say([] {
        return AccountNotice{
            .kind = NoticeBox::Kind::Information,
            .text =
                tr("The form is filled from the aliyun CLI. Nothing is kept yet: test it, then save it or keep it.")};
    });
}

ProfileId AccountForm::current() const
{
    return m_editor->isNew() ? ProfileId() : m_editor->draft().profile.id;
}

void AccountForm::say(std::function<AccountNotice()> notice)
{
    showNotice(notice());
    m_said = std::move(notice);
}

void AccountForm::showNotice(const AccountNotice& notice)
{
    m_said = {};
    m_notice->present(notice.kind, notice.text,
                      notice.offersPolicy ? QList<QAction*>{m_copyPolicy} : QList<QAction*>{});
    updateButtons();
}

void AccountForm::formEdited()
{
    // A result about other values must not stand beside these.
    if (m_jobs->isRunning(Job::Test))
        m_jobs->dropTest();
    if (!m_jobs->isRunning())
        m_notice->clear();
    updateButtons();
}

void AccountForm::updateButtons()
{
    const bool complete = m_editor->isComplete();
    const bool temporary = m_editor->isTemporary();
    const bool removing = m_jobs->isRunning(Job::Remove);
    m_test->setEnabled(complete && !m_jobs->isRunning());
    m_save->setEnabled(complete && !temporary && !removing && !m_jobs->isRunning(Job::Save));
    m_keep->setEnabled(complete && !removing);
    const QString why =
        temporary ? tr("Keys with an STS token expire soon, so they are not saved to the keychain.") : QString();
    m_save->setToolTip(why);
    m_save->setAccessibleDescription(why);
    (m_save->isEnabled() ? m_save : m_keep)->setDefault(true);
    m_hint->setText(complete || !m_editor->isDirty() ? QString() : m_editor->complaint());
}

void AccountForm::showKept(const Profile& profile, const char* sentence)
{
    // A keychain that answers late may be about an account that is no longer in the form.
    if (m_editor->draft().profile.id == profile.id)
        m_editor->accept(profile);
    say([label = visibleText(profile.label), sentence] {
        return AccountNotice{.kind = NoticeBox::Kind::Success, .text = tr(sentence).arg(label)};
    });
    Q_EMIT accountKept(profile.id);
}

void AccountForm::copyPolicy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(auditorPolicy(PolicyForm::Explicit)));
    m_hint->setText(tr("The read-only policy is on the clipboard: create a custom policy from it in the RAM console."));
}

} // namespace Ack

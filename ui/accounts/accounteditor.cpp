// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/accounteditor.h"

#include "core/text.h"
#include "credentials/accountbook.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/common/secretedit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QUuid>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

const QString sessionNameProposed = u"ack-audit"_s;

QString trimmed(const CheckedField* field)
{
    return field->edit()->text().trimmed();
}

QString whereKept(const Profile& profile)
{
    const QString tail = visibleText(profile.keyTail);
    if (profile.sessionOnly)
        return AccountEditor::tr("The key ending in “%1” is kept for this session only.").arg(tail);
    return AccountEditor::tr("The key ending in “%1” is in the keychain.").arg(tail);
}

} // namespace

AccountEditor::AccountEditor(const AccountBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_form(new QFormLayout)
    , m_title(titleLabel({}, this))
    , m_where(wrappedLabel({}, this))
    , m_secretEdit(new SecretEdit(this))
    , m_tokenEdit(new SecretEdit(this))
    , m_assume(new QCheckBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_where);
    column->addLayout(m_form);
    column->addStretch(1);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_label = addField(m_form, new QLineEdit, QT_TR_NOOP("Account label"));
    m_keyId = addField(m_form, new QLineEdit, QT_TR_NOOP("AccessKey ID"));
    m_secret = addField(m_form, m_secretEdit, QT_TR_NOOP("AccessKey secret"));
    m_token = addField(m_form, m_tokenEdit, QT_TR_NOOP("STS token (optional)"));
    buildRole(m_form);
    m_endpoint = addField(m_form, new QLineEdit, QT_TR_NOOP("Endpoint (optional)"));
    startNew();
    onLanguageChange(this, [this] { showTexts(); });
}

CheckedField* AccountEditor::addField(QFormLayout* form, QLineEdit* edit, const char* name)
{
    auto* field = new CheckedField(edit, QString::fromUtf8(name), tr(name), this);
    QLabel* label = addPlainRow(form, tr(name), field);
    label->setBuddy(edit);
    onLanguageChange(field, [field, label, name] {
        field->setTitle(tr(name));
        label->setText(tr(name));
    });
    connect(edit, &QLineEdit::textChanged, this, &AccountEditor::check);
    return field;
}

void AccountEditor::buildRole(QFormLayout* form)
{
    m_assume->setObjectName(u"Assume a role"_s);
    form->addRow(QString(), m_assume);
    m_roleArn = addField(form, new QLineEdit, QT_TR_NOOP("Role ARN"));
    m_roleArn->edit()->setPlaceholderText(u"acs:ram::1234567890123456:role/auditor"_s);
    m_roleSession = addField(form, new QLineEdit, QT_TR_NOOP("Role session name"));
    m_externalId = addField(form, new QLineEdit, QT_TR_NOOP("External ID (optional)"));
    connect(m_assume, &QCheckBox::toggled, this, &AccountEditor::check);
}

void AccountEditor::startNew()
{
    Profile profile;
    // Known from the start, so that whatever ends late (a keychain that answers after the user chose otherwise) is
    // still about the same account.
    profile.id = ProfileId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_isNew = true;
    load(profile);
}

void AccountEditor::edit(const Profile& profile)
{
    m_isNew = false;
    load(profile);
}

void AccountEditor::fill(const AccountDraft& draft)
{
    startNew();
    const Profile empty = m_profile;
    Profile filled = draft.profile;
    filled.id = empty.id;
    load(filled);
    m_profile = empty;
    if (draft.key) {
        m_keyId->edit()->setText(draft.key->id);
        m_secretEdit->setSecret(draft.key->secret);
        m_tokenEdit->setSecret(draft.key->token);
    }
    check();
}

void AccountEditor::accept(const Profile& kept)
{
    edit(kept);
}

void AccountEditor::load(const Profile& profile)
{
    m_profile = profile;
    blockSignals(true);
    m_where->setVisible(!m_isNew);
    m_label->edit()->setText(profile.label);
    m_keyId->edit()->setText({});
    m_secretEdit->forget();
    m_tokenEdit->forget();
    m_assume->setChecked(profile.role.has_value());
    const RoleToAssume role = profile.role.value_or(RoleToAssume{});
    m_roleArn->edit()->setText(role.arn);
    m_roleSession->edit()->setText(profile.role ? role.sessionName : sessionNameProposed);
    m_externalId->edit()->setText(role.externalId);
    m_endpoint->edit()->setText(profile.endpoint);
    blockSignals(false);
    showTexts();
}

void AccountEditor::showTexts()
{
    const QString unchanged = m_isNew ? QString() : tr("unchanged");
    m_title->setText(m_isNew ? tr("New account") : visibleText(m_profile.label));
    m_where->setText(m_isNew ? QString() : whereKept(m_profile));
    m_assume->setText(tr("Assume a RAM &role with this key"));
    m_assume->setAccessibleName(tr("Assume a RAM role with this key"));
    m_keyId->edit()->setPlaceholderText(m_isNew ? u"LTAI…"_s
                                                : tr("unchanged (…%1)").arg(visibleText(m_profile.keyTail)));
    m_secretEdit->setPlaceholderText(unchanged);
    m_tokenEdit->setPlaceholderText(m_profile.kind == ProfileKind::StsToken ? unchanged : QString());
    m_endpoint->edit()->setPlaceholderText(tr("the public endpoints of Alibaba Cloud"));
    m_label->edit()->setPlaceholderText(tr("for example: production"));
    check();
}

void AccountEditor::check()
{
    const AccountInput typed = input();
    for (CheckedField* field : {m_roleArn, m_roleSession, m_externalId})
        m_form->setRowVisible(field, typed.assumesRole);
    m_label->setState(checkLabelField(typed, m_book.profiles()));
    m_keyId->setState(checkKeyIdField(typed));
    m_secret->setState(checkSecretField(typed));
    m_token->setState(checkTokenField(typed));
    m_roleArn->setState(checkRoleArnField(typed));
    m_roleSession->setState(checkRoleSessionField(typed));
    m_externalId->setState(checkExternalIdField(typed));
    m_endpoint->setState(checkEndpointField(typed));
    Q_EMIT changed();
}

AccountInput AccountEditor::input() const
{
    AccountInput typed;
    typed.id = m_profile.id;
    typed.known = !m_isNew;
    typed.label = trimmed(m_label);
    typed.keyId = trimmed(m_keyId);
    typed.secret = m_secretEdit->secret();
    typed.token = m_tokenEdit->secret();
    typed.assumesRole = m_assume->isChecked();
    typed.role = m_profile.role.value_or(RoleToAssume{});
    typed.role.arn = trimmed(m_roleArn);
    typed.role.sessionName = trimmed(m_roleSession);
    typed.role.externalId = trimmed(m_externalId);
    typed.endpoint = trimmed(m_endpoint);
    return typed;
}

AccountDraft AccountEditor::draft() const
{
    const AccountInput typed = input();
    AccountDraft draft{.profile = m_profile};
    draft.profile.label = typed.label;
    draft.profile.endpoint = typed.endpoint;
    draft.profile.role = typed.assumesRole ? std::optional(typed.role) : std::nullopt;
    if (hasKey(typed))
        draft.key = AccessKey{.id = typed.keyId, .secret = typed.secret, .token = typed.token};
    return draft;
}

bool AccountEditor::isDirty() const
{
    const AccountDraft now = draft();
    return now.key || now.profile != m_profile;
}

bool AccountEditor::isComplete() const
{
    return complaint().isEmpty();
}

QString AccountEditor::complaint() const
{
    for (const CheckedField* field :
         {m_label, m_keyId, m_secret, m_token, m_roleArn, m_roleSession, m_externalId, m_endpoint})
        if (field->state().kind == FieldState::Kind::Problem)
            return tr("Correct the field that is marked.");
    return missing(input());
}

bool AccountEditor::isTemporary() const
{
    const AccountInput typed = input();
    return hasKey(typed) ? !typed.token.isEmpty() : m_profile.kind == ProfileKind::StsToken;
}

} // namespace Ack

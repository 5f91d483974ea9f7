// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/accounts/accountcheck.h"
#include "ui/accounts/accountdraft.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Ack {

class AccountBook;
class SecretEdit;

/// The form for one account. Secrets go in, and out only as Secret.
class AccountEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `book` outlives the editor; it is asked for the labels that are taken.
    AccountEditor(const AccountBook& book, QWidget* parent = nullptr);

    /// An empty form; its account gets a new id.
    void startNew();
    void edit(const Profile& profile);
    /// Fills the form of a new account (import).
    void fill(const AccountDraft& draft);
    /// Forgets the typed key; `kept` is what was saved.
    void accept(const Profile& kept);

    [[nodiscard]] AccountDraft draft() const;
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isComplete() const;
    /// What keeps the form from being complete; empty when it is.
    [[nodiscard]] QString complaint() const;
    /// An STS token is typed, or the kept key has one.
    [[nodiscard]] bool isTemporary() const;

Q_SIGNALS:
    void changed();

private:
    /// `name` is the English title too (QT_TR_NOOP).
    [[nodiscard]] CheckedField* addField(QFormLayout* form, QLineEdit* edit, const char* name);
    void buildRole(QFormLayout* form);
    void load(const Profile& profile);
    void showTexts();
    void check();
    [[nodiscard]] AccountInput input() const;

    const AccountBook& m_book;
    Profile m_profile; ///< as it was when the form was filled
    bool m_isNew = true;
    QFormLayout* m_form;
    QLabel* m_title;
    QLabel* m_where;
    SecretEdit* m_secretEdit;
    SecretEdit* m_tokenEdit;
    QCheckBox* m_assume;
    CheckedField* m_label;
    CheckedField* m_keyId;
    CheckedField* m_secret;
    CheckedField* m_token;
    CheckedField* m_roleArn;
    CheckedField* m_roleSession;
    CheckedField* m_externalId;
    CheckedField* m_endpoint;
};

} // namespace Ack

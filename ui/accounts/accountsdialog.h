// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/accounts/accountservices.h"

#include <QDialog>

#include <chrono>
#include <functional>

namespace Ack {

class AccountBook;
class AccountForm;
class AccountList;
class Dialogs;

/// The accounts of the data directory: list, form, test, keychain or session ("Accounts"). Nothing in it waits for the
/// keychain or the network.
class AccountsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `book` and `dialogs` outlive the dialog.
    AccountsDialog(AccountBook& book, AccountServices services, Dialogs& dialogs, QWidget* parent = nullptr);
    ~AccountsDialog() override;

    /// An empty form for a new account.
    void startNew();
    void edit(const ProfileId& id);
    /// Asks for the aliyun CLI's file and lists its profiles.
    void startImport();
    /// How long the keychain may be silent before that is said.
    void setPatience(std::chrono::milliseconds patience);

    void reject() override;

Q_SIGNALS:
    /// An account was saved or kept for the session.
    void accountKept(const Ack::ProfileId& id);

private:
    void build();
    void wire();
    /// Goes on at once, or after the user agreed to lose what is typed.
    void leaveForm(const std::function<void()>& goOn);
    void removeAccount(const ProfileId& id);
    void importFrom(const QString& path);

    AccountBook& m_book;
    Dialogs& m_dialogs;
    const AccountServices m_services;
    AccountList* m_list;
    AccountForm* m_form;
};

} // namespace Ack

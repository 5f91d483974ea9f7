// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/accesskey.h"
#include "core/async.h"
#include "credentials/profile.h"
#include "session/connectiontest.h"

#include <QDialog>

#include <functional>

namespace Ack {

class AccountBook;
class Dialogs;

/// Tests an account that need not be saved: profile and key as they are in the form.
using ConnectionTester = std::function<Future<ConnectionReport>(const Profile& profile, const AccessKey& key)>;

/// The accounts of the data directory: list, form, test, keychain or session ("Accounts"). Nothing in it waits for the
/// keychain or the network.
class AccountsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `book` and `dialogs` outlive the dialog.
    AccountsDialog(AccountBook& book, ConnectionTester tester, Dialogs& dialogs, QWidget* parent = nullptr);
    ~AccountsDialog() override;

    /// An empty form for a new account.
    void startNew();
    void edit(const ProfileId& id);
    /// Asks for the aliyun CLI's file and lists its profiles.
    void startImport();

Q_SIGNALS:
    /// An account was saved or kept for the session.
    void accountKept(const Ack::ProfileId& id);
};

} // namespace Ack

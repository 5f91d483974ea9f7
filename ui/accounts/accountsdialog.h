// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/accounts/accountjobs.h"

#include <QDialog>

#include <functional>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;

namespace Ack {

class AccountBook;
class AccountEditor;
class AccountList;
class Dialogs;
class NoticeBox;
struct AccountNotice;

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
    void setPatience(std::chrono::milliseconds patience) { m_jobs->setPatience(patience); }

    void reject() override;

Q_SIGNALS:
    /// An account was saved or kept for the session.
    void accountKept(const Ack::ProfileId& id);

private:
    void build();
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QPushButton* addButton(QBoxLayout* row, const QString& text, const QString& name,
                                         const QString& icon);
    void wireList();
    void wireJobs();
    void showNotice(const AccountNotice& notice);
    void updateButtons();
    void formEdited();
    /// Goes on at once, or after the user agreed to lose what is typed.
    void leaveForm(const std::function<void()>& goOn);
    void removeAccount(const ProfileId& id);
    void showKept(const Profile& profile, const QString& sentence);
    void importFrom(const QString& path);
    void fillFrom(const AccountDraft& draft);
    void copyPolicy();

    AccountBook& m_book;
    Dialogs& m_dialogs;
    const AccountServices m_services;
    AccountJobs* m_jobs;
    AccountList* m_list;
    AccountEditor* m_editor;
    NoticeBox* m_notice;
    QLabel* m_hint;
    QPushButton* m_test = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_keep = nullptr;
    QAction* m_copyPolicy;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/accounts/accountjobs.h"
#include "ui/accounts/accounttext.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;

namespace Ack {

class AccountEditor;
class NoticeBox;

/// The right side of the accounts dialog: the form, what is said about it, and the buttons that test and keep it.
class AccountForm final : public QWidget
{
    Q_OBJECT

public:
    /// `book` outlives the form.
    AccountForm(AccountBook& book, AccountServices services, QWidget* parent = nullptr);

    [[nodiscard]] AccountEditor* editor() const { return m_editor; }
    [[nodiscard]] AccountJobs* jobs() const { return m_jobs; }
    void startNew();
    void edit(const Profile& profile);
    /// Fills the form from an import.
    void fill(const AccountDraft& draft);
    void showNotice(const AccountNotice& notice);
    /// Id of the account in the form; empty for a new one.
    [[nodiscard]] ProfileId current() const;

Q_SIGNALS:
    /// The account was saved or kept for the session.
    void accountKept(const Ack::ProfileId& id);

private:
    void build();
    [[nodiscard]] QPushButton* addButton(const QString& name, const QString& iconName);
    void showTexts();
    /// Says it now, and again in another language.
    void say(std::function<AccountNotice()> notice);
    void wireJobs();
    void updateButtons();
    void formEdited();
    /// `sentence` (QT_TR_NOOP) has a place for the label.
    void showKept(const Profile& profile, const char* sentence);
    void copyPolicy();

    AccountJobs* m_jobs;
    AccountEditor* m_editor;
    NoticeBox* m_notice;
    QLabel* m_hint;
    QPushButton* m_test;
    QPushButton* m_save;
    QPushButton* m_keep;
    QAction* m_copyPolicy;
    std::function<AccountNotice()> m_said; ///< what the notice box shows; empty: what somebody else gave
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fakedialogs.h"
#include "fakestore.h"

#include "credentials/accountbook.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/common/noticebox.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Ack {

inline const QString fakeId = QStringLiteral("LTAI5tFakeFakeFakeFake01");
inline const QString fakeSecret = QStringLiteral("not-a-real-secret-0123456789");

inline AccessKey fakeKey()
{
    return {.id = fakeId, .secret = Secret(fakeSecret.toUtf8()), .token = {}};
}

/// An accounts dialog over a fake keychain, a fake service and fake questions.
class AccountsFixture : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void tearDown();
    void open();
    QLineEdit* field(const QString& name) const { return m_dialog->findChild<QLineEdit*>(name); }
    QPushButton* button(const QString& name) const { return m_dialog->findChild<QPushButton*>(name); }
    NoticeBox* notice() const { return m_dialog->findChild<NoticeBox*>(QStringLiteral("Account message")); }
    void click(const QString& name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void type(const QString& name, const QString& text) const;
    void typeAccount(const QString& label) const;
    Profile stored(const QString& label);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<AccountsDialog> m_dialog;
    Result<ConnectionReport> m_answer;
    QList<QPair<Profile, AccessKey>> m_tested;
    bool m_testHangs = false;
    std::unique_ptr<QPromise<Result<ConnectionReport>>> m_hangingTest;
};

} // namespace Ack

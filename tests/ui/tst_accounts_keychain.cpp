// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "accountsfixture.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestAccountsKeychain : public AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void savesToTheKeychain();
    void keepsForTheSession();
    void explainsAFailingKeychain_data();
    void explainsAFailingKeychain();
    void staysUsableWhileTheKeychainHangs();
    void lateKeychainIsTheSameAccount();
    void closesWhileTheKeychainHangs();
    void tokenIsForTheSessionOnly();
    void movesASessionKeyToTheKeychain();
    void saysThatAKeptKeyIsGone();
    void keepsWhenRemovalFails();
};

void TestAccountsKeychain::savesToTheKeychain()
{
    open();
    const QSignalSpy kept(m_dialog.get(), &AccountsDialog::accountKept);
    typeAccount(u"prod"_s);
    QTRY_VERIFY(button(u"Save to keychain"_s)->isEnabled());
    click(u"Save to keychain"_s);
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(notice()->kind(), NoticeBox::Kind::Success);
    QVERIFY(notice()->text().contains(u"keychain"_s));
    const std::optional<Profile> profile = m_book->findLabel(u"prod"_s);
    QVERIFY(profile && !profile->sessionOnly);
    QCOMPARE(m_store->keys.value(profile->id), fakeKey());
    QCOMPARE(field(u"AccessKey secret"_s)->text(), QString());
    QCOMPARE(field(u"AccessKey ID"_s)->text(), QString());
    QCOMPARE(field(u"AccessKey secret"_s)->placeholderText(), u"unchanged"_s);
    QCOMPARE(m_dialog->findChild<QListWidget*>()->count(), 1);
}

void TestAccountsKeychain::keepsForTheSession()
{
    open();
    typeAccount(u"prod"_s);
    click(u"Keep for this session only"_s);
    QTRY_VERIFY(m_book->findLabel(u"prod"_s).has_value());
    QVERIFY(m_book->findLabel(u"prod"_s)->sessionOnly);
    QCOMPARE(notice()->kind(), NoticeBox::Kind::Success);
    QVERIFY(m_store->keys.isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"data/profiles.json"_s)));
    QCOMPARE(field(u"AccessKey secret"_s)->text(), QString());
}

void TestAccountsKeychain::explainsAFailingKeychain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << ErrorKind::Keychain;
    QTest::newRow("locked") << ErrorKind::KeychainLocked;
    QTest::newRow("no answer") << ErrorKind::Deadline;
}

void TestAccountsKeychain::explainsAFailingKeychain()
{
    QFETCH(ErrorKind, kind);
    m_store->error = Error{.kind = kind, .message = u"the cause <b>in words</b>"_s};
    open();
    typeAccount(u"prod"_s);
    click(u"Save to keychain"_s);
    QTRY_COMPARE(notice()->kind(), NoticeBox::Kind::Error);
    QVERIFY(notice()->isVisible());
    QVERIFY(notice()->text().contains(u"the cause <b>in words</b>"_s));
    QVERIFY(notice()->text().contains(u"Keep for this session only"_s));
    QVERIFY(m_dialogs->messages.isEmpty());
    QVERIFY(m_book->profiles().isEmpty());
    // What was typed is still there, for the other choice.
    QCOMPARE(field(u"AccessKey ID"_s)->text(), fakeId);
    click(u"Keep for this session only"_s);
    QTRY_VERIFY(m_book->findLabel(u"prod"_s).has_value());
}

void TestAccountsKeychain::staysUsableWhileTheKeychainHangs()
{
    m_store->hangs = true;
    open();
    m_dialog->setPatience(std::chrono::milliseconds(20));
    typeAccount(u"prod"_s);
    click(u"Save to keychain"_s);
    QTRY_VERIFY(notice()->text().contains(u"has not answered"_s));
    QVERIFY(notice()->text().contains(u"Keep for this session only"_s));
    QVERIFY(!button(u"Save to keychain"_s)->isEnabled());
    QVERIFY(button(u"Keep for this session only"_s)->isEnabled());
    click(u"Keep for this session only"_s);
    QTRY_VERIFY(m_book->findLabel(u"prod"_s).has_value());
    QVERIFY(m_book->findLabel(u"prod"_s)->sessionOnly);
    QCOMPARE(notice()->kind(), NoticeBox::Kind::Success);
}

void TestAccountsKeychain::lateKeychainIsTheSameAccount()
{
    m_store->hangs = true;
    open();
    typeAccount(u"prod"_s);
    click(u"Save to keychain"_s);
    click(u"Keep for this session only"_s);
    QTRY_COMPARE(m_book->profiles().size(), 1);
    m_store->release();
    QTRY_VERIFY(!m_book->findLabel(u"prod"_s)->sessionOnly);
    QCOMPARE(m_book->profiles().size(), 1);
    QCOMPARE(m_dialog->findChild<QListWidget*>()->count(), 1);
}

void TestAccountsKeychain::closesWhileTheKeychainHangs()
{
    m_store->hangs = true;
    open();
    typeAccount(u"prod"_s);
    click(u"Save to keychain"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->isVisible());
    m_dialog.reset();
    m_store->release();
    QTRY_VERIFY(m_book->findLabel(u"prod"_s).has_value());
}

void TestAccountsKeychain::tokenIsForTheSessionOnly()
{
    open();
    typeAccount(u"temp"_s);
    QVERIFY(button(u"Save to keychain"_s)->isEnabled());
    type(u"STS token (optional)"_s, u"CAIS-fake-token"_s);
    QVERIFY(!button(u"Save to keychain"_s)->isEnabled());
    QVERIFY(button(u"Save to keychain"_s)->toolTip().contains(u"expire soon"_s));
    QVERIFY(button(u"Save to keychain"_s)->accessibleDescription().contains(u"expire soon"_s));
    auto* note = m_dialog->findChild<QLabel*>(u"STS token (optional) note"_s);
    QVERIFY(note->isVisible() && note->text().contains(u"session only"_s));
    QTest::keyClick(field(u"STS token (optional)"_s), Qt::Key_Return);
    QTRY_VERIFY(m_book->findLabel(u"temp"_s).has_value());
    QCOMPARE(m_book->findLabel(u"temp"_s)->kind, ProfileKind::StsToken);
    QVERIFY(m_store->keys.isEmpty());
    // Kept with its token, it still must not go to the keychain.
    QVERIFY(!button(u"Save to keychain"_s)->isEnabled());
}

void TestAccountsKeychain::movesASessionKeyToTheKeychain()
{
    const Result<Profile> kept = m_book->keepForSession({.label = u"prod"_s}, fakeKey());
    QVERIFY(kept);
    open();
    m_dialog->edit(kept->id);
    click(u"Save to keychain"_s);
    QTRY_VERIFY(!m_book->find(kept->id)->sessionOnly);
    QCOMPARE(m_store->keys.value(kept->id), fakeKey());
}

void TestAccountsKeychain::saysThatAKeptKeyIsGone()
{
    const Profile prod = stored(u"prod"_s);
    m_store->keys.clear();
    m_book = std::make_unique<AccountBook>(m_folder->filePath(u"data"_s), *m_store);
    QVERIFY(m_book->load());
    open();
    m_dialog->edit(prod.id);
    click(u"Test connection"_s);
    QTRY_COMPARE(notice()->kind(), NoticeBox::Kind::Error);
    QVERIFY(notice()->text().contains(u"no entry"_s));
    QVERIFY(m_tested.isEmpty());
}

void TestAccountsKeychain::keepsWhenRemovalFails()
{
    const Profile prod = stored(u"prod"_s);
    open();
    m_store->error = Error{.kind = ErrorKind::KeychainLocked, .message = u"locked"_s};
    click(u"Remove account"_s);
    QTRY_COMPARE(notice()->kind(), NoticeBox::Kind::Error);
    QVERIFY(m_book->find(prod.id));
}

QTEST_MAIN(TestAccountsKeychain)
#include "tst_accounts_keychain.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "accountsfixture.h"

#include "credentials/rampolicy.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestAccounts : public AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void hasTheNamesOfTheContract();
    void fitsASmallWindow();
    void enterSaves();
    void validatesWhileTyping();
    void blanksAreTrimmed();
    void editsWithoutTheKey();
    void removesAfterConsent();
    void testsWhatIsTyped();
    void testsTheKeptKey();
    void offersThePolicyWhenDenied();
    void dropsAStaleTest();
    void asksBeforeLosingWhatIsTyped();
    void secretsNeverShow();
    void showsHostileLabelsAsText();
    void tabOrderFollowsTheForm();
};

void TestAccounts::hasTheNamesOfTheContract()
{
    open();
    QCOMPARE(m_dialog->objectName(), u"Accounts"_s);
    for (const QString& name :
         {u"Account label"_s, u"AccessKey ID"_s, u"AccessKey secret"_s, u"STS token (optional)"_s}) {
        QVERIFY2(field(name), qPrintable(name));
        QCOMPARE(field(name)->accessibleName(), name);
        QVERIFY(field(name)->isVisible());
    }
    for (const QString& name : {u"Test connection"_s, u"Save to keychain"_s, u"Keep for this session only"_s}) {
        QVERIFY2(button(name), qPrintable(name));
        QCOMPARE(button(name)->text().remove(u'&'), name);
    }
    QCOMPARE(field(u"AccessKey secret"_s)->echoMode(), QLineEdit::Password);
    QCOMPARE(field(u"STS token (optional)"_s)->echoMode(), QLineEdit::Password);
}

void TestAccounts::fitsASmallWindow()
{
    open();
    m_dialog->findChild<QCheckBox*>(u"Assume a role"_s)->setChecked(true);
    QVERIFY(m_dialog->minimumSizeHint().width() <= 1000);
    QVERIFY(m_dialog->minimumSizeHint().height() <= 650);
    QVERIFY(m_dialog->width() <= 1000 && m_dialog->height() <= 650);
}

void TestAccounts::enterSaves()
{
    open();
    typeAccount(u"prod"_s);
    QTest::keyClick(field(u"AccessKey secret"_s), Qt::Key_Return);
    QTRY_VERIFY(m_book->findLabel(u"prod"_s).has_value());
    QVERIFY(!m_book->findLabel(u"prod"_s)->sessionOnly);
}

void TestAccounts::validatesWhileTyping()
{
    const Profile prod = stored(u"prod"_s);
    QVERIFY(!prod.id.isEmpty());
    open();
    click(u"Add account"_s);
    typeAccount(u"PROD"_s);
    auto* note = m_dialog->findChild<QLabel*>(u"Account label note"_s);
    QVERIFY(note->isVisible() && note->text().contains(u"already"_s));
    QVERIFY(!button(u"Save to keychain"_s)->isEnabled());
    QVERIFY(!button(u"Keep for this session only"_s)->isEnabled());
    type(u"Account label"_s, u"other"_s);
    QVERIFY(!note->isVisible());
    QVERIFY(button(u"Save to keychain"_s)->isEnabled());
    m_dialog->findChild<QCheckBox*>(u"Assume a role"_s)->setChecked(true);
    QVERIFY(field(u"Role ARN"_s)->isVisible());
    QVERIFY(!button(u"Save to keychain"_s)->isEnabled());
    type(u"Role ARN"_s, u"acs:ram::1234567890123456:role/auditor"_s);
    QVERIFY(button(u"Save to keychain"_s)->isEnabled());
}

void TestAccounts::blanksAreTrimmed()
{
    open();
    type(u"Account label"_s, u"  prod "_s);
    type(u"AccessKey ID"_s, u" "_s + fakeId + u"  "_s);
    type(u"AccessKey secret"_s, u" "_s + fakeSecret + u" "_s);
    click(u"Save to keychain"_s);
    QTRY_VERIFY(m_book->findLabel(u"prod"_s).has_value());
    QCOMPARE(m_store->keys.value(m_book->findLabel(u"prod"_s)->id), fakeKey());
}

void TestAccounts::editsWithoutTheKey()
{
    const Profile prod = stored(u"prod"_s);
    m_store->error = Error{.kind = ErrorKind::KeychainLocked};
    open();
    m_dialog->edit(prod.id);
    QCOMPARE(field(u"AccessKey ID"_s)->text(), QString());
    QVERIFY(field(u"AccessKey ID"_s)->placeholderText().contains(u"ke01"_s));
    type(u"Account label"_s, u"production"_s);
    click(u"Save to keychain"_s);
    QTRY_VERIFY(m_book->findLabel(u"production"_s).has_value());
    QCOMPARE(m_book->findLabel(u"production"_s)->id, prod.id);
    QCOMPARE(notice()->kind(), NoticeBox::Kind::Success);
}

void TestAccounts::removesAfterConsent()
{
    const Profile prod = stored(u"prod"_s);
    open();
    m_dialogs->agrees = false;
    click(u"Remove account"_s);
    QCOMPARE(m_dialogs->messages.size(), 1);
    QVERIFY(m_dialogs->messages.constFirst().dangerous);
    QVERIFY(m_dialogs->messages.constFirst().text.contains(u"prod"_s));
    QVERIFY(m_book->find(prod.id));
    m_dialogs->agrees = true;
    click(u"Remove account"_s);
    QTRY_VERIFY(!m_book->find(prod.id));
    QVERIFY(m_store->keys.isEmpty());
    QTRY_COMPARE(notice()->kind(), NoticeBox::Kind::Success);
}

void TestAccounts::testsWhatIsTyped()
{
    open();
    typeAccount(u"prod"_s);
    type(u"Endpoint (optional)"_s, u"https://cs.aliyuncs.com"_s);
    click(u"Test connection"_s);
    QTRY_COMPARE(notice()->kind(), NoticeBox::Kind::Success);
    QVERIFY(notice()->text().contains(u"RAM user"_s));
    QVERIFY(notice()->text().contains(u"1234567890123456"_s));
    QVERIFY(notice()->text().contains(u"3 in cn-hangzhou"_s));
    QCOMPARE(m_tested.size(), 1);
    QCOMPARE(m_tested.constFirst().second, fakeKey());
    QCOMPARE(m_tested.constFirst().first.endpoint, u"https://cs.aliyuncs.com"_s);
    // Nothing is kept by testing.
    QVERIFY(m_book->profiles().isEmpty());
    QVERIFY(m_store->keys.isEmpty());
}

void TestAccounts::testsTheKeptKey()
{
    const Profile prod = stored(u"prod"_s);
    open();
    m_dialog->edit(prod.id);
    click(u"Test connection"_s);
    QTRY_COMPARE(m_tested.size(), 1);
    QCOMPARE(m_tested.constFirst().second, fakeKey());
}

void TestAccounts::offersThePolicyWhenDenied()
{
    m_answer->listError = Error{.kind = ErrorKind::Denied, .action = u"cs:DescribeClustersForRegion"_s};
    open();
    typeAccount(u"prod"_s);
    click(u"Test connection"_s);
    QTRY_VERIFY(notice()->text().contains(u"cs:DescribeClustersForRegion"_s));
    QPushButton* copy = nullptr;
    for (QPushButton* one : notice()->findChildren<QPushButton*>())
        copy = one->isVisible() ? one : copy;
    QVERIFY(copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(auditorPolicy(PolicyForm::Explicit)));
}

void TestAccounts::dropsAStaleTest()
{
    m_testHangs = true;
    open();
    typeAccount(u"prod"_s);
    click(u"Test connection"_s);
    QTRY_COMPARE(notice()->kind(), NoticeBox::Kind::Busy);
    QVERIFY(!button(u"Test connection"_s)->isEnabled());
    type(u"Account label"_s, u"other"_s);
    QVERIFY(!notice()->isVisible());
    m_hangingTest->addResult(m_answer);
    m_hangingTest->finish();
    QTRY_VERIFY(button(u"Test connection"_s)->isEnabled());
    QCoreApplication::processEvents();
    QVERIFY(!notice()->isVisible());
}

void TestAccounts::asksBeforeLosingWhatIsTyped()
{
    const Profile prod = stored(u"prod"_s);
    open();
    click(u"Add account"_s);
    QVERIFY(m_dialogs->messages.isEmpty());
    typeAccount(u"new"_s);
    m_dialogs->agrees = false;
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_dialogs->messages.size(), 1);
    QVERIFY(m_dialog->isVisible());
    auto* list = m_dialog->findChild<QListWidget*>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(m_dialogs->messages.size(), 2);
    QCOMPARE(field(u"Account label"_s)->text(), u"new"_s);
    QVERIFY(!list->currentItem());
    m_dialogs->agrees = true;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(field(u"Account label"_s)->text(), u"prod"_s);
    QCOMPARE(field(u"AccessKey secret"_s)->text(), QString());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestAccounts::secretsNeverShow()
{
    m_store->error = Error{.kind = ErrorKind::Keychain, .message = u"no keychain"_s};
    open();
    typeAccount(u"prod"_s);
    type(u"STS token (optional)"_s, u"CAIS-fake-token"_s);
    click(u"Test connection"_s);
    QTRY_VERIFY(notice()->isVisible());
    const auto clean = [](const QString& text) {
        return !text.contains(fakeSecret) && !text.contains(u"CAIS-fake-token"_s);
    };
    for (const QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        QVERIFY(clean(widget->toolTip()) && clean(widget->accessibleName()) && clean(widget->accessibleDescription()));
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            QVERIFY(clean(label->text()));
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            QVERIFY(clean(edit->displayText()));
    }
    QVERIFY(clean(m_dialog->windowTitle()));
}

void TestAccounts::showsHostileLabelsAsText()
{
    const Result<Profile> kept = m_book->keepForSession({.label = u"<img src=x><b>"_s}, fakeKey());
    QVERIFY(kept);
    open();
    for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(m_dialog->findChild<QListWidget*>()->item(0)->toolTip().contains(u"&lt;img"_s));
}

void TestAccounts::tabOrderFollowsTheForm()
{
    open();
    field(u"Account label"_s)->setFocus();
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, (QStringList{u"Account label"_s, u"AccessKey ID"_s, u"AccessKey secret"_s,
                                 u"STS token (optional)"_s, u"Assume a role"_s}));
}

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"

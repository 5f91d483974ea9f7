// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "fakedialogs.h"
#include "fakestore.h"

#include "credentials/accountbook.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/clientries.h"
#include "ui/accounts/importdialog.h"
#include "ui/common/noticebox.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QByteArray file = R"({"current": "role", "profiles": [
 {"name": "keys", "mode": "AK", "access_key_id": "LTAI5tFakeFakeFakeFake01", "access_key_secret": "not-a-real-secret"},
 {"name": "role", "mode": "RamRoleArn", "access_key_id": "LTAI5tFakeFakeFakeFake02", "access_key_secret": "not-a-real-secret",
  "ram_role_arn": "acs:ram::1234567890123456:role/auditor", "ram_session_name": "cli"},
 {"name": "<b>run</b>", "mode": "External", "process_command": "/usr/bin/get-key --account prod"},
 {"name": "metadata", "mode": "EcsRamRole", "ram_role_name": "x"}]})";

} // namespace

class TestAccountsImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsProfilesWithTheirReason();
    void startsAtTheCurrentProfile();
    void fillsTheForm();
    void fillsTheRole();
    void refusesWithTheReason();
    void runsNothingWithoutConsent();
    void consentDoesNotCarryOver();
    void saysWhyTheKeyCouldNotBeHad();
    void refusesABadFile_data();
    void refusesABadFile();

private:
    void choose(const QString& name);
    [[nodiscard]] ImportDialog* import() const { return m_dialog->findChild<ImportDialog*>(); }
    [[nodiscard]] QPushButton* importButton() const { return import()->findChild<QPushButton*>(u"Import"_s); }
    [[nodiscard]] QLineEdit* field(const QString& name) const { return m_dialog->findChild<QLineEdit*>(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<AccountsDialog> m_dialog;
    Result<AccessKey> m_key;
    int m_asked = 0;
};

void TestAccountsImport::init()
{
    m_store = std::make_unique<FakeStore>();
    m_book = std::make_unique<AccountBook>(m_folder.filePath(u"data"_s), *m_store);
    m_dialogs = std::make_unique<FakeDialogs>();
    m_dialogs->path = m_folder.filePath(u"config.json"_s);
    QFile config(m_dialogs->path);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(file);
    config.close();
    m_asked = 0;
    m_key = AccessKey{.id = u"LTAI5tFakeFakeFakeFake09"_s, .secret = Secret("not-a-real-secret"), .token = {}};
    AccountServices services;
    services.test = [](const Profile&, const AccessKey&) { return readyFailure<ConnectionReport>({}); };
    services.cliKey = [this](const CliAccess& access) {
        ++m_asked;
        if (const auto* inFile = std::get_if<AccessKey>(&access.keys))
            return ready<AccessKey>(*inFile);
        return ready<AccessKey>(m_key);
    };
    m_dialog = std::make_unique<AccountsDialog>(*m_book, services, *m_dialogs);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestAccountsImport::cleanup()
{
    m_dialog.reset();
}

void TestAccountsImport::choose(const QString& name)
{
    QTest::mouseClick(m_dialog->findChild<QPushButton*>(u"Import from the aliyun CLI…"_s), Qt::LeftButton);
    QVERIFY(import());
    QTRY_VERIFY(import()->isVisible());
    auto* list = import()->findChild<QListWidget*>(u"CLI profiles"_s);
    const auto items = list->findItems(name, Qt::MatchStartsWith);
    QCOMPARE(items.size(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(items.constFirst()).center());
}

void TestAccountsImport::listsProfilesWithTheirReason()
{
    const Result<AliyunCliFile> parsed = AliyunCliFile::parse(file, u"config.json"_s);
    QVERIFY(parsed);
    const QList<CliEntry> entries = cliEntries(*parsed, {}, QDateTime::currentDateTimeUtc());
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries.at(0).refusal, QString());
    QCOMPARE(entries.at(0).consent, QString());
    QVERIFY(entries.at(1).isCurrent);
    QCOMPARE(entries.at(2).consent, u"/usr/bin/get-key --account prod"_s);
    QVERIFY(entries.at(3).refusal.contains(u"ECS instance"_s));
    const QList<CliEntry> forbidden = cliEntries(*parsed, {.externalDisabled = true}, QDateTime::currentDateTimeUtc());
    QVERIFY(forbidden.at(2).refusal.contains(u"ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"_s));
}

void TestAccountsImport::startsAtTheCurrentProfile()
{
    m_dialog->startImport();
    auto* list = import()->findChild<QListWidget*>(u"CLI profiles"_s);
    QCOMPARE(list->currentRow(), 1);
    QVERIFY(list->currentItem()->text().contains(u"current"_s));
}

void TestAccountsImport::fillsTheForm()
{
    choose(u"keys"_s);
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QTRY_COMPARE(field(u"AccessKey ID"_s)->text(), u"LTAI5tFakeFakeFakeFake01"_s);
    QCOMPARE(field(u"Account label"_s)->text(), u"keys"_s);
    QVERIFY(field(u"AccessKey secret"_s)->text().size() > 0);
    QTRY_VERIFY(!import());
    // Nothing is kept before the user says so.
    QVERIFY(m_book->profiles().isEmpty());
    QTest::mouseClick(m_dialog->findChild<QPushButton*>(u"Save to keychain"_s), Qt::LeftButton);
    QTRY_VERIFY(m_book->findLabel(u"keys"_s).has_value());
    QCOMPARE(m_store->keys.size(), 1);
}

void TestAccountsImport::fillsTheRole()
{
    choose(u"role"_s);
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QTRY_COMPARE(field(u"Role ARN"_s)->text(), u"acs:ram::1234567890123456:role/auditor"_s);
    QCOMPARE(field(u"Role session name"_s)->text(), u"cli"_s);
    QTest::mouseClick(m_dialog->findChild<QPushButton*>(u"Keep for this session only"_s), Qt::LeftButton);
    QTRY_VERIFY(m_book->findLabel(u"role"_s).has_value());
    QCOMPARE(m_book->findLabel(u"role"_s)->role->sessionName, u"cli"_s);
}

void TestAccountsImport::refusesWithTheReason()
{
    choose(u"metadata"_s);
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(import()->findChild<QLabel*>(u"CLI profile state"_s)->text().contains(u"ECS instance"_s));
}

void TestAccountsImport::runsNothingWithoutConsent()
{
    choose(u"<b>run</b>"_s);
    auto* agree = import()->findChild<QCheckBox*>(u"Agree to run"_s);
    QVERIFY(agree->isVisible() && !agree->isChecked());
    QCOMPARE(import()->findChild<QLabel*>(u"CLI command"_s)->text(), u"/usr/bin/get-key --account prod"_s);
    QVERIFY(!importButton()->isEnabled());
    QTest::keyClick(import(), Qt::Key_Return);
    QCOMPARE(m_asked, 0);
    QTest::mouseClick(agree, Qt::LeftButton, {}, QPoint(8, agree->height() / 2));
    QVERIFY(importButton()->isEnabled());
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QTRY_COMPARE(field(u"AccessKey ID"_s)->text(), u"LTAI5tFakeFakeFakeFake09"_s);
    QCOMPARE(m_asked, 1);
}

void TestAccountsImport::consentDoesNotCarryOver()
{
    choose(u"<b>run</b>"_s);
    auto* agree = import()->findChild<QCheckBox*>(u"Agree to run"_s);
    agree->setChecked(true);
    auto* list = import()->findChild<QListWidget*>(u"CLI profiles"_s);
    list->setCurrentRow(0);
    list->setCurrentRow(2);
    QVERIFY(!agree->isChecked());
    QVERIFY(!importButton()->isEnabled());
}

void TestAccountsImport::saysWhyTheKeyCouldNotBeHad()
{
    m_key = failure(ErrorKind::Credential, u"the command failed"_s);
    choose(u"<b>run</b>"_s);
    import()->findChild<QCheckBox*>(u"Agree to run"_s)->setChecked(true);
    QTest::mouseClick(importButton(), Qt::LeftButton);
    auto* notice = import()->findChild<NoticeBox*>();
    QTRY_COMPARE(notice->kind(), NoticeBox::Kind::Error);
    QVERIFY(notice->text().contains(u"the command failed"_s));
    QVERIFY(import()->isVisible());
    QVERIFY(importButton()->isEnabled());
}

void TestAccountsImport::refusesABadFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("not JSON") << "<html>"_ba;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
    QTest::newRow("other JSON") << "[1,2]"_ba;
}

void TestAccountsImport::refusesABadFile()
{
    QFETCH(QByteArray, content);
    QFile config(m_dialogs->path);
    QVERIFY(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
    config.write(content);
    config.close();
    m_dialog->startImport();
    QVERIFY(!import());
    auto* notice = m_dialog->findChild<NoticeBox*>(u"Account message"_s);
    QCOMPARE(notice->kind(), NoticeBox::Kind::Error);
    QVERIFY(notice->text().contains(u"config.json"_s));
}

QTEST_MAIN(TestAccountsImport)
#include "tst_accounts_import.moc"

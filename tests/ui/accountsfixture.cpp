// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "accountsfixture.h"

namespace Ack {

using namespace Qt::StringLiterals;

void AccountsFixture::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<FakeStore>();
    m_book = std::make_unique<AccountBook>(m_folder->filePath(u"data"_s), *m_store);
    m_dialogs = std::make_unique<FakeDialogs>();
    ConnectionReport report;
    report.accountUid = u"1234567890123456"_s;
    report.identityArn = u"acs:ram::1234567890123456:user/auditor"_s;
    report.identityType = u"RAMUser"_s;
    report.region = RegionId(u"cn-hangzhou"_s);
    report.clusters = 3;
    m_answer = report;
    m_tested.clear();
    m_testHangs = false;
}

void AccountsFixture::tearDown()
{
    m_dialog.reset();
    m_book.reset();
    m_hangingTest.reset();
}

void AccountsFixture::open()
{
    AccountServices services;
    services.test = [this](const Profile& profile, const AccessKey& key) {
        m_tested.append({profile, key});
        if (!m_testHangs)
            return ready<ConnectionReport>(m_answer);
        m_hangingTest = std::make_unique<QPromise<Result<ConnectionReport>>>();
        m_hangingTest->start();
        return m_hangingTest->future();
    };
    services.cliKey = [](const CliAccess&) { return readyFailure<AccessKey>({}); };
    m_dialog = std::make_unique<AccountsDialog>(*m_book, services, *m_dialogs);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void AccountsFixture::type(const QString& name, const QString& text) const
{
    field(name)->setFocus();
    field(name)->selectAll();
    QTest::keyClicks(field(name), text);
}

void AccountsFixture::typeAccount(const QString& label) const
{
    type(u"Account label"_s, label);
    type(u"AccessKey ID"_s, fakeId);
    type(u"AccessKey secret"_s, fakeSecret);
}

Profile AccountsFixture::stored(const QString& label)
{
    const QFuture<Result<Profile>> saved = m_book->saveToKeychain({.label = label}, fakeKey());
    if (!QTest::qWaitFor([&saved] { return saved.isFinished(); }))
        return {};
    return saved.result().value_or(Profile{});
}

} // namespace Ack

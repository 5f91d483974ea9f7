// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/region.h"
#include "credentials/accountbook.h"
#include "credentials/memorystore.h"
#include "resources/resources.h"
#include "session/accountaccess.h"
#include "session/connectiontest.h"
#include "support/await.h"
#include "support/cloudserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QByteArray keyId = "LTAI5tFakeFakeFakeFake01";
const QByteArray keySecret = "not-a-real-secret-000000000000";

RegionTable regionTable()
{
    const auto table = RegionTable::fromJson(Resources::regionTable());
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

SimulatedAccount demoAccount()
{
    const auto account = parseAccount(Resources::demoAccount());
    if (!account)
        qFatal("%s", qPrintable(account.error().message));
    return *account;
}

/// A profile with this key, against a cloud that knows the right one.
struct Connection
{
    explicit Connection(const QByteArray& secret = keySecret)
    {
        Profile profile{.label = u"prod"_s};
        profile.regions = {u"cn-hangzhou"_s};
        const auto kept = book.keepForSession(profile, {.id = QString::fromLatin1(keyId), .secret = Secret(secret)});
        if (!kept)
            qFatal("%s", qPrintable(kept.error().message));
        id = kept->id;
    }
    std::unique_ptr<AccountAccess> open()
    {
        const AccessFactory factory(book, regionTable(), {.endpoints = {server.centralUrl()}});
        auto access = factory.open({.kind = AccountChoice::Kind::Profile, .profile = id});
        if (!access)
            qFatal("%s", qPrintable(access.error().message));
        return *std::move(access);
    }

    QTemporaryDir dir;
    MemoryStore store;
    AccountBook book{dir.path(), store};
    CloudServer server{{.account = demoAccount(), .keys = {{keyId, {keySecret, {}}}}}};
    ProfileId id;
};

} // namespace

class TestConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoTheKeyIs()
    {
        Connection connection;
        const auto access = connection.open();
        const auto report = await(testConnection(*access));
        QVERIFY(report);
        QVERIFY(report->isUsable());
        QCOMPARE(report->accountUid, u"1234567890123456"_s);
        QVERIFY(report->identityArn.startsWith("acs:ram::"_L1));
        QCOMPARE(report->region, RegionId(u"cn-hangzhou"_s));
        QCOMPARE(report->clusters, 8);
        QCOMPARE(connection.server.requests().size(), 2);
    }

    void namesTheMissingAction()
    {
        Connection connection;
        connection.server.setFaults(
            {QJsonObject{{u"kind"_s, u"denied"_s}, {u"operation"_s, u"DescribeClustersForRegion"_s}}});
        const auto access = connection.open();
        const auto report = await(testConnection(*access));
        QVERIFY(report);
        QVERIFY(!report->isUsable());
        QCOMPARE(report->listError->kind, ErrorKind::Denied);
        QCOMPARE(report->listError->action, u"cs:DescribeClustersForRegion"_s);
        QVERIFY(!report->accountUid.isEmpty());
    }

    void asksTheOlderListWhenTheNewOneIsUnknown()
    {
        Connection connection;
        connection.server.setFaults(
            {QJsonObject{{u"kind"_s, u"retired"_s}, {u"operation"_s, u"DescribeClustersForRegion"_s}}});
        const auto access = connection.open();
        const auto report = await(testConnection(*access));
        QVERIFY(report);
        QVERIFY(report->isUsable());
        QCOMPARE(report->clusters, 8);
    }

    void aWrongSecretFailsBothCalls()
    {
        Connection connection("not-the-right-secret-0000000000");
        const auto access = connection.open();
        const auto report = await(testConnection(*access));
        QVERIFY(report);
        QCOMPARE(report->listError->kind, ErrorKind::Credential);
        QCOMPARE(report->identityError->kind, ErrorKind::Credential);
    }

    void aKeyThatIsGoneFailsAsAWhole()
    {
        Connection connection;
        const auto access = connection.open();
        QVERIFY(await<void>(connection.book.remove(connection.id)));
        const auto report = await(testConnection(*access));
        QVERIFY(!report);
        QVERIFY(connection.server.requests().isEmpty());
    }

    void canBeCancelled()
    {
        Connection connection;
        connection.server.setFaults({QJsonObject{{u"kind"_s, u"hang"_s}}});
        const auto access = connection.open();
        Future<ConnectionReport> future = testConnection(*access);
        QTRY_COMPARE(connection.server.requests().size(), 2);
        future.cancel();
        const auto report = await(future);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/accountservices.h"

#include "core/accesskey.h"
#include "credentials/aliyuncliprofiles.h"
#include "resources/resources.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

AccessKey fakeKey()
{
    return {.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret"), .token = {}};
}

RegionTable regionTable()
{
    return RegionTable::fromJson(Resources::regionTable()).value_or(RegionTable());
}

} // namespace

class TestAccountsServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksBothQuestions();
    void saysWhenNobodyAnswers();
    void refusesABadEndpoint();
    void profileEndpointIsUsed();
    void runsTheCommandForAKey();
    void saysThatTheCommandFailed();
};

void TestAccountsServices::asksBothQuestions()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QStringList asked;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [socket, &asked] {
            const QByteArray request = socket->readAll();
            asked.append(QString::fromLatin1(request.left(request.indexOf('\r'))));
            const QByteArray body =
                request.contains("/clusters")
                    ? R"({"clusters":[],"page_info":{"page_number":1,"page_size":10,"total_count":7}})"_ba
                    : R"({"AccountId":"1234567890123456","Arn":"acs:ram::1234567890123456:user/a","IdentityType":"RAMUser"})"_ba;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                          QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    });
    const AccountServices services = accountServices(
        regionTable(), {.endpoints = {u"http://127.0.0.1:%1"_s.arg(server.serverPort())}, .caFile = {}});
    const Future<ConnectionReport> future = services.test({.label = u"x"_s}, fakeKey());
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    const Result<ConnectionReport> report = future.result();
    QVERIFY(report);
    QVERIFY(report->isUsable());
    QCOMPARE(report->accountUid, u"1234567890123456"_s);
    QCOMPARE(report->clusters, std::optional(7));
    QCOMPARE(asked.size(), 2);
}

void TestAccountsServices::saysWhenNobodyAnswers()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    const AccountServices services =
        accountServices(regionTable(), {.endpoints = {u"http://127.0.0.1:%1"_s.arg(port)}, .caFile = {}});
    const Future<ConnectionReport> future = services.test({.label = u"x"_s}, fakeKey());
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
    const Result<ConnectionReport> report = future.result();
    QVERIFY(report);
    QVERIFY(!report->isUsable());
    QVERIFY(report->identityError);
}

void TestAccountsServices::refusesABadEndpoint()
{
    const AccountServices services = accountServices(regionTable(), {.endpoints = {u"ftp://example"_s}, .caFile = {}});
    const Future<ConnectionReport> future = services.test({.label = u"x"_s}, fakeKey());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().kind, ErrorKind::Usage);
}

void TestAccountsServices::profileEndpointIsUsed()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const AccountServices services = accountServices(regionTable(), {});
    const Future<ConnectionReport> future =
        services.test({.label = u"x"_s, .endpoint = u"http://127.0.0.1:%1"_s.arg(server.serverPort())}, fakeKey());
    QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingConnections(), 10'000);
    QVERIFY(!future.isFinished());
    // Refused from here on, so that the test ends.
    server.close();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
}

void TestAccountsServices::runsTheCommandForAKey()
{
    CliAccess access{.profile = u"run"_s, .mode = u"External"_s};
    access.keys = CliCommand{
        {u"/bin/echo"_s,
         u"{\"mode\":\"AK\",\"access_key_id\":\"LTAI5tFakeFakeFakeFake07\",\"access_key_secret\":\"not-a-real-secret\"}"_s}};
    const AccountServices services = accountServices(regionTable(), {});
    const Future<AccessKey> future = services.cliKey(access);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    QVERIFY(future.result());
    QCOMPARE(future.result()->id, u"LTAI5tFakeFakeFakeFake07"_s);
}

void TestAccountsServices::saysThatTheCommandFailed()
{
    CliAccess access{.profile = u"run"_s, .mode = u"External"_s};
    access.keys = CliCommand{{u"/bin/false"_s}};
    const AccountServices services = accountServices(regionTable(), {});
    const Future<AccessKey> future = services.cliKey(access);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    QVERIFY(!future.result());
}

QTEST_GUILESS_MAIN(TestAccountsServices)
#include "tst_accounts_services.moc"

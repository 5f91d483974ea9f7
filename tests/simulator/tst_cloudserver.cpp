// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo.h"

#include "openapi/qnamtransport.h"
#include "openapi/signer.h"
#include "support/await.h"
#include "support/cloudserver.h"
#include "support/uniformaccount.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray keyId = "LTAI5tFakeFakeFakeFake01";
const QByteArray secret = "not-a-real-secret-of-the-tests";

RegionTable regionTable()
{
    return *RegionTable::fromJson(Resources::regionTable());
}

ApiRequest listOf(const QString& region)
{
    return {.region = RegionId(region),
            .action = u"DescribeClustersForRegion"_s,
            .path = {u"regions"_s, region, u"clusters"_s}};
}

ApiRequest rpc(Product product, const QString& action, const QString& region)
{
    return {.product = product, .region = RegionId(region), .action = action, .query = {{u"RegionId"_s, region}}};
}

HttpRequest signedFor(const QString& base, const ApiRequest& request,
                      const QDateTime& date = QDateTime::currentDateTimeUtc(), const QByteArray& with = secret)
{
    const AccessKey key{.id = QString::fromLatin1(keyId), .secret = Secret(with)};
    HttpRequest made =
        signedRequest(QUrl(base), request, key, {date, QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    made.deadline = 3s;
    made.idle = 2s;
    return made;
}

} // namespace

class TestCloudServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto created = QnamTransport::create();
        QVERIFY(created);
        m_transport = *std::move(created);
    }
    void cleanup() { m_transport.reset(); }

    void answersEveryProductAtEachAddress();
    void servesManyRegionsAtOnce();
    void waitsBeforeEachAnswer();
    void looksAtSignatures_data();
    void looksAtSignatures();
    void knowsTheKeysOfRoleSessions();
    void givesItsOwnTime();
    void misbehaves_data();
    void misbehaves();
    void streamsAsMuchAsDescribed();
    void changesItsFaults();
    void refusesToChangeAnything();
    void recordsRequests();
    void isVerifiedFromOutside();

private:
    Result<HttpReply> send(const HttpRequest& request) { return await(m_transport->send(request)); }

    std::unique_ptr<QnamTransport> m_transport;
};

void TestCloudServer::answersEveryProductAtEachAddress()
{
    const CloudServer server({.account = demoAccount()});
    QCOMPARE(server.regions().size(), 13);
    QCOMPARE(server.endpointArguments().size(), 28);
    const QString beijing = server.url(u"cn-beijing"_s);
    QVERIFY(beijing != server.centralUrl());
    for (const ApiRequest& request :
         {listOf(u"cn-beijing"_s), rpc(Product::Vpc, u"DescribeVpcs"_s, u"cn-beijing"_s),
          rpc(Product::Ecs, u"DescribeKeyPairs"_s, u"cn-beijing"_s), rpc(Product::Sts, u"GetCallerIdentity"_s, {})}) {
        for (const QString& base : {beijing, server.centralUrl()}) {
            const auto reply = send(signedFor(base, request));
            QVERIFY(reply);
            QCOMPARE(reply->status, 200);
            QVERIFY(json(*reply).isObject());
        }
    }
    QCOMPARE(server.requests().size(), 8);
    QCOMPARE(server.requestCount(u"DescribeVpcs"_s), 2);
    QCOMPARE(server.requests().at(2).region, u"cn-beijing"_s);
    QCOMPARE(server.requests().at(3).region, QString());
}

void TestCloudServer::servesManyRegionsAtOnce()
{
    const CloudServer server({.account = uniformAccount(regionTable(), 24, 5), .latency = 50ms});
    QCOMPARE(server.regions().size(), 24);
    QElapsedTimer timer;
    timer.start();
    QList<Future<HttpReply>> futures;
    for (const QString& region : server.regions()) {
        for (int i = 0; i < 5; ++i)
            futures.append(m_transport->send(signedFor(server.url(region), listOf(region))));
    }
    for (const Future<HttpReply>& future : std::as_const(futures)) {
        const auto reply = await(future);
        QVERIFY(reply);
        QCOMPARE(json(*reply)["clusters"_L1].toArray().size(), 5);
    }
    QVERIFY2(timer.elapsed() < 24 * 5 * 50 / 4, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(server.requests().size(), 120);
    QCOMPARE(server.mostAtOnce(server.regions().constFirst()), 5);
}

void TestCloudServer::waitsBeforeEachAnswer()
{
    const CloudServer server({.account = demoAccount(), .latency = 120ms});
    QElapsedTimer timer;
    timer.start();
    QVERIFY(send(signedFor(server.centralUrl(), listOf(u"cn-beijing"_s))));
    QVERIFY(timer.elapsed() >= 119);
}

void TestCloudServer::looksAtSignatures_data()
{
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<int>("secondsAway");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("right") << secret << 0 << 200 << QByteArray("clusters");
    QTest::newRow("wrong secret") << QByteArray("other") << 0 << 400 << QByteArray("SignatureDoesNotMatch");
    QTest::newRow("an hour late") << secret << -3600 << 400 << QByteArray("InvalidTimeStamp.Expired");
    QTest::newRow("an hour early") << secret << 3600 << 400 << QByteArray("InvalidTimeStamp.Expired");
}

void TestCloudServer::looksAtSignatures()
{
    QFETCH(QByteArray, with);
    QFETCH(int, secondsAway);
    QFETCH(QByteArray, code);
    const CloudServer server({.account = demoAccount(), .keys = {{keyId, {.secret = secret}}}});
    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(secondsAway);
    const HttpRequest request = signedFor(server.centralUrl(), listOf(u"cn-beijing"_s), date, with);
    const auto reply = send(request);
    QVERIFY(reply);
    QTEST(reply->status, "status");
    QVERIFY2(reply->body.contains(code), reply->body.constData());
    if (reply->status == 200)
        QVERIFY(send(request)->body.contains("SignatureNonceUsed"));
}

void TestCloudServer::knowsTheKeysOfRoleSessions()
{
    const CloudServer server({.account = demoAccount(), .keys = {{keyId, {.secret = secret}}}});
    const AccessKey session{.id = QString::fromLatin1(roleSession.id),
                            .secret = Secret(roleSession.secret),
                            .token = Secret(roleSession.token)};
    const SigningStamp stamp{QDateTime::currentDateTimeUtc(), "0123456789abcdef0123456789abcdef"};
    const auto reply = send(signedRequest(QUrl(server.centralUrl()), listOf(u"cn-beijing"_s), session, stamp));
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
}

void TestCloudServer::givesItsOwnTime()
{
    const CloudServer server({.account = demoAccount(), .keys = {{keyId, {.secret = secret}}}, .clockOffset = 1h});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto refused = send(signedFor(server.centralUrl(), listOf(u"cn-beijing"_s), now));
    QVERIFY(refused);
    QCOMPARE(refused->status, 400);
    const QString text = QString::fromLatin1(header(refused->headers, "Date"));
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    QVERIFY2(date.isValid(), qPrintable(text));
    QVERIFY(qAbs(now.secsTo(date) - 3600) <= 5);
    QCOMPARE(send(signedFor(server.centralUrl(), listOf(u"cn-beijing"_s), date.toUTC()))->status, 200);
}

void TestCloudServer::misbehaves_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("expected");
    QTest::newRow("hang") << QByteArray(R"({"kind":"hang"})") << u"connection"_s;
    QTest::newRow("close") << QByteArray(R"({"kind":"close"})") << u"connection"_s;
    QTest::newRow("truncate") << QByteArray(R"({"kind":"truncate"})") << u"connection"_s;
    QTest::newRow("drip") << QByteArray(R"({"kind":"drip","interval_ms":100})") << u"deadline"_s;
    QTest::newRow("huge") << QByteArray(R"({"kind":"huge"})") << u"too_large"_s;
    QTest::newRow("redirect") << QByteArray(R"({"kind":"redirect"})") << u"redirect"_s;
    QTest::newRow("html") << QByteArray(R"({"kind":"html"})") << u"200 <!DOCTYPE"_s;
    QTest::newRow("xml") << QByteArray(R"({"kind":"xml"})") << u"503 <?xml"_s;
    QTest::newRow("deep") << QByteArray(R"({"kind":"deep"})") << u"200 [[[["_s;
    QTest::newRow("throttled") << QByteArray(R"({"kind":"throttled"})") << u"429 {"_s;
}

void TestCloudServer::misbehaves()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, expected);
    const CloudServer server({.account = demoAccount('[' + fault + ']')});
    HttpRequest request = signedFor(server.centralUrl(), listOf(u"cn-beijing"_s));
    request.idle = 400ms;
    request.deadline = expected == "deadline"_L1 ? 1s : 20s;
    const auto reply = await(m_transport->send(request), 30'000);
    const QString got =
        reply ? QString::number(reply->status) + u' ' + QString::fromUtf8(reply->body) : errorKey(reply.error().kind);
    QVERIFY2(got.startsWith(expected), qPrintable(got.left(200)));
}

void TestCloudServer::streamsAsMuchAsDescribed()
{
    const CloudServer server({.account = demoAccount(R"([{"kind":"huge","bytes":2000000}])")});
    const auto reply = send(signedFor(server.centralUrl(), listOf(u"cn-beijing"_s)));
    QVERIFY(reply);
    QCOMPARE(reply->body.size(), 2'000'000);
}

void TestCloudServer::changesItsFaults()
{
    CloudServer server({.account = demoAccount(R"([{"kind":"unavailable","times":1}])")});
    const auto status = [&] { return send(signedFor(server.centralUrl(), listOf(u"cn-beijing"_s)))->status; };
    QCOMPARE(status(), 503);
    QCOMPARE(status(), 200);
    server.setFaults({QJsonObject{{u"kind"_s, u"denied"_s}}});
    QCOMPARE(status(), 403);
    server.setFaults({});
    QCOMPARE(status(), 200);
}

void TestCloudServer::refusesToChangeAnything()
{
    const CloudServer server({.account = demoAccount()});
    const QUrl url(server.centralUrl());
    QTcpSocket socket; // the program's own transport sends nothing but GET
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write("DELETE /clusters/" + clusterId(1) + " HTTP/1.1\r\nHost: cs\r\n\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 405 "));
    QVERIFY(server.requests().constFirst().isMutating);
}

void TestCloudServer::recordsRequests()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.jsonl"_s);
    const CloudServer server(
        {.account = demoAccount(R"([{"kind":"close","region":"cn-hangzhou"}])"), .recordFile = path});
    QVERIFY(send(signedFor(server.url(u"cn-beijing"_s), listOf(u"cn-beijing"_s))));
    QVERIFY(!send(signedFor(server.centralUrl(), listOf(u"cn-hangzhou"_s))));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QVERIFY(lines.size() >= 2);
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first["operation"_L1].toString(), u"DescribeClustersForRegion"_s);
    QCOMPARE(first["target"_L1].toString(), u"/regions/cn-beijing/clusters"_s);
    QCOMPARE(first["region"_L1].toString(), u"cn-beijing"_s);
    QVERIFY(first["answered"_L1].toBool());
    QVERIFY(QDateTime::fromString(first["arrived"_L1].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(!QJsonDocument::fromJson(lines.last())["answered"_L1].toBool(true));
    QVERIFY(!lines.first().contains(secret));
}

void TestCloudServer::isVerifiedFromOutside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.jsonl"_s);
    const CloudServer server({.account = demoAccount(), .keys = {{keyId, {.secret = secret}}}, .recordFile = path});
    for (const QString& region : server.regions())
        QCOMPARE(send(signedFor(server.url(region), listOf(region)))->status, 200);
    QCOMPARE(send(signedFor(server.centralUrl(), rpc(Product::Vpc, u"DescribeVpcs"_s, u"cn-beijing"_s)))->status, 200);
    const auto verify = [&path](const QByteArray& with) {
        QProcess verifier;
        verifier.start(u"" ACK_PYTHON ""_s, {u"-B"_s, u"" ACK_VERIFIER ""_s, path, u"--key"_s,
                                             QString::fromLatin1(keyId + '=' + with), u"--at-least"_s, u"14"_s});
        return verifier.waitForFinished() && verifier.exitStatus() == QProcess::NormalExit ? verifier.exitCode() : -1;
    };
    QCOMPARE(verify(secret), 0);
    QCOMPARE(verify("not-the-secret"), 1);
}

QTEST_GUILESS_MAIN(TestCloudServer)
#include "tst_cloudserver.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/qnamtransport.h"

#include "openapi/apiclient.h"
#include "openapi/signer.h"
#include "support/await.h"
#include "support/faultserver.h"

#include <QFile>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype bodyLimit = 16 * 1024 * 1024;
const QString tlsFolder = QStringLiteral(ACK_TEST_DATA "/tls");

QByteArray testAuthority()
{
    QFile file(tlsFolder + u"/ca.pem"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HttpRequest get(const QString& url)
{
    return {.url = QUrl(url), .headers = {{"Accept", "application/json"}}, .deadline = 3000ms, .idle = 2000ms};
}

std::unique_ptr<QnamTransport> newTransport(const QnamOptions& options = {})
{
    auto transport = QnamTransport::create(options);
    return transport ? std::move(*transport) : nullptr;
}

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf('\n', at) - at - 6).replace("kB", "").trimmed().toLongLong();
}

/// "deadline", or what came instead.
QString endOf(const Result<HttpReply>& reply)
{
    return reply ? u"status "_s + QString::number(reply->status) : errorKey(reply.error().kind);
}

} // namespace

class TestQnamTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void deliversStatusHeadersAndBody_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 202, 400, 401, 403, 404, 409, 418, 429, 500, 501, 502, 503, 504, 599})
            QTest::addRow("%d", status) << status;
    }

    void deliversStatusHeadersAndBody()
    {
        QFETCH(int, status);
        FaultServer server([status](const ServedRequest&) {
            return ServerAction::answer(
                {.status = status, .headers = {{"X-Acs-Request-Id", "R-1"}}, .body = "{\"a\":1}"});
        });
        const auto transport = newTransport();
        const auto reply = await(transport->send(get(server.baseUrl() + u"/x"_s)));
        QCOMPARE(endOf(reply), u"status "_s + QString::number(status));
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->body, "{\"a\":1}"_ba);
        QCOMPARE(header(reply->headers, "x-acs-request-id"), "R-1"_ba);
    }

    void sendsExactlyWhatWasSigned()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::json("{}"); });
        const ApiRequest request{
            .action = u"X"_s,
            .path = {u"addons"_s, u"a b+c~d*e%41/é:@!$&'(),;=[]"_s},
            .query = {{u"n*+~ '"_s, u":/?#[]@!$&'()*+,;=%\"<>\\^`{|}-._~ 测😀"_s}, {u"empty"_s, u""_s}}};
        const AccessKey key{.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret")};
        const SigningStamp stamp{QDateTime::currentDateTimeUtc(), "nonce"};
        const HttpRequest http = signedRequest(QUrl(server.baseUrl() + u"/prefix"_s), request, key, stamp);
        const auto transport = newTransport();
        QVERIFY(await(transport->send(http)));
        QCOMPARE(server.requestCount(), 1);
        const ServedRequest served = server.requests().first();
        const QByteArray path = "/prefix/addons/" + percentEncoded(request.path[1]);
        QCOMPARE(served.method, "GET"_ba);
        QCOMPARE(served.target, path + '?' + canonicalQuery(request.query));
        QCOMPARE(header(served.headers, "Authorization"),
                 authorization({.path = path, .query = request.query, .headers = served.headers}, key.id, key.secret));
        QCOMPARE(header(served.headers, "Host"), "127.0.0.1:" + QByteArray::number(server.port()));
        QCOMPARE(header(served.headers, "User-Agent"), "AckAuditWorkbench/" ACK_VERSION ""_ba);
        QVERIFY(served.body.isEmpty());
    }

    void keepsNoCookies()
    {
        FaultServer server([](const ServedRequest&) {
            return ServerAction::answer({.status = 200, .headers = {{"Set-Cookie", "canary=1; Path=/"}}, .body = "{}"});
        });
        const auto transport = newTransport();
        for (int i = 0; i < 2; ++i)
            QVERIFY(await(transport->send(get(server.baseUrl()))));
        QVERIFY(header(server.requests().last().headers, "Cookie").isEmpty());
    }

    void endsABadAnswer_data()
    {
        QTest::addColumn<ServerAction>("action");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("close without an answer") << ServerAction::close() << ErrorKind::Connection;
        QTest::newRow("close in the headers") << ServerAction::closeInHeaders() << ErrorKind::Connection;
        QTest::newRow("truncated") << ServerAction::truncate("{\"a\":", 100) << ErrorKind::Connection;
        QTest::newRow("not HTTP") << ServerAction::raw("SSH-2.0-OpenSSH_9.2\r\n") << ErrorKind::Connection;
        QTest::newRow("promised too large") << ServerAction::stream(bodyLimit + 1) << ErrorKind::TooLarge;
        QTest::newRow("too large, chunked") << ServerAction::stream(bodyLimit + 1, true) << ErrorKind::TooLarge;
        QTest::newRow("redirect") << ServerAction::redirect("https://login.example/") << ErrorKind::Redirect;
        QTest::newRow("redirect to itself") << ServerAction::redirect("/login") << ErrorKind::Redirect;
        QTest::newRow("redirect without a target") << ServerAction::json("{}", 304) << ErrorKind::Redirect;
        QTest::newRow("proxy login") << ServerAction::json("{}", 407) << ErrorKind::Proxy;
        QTest::newRow("broken compression")
            << ServerAction::answer(
                   {.status = 200, .headers = {{"Content-Encoding", "gzip"}}, .body = "not gzip at all"})
            << ErrorKind::BadReply;
    }

    void endsABadAnswer()
    {
        QFETCH(ServerAction, action);
        QFETCH(ErrorKind, kind);
        FaultServer server([&action](const ServedRequest&) { return action; });
        const auto transport = newTransport();
        const auto reply = await(transport->send(get(server.baseUrl())));
        QCOMPARE(endOf(reply), errorKey(kind));
        QVERIFY2(reply.error().message.contains(u"127.0.0.1"_s), qPrintable(reply.error().message));
        QVERIFY(!reply.error().message.contains(u'\n'));
    }

    /// Qt may take the end of the connection for the end of the answer; the client then sees that the JSON just stops.
    void neverTakesACutChunkedAnswerAsComplete()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::truncate("{\"clusters\":[", 100, true); });
        const auto transport = newTransport();
        FixedKeySource keys({.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret")});
        Endpoints endpoints;
        QVERIFY(endpoints.addOverride(server.baseUrl()));
        ApiClient client(*transport, keys, endpoints, {.maxSendings = 1});
        for (int i = 0; i < 20; ++i) {
            const auto reply = await(client.call({.action = u"X"_s, .path = {u"clusters"_s}}));
            QVERIFY(!reply);
            QCOMPARE(errorKey(reply.error().kind), errorKey(ErrorKind::Connection));
        }
    }

    void acceptsTheLargestBody()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::stream(bodyLimit, true); });
        const auto transport = newTransport();
        const auto reply = await(transport->send(get(server.baseUrl())));
        QVERIFY(reply);
        QCOMPARE(reply->body.size(), bodyLimit);
    }

    void stopsAnEndlessBody()
    {
        constexpr qint64 size = 200LL * 1024 * 1024;
        FaultServer server([](const ServedRequest&) { return ServerAction::stream(size, true); });
        const auto transport = newTransport();
        const qint64 before = residentKiB();
        const auto reply = await(transport->send(get(server.baseUrl())));
        QCOMPARE(endOf(reply), errorKey(ErrorKind::TooLarge));
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY2(server.bytesWritten() < size / 4, qPrintable(QString::number(server.bytesWritten())));
        QVERIFY2(residentKiB() - before < 120 * 1024, qPrintable(QString::number(residentKiB() - before)));
    }

    void countsTheBodyAfterDecompression()
    {
        const QByteArray bomb = qCompress(QByteArray(128 * 1024 * 1024, ' ')).mid(4);
        QVERIFY(bomb.size() < 1024 * 1024);
        FaultServer server([&bomb](const ServedRequest&) {
            return ServerAction::answer({.status = 200, .headers = {{"Content-Encoding", "deflate"}}, .body = bomb});
        });
        const auto transport = newTransport();
        QCOMPARE(endOf(await(transport->send(get(server.baseUrl())))), errorKey(ErrorKind::TooLarge));
    }

    void endsAHangAtItsDeadline()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::hang(); });
        const auto transport = newTransport();
        HttpRequest request = get(server.baseUrl());
        request.deadline = 60ms;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(endOf(await(transport->send(request))), errorKey(ErrorKind::Deadline));
        QVERIFY(timer.elapsed() < 1000);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void endsATrickleAtItsDeadline()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::drip(QByteArray(10'000, ' '), 10ms); });
        const auto transport = newTransport();
        HttpRequest request = get(server.baseUrl());
        request.deadline = 200ms;
        request.idle = 100ms;
        QCOMPARE(endOf(await(transport->send(request))), errorKey(ErrorKind::Deadline));
    }

    void endsASilence()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::hang(); });
        const auto transport = newTransport();
        HttpRequest request = get(server.baseUrl());
        request.idle = 50ms;
        const auto reply = await(transport->send(request));
        QCOMPARE(endOf(reply), errorKey(ErrorKind::Connection));
        QVERIFY2(reply.error().message.contains(u"silent"_s), qPrintable(reply.error().message));
    }

    void endsASilenceWithinTheBody()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::drip("{}", 3000ms); });
        const auto transport = newTransport();
        HttpRequest request = get(server.baseUrl());
        request.idle = 50ms;
        QCOMPARE(endOf(await(transport->send(request))), errorKey(ErrorKind::Connection));
    }

    void followsNoRedirect_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void followsNoRedirect()
    {
        QFETCH(int, status);
        FaultServer second([](const ServedRequest&) { return ServerAction::json("{}"); }, QHostAddress(u"127.0.0.2"_s));
        FaultServer first([&](const ServedRequest&) {
            return ServerAction::redirect((second.baseUrl() + u"/login"_s).toUtf8(), status);
        });
        const auto transport = newTransport();
        HttpRequest request = get(first.baseUrl());
        request.headers.append({{"Authorization", "canary"}, {"x-acs-security-token", "canary"}});
        const auto reply = await(transport->send(request));
        QCOMPARE(endOf(reply), errorKey(ErrorKind::Redirect));
        QVERIFY2(reply.error().message.contains(u"127.0.0.2"_s), qPrintable(reply.error().message));
        QVERIFY(
            await(transport->send(get(second.baseUrl() + u"/after"_s)))); // whatever was on its way has arrived by now
        QCOMPARE(second.requestCount(), 1);
        QCOMPARE(second.requests().first().target, "/after"_ba);
    }

    void sendsNothingThatSplitsARequest()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::json("{}"); });
        const auto transport = newTransport();
        HttpRequest request = get(server.baseUrl());
        request.headers.emplaceBack("X-Acs-Region-Id", "cn-a\r\nX-Injected: 1");
        QCOMPARE(endOf(await(transport->send(request))), errorKey(ErrorKind::Usage));
        QVERIFY(await(transport->send(get(server.baseUrl()))));
        QCOMPARE(server.requestCount(), 1);
    }

    void hasTwelveInFlightToOneHost()
    {
        FaultServer server(
            [](const ServedRequest&) { return ServerAction::answer(ServerAction::json("{}").reply, 150ms); });
        const auto transport = newTransport();
        QList<Future<HttpReply>> futures;
        for (int i = 0; i < 12; ++i)
            futures.append(transport->send(get(server.baseUrl() + u'/' + QString::number(i))));
        for (const auto& future : futures)
            QVERIFY(await(future));
        QCOMPARE(server.mostAtOnce(), 12);
        QCOMPARE(server.requestCount(), 12);
    }

    void queuesWhatIsBeyondItsLanes()
    {
        FaultServer server(
            [](const ServedRequest&) { return ServerAction::answer(ServerAction::json("{}").reply, 30ms); });
        const auto transport = newTransport({.lanes = 1});
        QList<Future<HttpReply>> futures;
        for (int i = 0; i < 20; ++i) {
            HttpRequest request = get(server.baseUrl());
            request.deadline = 100ms; // counted from the sending, not from here
            request.idle = 90ms;
            futures.append(transport->send(request));
        }
        for (const auto& future : futures)
            QVERIFY(await(future));
        QCOMPARE(server.mostAtOnce(), 6);
    }

    void keepsConnectionsOpen()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::json("{}"); });
        const auto transport = newTransport();
        for (int i = 0; i < 5; ++i)
            QVERIFY(await(transport->send(get(server.baseUrl()))));
        QCOMPARE(server.connectionCount(), 1);
    }

    void abortsWhatIsCancelled()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::hang(); });
        const auto transport = newTransport({.lanes = 1});
        QList<Future<HttpReply>> futures;
        for (int i = 0; i < 8; ++i) // the last two wait in the queue
            futures.append(transport->send(get(server.baseUrl())));
        QTRY_COMPARE(server.requestCount(), 6);
        futures[7].cancel();
        QCOMPARE(endOf(await(futures[7])), errorKey(ErrorKind::Cancelled));
        futures[0].cancel();
        QCOMPARE(endOf(await(futures[0])), errorKey(ErrorKind::Cancelled));
        QTRY_COMPARE(server.requestCount(), 7); // its room went to the one that was left in the queue
        QCOMPARE(server.connectionCount(), 7);
        QTRY_COMPARE(server.openConnections(), 6);
    }

    void endsAllFuturesWhenDestroyed()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::drip("0123456789", 30ms); });
        auto transport = newTransport({.lanes = 1});
        QList<Future<HttpReply>> futures;
        for (int i = 0; i < 10; ++i)
            futures.append(transport->send(get(server.baseUrl())));
        QTRY_COMPARE(server.requestCount(), 6);
        transport.reset();
        for (const auto& future : futures)
            QCOMPARE(endOf(await(future)), errorKey(ErrorKind::Cancelled));
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void refusesAnUntrustedCertificate_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("trustsAuthority");
        QTest::newRow("unknown authority") << u"server"_s << u"127.0.0.1"_s << false;
        QTest::newRow("expired") << u"expired"_s << u"127.0.0.1"_s << true;
        QTest::newRow("of another host") << u"server"_s << u"localhost"_s << true;
    }

    void refusesAnUntrustedCertificate()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, host);
        QFETCH(bool, trustsAuthority);
        FaultServer server([](const ServedRequest&) { return ServerAction::json("{}"); },
                           QHostAddress(QHostAddress::LocalHost), ServerIdentity::fromFolder(tlsFolder, certificate));
        const auto transport = newTransport({.extraCaPem = trustsAuthority ? testAuthority() : QByteArray()});
        const auto reply = await(transport->send(get(u"https://%1:%2/"_s.arg(host).arg(server.port()))));
        QCOMPARE(endOf(reply), errorKey(ErrorKind::Tls));
        QVERIFY2(reply.error().message.contains(host), qPrintable(reply.error().message));
        QVERIFY2(reply.error().message.contains(u"Test only authority"_s), qPrintable(reply.error().message));
        QCOMPARE(server.requestCount(), 0);
    }

    void trustsAGivenAuthority()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::json("{}"); },
                           QHostAddress(QHostAddress::LocalHost), ServerIdentity::fromFolder(tlsFolder, u"server"_s));
        const auto transport = newTransport({.extraCaPem = testAuthority()});
        const auto reply = await(transport->send(get(server.baseUrl())));
        QCOMPARE(endOf(reply), u"status 200"_s);
        QCOMPARE(reply->status, 200);
    }

    void endsWhenTheOtherSideSpeaksNoTls()
    {
        FaultServer server([](const ServedRequest&) { return ServerAction::json("{}"); });
        const auto transport = newTransport();
        HttpRequest request = get(u"https://127.0.0.1:%1/"_s.arg(server.port()));
        request.idle = 100ms;
        const auto reply = await(transport->send(request));
        QCOMPARE(endOf(reply), errorKey(ErrorKind::Connection));
        QVERIFY(!server.requestCount());
    }

    void refusesAFileWithoutACertificate()
    {
        const auto transport = QnamTransport::create({.extraCaPem = "-----BEGIN NOTHING-----"});
        QVERIFY(!transport);
        QCOMPARE(transport.error().kind, ErrorKind::File);
    }

    void tellsANameThatDoesNotExist()
    {
        const auto transport = newTransport();
        const auto reply = await(transport->send(get(u"https://cs.nowhere.invalid/"_s)));
        QCOMPARE(endOf(reply), errorKey(ErrorKind::Dns));
        QVERIFY(reply.error().message.contains(u"cs.nowhere.invalid"_s));
    }

    void tellsARefusedConnection()
    {
        quint16 port = 0;
        {
            FaultServer server([](const ServedRequest&) { return ServerAction::json("{}"); });
            port = server.port();
        }
        const auto transport = newTransport();
        const auto reply = await(transport->send(get(u"http://127.0.0.1:%1/"_s.arg(port))));
        QCOMPARE(endOf(reply), errorKey(ErrorKind::Connection));
        QVERIFY2(reply.error().message.contains(u"refused"_s), qPrintable(reply.error().message));
    }

    void asksTheProxyForATunnelOnly()
    {
        FaultServer proxy([](const ServedRequest&) {
            return ServerAction::answer(
                {.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=\"x\""}}, .body = {}});
        });
        qputenv("https_proxy", proxy.baseUrl().toUtf8());
        const auto cleanUp = qScopeGuard([] { qputenv("https_proxy", ""); });
        const auto transport = newTransport();
        HttpRequest request = get(u"https://cs.nowhere.invalid/clusters?canary"_s);
        request.headers.emplaceBack("Authorization", "canary");
        const auto reply = await(transport->send(request));
        QCOMPARE(endOf(reply), errorKey(ErrorKind::Proxy));
        QVERIFY(proxy.requestCount() > 0);
        for (const ServedRequest& served : proxy.requests()) {
            QCOMPARE(served.method, "CONNECT"_ba);
            QCOMPARE(served.target, "cs.nowhere.invalid:443"_ba);
            QVERIFY(header(served.headers, "Authorization").isEmpty());
        }
    }

    void asksNoProxyForLoopback()
    {
        FaultServer proxy([](const ServedRequest&) { return ServerAction::json("{}", 500); });
        FaultServer server([](const ServedRequest&) { return ServerAction::json("{}"); });
        qputenv("http_proxy", proxy.baseUrl().toUtf8());
        const auto cleanUp = qScopeGuard([] { qputenv("http_proxy", ""); });
        const auto transport = newTransport();
        const auto reply = await(transport->send(get(server.baseUrl())));
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(proxy.requestCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestQnamTransport)
#include "tst_qnamtransport.moc"

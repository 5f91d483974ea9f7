// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/apiclient.h"

#include "openapi/signer.h"
#include "support/await.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime localNow(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
const AccessKey fixedKey{.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret-canary")};
const ApiRequest detail{.product = Product::Cs,
                        .region = RegionId(u"cn-hangzhou"_s),
                        .action = u"DescribeClusterDetail"_s,
                        .path = {u"clusters"_s, u"c0123"_s}};

/// Retries without waiting, so that only counts matter.
RetryPolicy impatient()
{
    return {.base = 1ms, .cap = 1ms, .random = [] { return 0.0; }};
}

HttpReply errorReply(int status, const QByteArray& code, HttpHeaders headers = {})
{
    return jsonReply("{\"code\":\"" + code + "\",\"message\":\"m\",\"requestId\":\"R-9\"}", status, std::move(headers));
}

/// Yields one key after the other on each expire().
class RotatingKeys final : public KeySource
{
public:
    explicit RotatingKeys(QList<AccessKey> keys) : m_keys(std::move(keys)) {}
    Future<AccessKey> key() override { return ready<AccessKey>(m_keys.first()); }
    void expire() override
    {
        ++expired;
        if (m_keys.size() > 1)
            m_keys.removeFirst();
    }
    int expired = 0;

private:
    QList<AccessKey> m_keys;
};

AccessKey temporaryKey(const char* token)
{
    return {.id = u"STS.NTFakeFakeFake"_s, .secret = Secret("not-a-real-secret"), .token = Secret(token)};
}

/// Answers with one result after another; the last one for ever.
FakeTransport::Answer inTurn(QList<Result<HttpReply>> results)
{
    return [results](const HttpRequest&) mutable { return results.size() > 1 ? results.takeFirst() : results.first(); };
}

QString endOf(const Result<ApiReply>& reply)
{
    return reply ? u"reply"_s : errorKey(reply.error().kind);
}

} // namespace

class TestApiClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsASignedGet()
    {
        FakeTransport transport([](const HttpRequest&) { return jsonReply(R"({"cluster_id": "c0123"})"); });
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints(), {}, [] { return localNow; });
        const auto reply = await(client.call(detail));
        QVERIFY(reply);
        QCOMPARE(reply->json.toObject()["cluster_id"_L1].toString(), u"c0123"_s);
        QCOMPARE(reply->receivedAt, localNow);
        QCOMPARE(transport.sent().size(), 1);
        const HttpRequest& sent = transport.sent().first();
        QCOMPARE(sent.url, QUrl(u"https://cs.cn-hangzhou.aliyuncs.com/clusters/c0123"_s));
        QCOMPARE(header(sent.headers, "x-acs-date"), "2026-01-02T03:04:05Z"_ba);
        QCOMPARE(header(sent.headers, "Accept"), "application/json"_ba);
        const SigningStamp stamp{localNow, header(sent.headers, "x-acs-signature-nonce")};
        const HttpRequest again =
            signedRequest(QUrl(u"https://cs.cn-hangzhou.aliyuncs.com"_s), detail, fixedKey, stamp);
        QCOMPARE(header(sent.headers, "Authorization"), header(again.headers, "Authorization"));
        QVERIFY(sent.deadline <= 30s && sent.deadline > 29s);
    }

    void sendsRpcParametersInTheQuery()
    {
        FakeTransport transport([](const HttpRequest&) { return jsonReply("{}"); });
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints());
        QVERIFY(await(
            client.call({.product = Product::Sts,
                         .action = u"AssumeRole"_s,
                         .query = {{u"RoleArn"_s, u"acs:ram::1:role/a b"_s}, {u"DurationSeconds"_s, u"900"_s}}})));
        const HttpRequest& sent = transport.sent().first();
        QCOMPARE(sent.method, "GET"_ba);
        QCOMPARE(sent.url.toEncoded(),
                 "https://sts.aliyuncs.com/?DurationSeconds=900&RoleArn=acs%3Aram%3A%3A1%3Arole%2Fa%20b"_ba);
        QCOMPARE(header(sent.headers, "x-acs-version"), "2015-04-01"_ba);
    }

    void retriesWithAFreshNonce()
    {
        FakeTransport transport(
            inTurn({failure(ErrorKind::Connection, u"closed"_s), errorReply(503, "ServiceUnavailable"),
                    errorReply(400, "SignatureNonceUsed"), jsonReply("{}")}));
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints(), impatient());
        QList<RetryNotice> notices;
        const auto reply = await(client.call(detail, {.onRetry = [&notices](const RetryNotice& notice) {
                                                 notices.append(notice);
                                                 return notice.wait;
                                             }}));
        QCOMPARE(endOf(reply), u"reply"_s);
        QSet<QByteArray> nonces;
        QSet<QByteArray> signatures;
        for (const HttpRequest& sent : transport.sent()) {
            nonces.insert(header(sent.headers, "x-acs-signature-nonce"));
            signatures.insert(header(sent.headers, "Authorization"));
        }
        QCOMPARE(nonces.size(), 4);
        QCOMPARE(signatures.size(), 4);
        QCOMPARE(notices.size(), 3);
        QCOMPARE(notices[0].sending, 1);
        QCOMPARE(notices[1].error.kind, ErrorKind::Unavailable);
        QCOMPARE(notices[2].sending, 3);
    }

    void endsWithTheLastError_data()
    {
        QTest::addColumn<Result<HttpReply>>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("sendings");
        const auto row = [](const char* name, const Result<HttpReply>& answer, ErrorKind kind, int sendings) {
            QTest::newRow(name) << answer << kind << sendings;
        };
        row("throttled for ever", errorReply(429, "Throttling.User"), ErrorKind::Throttled, 4);
        row("broken for ever", errorReply(500, "InternalError"), ErrorKind::Unavailable, 4);
        row("closed for ever", failure(ErrorKind::Connection, u"x"_s), ErrorKind::Connection, 4);
        row("denied", errorReply(403, "StatusForbidden"), ErrorKind::Denied, 1);
        row("gone", errorReply(404, "ErrorClusterNotFound"), ErrorKind::NotFound, 1);
        row("wrong secret", errorReply(400, "SignatureDoesNotMatch"), ErrorKind::Credential, 1);
        row("no such host", failure(ErrorKind::Dns, u"x"_s), ErrorKind::Dns, 1);
        row("untrusted", failure(ErrorKind::Tls, u"x"_s), ErrorKind::Tls, 1);
        row("redirect", failure(ErrorKind::Redirect, u"x"_s), ErrorKind::Redirect, 1);
        row("too large", failure(ErrorKind::TooLarge, u"x"_s), ErrorKind::TooLarge, 1);
        row("HTML", HttpReply{.status = 200, .headers = {}, .body = "<html>login</html>"}, ErrorKind::BadReply, 1);
        row("clock without a date", errorReply(400, "InvalidTimeStamp.Expired"), ErrorKind::Clock, 1);
        row("expired token of a fixed key", errorReply(400, "InvalidSecurityToken.Expired"), ErrorKind::TokenExpired,
            1);
    }

    void endsWithTheLastError()
    {
        QFETCH(Result<HttpReply>, answer);
        QFETCH(ErrorKind, kind);
        QFETCH(int, sendings);
        FakeTransport transport([&answer](const HttpRequest&) { return answer; });
        FixedKeySource keys(kind == ErrorKind::TokenExpired ? temporaryKey("old") : fixedKey);
        ApiClient client(transport, keys, Endpoints(), impatient());
        const auto reply = await(client.call(detail));
        QCOMPARE(endOf(reply), errorKey(kind));
        QCOMPARE(transport.sent().size(), sendings);
        if (answer && answer->status != 200)
            QCOMPARE(reply.error().requestId, u"R-9"_s);
    }

    void endsAtOnceWhenTheWaitPassesTheDeadline()
    {
        FakeTransport transport([](const HttpRequest&) {
            return errorReply(429, "Throttling", {{"x-acs-retry-after", "5000"}});
        });
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints());
        QElapsedTimer timer;
        timer.start();
        const auto reply = await(client.call(detail, {.deadline = 3000ms}));
        QCOMPARE(endOf(reply), errorKey(ErrorKind::Throttled));
        QCOMPARE(transport.sent().size(), 1);
        QVERIFY(timer.elapsed() < 1000);
    }

    void givesEachSendingWhatIsLeftOfTheDeadline()
    {
        FakeTransport transport([](const HttpRequest&) {
            return errorReply(429, "Throttling", {{"x-acs-retry-after", "60"}});
        });
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints());
        QCOMPARE(endOf(await(client.call(detail, {.deadline = 200ms}))), errorKey(ErrorKind::Throttled));
        QVERIFY(transport.sent().size() >= 2);
        QVERIFY(transport.sent()[0].deadline <= 200ms);
        QVERIFY(transport.sent()[1].deadline < 150ms);
        QVERIFY(transport.sent()[1].idle < 150ms);
    }

    void endsAtItsDeadlineWhateverTheTransportDoes()
    {
        FakeTransport transport; // never answers
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints());
        const auto reply = await(client.call(detail, {.deadline = 40ms}));
        QCOMPARE(endOf(reply), errorKey(ErrorKind::Deadline));
        QVERIFY(reply.error().message.contains(u"cs.cn-hangzhou.aliyuncs.com"_s));
        QCOMPARE(transport.cancelledCount(), 1);
    }

    void spendsOneBudgetForAllCalls()
    {
        FakeTransport transport([](const HttpRequest&) { return errorReply(500, "InternalError"); });
        FixedKeySource keys(fixedKey);
        RetryPolicy policy = impatient();
        policy.scanBudget = 5;
        ApiClient client(transport, keys, Endpoints(), policy);
        QList<Future<ApiReply>> calls;
        for (int i = 0; i < 10; ++i)
            calls.append(client.call(detail));
        for (const auto& call : calls)
            QCOMPARE(endOf(await(call)), errorKey(ErrorKind::Unavailable));
        QCOMPARE(transport.sent().size(), 10 + 5);
    }

    void correctsTheClockOnce()
    {
        const QByteArray serviceDate = "Fri, 02 Jan 2026 04:04:05 GMT"; // an hour ahead of localNow
        FakeTransport transport([&](const HttpRequest& request) {
            return header(request.headers, "x-acs-date").startsWith("2026-01-02T04:04")
                       ? jsonReply("{}")
                       : errorReply(400, "InvalidTimeStamp.Expired", {{"Date", serviceDate}});
        });
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints(), impatient(), [] { return localNow; });
        QSignalSpy corrected(&client, &ApiClient::clockCorrected);
        const QList<Future<ApiReply>> calls{client.call(detail), client.call(detail), client.call(detail)};
        for (const auto& call : calls)
            QCOMPARE(endOf(await(call)), u"reply"_s);
        QCOMPARE(client.clockOffset(), std::chrono::seconds(3600));
        QCOMPARE(corrected.size(), 1);
        QCOMPARE(endOf(await(client.call(detail))), u"reply"_s);
        QCOMPARE(transport.sent().size(), 7); // the offset is remembered
    }

    void addsOneSendingForTheClock()
    {
        FakeTransport transport(
            inTurn({errorReply(400, "InvalidTimeStamp.Expired", {{"Date", "Fri, 02 Jan 2026 02:04:05 GMT"}}),
                    errorReply(500, "InternalError")}));
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints(), impatient(), [] { return localNow; });
        QCOMPARE(endOf(await(client.call(detail))), errorKey(ErrorKind::Unavailable));
        QCOMPARE(transport.sent().size(), 5);
        QCOMPARE(client.clockOffset(), std::chrono::seconds(-3600));
    }

    void keepsItsClockWhenTheDateIsNoReason_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::newRow("three minutes off") << "Fri, 02 Jan 2026 03:07:05 GMT"_ba;
        QTest::newRow("years off") << "Thu, 01 Jan 1970 00:00:00 GMT"_ba;
        QTest::newRow("nonsense") << "soon"_ba;
    }

    void keepsItsClockWhenTheDateIsNoReason()
    {
        QFETCH(QByteArray, date);
        FakeTransport transport([&](const HttpRequest&) {
            return errorReply(400, "InvalidTimeStamp.Expired", {{"Date", date}});
        });
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints(), impatient(), [] { return localNow; });
        QSignalSpy corrected(&client, &ApiClient::clockCorrected);
        QCOMPARE(endOf(await(client.call(detail))), errorKey(ErrorKind::Clock));
        QCOMPARE(transport.sent().size(), 1);
        QCOMPARE(corrected.size(), 0);
        QCOMPARE(client.clockOffset(), std::chrono::seconds(0));
    }

    void doesNotLoopOnAClockThatNeverFits()
    {
        FakeTransport transport([](const HttpRequest&) {
            return errorReply(400, "InvalidTimeStamp.Expired", {{"Date", "Fri, 02 Jan 2026 04:04:05 GMT"}});
        });
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints(), impatient(), [] { return localNow; });
        QCOMPARE(endOf(await(client.call(detail))), errorKey(ErrorKind::Clock));
        QCOMPARE(transport.sent().size(), 2);
    }

    void renewsAnExpiredTokenOnceForAllCalls()
    {
        FakeTransport transport([](const HttpRequest& request) {
            return header(request.headers, "x-acs-security-token") == "new"
                       ? jsonReply("{}")
                       : errorReply(400, "InvalidSecurityToken.Expired");
        });
        RotatingKeys keys({temporaryKey("old"), temporaryKey("new"), temporaryKey("newest")});
        ApiClient client(transport, keys, Endpoints(), impatient());
        const QList<Future<ApiReply>> calls{client.call(detail), client.call(detail), client.call(detail)};
        for (const auto& call : calls)
            QCOMPARE(endOf(await(call)), u"reply"_s);
        QCOMPARE(keys.expired, 1);
        QCOMPARE(transport.sent().size(), 6);
    }

    void endsWhenTheNewTokenIsRefusedToo()
    {
        FakeTransport transport([](const HttpRequest&) { return errorReply(400, "InvalidSecurityToken.Expired"); });
        RotatingKeys keys({temporaryKey("1"), temporaryKey("2"), temporaryKey("3")});
        ApiClient client(transport, keys, Endpoints(), impatient());
        QCOMPARE(endOf(await(client.call(detail))), errorKey(ErrorKind::TokenExpired));
        QCOMPARE(transport.sent().size(), 2);
    }

    void sendsNothingWithoutAKey()
    {
        FakeTransport transport([](const HttpRequest&) { return jsonReply("{}"); });
        FixedKeySource keys({.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret()});
        ApiClient client(transport, keys, Endpoints());
        QCOMPARE(endOf(await(client.call(detail))), errorKey(ErrorKind::Credential));
        QVERIFY(transport.sent().isEmpty());
    }

    void passesOnWhyThereIsNoKey()
    {
        class LockedKeys final : public KeySource
        {
            Future<AccessKey> key() override
            {
                return readyFailure<AccessKey>({.kind = ErrorKind::KeychainLocked, .message = u"locked"_s});
            }
        } keys;
        FakeTransport transport([](const HttpRequest&) { return jsonReply("{}"); });
        ApiClient client(transport, keys, Endpoints());
        QCOMPARE(endOf(await(client.call(detail))), errorKey(ErrorKind::KeychainLocked));
        QVERIFY(transport.sent().isEmpty());
    }

    void endsAtItsDeadlineWhenTheKeyNeverComes()
    {
        class SilentKeys final : public KeySource
        {
        public:
            SilentKeys() { m_promise.start(); }
            Future<AccessKey> key() override { return m_promise.future(); }

        private:
            QPromise<Result<AccessKey>> m_promise;
        } keys;
        FakeTransport transport;
        ApiClient client(transport, keys, Endpoints());
        QCOMPARE(endOf(await(client.call(detail, {.deadline = 30ms}))), errorKey(ErrorKind::Deadline));
    }

    void refusesPathsThatLeadElsewhere_data()
    {
        QTest::addColumn<ApiRequest>("request");
        const auto row = [](const char* name, const QString& region, const QStringList& path) {
            QTest::newRow(name) << ApiRequest{.region = RegionId(region), .action = u"X"_s, .path = path};
        };
        row("dots", u"cn-a"_s, {u"clusters"_s, u".."_s});
        row("dot", u"cn-a"_s, {u"clusters"_s, u"."_s});
        row("empty segment", u"cn-a"_s, {u"clusters"_s, u""_s});
        row("another host", u"evil.example/"_s, {u"clusters"_s});
        row("capitals", u"CN-A"_s, {u"clusters"_s});
        row("line break", u"cn-a\nx"_s, {u"clusters"_s});
    }

    void refusesPathsThatLeadElsewhere()
    {
        QFETCH(ApiRequest, request);
        FakeTransport transport([](const HttpRequest&) { return jsonReply("{}"); });
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints());
        QCOMPARE(endOf(await(client.call(request))), errorKey(ErrorKind::Usage));
        QVERIFY(transport.sent().isEmpty());
    }

    void cancellingAbortsTheSending()
    {
        FakeTransport transport;
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints());
        Future<ApiReply> call = client.call(detail);
        QTRY_COMPARE(transport.pendingCount(), 1);
        call.cancel();
        QCOMPARE(endOf(await(call)), errorKey(ErrorKind::Cancelled));
        QTRY_COMPARE(transport.cancelledCount(), 1);
    }

    void cancellingEndsAWait()
    {
        FakeTransport transport([](const HttpRequest&) {
            return errorReply(429, "Throttling", {{"x-acs-retry-after", "9000"}});
        });
        FixedKeySource keys(fixedKey);
        ApiClient client(transport, keys, Endpoints());
        bool isWaiting = false;
        Future<ApiReply> call = client.call(detail, {.onRetry = [&isWaiting](const RetryNotice& notice) {
                                                isWaiting = true;
                                                return notice.wait;
                                            }});
        QTRY_VERIFY(isWaiting);
        call.cancel();
        QCOMPARE(endOf(await(call)), errorKey(ErrorKind::Cancelled));
        QCOMPARE(transport.sent().size(), 1);
    }

    void destroyingTheClientEndsItsCalls()
    {
        FakeTransport transport;
        FixedKeySource keys(fixedKey);
        auto client = std::make_unique<ApiClient>(transport, keys, Endpoints());
        const Future<ApiReply> call = client->call(detail);
        QTRY_COMPARE(transport.pendingCount(), 1);
        client.reset();
        QCOMPARE(endOf(await(call)), errorKey(ErrorKind::Cancelled));
        QCOMPARE(transport.cancelledCount(), 1);
        QVERIFY(transport.answerNext(jsonReply("{}"))); // comes too late for anybody
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"

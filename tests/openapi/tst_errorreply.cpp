// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/errorreply.h"

#include "openapi/errorbody.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

HttpReply reply(int status, const QByteArray& body, HttpHeaders headers = {})
{
    return {.status = status, .headers = std::move(headers), .body = body};
}

/// JSON with its quotation marks written as apostrophes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const ApiRequest list{.product = Product::Cs, .path = {u"regions"_s, u"cn-hangzhou"_s, u"clusters"_s}};
const ApiRequest detail{.product = Product::Cs, .path = {u"clusters"_s, u"c0123"_s}};

} // namespace

class TestErrorReply final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("requestId");
        QTest::newRow("CS") << json("{'code':'ErrorClusterState','message':'not ready','requestId':'R-1','status':400}")
                            << u"ErrorClusterState"_s << u"not ready"_s << u"R-1"_s;
        QTest::newRow("gateway") << json(
                                        "{'Code':'MissingParameter','Message':'RegionId is missing','RequestId':'R-2'}")
                                 << u"MissingParameter"_s << u"RegionId is missing"_s << u"R-2"_s;
        QTest::newRow("XML") << "<?xml version='1.0'?><Error><RequestId>R-3</RequestId><Code>InvalidX</Code>"
                                "<Message>a &lt;b&gt;</Message></Error>"_ba
                             << u"InvalidX"_s << u"a <b>"_s << u"R-3"_s;
        QTest::newRow("XML, wrapped") << "<R><Error><Code>InvalidX</Code><Message>m</Message></Error></R>"_ba
                                      << u"InvalidX"_s << u"m"_s << u"H-1"_s;
        QTest::newRow("text") << "bad\r\n request"_ba << u""_s << u"bad request"_s << u"H-1"_s;
        QTest::newRow("number as code") << json("{'code':1001,'message':'m'}") << u"1001"_s << u"m"_s << u"H-1"_s;
        QTest::newRow("empty") << ""_ba << u""_s << u"The answer was HTTP status 400 without an explanation"_s
                               << u"H-1"_s;
        QTest::newRow("array") << json("[{'code':'X'}]") << u""_s
                               << u"The answer was HTTP status 400 without an explanation"_s << u"H-1"_s;
        QTest::newRow("other types") << json("{'code':{'a':1},'message':[1],'requestId':null}") << u""_s
                                     << u"The answer was HTTP status 400 without an explanation"_s << u"H-1"_s;
        QTest::newRow("HTML") << "<!DOCTYPE html><html><body>no</body></html>"_ba << u""_s
                              << u"The answer was an HTML page with HTTP status 400 (a proxy or gateway?)"_s
                              << u"H-1"_s;
        QTest::newRow("half JSON") << json("{'code':'X','mess") << u""_s << u"{\"code\":\"X\",\"mess"_s << u"H-1"_s;
        QTest::newRow("half XML") << "<Error><Code>InvalidY</Code><Mess"_ba << u"InvalidY"_s << u""_s << u"H-1"_s;
    }

    void readsEveryShape()
    {
        QFETCH(QByteArray, body);
        const Error error = errorFromReply(reply(400, body, {{"X-Acs-Request-Id", "H-1"}}));
        QTEST(error.code, "code");
        QTEST(error.message, "message");
        QTEST(error.requestId, "requestId");
        QCOMPARE(error.httpStatus, 400);
        QCOMPARE(error.kind, ErrorKind::Rejected);
    }

    void survivesHostileBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("deep JSON") << QByteArray(100'000, '[');
        QTest::newRow("deep XML") << QByteArray("<a>").repeated(100'000);
        QTest::newRow("entities")
            << "<!DOCTYPE a [<!ENTITY x 'aaaaaaaaaa'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;'>"
               "<!ENTITY z '&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;'>]><Error><Message>&z;</Message></Error>"_ba;
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x80\xc0", 5);
        QTest::newRow("long text") << QByteArray(5'000'000, 'x');
        QTest::newRow("long message") << json("{'code':'") + QByteArray(100'000, 'c') + json("','message':'") +
                                             QByteArray(100'000, 'm') + json("','requestId':'") +
                                             QByteArray(100'000, 'r') + json("'}");
    }

    void survivesHostileBodies()
    {
        QFETCH(QByteArray, body);
        const Error error = errorFromReply(reply(500, body));
        QCOMPARE(error.kind, ErrorKind::Unavailable);
        QVERIFY(error.message.size() <= 500);
        QVERIFY(error.code.size() <= 100);
        QVERIFY(error.requestId.size() <= 100);
    }

    void classifies_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](int status, const char* code, const char* message, ErrorKind kind) {
            QTest::addRow("%d %s %s", status, code, message)
                << status << QString::fromLatin1(code) << QString::fromLatin1(message) << kind;
        };
        row(400, "Throttling", "slow down", ErrorKind::Throttled);
        row(503, "Throttling.User", "", ErrorKind::Throttled);
        row(400, "Rejected.Throttling", "", ErrorKind::Throttled);
        row(400, "ThrottlingApiXyz", "", ErrorKind::Throttled);
        row(429, "Anything", "", ErrorKind::Throttled);
        row(400, "", "Request was denied due to Throttling.", ErrorKind::Throttled);
        row(503, "", "Throttling", ErrorKind::Throttled);
        row(503, "ServiceUnavailable", "", ErrorKind::Unavailable);
        row(500, "InternalError", "", ErrorKind::Unavailable);
        row(400, "InternalError", "", ErrorKind::Unavailable);
        row(502, "", "", ErrorKind::Unavailable);
        row(599, "Odd", "", ErrorKind::Unavailable);
        row(408, "", "", ErrorKind::Unavailable);
        row(400, "SignatureDoesNotMatch", "", ErrorKind::Credential);
        row(400, "IncompleteSignature", "", ErrorKind::Credential);
        row(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.", ErrorKind::Credential);
        row(403, "InvalidAccessKeyId.Inactive", "", ErrorKind::Credential);
        row(400, "InvalidTimeStamp.Expired", "", ErrorKind::Clock);
        row(400, "InvalidTimeStamp.Format", "", ErrorKind::Clock);
        row(400, "SignatureNonceUsed", "", ErrorKind::Nonce);
        row(400, "InvalidSecurityToken.Expired", "", ErrorKind::TokenExpired);
        row(403, "InvalidSecurityToken.Malformed", "", ErrorKind::TokenExpired);
        row(403, "StatusForbidden", "RAM policy Forbidden for action cs:X", ErrorKind::Denied);
        row(403, "Forbidden.RAM", "", ErrorKind::Denied);
        row(400, "NoPermission", "", ErrorKind::Denied);
        row(403, "ErrorCheckAcl", "", ErrorKind::Denied);
        row(401, "", "", ErrorKind::Denied);
        row(403, "NeverSeen", "", ErrorKind::Denied);
        row(403, "ForbiddenQueryClusterNamespace", "", ErrorKind::Denied);
        row(404, "ErrorClusterNotFound", "", ErrorKind::NotFound);
        row(400, "ErrorClusterNotFound", "", ErrorKind::NotFound);
        row(404, "InvalidVpcId.NotFound", "", ErrorKind::NotFound);
        row(404, "InvalidAction.NotFound", "", ErrorKind::Retired);
        row(404, "InvalidApi.NotFound", "", ErrorKind::Retired);
        row(400, "InvalidActionOrVersion", "", ErrorKind::Retired);
        row(400, "", "This operation has been retired.", ErrorKind::Retired);
        row(400, "Odd", "The API DescribeClusters is offline", ErrorKind::Retired);
        row(400, "Odd", "The specified operation is not supported.", ErrorKind::Retired);
        row(410, "Gone", "", ErrorKind::Retired);
        row(405, "", "", ErrorKind::Retired);
        row(400, "ErrorNotEnabled", "please enable cskpro container service before creating cluster",
            ErrorKind::NotActivated);
        row(400, "Odd", "please enable cskpro container service", ErrorKind::NotActivated);
        row(403, "ServiceNotOpened", "", ErrorKind::NotActivated);
        row(403, "Forbidden.ServiceNotActivated", "", ErrorKind::NotActivated);
        row(403, "Forbidden", "The service is not activated for this account", ErrorKind::NotActivated);
        row(403, "Forbidden", "The region cn-x has not been enabled", ErrorKind::NotActivated);
        row(403, "UnauthorizedRegion", "", ErrorKind::NotActivated);
        row(400, "MissingParameter", "RegionId", ErrorKind::Rejected);
        row(400, "ErrorClusterState", "the cluster is not running", ErrorKind::Rejected);
        row(409, "ErrorQueryCluster", "", ErrorKind::Rejected);
        row(407, "", "", ErrorKind::Proxy);
        row(500, "Odd", "the operation is not supported", ErrorKind::Unavailable);
        row(403, "StatusForbidden", "Throttling is none of your business", ErrorKind::Denied);
    }

    void classifies()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, message);
        QFETCH(ErrorKind, kind);
        const QByteArray lower = u"{\"code\":\"%1\",\"message\":\"%2\"}"_s.arg(code, message).toUtf8();
        const QByteArray pascal = u"{\"Code\":\"%1\",\"Message\":\"%2\"}"_s.arg(code, message).toUtf8();
        const QByteArray xml = u"<Error><Code>%1</Code><Message>%2</Message></Error>"_s.arg(code, message).toUtf8();
        for (const QByteArray& body : {lower, pascal, xml})
            QCOMPARE(errorFromReply(reply(status, body), detail).kind, kind);
    }

    void takesA404OfAListAsRetired_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("text") << "404 page not found"_ba;
        QTest::newRow("unknown code") << json("{'code':'Odd'}");
    }

    void takesA404OfAListAsRetired()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(errorFromReply(reply(404, body), list).kind, ErrorKind::Retired);
        QCOMPARE(errorFromReply(reply(404, body), {.path = {u"clusters"_s}}).kind, ErrorKind::Retired);
        QCOMPARE(errorFromReply(reply(404, body), {.path = {u"api"_s, u"v1"_s, u"clusters"_s}}).kind,
                 ErrorKind::Retired);
        QCOMPARE(errorFromReply(reply(404, body), detail).kind, ErrorKind::NotFound);
    }

    void namesTheMissingAction_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("action");
        QTest::newRow("RAM policy")
            << json("{'code':'StatusForbidden','message':'RAM policy Forbidden for action cs:DescribeClusterDetail'}")
            << u"cs:DescribeClusterDetail"_s;
        QTest::newRow("STS token policy") << json("{'code':'StatusForbidden','message':'STSToken policy Forbidden for "
                                                  "action cs:ListClusterAddonInstances, ask'}")
                                          << u"cs:ListClusterAddonInstances"_s;
        QTest::newRow("detail object")
            << json("{'code':'Forbidden','message':'no','accessDeniedDetail':{'AuthAction':'cs:GetClusters'}}")
            << u"cs:GetClusters"_s;
        QTest::newRow("detail object, Pascal")
            << json("{'Code':'NoPermission','AccessDeniedDetail':{'AuthAction':'vpc:DescribeVpcs'}}")
            << u"vpc:DescribeVpcs"_s;
        QTest::newRow("XML") << "<Error><Code>NoPermission</Code><AccessDeniedDetail><AuthAction>ecs:X</AuthAction>"
                                "</AccessDeniedDetail></Error>"_ba
                             << u"ecs:X"_s;
        QTest::newRow("not named") << json("{'code':'Forbidden','message':'no'}") << u""_s;
        QTest::newRow("not an action") << json("{'code':'Forbidden','accessDeniedDetail':{'AuthAction':'<b>x</b>'}}")
                                       << u""_s;
        QTest::newRow("of another type") << json("{'code':'Forbidden','accessDeniedDetail':'text'}") << u""_s;
    }

    void namesTheMissingAction()
    {
        QFETCH(QByteArray, body);
        QTEST(errorFromReply(reply(403, body)).action, "action");
    }

    void tellsRbacFromRam()
    {
        const Error byCode = errorFromReply(reply(403, json("{'code':'APISERVER_403','message':'forbidden'}")));
        const Error byMessage = errorFromReply(reply(
            403,
            "{\"code\":\"Forbidden\",\"message\":\"nodes is forbidden: User \\\"2\\\" cannot list resource nodes\"}"));
        for (const Error& error : {byCode, byMessage}) {
            QCOMPARE(error.kind, ErrorKind::Denied);
            QVERIFY2(error.message.startsWith(u"Kubernetes RBAC"_s), qPrintable(error.message));
            QVERIFY(error.action.isEmpty());
        }
    }

    void readsHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("wait"); // ms; −1: none
        QTest::newRow("own, ms") << "x-acs-retry-after"_ba
                                 << "1500"_ba << 1500;
        QTest::newRow("standard, s") << "Retry-After"_ba
                                     << "3"_ba << 3000;
        QTest::newRow("huge") << "Retry-After"_ba
                              << "9223372036854775807"_ba << 86'400'000;
        QTest::newRow("negative") << "Retry-After"_ba
                                  << "-1"_ba << -1;
        QTest::newRow("date") << "Retry-After"_ba
                              << "Wed, 21 Oct 2015 07:28:00 GMT"_ba << -1;
        QTest::newRow("nothing") << "X-Other"_ba
                                 << "1"_ba << -1;
    }

    void readsHowLongToWait()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, wait);
        const auto asked = errorFromReply(reply(429, "", {{name, value}})).retryAfter;
        QCOMPARE(asked ? static_cast<int>(asked->count()) : -1, wait);
    }

    void prefersTheServicesOwnWait()
    {
        const Error error = errorFromReply(reply(429, "", {{"Retry-After", "9"}, {"x-acs-retry-after", "20"}}));
        QCOMPARE(error.retryAfter, std::optional(milliseconds(20)));
    }

    void keepsNoSecretThatTheServiceQuotes()
    {
        const Error error = errorFromReply(reply(
            400,
            json("{'code':'SignatureDoesNotMatch','message':'Signature of LTAI5tFakeFakeFakeFake01 does not match. "
                 "server string to sign is:GET\\nx-acs-security-token:CAIScanarycanarycanary12'}")));
        QCOMPARE(error.kind, ErrorKind::Credential);
        QVERIFY(error.message.startsWith(u"Signature of LTAI"_s));
        QVERIFY(!error.message.contains(u"canary"_s));
        QVERIFY(!error.message.contains(u"LTAI5tFake"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorReply)
#include "tst_errorreply.moc"

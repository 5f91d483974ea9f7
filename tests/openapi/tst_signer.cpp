// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/signer.h"

#include "signaturevectors.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const SigningStamp stamp{QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC), "0123456789abcdef0123456789abcdef"};
const AccessKey key{.id = u"LTAI-EXAMPLE-KEY-ID"_s, .secret = Secret("ExampleSecretForSigningTestsOnly0")};

SignatureVector vectorNamed(QByteArrayView name)
{
    const QList<SignatureVector> vectors = signatureVectors();
    for (const SignatureVector& vector : vectors) {
        if (vector.name == name)
            return vector;
    }
    return {};
}

} // namespace

class TestSigner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheKnownSignature_data()
    {
        QTest::addColumn<int>("index");
        const QList<SignatureVector> vectors = signatureVectors();
        QCOMPARE(vectors.size(), 24);
        for (int i = 0; i < vectors.size(); ++i)
            QTest::newRow(vectors[i].name.constData()) << i;
    }

    void givesTheKnownSignature()
    {
        QFETCH(int, index);
        const SignatureVector vector = signatureVectors().at(index);
        QCOMPARE(stringToSign(canonicalRequest(vector.request)), vector.expectedText("string_to_sign"_L1));
        QCOMPARE(authorization(vector.request, vector.keyId, Secret(vector.secret)),
                 vector.expectedText("authorization"_L1));
    }

    void signsARoaRequestLikeTheVector()
    {
        const ApiRequest request{.product = Product::Cs,
                                 .region = RegionId(u"cn-hangzhou"_s),
                                 .action = u"DescribeClustersForRegion"_s,
                                 .path = {u"regions"_s, u"cn-hangzhou"_s, u"clusters"_s},
                                 .query = {{u"name"_s, u"测试-集群 é 😀"_s}}};
        const HttpRequest http = signedRequest(QUrl(u"https://cs.cn-hangzhou.aliyuncs.com"_s), request, key, stamp);
        QCOMPARE(http.method, "GET"_ba);
        QCOMPARE(header(http.headers, "authorization"), vectorNamed("query-unicode").expectedText("authorization"_L1));
        QCOMPARE(header(http.headers, "accept"), "application/json"_ba);
        QCOMPARE(http.url.toEncoded(), "https://cs.cn-hangzhou.aliyuncs.com/regions/cn-hangzhou/clusters"
                                       "?name=%E6%B5%8B%E8%AF%95-%E9%9B%86%E7%BE%A4%20%C3%A9%20%F0%9F%98%80"_ba);
        QVERIFY(header(http.headers, "host").isEmpty()); // Qt sends it
    }

    void signsAnRpcRequestLikeTheVector()
    {
        const SignatureVector vector = vectorNamed("rpc-get-vswitches");
        const ApiRequest request{
            .product = Product::Vpc, .action = u"DescribeVSwitches"_s, .query = vector.request.query};
        const QByteArray host = header(vector.request.headers, "host");
        const HttpRequest http = signedRequest(QUrl(u"https://"_s + QString::fromLatin1(host)), request, key, stamp);
        QCOMPARE(header(http.headers, "authorization"), vector.expectedText("authorization"_L1));
        QCOMPARE(http.url.path(), u"/"_s);
    }

    void signsTheTokenOfATemporaryKey()
    {
        const SignatureVector vector = vectorNamed("sts-token-only-security-header");
        const AccessKey temporary{
            .id = vector.keyId, .secret = Secret(vector.secret), .token = Secret("CAISexample/token+with/slash==")};
        const ApiRequest request{.action = u"DescribeClusterDetail"_s, .path = {u"clusters"_s, u"c123"_s}};
        const HttpRequest http =
            signedRequest(QUrl(u"https://cs.cn-hangzhou.aliyuncs.com"_s), request, temporary, stamp);
        QCOMPARE(header(http.headers, "authorization"), vector.expectedText("authorization"_L1));
        QCOMPARE(header(http.headers, "x-acs-security-token"), "CAISexample/token+with/slash=="_ba);
    }

    void keepsThePathPrefixOfTheBase_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("roa") << u"https://h.example/cs/cn-a"_s << QStringList{u"clusters"_s}
                             << "https://h.example/cs/cn-a/clusters"_ba;
        QTest::newRow("rpc") << u"https://h.example/sts"_s << QStringList() << "https://h.example/sts/"_ba;
        QTest::newRow("no prefix, port") << u"http://127.0.0.1:8080"_s << QStringList() << "http://127.0.0.1:8080/"_ba;
        QTest::newRow("ipv6") << u"http://[::1]:8080"_s << QStringList{u"a b"_s} << "http://[::1]:8080/a%20b"_ba;
        QTest::newRow("slash in a segment") << u"https://h.example"_s << QStringList{u"clusters"_s, u"a/../b"_s}
                                            << "https://h.example/clusters/a%2F..%2Fb"_ba;
    }

    void keepsThePathPrefixOfTheBase()
    {
        QFETCH(QString, base);
        QFETCH(QStringList, path);
        QFETCH(QByteArray, url);
        const HttpRequest http = signedRequest(QUrl(base), {.action = u"X"_s, .path = path}, key, stamp);
        QCOMPARE(http.url.toEncoded(), url);
    }

    void namesThePortOnlyWhenTheUrlDoes()
    {
        QCOMPARE(hostHeader(QUrl(u"https://cs.aliyuncs.com"_s)), "cs.aliyuncs.com"_ba);
        QCOMPARE(hostHeader(QUrl(u"http://127.0.0.1:99"_s)), "127.0.0.1:99"_ba);
        QCOMPARE(hostHeader(QUrl(u"http://[::1]:99"_s)), "[::1]:99"_ba);
    }
};

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"

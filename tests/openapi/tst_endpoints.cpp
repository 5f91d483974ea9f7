// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/endpoints.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

RegionTable table()
{
    return *RegionTable::fromJson(
        R"([{"id": "cn-hangzhou", "cs": "cs.cn-hangzhou.aliyuncs.com", "vpc": "vpc.aliyuncs.com",
        "ecs": "ecs-cn-hangzhou.aliyuncs.com", "sts": "sts.cn-hangzhou.aliyuncs.com", "status": "open"}])");
}

const RegionId hangzhou(u"cn-hangzhou"_s);
const RegionId elsewhere(u"xx-new-1"_s);

} // namespace

class TestEndpoints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThePublicHostOfTheTable()
    {
        const Endpoints endpoints(table());
        QCOMPARE(endpoints.baseUrl(Product::Cs, hangzhou), QUrl(u"https://cs.cn-hangzhou.aliyuncs.com"_s));
        QCOMPARE(endpoints.baseUrl(Product::Vpc, hangzhou), QUrl(u"https://vpc.aliyuncs.com"_s));
        QCOMPARE(endpoints.baseUrl(Product::Ecs, hangzhou), QUrl(u"https://ecs-cn-hangzhou.aliyuncs.com"_s));
        QCOMPARE(endpoints.baseUrl(Product::Sts, hangzhou), QUrl(u"https://sts.cn-hangzhou.aliyuncs.com"_s));
        QCOMPARE(endpoints.baseUrl(Product::Cs, elsewhere), QUrl(u"https://cs.xx-new-1.aliyuncs.com"_s));
        QCOMPARE(endpoints.baseUrl(Product::Sts, RegionId()), QUrl(u"https://sts.aliyuncs.com"_s));
        QCOMPARE(endpoints.baseUrl(Product::Cs, RegionId()), QUrl(u"https://cs.aliyuncs.com"_s));
    }

    void prefersTheOverrideOfTheRegion()
    {
        Endpoints endpoints(table());
        QVERIFY(endpoints.addOverride(u"xx-new-1=http://127.0.0.7:80/{product}"_s));
        QVERIFY(endpoints.addOverride(u"https://all.example:443/{region}/{product}/"_s));
        QCOMPARE(endpoints.baseUrl(Product::Ecs, elsewhere), QUrl(u"http://127.0.0.7/ecs"_s));
        QCOMPARE(endpoints.baseUrl(Product::Vpc, hangzhou), QUrl(u"https://all.example/cn-hangzhou/vpc"_s));
        QCOMPARE(endpoints.baseUrl(Product::Sts, RegionId()), QUrl(u"https://all.example/sts"_s));
    }

    void leavesOtherRegionsAlone()
    {
        Endpoints endpoints(table());
        QVERIFY(endpoints.addOverride(u"xx-new-1=https://one.example"_s));
        QVERIFY(endpoints.addOverride(u"xx-new-1=https://two.example"_s));
        QCOMPARE(endpoints.baseUrl(Product::Cs, elsewhere), QUrl(u"https://two.example"_s));
        QCOMPARE(endpoints.baseUrl(Product::Sts, elsewhere), QUrl(u"https://sts.xx-new-1.aliyuncs.com"_s));
        QCOMPARE(endpoints.baseUrl(Product::Cs, hangzhou), QUrl(u"https://cs.cn-hangzhou.aliyuncs.com"_s));
        QCOMPARE(endpoints.baseUrl(Product::Sts, RegionId()), QUrl(u"https://sts.aliyuncs.com"_s));
    }

    void dropsThePlaceholderOfAMissingRegion()
    {
        Endpoints endpoints(table());
        QVERIFY(endpoints.addOverride(u"https://{product}.{region}.private.example/x"_s));
        QCOMPARE(endpoints.baseUrl(Product::Sts, RegionId()), QUrl(u"https://sts.private.example/x"_s));
        QCOMPARE(endpoints.baseUrl(Product::Cs, hangzhou), QUrl(u"https://cs.cn-hangzhou.private.example/x"_s));
    }

    void acceptsLoopbackAndHttps_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"https://example.com", "HTTPS://example.com/prefix", "http://127.0.0.1:8080", "http://127.255.1.2:1/x/",
              "http://[::1]:8080", "http://localhost:8080", "http://LOCALHOST", "cn-beijing=https://h.example",
              "https://h.example/a=b", "https://203.0.113.9:8443", "http://127.1:80"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void acceptsLoopbackAndHttps()
    {
        QFETCH(QString, text);
        Endpoints endpoints(table());
        const Status status = endpoints.addOverride(text);
        QVERIFY2(status, status ? "" : qPrintable(status.error().message));
    }

    void refusesWhatItMustNotUse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("no scheme") << u"cs.aliyuncs.com"_s << u"cs.aliyuncs.com"_s;
        QTest::newRow("http elsewhere") << u"http://example.com"_s << u"http://example.com"_s;
        QTest::newRow("http to a name that begins like loopback") << u"http://127.0.0.1.evil.example"_s << u"evil"_s;
        QTest::newRow("http to localhost's neighbour") << u"http://localhost.evil.example"_s << u"evil"_s;
        QTest::newRow("http to any address") << u"http://0.0.0.0:80"_s << u"0.0.0.0"_s;
        QTest::newRow("http to a mapped address") << u"http://[::ffff:10.0.0.1]"_s << u"10.0.0.1"_s;
        QTest::newRow("ftp") << u"ftp://example.com"_s << u"ftp"_s;
        QTest::newRow("file") << u"cn-beijing=file:///etc/passwd"_s << u"file"_s;
        QTest::newRow("user info") << u"https://user:pw@example.com"_s << u"example.com"_s;
        QTest::newRow("query") << u"https://example.com/?a=b"_s << u"example.com"_s;
        QTest::newRow("fragment") << u"https://example.com/#x"_s << u"example.com"_s;
        QTest::newRow("line break") << u"https://example.com/\r\nX: y"_s << u"example.com"_s;
        QTest::newRow("blank") << u"https://exam ple.com"_s << u"exam ple"_s;
        QTest::newRow("no host") << u"https:///x"_s << u"https:///x"_s;
        QTest::newRow("port") << u"https://example.com:99999"_s << u"99999"_s;
        QTest::newRow("port zero") << u"https://example.com:0"_s << u":0"_s;
        QTest::newRow("other placeholder") << u"https://{host}/"_s << u"{host}"_s;
        QTest::newRow("dot segment") << u"https://example.com/a/../b"_s << u"/../"_s;
        QTest::newRow("region in capitals") << u"CN-Beijing=https://h.example"_s << u"CN-Beijing"_s;
        QTest::newRow("region with a slash") << u"a/b=https://h.example"_s << u"a/b"_s;
        QTest::newRow("empty region") << u"=https://h.example"_s << u"=https"_s;
    }

    void refusesWhatItMustNotUse()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        Endpoints endpoints(table());
        const Status status = endpoints.addOverride(text);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::Usage);
        QVERIFY2(status.error().message.contains(named), qPrintable(status.error().message));
        QVERIFY(!status.error().message.contains(u'\n'));
        QVERIFY(!status.error().message.contains("user:pw"_L1)); // a password must not reach a log
        QCOMPARE(endpoints.baseUrl(Product::Cs, hangzhou), QUrl(u"https://cs.cn-hangzhou.aliyuncs.com"_s));
    }
};

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"

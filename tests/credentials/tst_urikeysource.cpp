// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/urikeysource.h"

#include "await.h"
#include "support/faketransport.h"

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Start(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);

QByteArray answer(const QByteArray& code = "Success")
{
    return "{\"Code\":\"" + code +
           "\",\"AccessKeyId\":\"STS.Fake\",\"AccessKeySecret\":\"not-a-real-secret\","
           "\"SecurityToken\":\"fake-token\",\"Expiration\":\"2026-11-23T15:00:00Z\"}";
}

} // namespace

class TestUriKeySource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAndRenews()
    {
        QDateTime now = Start;
        FakeTransport transport([](const HttpRequest&) { return jsonReply(answer()); });
        UriKeySource source(QUrl(u"http://127.0.0.1:9/keys?session=1"_s), transport, [&now] { return now; });
        const Result<AccessKey> key = await(source.key());
        ACK_VERIFY_OK(key);
        QCOMPARE(key->id, u"STS.Fake"_s);
        now = Start.addSecs(3299);
        ACK_VERIFY_OK(await(source.key()));
        QCOMPARE(transport.sent().size(), 1);
        now = Start.addSecs(3300);
        ACK_VERIFY_OK(await(source.key()));
        QCOMPARE(transport.sent().size(), 2);
        QCOMPARE(transport.sent().constFirst().url, QUrl(u"http://127.0.0.1:9/keys?session=1"_s));
    }

    void reportsWhatWentWrong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("refused") << 403 << answer() << ErrorKind::Credential;
        QTest::newRow("not a success") << 200 << answer("Failed") << ErrorKind::BadReply;
        QTest::newRow("HTML") << 200 << QByteArray("<html>login") << ErrorKind::BadReply;
        QTest::newRow("empty") << 200 << QByteArray() << ErrorKind::BadReply;
    }
    void reportsWhatWentWrong()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        FakeTransport transport([&](const HttpRequest&) { return jsonReply(body, status); });
        UriKeySource source(QUrl(u"https://keys.example/a?session=hidden"_s), transport);
        const Result<AccessKey> key = await(source.key());
        ACK_COMPARE_KIND(key, kind);
        QVERIFY(key.error().message.contains("keys.example"_L1) && !key.error().message.contains("hidden"_L1));
    }

    void passesTransportErrorsOn()
    {
        FakeTransport transport([](const HttpRequest&) { return failure(ErrorKind::Connection, u"refused"_s); });
        UriKeySource source(QUrl(u"https://keys.example/a?session=hidden"_s), transport);
        const Result<AccessKey> key = await(source.key());
        ACK_COMPARE_KIND(key, ErrorKind::Connection);
        QCOMPARE(key.error().message, u"The keys could not be fetched from https://keys.example/a: refused."_s);
    }

    void allowsSafeAddressesOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("https") << u"https://keys.example/a"_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/a"_s << true;
        QTest::newRow("localhost") << u"http://localhost/a"_s << true;
        QTest::newRow("IPv6 loopback") << u"http://[::1]/a"_s << true;
        QTest::newRow("http") << u"http://keys.example/a"_s << false;
        QTest::newRow("metadata") << u"http://100.100.100.200/latest"_s << false;
        QTest::newRow("link-local") << u"http://169.254.169.254/"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("user") << u"https://user:pw@keys.example/"_s << false;
        QTest::newRow("look-alike") << u"http://127.0.0.1.example/"_s << false;
        QTest::newRow("line break") << u"https://keys.example/\r\nX: y"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("relative") << u"keys"_s << false;
    }
    void allowsSafeAddressesOnly()
    {
        QFETCH(QString, text);
        QFETCH(bool, isAllowed);
        const Result<QUrl> url = checkKeyUri(text);
        QCOMPARE(url.has_value(), isAllowed);
        if (!url)
            QCOMPARE(url.error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestUriKeySource)
#include "tst_urikeysource.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/transport.h"

#include "openapi/loopback.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHeadersWithoutCase()
    {
        const HttpHeaders headers{{"X-Acs-Request-Id", "1"}, {"Date", ""}};
        QCOMPARE(header(headers, "x-acs-request-id"), "1"_ba);
        QVERIFY(header(headers, "x-other").isEmpty());
    }

    void knowsLoopback_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("loopback");
        for (const char* host : {"127.0.0.1", "127.8.9.10", "::1", "localhost", "LocalHost"})
            QTest::newRow(host) << QString::fromLatin1(host) << true;
        for (const char* host : {"", "128.0.0.1", "10.127.0.1", "::", "::ffff:10.0.0.1", "localhost.example",
                                 "xlocalhost", "127.0.0.1.example", "example.com", "0.0.0.0"})
            QTest::newRow(qPrintable(u"not "_s + QString::fromLatin1(host))) << QString::fromLatin1(host) << false;
    }

    void knowsLoopback()
    {
        QFETCH(QString, host);
        QTEST(isLoopbackHost(host), "loopback");
    }

    void refusesWhatMustNotBeSent_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("sendable");
        const QString good = u"https://h.example/p?a=%0D"_s;
        QTest::newRow("good") << "GET"_ba << good << "X-A"_ba
                              << "v ~"_ba << true;
        QTest::newRow("loopback http") << "GET"_ba << u"http://127.0.0.1:1/"_s << "X-A"_ba
                                       << "v"_ba << true;
        QTest::newRow("POST") << "POST"_ba << good << "X-A"_ba
                              << "v"_ba << false;
        QTest::newRow("lower case method") << "get"_ba << good << "X-A"_ba
                                           << "v"_ba << false;
        QTest::newRow("http") << "GET"_ba << u"http://h.example/"_s << "X-A"_ba
                              << "v"_ba << false;
        QTest::newRow("file") << "GET"_ba << u"file:///etc/passwd"_s << "X-A"_ba
                              << "v"_ba << false;
        QTest::newRow("user info") << "GET"_ba << u"https://a:b@h.example/"_s << "X-A"_ba
                                   << "v"_ba << false;
        QTest::newRow("fragment") << "GET"_ba << u"https://h.example/#a"_s << "X-A"_ba
                                  << "v"_ba << false;
        QTest::newRow("no host") << "GET"_ba << u"https:///a"_s << "X-A"_ba
                                 << "v"_ba << false;
        QTest::newRow("line break in a value") << "GET"_ba << good << "X-A"_ba
                                               << "v\r\nX-B: w"_ba << false;
        QTest::newRow("line feed in a value") << "GET"_ba << good << "X-A"_ba
                                              << "v\nw"_ba << false;
        QTest::newRow("NUL in a value") << "GET"_ba << good << "X-A"_ba << QByteArray("v\0w", 3) << false;
        QTest::newRow("DEL in a value") << "GET"_ba << good << "X-A"_ba
                                        << "v\x7f"_ba << false;
        QTest::newRow("beyond ASCII in a value") << "GET"_ba << good << "X-A"_ba
                                                 << "v\xc3\xa9"_ba << false;
        QTest::newRow("line break in a name") << "GET"_ba << good << "X-A\r\nX"_ba
                                              << "v"_ba << false;
        QTest::newRow("colon in a name") << "GET"_ba << good << "X:A"_ba
                                         << "v"_ba << false;
        QTest::newRow("empty name") << "GET"_ba << good << ""_ba
                                    << "v"_ba << false;
    }

    void refusesWhatMustNotBeSent()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, url);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(bool, sendable);
        const Status status = checkSendable({.method = method, .url = QUrl(url), .headers = {{name, value}}});
        QCOMPARE(status.has_value(), sendable);
        if (!sendable)
            QCOMPARE(status.error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"

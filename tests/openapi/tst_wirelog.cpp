// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/wirelog.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class TestWireLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesIds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("shown");
        QTest::newRow("list") << u"/regions/cn-hangzhou/clusters"_s << u"/regions/cn-hangzhou/clusters"_s;
        QTest::newRow("detail") << u"/clusters/c0123456789abcdef0123456789abcdef"_s << u"/clusters/{id}"_s;
        QTest::newRow("node pool")
            << u"/clusters/c0123456789abcdef0123456789abcdef/nodepools/np0123456789abcdef0123456789"_s
            << u"/clusters/{id}/nodepools/{id}"_s;
        QTest::newRow("words") << u"/api/v1/clusters"_s << u"/api/v1/clusters"_s;
        QTest::newRow("rpc") << u"/"_s << u"/"_s;
    }

    void replacesIds()
    {
        QFETCH(QString, path);
        QTEST(pathTemplate(QUrl(u"https://h.example"_s + path + u"?RoleArn=x"_s)), "shown");
    }

    void tellsNeitherQueryNorHeaders()
    {
        const HttpRequest request{.url = QUrl(u"https://sts.example:8443/?RoleArn=canary"_s),
                                  .headers = {{"Authorization", "canary"}, {"x-acs-security-token", "canary"}}};
        const HttpReply reply{
            .status = 200, .headers = {{"X-Acs-Request-Id", "R-1\r\nx"}, {"Set-Cookie", "canary"}}, .body = "canary"};
        QCOMPARE(wireLine(request, reply, milliseconds(12)),
                 u"GET sts.example:8443 / 200 R-1\\u000D\\u000Ax 12ms 6B"_s);
        QCOMPARE(wireLine(request, failure(ErrorKind::Deadline, u"canary"_s), milliseconds(3)),
                 u"GET sts.example:8443 / failed:deadline 3ms"_s);
    }
};

QTEST_GUILESS_MAIN(TestWireLog)
#include "tst_wirelog.moc"

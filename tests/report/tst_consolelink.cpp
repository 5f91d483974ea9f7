// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/consolelink.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestConsoleLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksWellFormedIdsOnly_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("link");
        const QString list = u"https://cs.console.aliyun.com/#/k8s/cluster/list"_s;
        QTest::newRow("usual") << u"c0123"_s << u"https://cs.console.aliyun.com/#/k8s/cluster/c0123/v2/info/overview"_s;
        QTest::newRow("empty") << QString() << list;
        QTest::newRow("path") << u"../../x"_s << list;
        QTest::newRow("query") << u"c1?x=y"_s << list;
        QTest::newRow("percent") << u"c1%2f"_s << list;
        QTest::newRow("line break") << u"c1\n"_s << list;
        QTest::newRow("letters of another script") << u"с1"_s << list;
        QTest::newRow("long") << QString(65, u'a') << list;
        QTest::newRow("list itself") << u"list"_s
                                     << u"https://cs.console.aliyun.com/#/k8s/cluster/list/v2/info/overview"_s;
    }
    void linksWellFormedIdsOnly()
    {
        QFETCH(QString, id);
        QTEST(consoleLink(ClusterId(id)), "link");
        QVERIFY(isConsoleLink(consoleLink(ClusterId(id))));
        if (!isWellFormed(ClusterId(id)))
            QVERIFY(id.isEmpty() || !consoleLink(ClusterId(id)).contains(id));
    }

    void knowsOtherHosts_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("other host") << u"https://evil.example/"_s;
        QTest::newRow("user info") << u"https://cs.console.aliyun.com@evil.example/"_s;
        QTest::newRow("longer host") << u"https://cs.console.aliyun.com.evil.example/"_s;
        QTest::newRow("http") << u"http://cs.console.aliyun.com/"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s;
    }
    void knowsOtherHosts()
    {
        QFETCH(QString, link);
        QVERIFY(!isConsoleLink(link));
    }
};

QTEST_GUILESS_MAIN(TestConsoleLink)
#include "tst_consolelink.moc"

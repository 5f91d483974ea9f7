// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/clockskew.h"

#include <QTest>

using namespace Ack;
using namespace std::chrono_literals;

class TestClockSkew final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresFromTheMiddle_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<qint64>("offset"); // s
        const qint64 none = std::numeric_limits<qint64>::min();
        const auto date = [](const char* value) { return HttpHeaders{{"date", value}}; };
        QTest::newRow("same") << date("Fri, 02 Jan 2026 03:04:05 GMT") << qint64(0);
        QTest::newRow("an hour ahead") << date("Fri, 02 Jan 2026 04:04:05 GMT") << qint64(3600);
        QTest::newRow("twenty minutes behind") << date("Fri, 02 Jan 2026 02:44:05 GMT") << qint64(-1200);
        QTest::newRow("a day ahead") << date("Sat, 03 Jan 2026 03:04:05 GMT") << qint64(86'400);
        QTest::newRow("more than a day") << date("Sat, 03 Jan 2026 03:04:06 GMT") << none;
        QTest::newRow("epoch") << date("Thu, 01 Jan 1970 00:00:00 GMT") << none;
        QTest::newRow("no date") << HttpHeaders{} << none;
        QTest::newRow("empty") << date("") << none;
        QTest::newRow("nonsense") << date("yesterday") << none;
        QTest::newRow("from a cache") << HttpHeaders{{"Date", "Fri, 02 Jan 2026 04:04:05 GMT"}, {"Age", "3"}} << none;
    }

    void measuresFromTheMiddle()
    {
        QFETCH(HttpHeaders, headers);
        QFETCH(qint64, offset);
        const QDateTime sent(QDate(2026, 1, 2), QTime(3, 4, 3), Qt::UTC);
        const auto measured = measuredOffset(headers, sent, sent.addSecs(4));
        QCOMPARE(measured ? qint64(measured->count()) : std::numeric_limits<qint64>::min(), offset);
    }

    void correctsOnlyWhatIsFarOff()
    {
        QVERIFY(isWorthCorrecting(3600s, 0s));
        QVERIFY(isWorthCorrecting(-241s, 0s));
        QVERIFY(isWorthCorrecting(0s, 3600s));
        QVERIFY(!isWorthCorrecting(240s, 0s));
        QVERIFY(!isWorthCorrecting(3700s, 3600s));
    }
};

QTEST_GUILESS_MAIN(TestClockSkew)
#include "tst_clockskew.moc"

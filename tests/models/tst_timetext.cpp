// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/timetext.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void saysTheAge_data();
    void saysTheAge();
    void showsLocalTime();
};

void TestTimeText::saysTheAge_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 0 << u"just now"_s;
    QTest::newRow("clock set back") << -500 << u"just now"_s;
    QTest::newRow("seconds") << 59 << u"just now"_s;
    QTest::newRow("a minute") << 60 << u"1 min ago"_s;
    QTest::newRow("minutes") << 3599 << u"59 min ago"_s;
    QTest::newRow("hours") << 7200 << u"2 h ago"_s;
    QTest::newRow("days") << 3 * 86400 << u"3 d ago"_s;
}

void TestTimeText::saysTheAge()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, text);
    const QDateTime time(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC);
    QCOMPARE(ageText(time, time.addSecs(seconds)), text);
}

void TestTimeText::showsLocalTime()
{
    const QDateTime local(QDate(2026, 11, 23), QTime(14, 2));
    QCOMPARE(shownTime(local.toUTC()), u"2026-11-23 14:02"_s);
    QCOMPARE(shownTime({}), QString());
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/fuzzymatch.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void better_data();
    void better();
};

void TestFuzzyMatch::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("nothing typed") << QString() << u"Scan"_s << true;
    QTest::newRow("nothing at all") << u"a"_s << QString() << false;
    QTest::newRow("whole") << u"scan"_s << u"Scan"_s << true;
    QTest::newRow("initials") << u"rfr"_s << u"Retry failed regions"_s << true;
    QTest::newRow("scattered") << u"rtgs"_s << u"Retry failed regions"_s << true;
    QTest::newRow("wrong order") << u"nacs"_s << u"Scan"_s << false;
    QTest::newRow("too long") << u"scann"_s << u"Scan"_s << false;
    QTest::newRow("blanks do not count") << u"retry reg"_s << u"Retry failed regions"_s << true;
    QTest::newRow("full width") << u"ＳＣ"_s << u"Scan"_s << true;
    QTest::newRow("Chinese") << u"扫描"_s << u"开始扫描"_s << true;
    QTest::newRow("other Chinese") << u"导出"_s << u"开始扫描"_s << false;
}

void TestFuzzyMatch::matches()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QTEST(fuzzyScore(typed, text).has_value(), "matches");
}

void TestFuzzyMatch::better_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("start of the text") << u"sc"_s << u"Scan"_s << u"Cancel scan"_s;
    QTest::newRow("initials before scattered") << u"ex"_s << u"Export report…"_s << u"Go to the next part"_s;
    QTest::newRow("run before scattered") << u"port"_s << u"Import"_s << u"Plots of other things"_s;
    QTest::newRow("words") << u"or"_s << u"Open report"_s << u"Export"_s;
}

void TestFuzzyMatch::better()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto one = fuzzyScore(typed, first);
    const auto two = fuzzyScore(typed, second);
    QVERIFY(one);
    QVERIFY2(!two || *one > *two, qPrintable(u"%1 %2"_s.arg(*one).arg(two.value_or(0))));
}

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"

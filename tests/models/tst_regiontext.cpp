// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/regiontext.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestRegionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void shortensNames_data();
    void shortensNames();
    void describesEveryState_data();
    void describesEveryState();
};

void TestRegionText::shortensNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");
    QTest::newRow("city") << u"China (Hangzhou)"_s << u"Hangzhou"_s;
    QTest::newRow("no city") << u"Singapore"_s << u"Singapore"_s;
    QTest::newRow("brackets elsewhere") << u"A (b) c"_s << u"A (b) c"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only a bracket") << u"("_s << u"("_s;
}

void TestRegionText::shortensNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shortName);
    QCOMPARE(shortRegionName(name), shortName);
}

void TestRegionText::describesEveryState_data()
{
    using std::chrono::milliseconds;
    QTest::addColumn<RegionOutcome>("outcome");
    QTest::addColumn<int>("problems");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const RegionOutcome& outcome, int problems, const QString& text) {
        QTest::newRow(name) << outcome << problems << text;
    };
    row("queued", {.state = RegionState::Queued}, 0, u"waiting"_s);
    row("running, nothing yet", {.state = RegionState::Running}, 0, u"reading…"_s);
    row("running", {.state = RegionState::Running, .page = 2, .clusters = 34, .read = 30, .expected = 61}, 1,
        u"page 2 · 30 of 61"_s);
    row("throttled", {.state = RegionState::Throttled, .retryIn = milliseconds(2100)}, 0, u"throttled, 3 s"_s);
    row("done", {.state = RegionState::Done, .clusters = 61}, 12, u"61 · 12 problems"_s);
    row("done, one problem", {.state = RegionState::Done, .clusters = 61}, 1, u"61 · 1 problem"_s);
    row("done, no problem", {.state = RegionState::Done, .clusters = 61}, 0, u"61"_s);
    row("short", {.state = RegionState::DoneShort, .clusters = 3, .expected = 5}, 0, u"incomplete: 3 of 5"_s);
    row("without a count", {.state = RegionState::Done, .clusters = 3, .verifiable = false}, 0, u"3, perhaps more"_s);
    row("denied", {.state = RegionState::Denied}, 0, u"denied"_s);
    row("unreachable", {.state = RegionState::Unreachable}, 0, u"unreachable"_s);
    row("cancelled", {.state = RegionState::Cancelled, .clusters = 4}, 0, u"cancelled · 4"_s);
    row("cancelled at once", {.state = RegionState::Cancelled}, 0, u"cancelled"_s);
    row("not enabled", {.state = RegionState::NotEnabled}, 0, u"not enabled"_s);
    row("failed", {.state = RegionState::Failed}, 0, u"failed"_s);
}

void TestRegionText::describesEveryState()
{
    QFETCH(const RegionOutcome, outcome);
    QFETCH(const int, problems);
    QFETCH(const QString, text);
    QCOMPARE(regionDetail(outcome, problems), text);
    QVERIFY(!regionStateWord(outcome.state).isEmpty());
}

QTEST_GUILESS_MAIN(TestRegionText)
#include "tst_regiontext.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/reporttext.h"
#include "samplereport.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestReportText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTimesInUtc()
    {
        QCOMPARE(isoUtc(QDateTime::fromString(u"2024-02-05T17:44:26+08:00"_s, Qt::ISODate)), u"2024-02-05T09:44:26Z"_s);
        QCOMPARE(isoUtc(QDateTime({999, 1, 2}, {3, 4, 5, 999}, Qt::UTC)), u"0999-01-02T03:04:05Z"_s);
        QCOMPARE(isoUtc({}), QString());
    }

    void putsErrorsInStableWords()
    {
        QCOMPARE(errorText({.kind = ErrorKind::Deadline}), u"deadline"_s);
        QCOMPARE(errorText({.kind = ErrorKind::Denied, .code = u"X"_s, .message = u"a\nb"_s, .requestId = u"r"_s}),
                 u"denied: X; a\\u000Ab; request id r"_s);
    }

    void givesTheCauseOfWhatCouldNotBeRead()
    {
        const Finding unread = findingFor(*Sample::clusterFor(ReasonCode::Unreadable), RuleMode::Evidence);
        QVERIFY(evidenceValue(unread).startsWith("denied: StatusForbidden"_L1));
        const Finding flannel = findingFor(*Sample::clusterFor(ReasonCode::Flannel), RuleMode::Evidence);
        QCOMPARE(evidenceValue(flannel), u"Flannel"_s);
    }

    void saysWhyARegionIsIncomplete_data()
    {
        QTest::addColumn<RegionOutcome>("region");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char* name, const RegionOutcome& region, const QString& cause) {
            QTest::newRow(name) << region << cause;
        };
        row("done", {.state = RegionState::Done, .clusters = 3}, {});
        row("not enabled", {.state = RegionState::NotEnabled}, {});
        row("short", {.state = RegionState::DoneShort, .clusters = 1, .expected = 3},
            u"fewer clusters came than the service counts: 1 of 3"_s);
        row("short, count not known", {.state = RegionState::DoneShort, .clusters = 1},
            u"fewer clusters came than the service counts"_s);
        row("more than counted", {.state = RegionState::DoneShort, .clusters = 4, .expected = 3},
            u"the clusters that came do not agree with the service's count"_s);
        row("without a count", {.state = RegionState::Done, .clusters = 4, .verifiable = false},
            u"the service listed it without a count, so that clusters may be missing"_s);
        row("unfinished", {.state = RegionState::Running}, u"it was not read to its end"_s);
        row("denied", {.state = RegionState::Denied, .error = Error{.kind = ErrorKind::Denied, .code = u"X"_s}},
            u"denied: X"_s);
    }
    void saysWhyARegionIsIncomplete()
    {
        QFETCH(RegionOutcome, region);
        QTEST(regionCause(region), "cause");
        AuditReport report;
        report.regions = {region};
        QCOMPARE(incompleteRegions(report).isEmpty(), regionCause(region).isEmpty());
        QVERIFY(regionCause(region).isEmpty() == regionCause(region, Wording::Translated).isEmpty());
        QVERIFY(!regionLabel(region).isEmpty()); // it has no id
    }

    void fallsBackToTheTimeOfTheRun()
    {
        AuditReport report = Sample::report();
        Finding finding = report.findings.first();
        QCOMPARE(readTime(report, finding), finding.cluster.readAt);
        finding.cluster.readAt = {};
        QCOMPARE(readTime(report, finding), report.finishedAt);
        report.finishedAt = {};
        QCOMPARE(readTime(report, finding), report.startedAt);
    }
};

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_reporttext.moc"

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

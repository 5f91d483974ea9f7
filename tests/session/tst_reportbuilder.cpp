// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/reportbuilder.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const RegionId hangzhou(u"cn-hangzhou"_s);
const RegionId beijing(u"cn-beijing"_s);

Finding finding(const QString& id, const RegionId& region = hangzhou, const QString& name = {})
{
    Cluster cluster{.id = ClusterId(id), .region = region, .name = name};
    return findingFor(std::move(cluster), RuleMode::Evidence);
}

RegionOutcome outcome(const RegionId& id, RegionState state, std::optional<ErrorKind> error = std::nullopt)
{
    return {.id = id, .state = state, .error = error ? std::optional(Error{.kind = *error}) : std::nullopt};
}

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC);
}

} // namespace

class TestReportBuilder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClusterReadAgainReplacesItsFinding()
    {
        ReportBuilder builder;
        builder.put(finding(u"c1"_s, hangzhou, u"old"_s));
        builder.put(finding(u"c2"_s));
        builder.put(finding(u"c1"_s, hangzhou, u"new"_s));
        builder.put(finding(u"c1"_s, beijing, u"elsewhere"_s));
        QCOMPARE(builder.report().findings.size(), 3);
        QCOMPARE(builder.report().findings.first().cluster.name, u"new"_s);
    }

    void aRegionReadAgainLosesWhatIsGone_data()
    {
        QTest::addColumn<RegionState>("state");
        QTest::addColumn<int>("left");
        QTest::newRow("complete") << RegionState::Done << 2;
        QTest::newRow("short") << RegionState::DoneShort << 3;
        QTest::newRow("denied") << RegionState::Denied << 3;
        QTest::newRow("cancelled") << RegionState::Cancelled << 3;
    }
    void aRegionReadAgainLosesWhatIsGone()
    {
        QFETCH(RegionState, state);
        QFETCH(int, left);
        ReportBuilder builder;
        builder.put(finding(u"c1"_s));
        builder.put(finding(u"c2"_s));
        builder.put(finding(u"c3"_s, beijing));
        builder.expectAgain(hangzhou);
        builder.put(finding(u"c2"_s, hangzhou, u"again"_s));
        builder.put(outcome(hangzhou, state));
        QCOMPARE(builder.report().findings.size(), left);
        builder.put(finding(u"c2"_s, hangzhou, u"third"_s));
        QCOMPARE(builder.report().findings.size(), left);
    }

    void knowsWhatIsWorthRetrying()
    {
        ReportBuilder builder;
        builder.put(outcome(RegionId(u"a"_s), RegionState::Done));
        builder.put(outcome(RegionId(u"b"_s), RegionState::DoneShort));
        builder.put(outcome(RegionId(u"c"_s), RegionState::Denied, ErrorKind::Denied));
        builder.put(outcome(RegionId(u"d"_s), RegionState::NotEnabled));
        builder.put(outcome(RegionId(u"e"_s), RegionState::Cancelled, ErrorKind::Cancelled));
        builder.put(outcome(RegionId(u"f"_s), RegionState::Done));
        Finding half = finding(u"c1"_s, RegionId(u"f"_s));
        half.cluster.addonError = Error{.kind = ErrorKind::Throttled};
        builder.put(half);
        QCOMPARE(builder.worthRetrying(),
                 (QList{RegionId(u"b"_s), RegionId(u"c"_s), RegionId(u"e"_s), RegionId(u"f"_s)}));
    }

    void nothingReadIsFatal_data()
    {
        using Outcomes = QList<RegionOutcome>;
        QTest::addColumn<Outcomes>("regions");
        QTest::addColumn<bool>("fatal");
        QTest::addColumn<ErrorKind>("kind");
        const auto denied = outcome(hangzhou, RegionState::Denied, ErrorKind::Denied);
        const auto wrongKey = outcome(beijing, RegionState::Failed, ErrorKind::Credential);
        QTest::newRow("all denied") << Outcomes{denied} << true << ErrorKind::Denied;
        QTest::newRow("the key explains it") << Outcomes{denied, wrongKey} << true << ErrorKind::Credential;
        QTest::newRow("one was read") << Outcomes{denied, outcome(beijing, RegionState::Done)} << false << ErrorKind();
        QTest::newRow("one is short") << Outcomes{denied, outcome(beijing, RegionState::DoneShort)} << false
                                      << ErrorKind();
        QTest::newRow("none enabled") << Outcomes{outcome(hangzhou, RegionState::NotEnabled)} << true
                                      << ErrorKind::NotActivated;
        QTest::newRow("stopped by the user")
            << Outcomes{denied, outcome(beijing, RegionState::Cancelled, ErrorKind::Cancelled)} << false << ErrorKind();
    }
    void nothingReadIsFatal()
    {
        QFETCH(QList<RegionOutcome>, regions);
        QFETCH(bool, fatal);
        QFETCH(ErrorKind, kind);
        ReportBuilder builder;
        builder.start({.scanId = u"s"_s});
        for (const RegionOutcome& region : regions)
            builder.put(region);
        builder.finish(now());
        QCOMPARE(builder.report().fatal.has_value(), fatal);
        if (fatal)
            QCOMPARE(builder.report().fatal->kind, kind);
        QCOMPARE(builder.report().finishedAt, now());
    }

    void sortingDoesNotConfuseWhatReplacesWhat()
    {
        ReportBuilder builder;
        builder.put(finding(u"c9"_s, hangzhou, u"zeta"_s));
        builder.put(finding(u"c1"_s, hangzhou, u"alpha"_s));
        builder.put(outcome(hangzhou, RegionState::Done));
        builder.finish(now());
        QCOMPARE(builder.report().findings.first().cluster.name, u"alpha"_s);
        builder.put(finding(u"c9"_s, hangzhou, u"renamed"_s));
        QCOMPARE(builder.report().findings.size(), 2);
        QCOMPARE(builder.report().findings.last().cluster.name, u"renamed"_s);
    }
};

QTEST_GUILESS_MAIN(TestReportBuilder)
#include "tst_reportbuilder.moc"

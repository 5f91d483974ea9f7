// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditreport.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Ack::AuditReport)

namespace {

RegionOutcome region(RegionState state, bool verifiable = true)
{
    return {.id = RegionId(u"cn-hangzhou"_s), .state = state, .verifiable = verifiable};
}

Finding finding(Verdict verdict, const QString& name = u"a"_s, const QString& regionId = u"cn-hangzhou"_s)
{
    Finding finding;
    finding.cluster.id = ClusterId(u"c-"_s + name);
    finding.cluster.name = name;
    finding.cluster.region = RegionId(regionId);
    finding.judgement.verdict = verdict;
    finding.judgement.reason = verdict == Verdict::Compliant ? ReasonCode::TerwayEniip : ReasonCode::NoEvidence;
    return finding;
}

Finding waived(Finding finding)
{
    finding.waiver = Waiver{.cluster = finding.cluster.id, .reason = u"old"_s, .author = u"me"_s};
    return finding;
}

Finding failedCall(Finding finding, std::optional<Error> Cluster::*call)
{
    finding.cluster.*call = Error{.kind = ErrorKind::NotFound};
    return finding;
}

AuditReport report(QList<RegionOutcome> regions, QList<Finding> findings)
{
    AuditReport report;
    report.regions = std::move(regions);
    report.findings = std::move(findings);
    return report;
}

AuditReport deletedMeanwhile()
{
    Finding gone = failedCall(finding(Verdict::NotApplicable), &Cluster::detailError);
    gone.judgement.reason = ReasonCode::BeingDeleted;
    return report({region(RegionState::Done)}, {gone});
}

Finding judged(const QString& state, const QString& profile, std::optional<Error> Cluster::*call)
{
    Cluster cluster = failedCall(finding(Verdict::NotApplicable), call).cluster;
    cluster.state = state;
    cluster.profile = profile;
    return findingFor(cluster, RuleMode::Evidence);
}

Finding ofEdge(std::optional<Error> Cluster::*call)
{
    return judged(u"running"_s, u"Edge"_s, call);
}

Finding beingDeleted(std::optional<Error> Cluster::*call)
{
    return judged(u"deleting"_s, u"Default"_s, call);
}

AuditReport changed(AuditReport report, auto change)
{
    change(report);
    return report;
}

} // namespace

class TestAuditReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithTheRightStatus_data()
    {
        QTest::addColumn<AuditReport>("report");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<int>("status");
        const auto add = [](const char* name, const AuditReport& report, bool complete, int status) {
            QTest::newRow(name) << report << complete << status;
        };
        const RegionOutcome done = region(RegionState::Done);
        const RegionOutcome denied = region(RegionState::Denied);
        const Finding good = finding(Verdict::Compliant);
        const Finding bad = finding(Verdict::NonCompliant);
        const Finding vague = finding(Verdict::Unknown);
        add("all well", report({done}, {good, finding(Verdict::NotApplicable)}), true, 0);
        add("no clusters", report({done}, {}), true, 0);
        add("not enabled region", report({done, region(RegionState::NotEnabled)}, {good}), true, 0);
        add("non-compliant", report({done}, {good, bad}), true, 1);
        add("non-compliant and incomplete", report({done, denied}, {bad}), false, 1);
        add("waived stays non-compliant", report({done}, {waived(bad)}), true, 1);
        add("unknown", report({done}, {good, vague}), true, 3);
        add("waived unknown", report({done}, {waived(vague)}), true, 3);
        add("one region denied", report({done, denied}, {good}), false, 3);
        add("short region", report({region(RegionState::DoneShort)}, {good}), false, 3);
        add("short region without clusters", report({region(RegionState::DoneShort)}, {}), false, 3);
        add("unverifiable list", report({region(RegionState::Done, false)}, {good}), false, 3);
        add("every list refused", report({denied, region(RegionState::Unreachable)}, {}), false, 4);
        add("refused or not enabled", report({denied, region(RegionState::NotEnabled)}, {}), false, 4);
        add("refused after a first page", report({denied}, {good}), false, 3);
        add("details refused, lists read", report({done}, {failedCall(vague, &Cluster::detailError)}), false, 3);
        add("add-ons refused", report({done}, {failedCall(vague, &Cluster::addonError)}), false, 3);
        add("node pools refused", report({done}, {failedCall(good, &Cluster::nodePoolError)}), false, 3);
        add("add-ons of an edge cluster refused", report({done}, {ofEdge(&Cluster::addonError)}), true, 0);
        add("detail of an edge cluster refused", report({done}, {ofEdge(&Cluster::detailError)}), false, 3);
        add("add-ons of a cluster being deleted refused", report({done}, {beingDeleted(&Cluster::addonError)}), true,
            0);
        add("deleted meanwhile", deletedMeanwhile(), true, 0);
        add("interrupted", changed(report({done}, {good}), [](auto& r) { r.interrupted = true; }), false, 3);
        add("unfinished region", report({done, region(RegionState::Running)}, {good}), false, 3);
        add("no regions at all", report({}, {}), false, 4);
        add("fatal", changed(report({}, {}), [](auto& r) { r.fatal = Error{}; }), false, 4);
        add("files without clusters", changed(report({}, {}), [](auto& r) { r.offline = true; }), true, 0);
        add("files", changed(report({}, {vague}), [](auto& r) { r.offline = true; }), true, 3);
    }
    void endsWithTheRightStatus()
    {
        QFETCH(AuditReport, report);
        QTEST(report.isComplete(), "complete");
        QTEST(exitStatus(report), "status");
    }

    void countsWaivedOnesApart()
    {
        const Totals totals =
            report({region(RegionState::Done), region(RegionState::DoneShort), region(RegionState::Failed)},
                   {finding(Verdict::Compliant), waived(finding(Verdict::Compliant)), finding(Verdict::NonCompliant),
                    waived(finding(Verdict::NonCompliant)), finding(Verdict::Unknown),
                    waived(finding(Verdict::Unknown)), finding(Verdict::NotApplicable)})
                .totals();
        QCOMPARE(totals, (Totals{.clusters = 7,
                                 .compliant = 2,
                                 .nonCompliant = 1,
                                 .unknown = 1,
                                 .notApplicable = 1,
                                 .waived = 2,
                                 .regionsRead = 1,
                                 .regionsTotal = 3}));
    }

    void sortsProblemsFirst()
    {
        QList<Finding> findings{finding(Verdict::NotApplicable, u"a"_s),
                                finding(Verdict::Compliant, u"a"_s),
                                finding(Verdict::NonCompliant, u"node-10"_s),
                                finding(Verdict::NonCompliant, u"Node-9"_s),
                                finding(Verdict::NonCompliant, u"node-010a"_s),
                                finding(Verdict::NonCompliant, u"z"_s, u"ap-south-1"_s),
                                finding(Verdict::Unknown, u"0"_s)};
        sortForReading(findings);
        QStringList names;
        for (const Finding& each : findings)
            names.append(each.cluster.name);
        QCOMPARE(names, QStringList({u"z"_s, u"Node-9"_s, u"node-10"_s, u"node-010a"_s, u"0"_s, u"a"_s, u"a"_s}));
        QCOMPARE(findings.last().judgement.verdict, Verdict::NotApplicable);
    }

    void judgesAgainInTheOtherMode()
    {
        Cluster cluster;
        cluster.strictNetwork = u"Terway-ENIIP"_s;
        cluster.evidence = {
            {EvidenceRank::ParametersNetwork, u"parameters.Network"_s, u"Terway-ENIIP"_s, u"terway-eniip"_s, {}, true}};
        AuditReport audit = report({}, {waived(findingFor(cluster, RuleMode::Evidence))});
        QCOMPARE(audit.findings.first().judgement.verdict, Verdict::Compliant);
        judgeAgain(audit, RuleMode::Strict);
        QCOMPARE(audit.mode, RuleMode::Strict);
        QCOMPARE(audit.findings.first().judgement.verdict, Verdict::NonCompliant);
        QVERIFY(audit.findings.first().waiver.has_value());
    }

    void readsRegionStatesBack()
    {
        for (int i = 0; i <= int(RegionState::Failed); ++i)
            QCOMPARE(regionStateFromKey(regionStateKey(RegionState(i))), RegionState(i));
        QCOMPARE(regionStateKey(RegionState::DoneShort), u"done_short"_s);
        QVERIFY(!regionStateFromKey(u"fine"_s));
    }
};

QTEST_GUILESS_MAIN(TestAuditReport)
#include "tst_auditreport.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/difference.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Ack::AuditReport)

namespace {

const RegionId hangzhou(u"cn-hangzhou"_s);

RegionOutcome region(RegionState state = RegionState::Done)
{
    return {.id = hangzhou, .name = u"China (Hangzhou)"_s, .state = state, .expected = 1};
}

Evidence network(const QString& plugin)
{
    return {.rank = EvidenceRank::ParametersNetwork,
            .source = u"parameters.Network"_s,
            .value = plugin,
            .plugin = plugin.toLower()};
}

Finding cluster(const QString& plugin, const QString& id = u"c1"_s)
{
    Cluster cluster{.id = ClusterId(id), .region = hangzhou, .name = u"prod"_s, .type = u"ManagedKubernetes"_s};
    cluster.state = u"running"_s;
    if (!plugin.isEmpty()) {
        cluster.evidence = {network(plugin)};
        cluster.strictNetwork = plugin;
    }
    return findingFor(cluster, RuleMode::Evidence);
}

Finding unread()
{
    Finding finding = cluster({});
    finding.cluster.detailError = Error{.kind = ErrorKind::Denied};
    return findingFor(finding.cluster, RuleMode::Evidence);
}

AuditReport report(const QList<Finding>& findings, const QList<RegionOutcome>& regions = {region()})
{
    AuditReport report;
    report.accountUid = u"1"_s;
    report.regions = regions;
    report.findings = findings;
    return report;
}

const QString eniip = u"terway-eniip"_s;
const QString flannel = u"Flannel"_s;

} // namespace

class TestDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappened_data()
    {
        QTest::addColumn<AuditReport>("older");
        QTest::addColumn<AuditReport>("newer");
        QTest::addColumn<QString>("change"); ///< empty: none
        QTest::addColumn<bool>("worse");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char* name, const AuditReport& older, const AuditReport& newer, const char* change,
                            bool worse, const char* cause = "") {
            QTest::newRow(name) << older << newer << QString::fromLatin1(change) << worse << QString::fromLatin1(cause);
        };
        const AuditReport good = report({cluster(eniip)});
        const AuditReport bad = report({cluster(flannel)});
        const AuditReport silent = report({cluster({})});
        const AuditReport unreadable = report({unread()});
        const AuditReport none = report({});
        const auto lost = [](RegionState state) { return report({}, {region(state)}); };
        AuditReport unverified = none;
        unverified.regions.first().verifiable = false;
        AuditReport files = none;
        files.offline = true;
        files.regions.first().expected.reset();
        AuditReport countedFiles = none;
        countedFiles.offline = true;
        row("same", good, good, "", false);
        row("still bad", bad, bad, "", false);
        row("still unread", unreadable, unreadable, "", false);
        row("still unread, region lost", unreadable, lost(RegionState::Failed), "", true); // the region got worse
        row("became bad", good, bad, "became_non_compliant", true);
        row("unknown became bad", silent, bad, "became_non_compliant", true);
        row("became good", bad, good, "became_compliant", false);
        row("became unknown", good, silent, "became_unknown", true);
        row("bad became unknown", bad, silent, "became_unknown", true);
        row("detail lost", good, unreadable, "no_longer_readable", true, "cluster_not_read");
        row("detail back, good", unreadable, good, "readable_again", false, "cluster_not_read");
        row("detail back, bad", unreadable, bad, "readable_again", true, "cluster_not_read");
        row("new good", none, good, "new", false);
        row("new bad", none, bad, "new", true);
        row("new unknown", none, silent, "new", true);
        row("gone", bad, none, "gone", false);
        row("region denied", bad, lost(RegionState::Denied), "no_longer_readable", true, "region_not_read");
        row("region short", bad, lost(RegionState::DoneShort), "no_longer_readable", true, "region_not_read");
        row("region cancelled", bad, lost(RegionState::Cancelled), "no_longer_readable", true, "region_not_read");
        row("region unreachable", bad, lost(RegionState::Unreachable), "no_longer_readable", true, "region_not_read");
        row("region not enabled", bad, lost(RegionState::NotEnabled), "no_longer_readable", true, "region_not_scanned");
        row("region not asked", bad, report({}, {}), "no_longer_readable", true, "region_not_scanned");
        row("region without count", bad, unverified, "no_longer_readable", true, "list_not_verifiable");
        row("not in the files", bad, files, "no_longer_readable", true, "list_not_verifiable");
        row("not in files with a count", bad, countedFiles, "gone", false);
        row("region back", lost(RegionState::Failed), good, "readable_again", false, "region_not_read");
        row("region scanned now", report({}, {}), bad, "readable_again", true, "region_not_scanned");
        AuditReport deleting = bad;
        deleting.findings.first().cluster.state = u"deleting"_s;
        judgeAgain(deleting, RuleMode::Evidence);
        row("being deleted", bad, deleting, "changed", false);
        AuditReport waived = bad;
        waived.findings.first().waiver = Waiver{.cluster = ClusterId(u"c1"_s), .reason = u"old"_s};
        row("waived", bad, waived, "changed", false);
        AuditReport renamed = bad;
        renamed.findings.first().cluster.name = u"prod2"_s;
        row("renamed", bad, renamed, "changed", false);
        AuditReport elsewhere = bad;
        elsewhere.findings.first().cluster.readAt = QDateTime::currentDateTimeUtc();
        row("read again", bad, elsewhere, "", false);
    }
    void tellsWhatHappened()
    {
        QFETCH(AuditReport, older);
        QFETCH(AuditReport, newer);
        QFETCH(QString, change);
        QFETCH(bool, worse);
        QFETCH(QString, cause);
        const Difference difference = compareAudits(older, newer);
        QCOMPARE(difference.clusters.size(), change.isEmpty() ? 0 : 1);
        QCOMPARE(difference.isWorse(), worse);
        if (change.isEmpty()) {
            QCOMPARE(difference.unchanged, 1);
            return;
        }
        QCOMPARE(changeKey(difference.clusters.first().change), change);
        QCOMPARE(unreadCauseKey(difference.clusters.first().cause), cause);
        QCOMPARE(difference.countOf(difference.clusters.first().change), 1);
    }

    void namesTheFields()
    {
        AuditReport newer = report({cluster(eniip)});
        newer.findings.first().cluster.version = u"1.30.1"_s;
        newer.findings.first().cluster.nodeCount = 3;
        const Difference difference = compareAudits(report({cluster(flannel)}), newer);
        QStringList fields;
        for (const ChangedField& field : difference.clusters.first().fields)
            fields.append(u"%1:%2>%3"_s.arg(field.field, field.before, field.after));
        QVERIFY(fields.contains(u"verdict:non_compliant>compliant"_s));
        QVERIFY(fields.contains(u"network_plugin:Flannel>terway-eniip"_s));
        QVERIFY(fields.contains(u"kubernetes_version:>1.30.1"_s));
        QVERIFY(fields.contains(u"node_count:>3"_s));
        QVERIFY(!fields.join(u' ').contains(u"cluster_name"_s));
    }

    void comparesRegions()
    {
        const AuditReport read = report({});
        const AuditReport lost = report({}, {region(RegionState::Denied)});
        QCOMPARE(compareAudits(read, lost).regions.size(), 1);
        QVERIFY(compareAudits(read, lost).isWorse());
        QCOMPARE(compareAudits(lost, read).regions.size(), 1);
        QVERIFY(!compareAudits(lost, read).isWorse());
        QVERIFY(compareAudits(lost, lost).regions.isEmpty());
    }

    void oneRuleForBoth()
    {
        AuditReport strict = report({cluster(eniip)});
        strict.findings.first().cluster.strictNetwork.reset(); // named elsewhere only: unknown by the strict rule
        AuditReport evidence = strict;
        judgeAgain(strict, RuleMode::Strict);
        judgeAgain(evidence, RuleMode::Evidence);
        const Difference difference = compareAudits(strict, evidence);
        QVERIFY(difference.modesDiffer);
        QVERIFY(difference.clusters.isEmpty());
        QVERIFY(!compareAudits(strict, strict).modesDiffer);
    }

    void tellsAccountsApart_data()
    {
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        QTest::addColumn<int>("same");
        QTest::newRow("same") << u"1"_s << u"1"_s << int(SameAccount::Yes);
        QTest::newRow("other") << u"1"_s << u"2"_s << int(SameAccount::No);
        QTest::newRow("not known") << u"1"_s << QString() << int(SameAccount::NotKnown);
    }
    void tellsAccountsApart()
    {
        QFETCH(QString, older);
        QFETCH(QString, newer);
        QFETCH(int, same);
        AuditReport a = report({});
        AuditReport b = report({});
        a.accountUid = older;
        b.accountUid = newer;
        b.accountLabel = u"x"_s;
        QCOMPARE(int(compareAudits(a, b).sameAccount), same);
        QVERIFY(compareAudits(a, b).labelsDiffer);
    }

    void worstFirstAndSwapped()
    {
        AuditReport older = report({cluster(eniip, u"a"_s), cluster(flannel, u"b"_s), cluster(eniip, u"d"_s)});
        AuditReport newer = report({cluster(flannel, u"a"_s), cluster(eniip, u"b"_s), cluster(eniip, u"c"_s)});
        older.startedAt = QDateTime({2026, 2, 1}, {}, Qt::UTC);
        newer.startedAt = QDateTime({2026, 1, 1}, {}, Qt::UTC);
        const Difference difference = compareAudits(older, newer);
        QStringList order;
        for (const ClusterChange& change : difference.clusters)
            order.append(changeKey(change.change));
        QCOMPARE(order, (QStringList{u"became_non_compliant"_s, u"new"_s, u"gone"_s, u"became_compliant"_s}));
        QVERIFY(difference.newerIsOlder);
        QVERIFY(!compareAudits(newer, older).newerIsOlder);
    }

    void wordsDiffer()
    {
        QSet<QString> keys;
        QSet<QString> words;
        for (const Change change : allChanges) {
            keys.insert(changeKey(change));
            words.insert(changeWord(change));
        }
        QCOMPARE(keys.size(), qsizetype(allChanges.size()));
        QCOMPARE(words.size(), qsizetype(allChanges.size()));
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"

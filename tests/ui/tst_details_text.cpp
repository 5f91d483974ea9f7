// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/clusterfacts.h"
#include "ui/details/evidencemodel.h"
#include "ui/details/evidencerows.h"
#include "ui/details/jsontext.h"
#include "ui/details/remediationtext.h"
#include "ui/details/summarytext.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QList<ReasonCode> reasons{ReasonCode::TerwayEniip,
                                ReasonCode::TerwayEniipExclusivePools,
                                ReasonCode::TerwayEni,
                                ReasonCode::TerwayVpc,
                                ReasonCode::Flannel,
                                ReasonCode::OtherPlugin,
                                ReasonCode::RegionUnreadable,
                                ReasonCode::NotKubernetes,
                                ReasonCode::BeingDeleted,
                                ReasonCode::Serverless,
                                ReasonCode::Registered,
                                ReasonCode::RegisteredTerway,
                                ReasonCode::Edge,
                                ReasonCode::NoEvidence,
                                ReasonCode::CompanionOnly,
                                ReasonCode::Conflict,
                                ReasonCode::NotReady,
                                ReasonCode::Unreadable,
                                ReasonCode::AddonInactive,
                                ReasonCode::StrictNetwork};

const QString hostileName = u"<b>x</b>\u202Egnp.\u200B%1%2"_s;
const QString visibleName = u"<b>x</b>\\u202Egnp.\\u200B%1%2"_s;

Evidence named(EvidenceRank rank, const QString& source, const QString& plugin)
{
    return {.rank = rank, .source = source, .value = plugin, .plugin = plugin.toLower(), .state = {}, .running = true};
}

Cluster cluster(QList<Evidence> evidence)
{
    Cluster made;
    made.id = ClusterId(u"c1234567890abcdef1234567890abcdef"_s);
    made.region = RegionId(u"cn-hangzhou"_s);
    made.name = u"prod-web"_s;
    made.type = u"ManagedKubernetes"_s;
    made.state = u"running"_s;
    made.evidence = std::move(evidence);
    return made;
}

EvidenceRow rowFor(const QList<EvidenceRow>& rows, const QString& source)
{
    for (const EvidenceRow& row : rows)
        if (row.source == source)
            return row;
    return {};
}

} // namespace

class TestDetailsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryReasonWithTheName_data();
    void saysEveryReasonWithTheName();
    void namesThePlugin();
    void tellsWhatContradicts();
    void tellsWhyItWasUnreadable();
    void notesStrictVerdictAndWaiver();
    void titleFallsBack();
    void marksTheDecidingSource();
    void marksWeakerContradiction();
    void marksConflict();
    void listsSilentSources();
    void keepsAddonThatDoesNotRun();
    void modelSaysEveryCell();
    void factsAreVisibleText();
    void tellsOfNodePoolsWhatIsKnown();
    void tellsWhyASectionIsEmpty();
    void remediesByVerdict_data();
    void remediesByVerdict();
    void formatsJson();
    void showsBrokenJsonAsItIs();
    void cutsLongLines();
    void doesNotHighlightBigJson();
};

void TestDetailsText::saysEveryReasonWithTheName_data()
{
    QTest::addColumn<ReasonCode>("reason");
    for (const ReasonCode reason : reasons)
        QTest::newRow(qPrintable(reasonKey(reason))) << reason;
}

void TestDetailsText::saysEveryReasonWithTheName()
{
    QFETCH(ReasonCode, reason);
    Finding finding{.cluster = cluster({})};
    finding.cluster.name = hostileName;
    finding.judgement.reason = reason;
    const QString sentence = verdictSentence(finding);
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(!sentence.contains(u"\u202E"_s));
    if (reason == ReasonCode::RegionUnreadable)
        QVERIFY(sentence.contains(u"cn-hangzhou"_s));
    else
        QVERIFY2(sentence.contains(visibleName), qPrintable(sentence));
}

void TestDetailsText::namesThePlugin()
{
    const Finding flannel = findingFor(
        cluster({named(EvidenceRank::ParametersNetwork, u"parameters.Network"_s, u"Flannel"_s)}), RuleMode::Evidence);
    QCOMPARE(flannel.judgement.reason, ReasonCode::Flannel);
    QCOMPARE(
        verdictSentence(flannel),
        u"“prod-web” uses Flannel; the plug-in cannot be changed, so the cluster must be re-created with Terway."_s);
    QVERIFY(verdictNotes(flannel).contains(u"Decided by parameters.Network: “Flannel”."_s));
}

void TestDetailsText::tellsWhatContradicts()
{
    const Finding finding =
        findingFor(cluster({named(EvidenceRank::ParametersNetwork, u"parameters.Network"_s, u"Flannel"_s),
                            named(EvidenceRank::Capabilities, u"meta_data.Capabilities.Network"_s, u"terway-eniip"_s)}),
                   RuleMode::Evidence);
    QCOMPARE(finding.judgement.reason, ReasonCode::Conflict);
    const QString sentence = verdictSentence(finding);
    QVERIFY(sentence.contains(u"parameters.Network says “Flannel”"_s));
    QVERIFY(sentence.contains(u"meta_data.Capabilities.Network says “terway-eniip”"_s));
}

void TestDetailsText::tellsWhyItWasUnreadable()
{
    Cluster unread = cluster({});
    unread.detailError =
        Error{.kind = ErrorKind::Denied, .action = u"cs:DescribeClusterDetail"_s, .requestId = u"REQ-1"_s};
    const QString sentence = verdictSentence(findingFor(unread, RuleMode::Evidence));
    QVERIFY(sentence.contains(u"cs:DescribeClusterDetail"_s));
    QVERIFY(sentence.contains(u"REQ-1"_s));
}

void TestDetailsText::notesStrictVerdictAndWaiver()
{
    Finding finding =
        findingFor(cluster({named(EvidenceRank::Capabilities, u"meta_data.Capabilities.Network"_s, u"terway-eniip"_s)}),
                   RuleMode::Evidence);
    finding.waiver =
        Waiver{.cluster = finding.cluster.id, .reason = u"accepted\u202E"_s, .author = u"Li"_s, .expires = {}};
    QCOMPARE(finding.judgement.verdict, Verdict::Compliant);
    QCOMPARE(finding.judgement.strictVerdict, Verdict::Unknown);
    const QString notes = verdictNotes(finding).join(u'\n');
    QVERIFY(notes.contains(u"By the rule exactly as published the verdict would be: Unknown."_s));
    QVERIFY(notes.contains(u"accepted\\u202E"_s));
    QVERIFY(notes.contains(u"Li"_s));
}

void TestDetailsText::titleFallsBack()
{
    Cluster nameless = cluster({});
    nameless.name = u"  "_s;
    QCOMPARE(clusterTitle(nameless), nameless.id.text());
    nameless.id = ClusterId();
    QCOMPARE(clusterTitle(nameless), u"cn-hangzhou"_s);
}

void TestDetailsText::marksTheDecidingSource()
{
    const Finding finding =
        findingFor(cluster({named(EvidenceRank::Capabilities, u"meta_data.Capabilities.Network"_s, u"Flannel"_s),
                            named(EvidenceRank::ParametersNetwork, u"parameters.Network"_s, u"Flannel"_s)}),
                   RuleMode::Evidence);
    const QList<EvidenceRow> rows = evidenceRows(finding);
    QCOMPARE(rows.constFirst().source, u"parameters.Network"_s);
    QCOMPARE(rows.constFirst().mark, EvidenceRow::Mark::Decides);
    QCOMPARE(std::count_if(rows.cbegin(), rows.cend(),
                           [](const EvidenceRow& r) { return r.mark == EvidenceRow::Mark::Decides; }),
             1);
    QVERIFY(!markWord(EvidenceRow::Mark::Decides).isEmpty());
    QVERIFY(!markIcon(EvidenceRow::Mark::Decides).isEmpty());
}

void TestDetailsText::marksWeakerContradiction()
{
    const Finding finding =
        findingFor(cluster({named(EvidenceRank::ParametersNetwork, u"parameters.Network"_s, u"terway-eniip"_s),
                            named(EvidenceRank::AddonList, u"meta_data.Addons"_s, u"flannel"_s)}),
                   RuleMode::Evidence);
    QCOMPARE(finding.judgement.verdict, Verdict::Compliant);
    QCOMPARE(rowFor(evidenceRows(finding), u"meta_data.Addons"_s).mark, EvidenceRow::Mark::Contradicts);
}

void TestDetailsText::marksConflict()
{
    const Finding finding =
        findingFor(cluster({named(EvidenceRank::ParametersNetwork, u"parameters.Network"_s, u"Flannel"_s),
                            named(EvidenceRank::AddonInstance, u"addon_instances"_s, u"terway-eniip"_s)}),
                   RuleMode::Evidence);
    QCOMPARE(finding.judgement.reason, ReasonCode::Conflict);
    const QList<EvidenceRow> rows = evidenceRows(finding);
    QCOMPARE(rowFor(rows, u"parameters.Network"_s).mark, EvidenceRow::Mark::Contradicts);
    QCOMPARE(rowFor(rows, u"addon_instances"_s).mark, EvidenceRow::Mark::Contradicts);
}

void TestDetailsText::listsSilentSources()
{
    Finding finding = findingFor(cluster({}), RuleMode::Evidence);
    QCOMPARE(evidenceRows(finding).size(), 5);
    for (const EvidenceRow& row : evidenceRows(finding))
        QCOMPARE(row.mark, EvidenceRow::Mark::Missing);
    QCOMPARE(rowFor(evidenceRows(finding), u"addon_instances"_s).state, u"not asked"_s);
    finding.cluster.addonError = Error{.kind = ErrorKind::Denied};
    QCOMPARE(rowFor(evidenceRows(finding), u"addon_instances"_s).state, u"could not be read"_s);
    finding.cluster.addonError.reset();
    finding.cluster.addons = QList<AddonInstance>{};
    QCOMPARE(rowFor(evidenceRows(finding), u"addon_instances"_s).state, u"names no network plug-in"_s);
    finding.cluster.metaDataUnreadable = true;
    QVERIFY(rowFor(evidenceRows(finding), u"meta_data.Addons"_s).state.contains(u"not readable"_s));
}

void TestDetailsText::keepsAddonThatDoesNotRun()
{
    Evidence addon = named(EvidenceRank::AddonInstance, u"addon_instances"_s, u"terway-eniip"_s);
    addon.state = u"deleting"_s;
    addon.running = false;
    const Finding finding = findingFor(cluster({addon}), RuleMode::Evidence);
    QCOMPARE(finding.judgement.reason, ReasonCode::AddonInactive);
    const EvidenceRow row = rowFor(evidenceRows(finding), u"addon_instances"_s);
    QCOMPARE(row.state, u"deleting"_s);
    QVERIFY(row.mark != EvidenceRow::Mark::None);
}

void TestDetailsText::modelSaysEveryCell()
{
    EvidenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(evidenceRows(
        findingFor(cluster({named(EvidenceRank::ParametersNetwork, u"parameters.Network"_s, u"<b>Flannel"_s)}),
                   RuleMode::Evidence)));
    QCOMPARE(model.rowCount(), 5);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(model.index(row, column).data(Qt::AccessibleTextRole).toString().contains(u": "_s));
    QCOMPARE(model.index(0, EvidenceModel::ValueColumn).data().toString(), u"<b>Flannel"_s);
    QCOMPARE(model.index(0, EvidenceModel::ValueColumn).data(Qt::ToolTipRole).toString(),
             u"<qt>&lt;b&gt;Flannel</qt>"_s);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDetailsText::factsAreVisibleText()
{
    Cluster odd = cluster({});
    odd.name = hostileName;
    for (int i = 0; i < 60; ++i)
        odd.vswitchIds.append(u"vsw-%1"_s.arg(i));
    odd.addons = QList<AddonInstance>{{u"terway-eniip\u200B"_s, u"v1.16"_s, u"active"_s, {}}};
    odd.nodePools =
        QList<NodePool>{NodePool{.name = u"pool"_s, .instanceTypes = {u"ecs.g7.xlarge"_s}, .exclusiveEni = true}};
    QCOMPARE(clusterFacts(odd).constFirst().value, visibleName);
    QVERIFY(networkFacts(odd).at(1).value.endsWith(u"10 more"_s));
    const QList<FactRow> pools = nodePoolFacts(odd);
    QCOMPARE(pools.size(), 1);
    QCOMPARE(pools.at(0).name, u"pool"_s);
    QVERIFY(pools.at(0).value.contains(u"one ENI per pod"_s));
    QCOMPARE(nodePoolNote(odd), QString());
    QVERIFY(addonFacts(odd).at(0).name.contains(u"\\u200B"_s));
    QCOMPARE(addonFacts(odd).at(0).value, u"v1.16, active"_s);
}

void TestDetailsText::tellsOfNodePoolsWhatIsKnown()
{
    Cluster made = cluster({});
    NodePool pool{.id = u"np1"_s, .instanceTypes = {u"ecs.g7.xlarge"_s}, .vswitchIds = {u"vsw-a"_s}};
    pool.object = QJsonDocument::fromJson(R"({"status": {"total_nodes": 3, "state": "active"},
        "auto_scaling": {"enable": true, "min_instances": 1, "max_instances": 9}})")
                      .object();
    made.nodePools = QList<NodePool>{pool};
    QCOMPARE(
        nodePoolFacts(made),
        QList<FactRow>(
            {{u"np1"_s, u"ecs.g7.xlarge\nnodes: 3, scales itself from 1 to 9\nstate: active\nvSwitches: vsw-a"_s}}));
    pool.object = QJsonDocument::fromJson(R"({"status": {"total_nodes": "many", "state": 4}})").object();
    made.nodePools = QList<NodePool>{pool};
    QCOMPARE(nodePoolFacts(made).at(0).value, u"ecs.g7.xlarge\nvSwitches: vsw-a"_s);
}

void TestDetailsText::tellsWhyASectionIsEmpty()
{
    Cluster made = cluster({});
    QVERIFY(nodePoolNote(made).startsWith(u"Not read"_s));
    QVERIFY(addonNote(made).startsWith(u"Not read"_s));
    made.nodePools = QList<NodePool>{};
    made.addons = QList<AddonInstance>{};
    QCOMPARE(nodePoolNote(made), u"There are none."_s);
    QCOMPARE(addonNote(made), u"There are none."_s);
    made.nodePoolError = Error{.kind = ErrorKind::Denied, .action = u"cs:DescribeClusterNodePools"_s};
    made.addonError = made.nodePoolError;
    QVERIFY(nodePoolNote(made).contains(u"cs:DescribeClusterNodePools"_s));
    QVERIFY(addonNote(made).startsWith(u"Could not be read"_s));
}

void TestDetailsText::remediesByVerdict_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<ReasonCode>("reason");
    QTest::addColumn<bool>("steps");
    QTest::addColumn<bool>("migration");
    QTest::newRow("Flannel") << Verdict::NonCompliant << ReasonCode::Flannel << true << true;
    QTest::newRow("strict") << Verdict::NonCompliant << ReasonCode::StrictNetwork << true << true;
    QTest::newRow("no evidence") << Verdict::Unknown << ReasonCode::NoEvidence << true << false;
    QTest::newRow("unreadable") << Verdict::Unknown << ReasonCode::Unreadable << true << false;
    QTest::newRow("compliant") << Verdict::Compliant << ReasonCode::TerwayEniip << false << false;
    QTest::newRow("edge") << Verdict::NotApplicable << ReasonCode::Edge << false << false;
}

void TestDetailsText::remediesByVerdict()
{
    QFETCH(Verdict, verdict);
    QFETCH(ReasonCode, reason);
    QFETCH(bool, steps);
    QFETCH(bool, migration);
    Finding finding{.cluster = cluster({})};
    finding.judgement.verdict = verdict;
    finding.judgement.reason = reason;
    const Remediation remediation = remediationFor(finding);
    QVERIFY(!remediation.what.isEmpty());
    QCOMPARE(!remediation.steps.isEmpty(), steps);
    QCOMPARE(!remediation.migration.isEmpty(), migration);
    QCOMPARE(!remediation.why.isEmpty(), steps);
}

void TestDetailsText::formatsJson()
{
    const JsonText text = jsonText("{\"name\":\"a\\u202Eb\",\"n\":[1,null]}");
    QVERIFY(text.pretty.contains(u"    \"name\": \"a\u202Eb\""_s));
    QVERIFY(text.shown.contains(u"a\\u202Eb"_s));
    QVERIFY(text.highlight);
    QCOMPARE(text.shown.count(u'\n'), text.pretty.count(u'\n'));
}

void TestDetailsText::showsBrokenJsonAsItIs()
{
    QCOMPARE(jsonText("{\"half\": ").pretty, u"{\"half\":"_s);
}

void TestDetailsText::cutsLongLines()
{
    const JsonText text = jsonText("{\"k\":\"" + QByteArray(50'000, 'x') + "\"}");
    for (const QString& line : text.shown.split(u'\n'))
        QVERIFY(line.size() < 5000);
    QVERIFY(text.pretty.size() > 50'000);
}

void TestDetailsText::doesNotHighlightBigJson()
{
    QByteArray big = "[1";
    while (big.size() < 1'200'000)
        big += ",1234567";
    QVERIFY(!jsonText(big + "]").highlight);
}

QTEST_GUILESS_MAIN(TestDetailsText)
#include "tst_details_text.moc"

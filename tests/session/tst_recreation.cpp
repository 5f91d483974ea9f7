// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "changingcloud.h"
#include "openapi/endpoints.h"
#include "openapi/keysource.h"
#include "recreate/body.h"
#include "recreate/checks.h"
#include "session/filesaudit.h"
#include "session/recreation.h"
#include "support/await.h"

#include <QFile>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const RegionId hangzhou(u"cn-hangzhou"_s);

RegionTable regionTable()
{
    const auto table = RegionTable::fromJson(Resources::regionTable());
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

/// The id of a cluster of the demo account, by its name.
ClusterId demoId(const QString& name)
{
    const auto account = parseAccount(Resources::demoAccount());
    if (!account)
        qFatal("%s", qPrintable(account.error().message));
    for (const QJsonObject& cluster : account->clusters) {
        if (cluster["name"_L1].toString() == name)
            return ClusterId(cluster["id"_L1].toString());
    }
    qFatal("no cluster %s", qPrintable(name));
}

/// A reader of the demo account with faults.
struct Desk
{
    explicit Desk(const QByteArray& faults = "[]") : cloud(faults) {}

    [[nodiscard]] Result<Recreation> read(const QString& name, const RegionId& region = hangzhou,
                                          const MoreFacts& more = {})
    {
        return await(reader->read(demoId(name), region, more), 20'000);
    }

    ChangingCloud cloud;
    FixedKeySource keys{{.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret-000000000000")}};
    std::unique_ptr<RecreationReader> reader =
        std::make_unique<RecreationReader>(cloud, keys, Endpoints(regionTable()), 10s);
};

QByteArray denied(const QByteArray& operation)
{
    return R"([{"kind":"denied","operation":")" + operation + R"("}])";
}

Result<AuditReport> exampleReport()
{
    QFile file(QString::fromUtf8(ACK_TEST_DATA "/cli/rule-example.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example");
    return auditFiles({{u"example"_s, file.readAll()}}, RuleMode::Evidence, systemClock());
}

template <typename T>
ErrorKind kindOf(const Fact<T>& fact)
{
    return fact && !*fact ? fact->error().kind : ErrorKind::Usage;
}

} // namespace

class TestRecreation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersAllThatAPlanNeeds()
    {
        Desk desk;
        const Result<Recreation> found = desk.read(u"prod-web"_s);
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->judgement.verdict, Verdict::NonCompliant);
        const Facts& facts = found->facts;
        QCOMPARE(facts.region, hangzhou);
        QVERIFY(known(facts.vpcs) && known(facts.vswitches) && known(facts.versions) && known(facts.onSale));
        QVERIFY(known(facts.keyPairs) && known(facts.securityGroups) && known(facts.addons));
        QCOMPARE(known(facts.nodePools)->size(), 2);
        QCOMPARE(known(facts.instanceTypes)->size(), 3);
        QCOMPARE(facts.otherClusters.size(), 8);
        QVERIFY(!facts.otherClustersError);
        QVERIFY(!found->cluster.detail.isEmpty());
    }

    /// The demo account's own promise: a first plan without a question.
    void theDemoHasAPlanWithoutErrors()
    {
        Desk desk;
        const Result<Recreation> found = desk.read(u"prod-web"_s);
        QVERIFY(found);
        const Plan plan = planFrom(found->cluster, found->facts);
        for (const Problem& problem : check(plan, found->facts))
            QVERIFY2(problem.severity == Severity::Warning, qPrintable(problem.field + u": "_s + problem.sentence));
        QCOMPARE(shownClusterBody(plan)["nodepools"_L1].toArray().size(), 2);
    }

    void looksInEveryRegion()
    {
        Desk desk;
        const Result<Recreation> found = desk.read(u"prod-eu"_s, {});
        QVERIFY(found);
        QCOMPARE(found->cluster.region, RegionId(u"eu-central-1"_s));
    }

    void refusesWhatNeedsNoNewCluster_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part");
        QTest::addColumn<bool>("byDetail");
        QTest::newRow("compliant") << u"prod-api"_s << u"is compliant"_s << true;
        QTest::newRow("edge") << u"edge-stores"_s << u"does not apply"_s << true;
        QTest::newRow("swarm") << u"legacy-swarm"_s << u"does not apply"_s << false;
    }
    void refusesWhatNeedsNoNewCluster()
    {
        QFETCH(QString, name);
        QFETCH(QString, part);
        Desk desk;
        const Result<Recreation> found = desk.read(name);
        QCOMPARE(found.error().kind, ErrorKind::Usage);
        QVERIFY2(found.error().message.contains(part), qPrintable(found.error().message));
        QTEST(desk.cloud.sentTo(u"nodepools"_s) == 0, "byDetail"); // its detail said enough
    }

    void anUnknownVerdictIsPlanned()
    {
        Desk desk;
        const Result<Recreation> found = desk.read(u"companion-only"_s, RegionId(u"ap-southeast-1"_s));
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->judgement.verdict, Verdict::Unknown);
        QCOMPARE(found->judgement.reason, ReasonCode::CompanionOnly);
    }

    void addOnsDecideWhereTheDetailDoesNot()
    {
        Desk desk;
        const Result<Recreation> found = desk.read(u"serverless-jobs"_s, RegionId(u"cn-shanghai"_s));
        QVERIFY(!found);
        QVERIFY2(found.error().message.contains("does not apply"_L1), qPrintable(found.error().message));
    }

    void saysWhenThereIsNoSuchCluster_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("region");
        QTest::newRow("in the region") << u"c0000"_s << u"cn-hangzhou"_s;
        QTest::newRow("anywhere") << u"c0000"_s << QString();
        QTest::newRow("not an id") << u"../x"_s << u"cn-hangzhou"_s;
    }
    void saysWhenThereIsNoSuchCluster()
    {
        QFETCH(QString, id);
        QFETCH(QString, region);
        Desk desk;
        const Result<Recreation> found = await(desk.reader->read(ClusterId(id), RegionId(region)), 20'000);
        QCOMPARE(found.error().kind, ErrorKind::Usage);
        QVERIFY2(found.error().message.contains(id), qPrintable(found.error().message));
        QCOMPARE(found.error().message.contains("; check the id and the "_L1), isWellFormed(ClusterId(id)));
    }

    void aRegionThatCannotBeAskedIsNamed()
    {
        Desk desk(R"([{"kind":"denied","region":"me-east-1"}])");
        const Result<Recreation> found = await(desk.reader->read(ClusterId(u"c0000"_s)), 20'000);
        QCOMPARE(found.error().kind, ErrorKind::Usage);
        QVERIFY2(found.error().message.contains("me-east-1"_L1), qPrintable(found.error().message));
        QVERIFY2(found.error().message.endsWith("; check the id, or name the region that it is in"_L1),
                 qPrintable(found.error().message));
    }

    void aDetailThatIsDeniedIsAnError()
    {
        Desk desk(denied("DescribeClusterDetail"));
        const Result<Recreation> found = desk.read(u"prod-web"_s);
        QCOMPARE(found.error().kind, ErrorKind::Denied);
        QVERIFY2(found.error().message.contains(" in cn-hangzhou could not be read: "_L1),
                 qPrintable(found.error().message));
    }

    void everyPartFailsAlone_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("part");
        QTest::newRow("VPCs") << QByteArray("DescribeVpcs") << u"vpcs"_s;
        QTest::newRow("vSwitches") << QByteArray("DescribeVSwitches") << u"vswitches"_s;
        QTest::newRow("versions") << QByteArray("DescribeKubernetesVersionMetadata") << u"versions"_s;
        QTest::newRow("types") << QByteArray("DescribeInstanceTypes") << u"instanceTypes"_s;
        QTest::newRow("sale") << QByteArray("DescribeAvailableResource") << u"onSale"_s;
        QTest::newRow("key pairs") << QByteArray("DescribeKeyPairs") << u"keyPairs"_s;
        QTest::newRow("groups") << QByteArray("DescribeSecurityGroups") << u"securityGroups"_s;
        QTest::newRow("node pools") << QByteArray("DescribeClusterNodePools") << u"nodePools"_s;
        QTest::newRow("add-ons") << QByteArray("GetClusterAddonInstance") << u"addons"_s;
        QTest::newRow("other clusters") << QByteArray("DescribeClustersForRegion") << u"others"_s;
    }
    void everyPartFailsAlone()
    {
        QFETCH(QByteArray, operation);
        QFETCH(QString, part);
        Desk desk(denied(operation));
        const Result<Recreation> found = desk.read(u"prod-web"_s);
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        const Facts& facts = found->facts;
        QStringList failed;
        const auto note = [&failed](const QString& name, ErrorKind kind) {
            if (kind == ErrorKind::Denied)
                failed.append(name);
        };
        note(u"vpcs"_s, kindOf(facts.vpcs));
        note(u"vswitches"_s, kindOf(facts.vswitches));
        note(u"versions"_s, kindOf(facts.versions));
        note(u"instanceTypes"_s, kindOf(facts.instanceTypes));
        note(u"onSale"_s, kindOf(facts.onSale));
        note(u"keyPairs"_s, kindOf(facts.keyPairs));
        note(u"securityGroups"_s, kindOf(facts.securityGroups));
        note(u"nodePools"_s, kindOf(facts.nodePools));
        note(u"addons"_s, kindOf(facts.addons));
        note(u"others"_s, facts.otherClustersError ? facts.otherClustersError->kind : ErrorKind::Usage);
        QCOMPARE(failed, QStringList{part});
        // And the plan says so.
        const Plan plan = planFrom(found->cluster, facts);
        bool isSaid = false;
        for (const Problem& problem : check(plan, facts))
            isSaid = isSaid || problem.id == "unread"_L1;
        QVERIFY(isSaid);
    }

    void aRetiredListFallsBack()
    {
        Desk desk(R"([{"kind":"retired","operation":"DescribeClustersForRegion"}])");
        const Result<Recreation> found = desk.read(u"prod-web"_s);
        QVERIFY(found);
        QVERIFY(!found->facts.otherClustersError);
        QCOMPARE(found->facts.otherClusters.size(), 8);
    }

    void aListThatIsShortIsNoList()
    {
        Desk desk(R"([{"kind":"drift","operation":"DescribeClustersForRegion","add":3}])");
        const Result<Recreation> found = desk.read(u"prod-web"_s);
        QVERIFY(found);
        QVERIFY(found->facts.otherClustersError);
    }

    void looksUpWhatAnswersName()
    {
        Desk desk;
        const Result<Recreation> found =
            desk.read(u"prod-web"_s, hangzhou, {.instanceTypes = {u"ecs.g7.4xlarge"_s}, .vpcId = u"vpc-d0dehzstage"_s});
        QVERIFY(found);
        const QList<InstanceType>* types = known(found->facts.instanceTypes);
        QVERIFY(types && std::ranges::find(*types, u"ecs.g7.4xlarge"_s, &InstanceType::id) != types->end());
        for (const VSwitch& vswitch : *known(found->facts.vswitches))
            QCOMPARE(vswitch.vpcId, u"vpc-d0dehzstage"_s);
    }

    void anAuditedClusterIsNotReadAgain()
    {
        Desk desk;
        const Result<Recreation> first = desk.read(u"prod-web"_s);
        QVERIFY(first);
        Desk other;
        const Result<Recreation> again = await(other.reader->readFor(first->cluster, QList<ClusterNetwork>{}), 20'000);
        QVERIFY(again);
        QCOMPARE(other.cloud.sentTo(u"/regions/"_s), 0);
        for (const QString& url : other.cloud.sent())
            QVERIFY2(!url.endsWith(first->cluster.id.text()), qPrintable(url));
    }

    void asksOnceUntilToldToForget()
    {
        Desk desk;
        QVERIFY(desk.read(u"prod-web"_s));
        const int before = desk.cloud.sentTo(u"DescribeVpcs"_s) + desk.cloud.sentTo(u"/regions/"_s);
        QVERIFY(desk.read(u"prod-web"_s));
        QCOMPARE(desk.cloud.sentTo(u"DescribeVpcs"_s) + desk.cloud.sentTo(u"/regions/"_s), before);
        desk.reader->forget();
        QVERIFY(desk.read(u"prod-web"_s));
        QVERIFY(desk.cloud.sentTo(u"/regions/"_s) > 1);
    }

    void endsWithItsReader()
    {
        Desk desk(R"([{"kind":"hang"}])");
        const Future<Recreation> future = desk.reader->read(demoId(u"prod-web"_s));
        QTRY_VERIFY(!desk.cloud.sent().isEmpty());
        desk.reader.reset();
        const Result<Recreation> found = await(future);
        QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    }

    void takesAClusterFromAnAudit()
    {
        const Result<AuditReport> report = exampleReport();
        QVERIFY(report);
        const Result<Recreation> found = recreationFrom(*report, ClusterId(u"abcd1234abcd1234abcd1234abcd1234a"_s));
        QVERIFY(found);
        QCOMPARE(found->facts.otherClusters.size(), 2);
        QVERIFY(!found->facts.vpcs && !found->facts.nodePools);
        QVERIFY(planFrom(found->cluster, found->facts).offline);
    }

    void choosesOnlyWhereThereIsNoChoice()
    {
        AuditReport report = *exampleReport();
        const Result<Recreation> several = recreationFrom(report);
        QCOMPARE(several.error().kind, ErrorKind::Usage);
        QVERIFY(several.error().message.contains("abcd1234abcd1234abcd1234abcd1234a"_L1));
        QCOMPARE(recreationFrom(report, ClusterId(u"c9"_s)).error().kind, ErrorKind::Usage);
        report.findings.resize(1);
        QVERIFY(recreationFrom(report));
        report.findings.first().judgement.verdict = Verdict::Compliant;
        QCOMPARE(recreationFrom(report).error().kind, ErrorKind::Usage);
        report.findings.clear();
        QCOMPARE(recreationFrom(report).error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestRecreation)
#include "tst_recreation.moc"

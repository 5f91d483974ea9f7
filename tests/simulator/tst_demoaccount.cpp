// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo.h"

#include "audit/verdict.h"
#include "inventory/clusterparser.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

using Subnet = QPair<QHostAddress, int>;

bool contains(const Subnet& outer, const Subnet& inner)
{
    return inner.second >= outer.second && inner.first.isInSubnet(outer);
}

bool overlap(const Subnet& a, const Subnet& b)
{
    return contains(a, b) || contains(b, a);
}

SimulatedAccount account()
{
    return *parseAccount(Resources::demoAccount());
}

QJsonValue ask(const SimulatedAccount& account, const QByteArray& target, int earlierCalls = 9)
{
    const QJsonDocument reply = json(answer(account, csRequest(target), earlierCalls));
    return reply.isArray() ? QJsonValue(reply.array()) : QJsonValue(reply.object());
}

/// The cluster as a scan would know it: detail, add-ons where the contract asks for them, node pools.
Cluster scanned(const SimulatedAccount& account, const QString& id, bool withNodePools)
{
    const QByteArray path = "/clusters/" + id.toLatin1();
    const HttpReply detail = answer(account, csRequest(path), 9);
    Cluster cluster = parseCluster(json(detail).object());
    if (detail.status != 200) {
        cluster = parseCluster({{u"cluster_id"_s, id}});
        cluster.detailError = Error{.kind = ErrorKind::Denied};
    } else if (needsAddonInstances(cluster)) {
        if (const Status added = addAddonInstances(cluster, ask(account, path + "/addon_instances")); !added)
            cluster.addonError = added.error();
    }
    if (withNodePools && detail.status == 200)
        (void)addNodePools(cluster, ask(account, path + "/nodepools"));
    return cluster;
}

QList<Subnet> blocks(const QJsonObject& vpc)
{
    QList<Subnet> blocks{QHostAddress::parseSubnet(vpc["cidr"_L1].toString())};
    for (const QJsonValue& secondary : vpc["secondary_cidrs"_L1].toArray())
        blocks.append(QHostAddress::parseSubnet(secondary.toString()));
    return blocks;
}

} // namespace

class TestDemoAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfADemonstrableSize();
    void givesEachClusterItsVerdict_data();
    void givesEachClusterItsVerdict();
    void showsEveryReason();
    void showsEverySourceOfEvidence();
    void hasAConsistentNetwork();
    void namesOnlyDescribedTypes();
    void hasHostileNames();
    void throttlesOneRegionAtFirst();
    void deniesOneRegion();
    void letsAPlanBeMadeForProdWeb();
    void holdsNothingThatLooksReal();
};

void TestDemoAccount::isOfADemonstrableSize()
{
    const SimulatedAccount demo = account();
    QCOMPARE(demo.clusters.size(), 47);
    QCOMPARE(demo.clustersByRegion.size(), 12);
    QCOMPARE(demo.list("regions"_L1).size(), 13); // one has no cluster
}

void TestDemoAccount::givesEachClusterItsVerdict_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("source");
    const auto row = [](const QString& name, const char* reason, const QString& source) {
        QTest::newRow(name.left(40).toUtf8().constData()) << name << QString::fromLatin1(reason) << source;
    };
    const QString e1 = u"parameters.Network"_s;
    const QString e2 = u"meta_data.Capabilities.Network"_s;
    row(u"prod-api"_s, "TERWAY_ENIIP", e1);
    row(u"prod-web"_s, "FLANNEL", e1);
    row(u"生产集群-华东"_s, "TERWAY_ENIIP", e1);
    row(u"staging"_s, "FLANNEL", e1);
    row(u"batch-1"_s, "TERWAY_ENIIP_EXCLUSIVE_POOLS", e1);
    row(u"ml-training"_s, "TERWAY_ENIIP", e1);
    row(u"edge-stores"_s, "EDGE", {});
    row(u"legacy-swarm"_s, "NOT_KUBERNETES", {});
    row(u"数据平台-生产"_s, "FLANNEL", e2);
    row(u"data-lake"_s, "TERWAY_ENIIP", e2);
    row(u"payments"_s, "TERWAY_ENI", e2);
    row(u"测试集群"_s, "TERWAY_VPC", e2);
    row(u"serverless-jobs"_s, "SERVERLESS", {});
    row(u"batch-2"_s, "FLANNEL", e1);
    row(u"legacy"_s, "NOT_READY", {});
    row(u"核心交易-北京"_s, "TERWAY_ENIIP", e1);
    row(u"cilium-lab"_s, "OTHER_PLUGIN", e1);
    row(u"mid-migration"_s, "CONFLICT", {});
    row(u"ask-2021"_s, "SERVERLESS", {});
    row(u"acs-burst"_s, "SERVERLESS", {});
    row(u"gaming-prod"_s, "TERWAY_ENIIP", e1);
    row(u"archive"_s, "BEING_DELETED", {});
    row(u"inference"_s, "TERWAY_ENIIP", u"addon_instances"_s);
    row(u"idc-onprem"_s, "REGISTERED", {});
    row(u"idc-hybrid"_s, "REGISTERED_TERWAY", u"addon_instances"_s);
    row(u"shop-hk"_s, "FLANNEL", e1);
    row(u"idc-new"_s, "REGISTERED", {});
    row(u"prod-sg"_s, "TERWAY_ENIIP", e1);
    row(u"analytics-sg"_s, "ADDON_INACTIVE", {});
    row(u"companion-only"_s, "COMPANION_ONLY", {});
    row(u"own-cni"_s, "NO_EVIDENCE", {});
    row(u"half-written"_s, "UNREADABLE", {});
    row(u"tokyo-prod"_s, "TERWAY_ENIIP", e1);
    row(u"tokyo-locked"_s, "UNREADABLE", {});
    row(u"prod-eu"_s, "FLANNEL", e1);
    row(u"web-uk"_s, "FLANNEL", e1);
    row(u"version-key-only"_s, "TERWAY_ENIIP", u"meta_data.terway-eniipVersion"_s);
    row(u"listed-only"_s, "TERWAY_ENIIP", u"meta_data.Addons"_s);
    row(u"being-created"_s, "NOT_READY", {});
}

void TestDemoAccount::givesEachClusterItsVerdict()
{
    QFETCH(QString, name);
    QFETCH(QString, source);
    const SimulatedAccount demo = account();
    const auto found = std::ranges::find_if(
        demo.clusters, [&name](const QJsonObject& cluster) { return cluster["name"_L1].toString() == name; });
    QVERIFY(found != demo.clusters.end());
    const Judgement judgement = evaluate(scanned(demo, (*found)["id"_L1].toString(), true));
    QTEST(reasonKey(judgement.reason), "reason");
    if (!source.isEmpty())
        QCOMPARE(judgement.sources, QStringList(source));
}

void TestDemoAccount::showsEveryReason()
{
    const SimulatedAccount demo = account();
    QSet<ReasonCode> reasons;
    QSet<Verdict> verdicts;
    for (const QJsonObject& cluster : demo.clusters) {
        const Judgement judgement = evaluate(scanned(demo, cluster["id"_L1].toString(), true));
        reasons.insert(judgement.reason);
        verdicts.insert(judgement.verdict);
    }
    reasons.insert(ReasonCode::RegionUnreadable); // me-east-1: deniesOneRegion()
    for (int reason = 0; reason < int(ReasonCode::StrictNetwork); ++reason)
        QVERIFY2(reasons.contains(ReasonCode(reason)), qPrintable(reasonKey(ReasonCode(reason))));
    QCOMPARE(verdicts.size(), 4);
}

void TestDemoAccount::showsEverySourceOfEvidence()
{
    const SimulatedAccount demo = account();
    QSet<EvidenceRank> ranks;
    for (const QJsonObject& cluster : demo.clusters) {
        for (const Evidence& evidence : scanned(demo, cluster["id"_L1].toString(), false).evidence)
            ranks.insert(evidence.rank);
    }
    QCOMPARE(ranks.size(), int(EvidenceRank::Corroboration));
}

void TestDemoAccount::hasAConsistentNetwork()
{
    const SimulatedAccount demo = account();
    QSet<QString> ids;
    for (const QJsonValue& vpc : demo.list("vpcs"_L1)) {
        const QJsonArray zones = demo.region(vpc["region"_L1].toString())["zones"_L1].toArray();
        const QList<Subnet> outer = blocks(vpc.toObject());
        QList<Subnet> seen;
        for (const QJsonValue& vswitch : vpc["vswitches"_L1].toArray()) {
            const QByteArray id = vswitch["id"_L1].toString().toUtf8();
            const Subnet subnet = QHostAddress::parseSubnet(vswitch["cidr"_L1].toString());
            QVERIFY2(std::ranges::any_of(outer, [&](const Subnet& block) { return contains(block, subnet); }),
                     id.constData());
            QVERIFY2(std::ranges::none_of(seen, [&](const Subnet& other) { return overlap(other, subnet); }),
                     id.constData());
            QVERIFY2(zones.contains(vswitch["zone"_L1]), id.constData());
            QVERIFY2(vswitch["free"_L1].toInt() <= (1 << (32 - subnet.second)) - 4, id.constData());
            QVERIFY2(!ids.contains(QString::fromUtf8(id)), id.constData());
            ids.insert(QString::fromUtf8(id));
            seen.append(subnet);
        }
    }
    for (const QJsonObject& cluster : demo.clusters) {
        const QJsonObject vpc = demo.vpc(cluster["vpc"_L1].toString());
        const QByteArray name = cluster["name"_L1].toString().toUtf8();
        QVERIFY2(vpc.isEmpty() || vpc["region"_L1] == cluster["region"_L1], name.constData());
        for (const QString& key : {u"service_cidr"_s, u"pod_cidr"_s}) {
            const Subnet own = QHostAddress::parseSubnet(cluster[key].toString());
            for (const Subnet& block : vpc.isEmpty() || !cluster.contains(key) ? QList<Subnet>() : blocks(vpc))
                QVERIFY2(!overlap(block, own), name.constData());
        }
    }
}

void TestDemoAccount::namesOnlyDescribedTypes()
{
    const SimulatedAccount demo = account();
    QSet<QString> types;
    for (const QJsonValue& type : demo.list("instance_types"_L1))
        types.insert(type["id"_L1].toString());
    for (const QJsonObject& cluster : demo.clusters) {
        const QJsonArray keyPairs = demo.region(cluster["region"_L1].toString())["key_pairs"_L1].toArray();
        for (const QJsonValue& pool : cluster["node_pools"_L1].toArray()) {
            for (const QJsonValue& type : pool["types"_L1].toArray())
                QVERIFY2(types.contains(type.toString()), qPrintable(type.toString()));
            const QJsonValue key = pool["key_pair"_L1];
            QVERIFY2(key.isUndefined() || keyPairs.contains(key), qPrintable(key.toString()));
        }
    }
}

void TestDemoAccount::hasHostileNames()
{
    const QByteArray all = QJsonDocument(ask(account(), "/clusters").toArray()).toJson();
    for (const char* part : {"<img src=x", "=HYPERLINK(", "\xe2\x80\xae", "two\\nlines", "$(reboot)",
                             "a-very-long-name-a-very-long-name-"})
        QVERIFY2(all.contains(part), part);
}

void TestDemoAccount::throttlesOneRegionAtFirst()
{
    const SimulatedAccount demo = account();
    const HttpRequest list = csRequest("/regions/cn-beijing/clusters");
    QCOMPARE(answer(demo, list, 0).status, 429);
    QCOMPARE(header(answer(demo, list, 1).headers, "x-acs-retry-after"), QByteArray("700"));
    QCOMPARE(answer(demo, list, 2).status, 200);
}

void TestDemoAccount::deniesOneRegion()
{
    const HttpReply reply = answer(account(), csRequest("/regions/me-east-1/clusters"));
    QCOMPARE(reply.status, 403);
    QVERIFY(reply.body.contains("cs:DescribeClustersForRegion"));
}

/// Several zones, pod vSwitches with room for the pods of the pools' nodes, a creatable version, types that run Terway.
void TestDemoAccount::letsAPlanBeMadeForProdWeb()
{
    const SimulatedAccount demo = account();
    const QJsonObject cluster = demo.cluster(QString::fromLatin1(clusterId(2)));
    const QByteArray region = "RegionId=cn-hangzhou";
    const QJsonArray vswitches =
        json(answer(demo, rpcRequest("vpc", "2016-04-28", "DescribeVSwitches",
                                     region + "&PageSize=50&VpcId=vpc-d0dehzprod")))["VSwitches"_L1]["VSwitch"_L1]
            .toArray();
    QHash<QString, int> freeByZone;
    for (const QJsonValue& vswitch : vswitches) {
        if (vswitch["VSwitchName"_L1].toString().contains("-pod-"_L1))
            freeByZone[vswitch["ZoneId"_L1].toString()] += vswitch["AvailableIpAddressCount"_L1].toInt();
    }
    const QJsonValue versions = ask(demo, "/api/v1/metadata/versions?Region=cn-hangzhou&ClusterType=ManagedKubernetes");
    QVERIFY(std::ranges::any_of(versions.toArray(), [&cluster](const QJsonValue& version) {
        return version["version"_L1] == cluster["version"_L1];
    }));
    int pods = 0;
    const QJsonArray pools = ask(demo, "/clusters/" + clusterId(2) + "/nodepools")["nodepools"_L1].toArray();
    QCOMPARE(pools.size(), 2);
    for (const QJsonValue& pool : pools) {
        for (const QJsonValue& id : pool["scaling_group"_L1]["instance_types"_L1].toArray()) {
            const QJsonValue type =
                json(answer(demo, rpcRequest("ecs", "2014-05-26", "DescribeInstanceTypes",
                                             "InstanceTypes.1=" +
                                                 id.toString().toLatin1())))["InstanceTypes"_L1]["InstanceType"_L1][0];
            const int each = (type["EniQuantity"_L1].toInt() - 1) * type["EniPrivateIpAddressQuantity"_L1].toInt();
            QVERIFY(each > 11);
            pods += each * std::max(pool["status"_L1]["total_nodes"_L1].toInt(),
                                    pool["auto_scaling"_L1]["max_instances"_L1].toInt());
        }
        QVERIFY(!pool["scaling_group"_L1]["key_pair"_L1].toString().isEmpty());
        QCOMPARE(pool["scaling_group"_L1]["vswitch_ids"_L1].toArray().size(), 3);
    }
    QCOMPARE(freeByZone.size(), 3);
    for (const int free : std::as_const(freeByZone))
        QVERIFY(free >= pods);
}

void TestDemoAccount::holdsNothingThatLooksReal()
{
    const QString text = QString::fromUtf8(Resources::demoAccount());
    static const QRegularExpression ids(u"\\b(vpc|vsw|sg|ngw|rg|lb)-([a-z0-9]+)"_s);
    int count = 0;
    for (auto match = ids.globalMatch(text); match.hasNext(); ++count) {
        const QString id = match.next().captured();
        QVERIFY2(id.contains("d0de"_L1), qPrintable(id));
    }
    QVERIFY(count > 50);
    QVERIFY(!text.contains("LTAI"_L1));
    QVERIFY(!text.contains("password"_L1, Qt::CaseInsensitive));
}

QTEST_GUILESS_MAIN(TestDemoAccount)
#include "tst_demoaccount.moc"

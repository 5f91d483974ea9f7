// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo.h"

#include <QSet>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> keys(const QJsonObject& object)
{
    const QStringList list = object.keys();
    return {list.begin(), list.end()};
}

QJsonObject detail(const SimulatedAccount& account, int no)
{
    return json(answer(account, csRequest("/clusters/" + clusterId(no)))).object();
}

} // namespace

class TestCloud final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEachOperation_data();
    void answersEachOperation();
    void returnsTheFieldsOfEachCall();
    void hidesDeprecatedFieldsAfterTheRetirement();
    void givesMetaDataAsText();
    void countsPages_data();
    void countsPages();
    void pagesWithoutLossOrRepetition();
    void filtersLists_data();
    void filtersLists();
    void readsRpcProducts();
    void pagesSecurityGroupsByToken();
    void offersOnlyWhatIsOnSale();
    void assumesRoles_data();
    void assumesRoles();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void refusesToChangeAnything_data();
    void refusesToChangeAnything();
    void misbehavesAsDescribed_data();
    void misbehavesAsDescribed();
    void spoilsLists();
    void aimsFaults_data();
    void aimsFaults();
    void countsCallsByOperationRegionAndPath();
    void givesTheSameAnswerTwice();
};

void TestCloud::answersEachOperation_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("contained");
    const auto row = [](const char* name, const HttpRequest& request, const QByteArray& contained) {
        QTest::newRow(name) << request << contained;
    };
    row("regions", csRequest("/regions?acceptLanguage=en-US"), "China (Hangzhou)");
    row("regions in Chinese", csRequest("/regions"), "华东1（杭州）");
    row("clusters of a region", csRequest("/regions/cn-hangzhou/clusters"), R"("total_count":8)");
    row("clusters v1", csRequest("/api/v1/clusters?region_id=cn-beijing"), R"("total_count":5)");
    row("clusters v1 of all regions", csRequest("/api/v1/clusters"), R"("total_count":47)");
    row("clusters legacy", csRequest("/clusters"), R"("name":"prod-web")");
    row("detail", csRequest("/clusters/" + clusterId(2)), R"("Network":"Flannel")");
    row("node pools", csRequest("/clusters/" + clusterId(2) + "/nodepools"), R"("instance_types":["ecs.c7.xlarge"])");
    row("node pools by name", csRequest("/clusters/" + clusterId(2) + "/nodepools?NodepoolName=burst"),
        R"({"nodepools":[{"auto_scaling":{"enable":true,"max_instances":12,)");
    row("add-ons", csRequest("/clusters/" + clusterId(1) + "/addon_instances"),
        R"({"name":"terway-eniip","state":"active","version":"v1.17.7"})");
    row("add-on", csRequest("/clusters/" + clusterId(1) + "/addon_instances/terway-eniip"),
        R"("config":"{\"ENITrunking\":\"true\",\"IPVlan\":\"false\",\"NetworkPolicy\":\"true\"}")");
    row("add-on being deleted", csRequest("/clusters/" + clusterId(29) + "/addon_instances"),
        R"("name":"terway-eniip","state":"deleting")");
    row("catalogue", csRequest("/addons?cluster_id=" + clusterId(2)), R"("name":"managed-csiprovisioner")");
    row("catalogue without a cluster",
        csRequest(
            "/addons?region_id=cn-hangzhou&cluster_type=ManagedKubernetes&profile=Default&cluster_spec=ack.pro.small&"
            "cluster_version=1.35.7-aliyun.1"),
        R"("config_schema":"{)");
    row("versions", csRequest("/api/v1/metadata/versions?Region=cn-hangzhou&ClusterType=ManagedKubernetes"),
        R"("runtimes":[{"name":"containerd","version":"2.3.4"}])");
    row("quota", csRequest("/quota"), R"("amk_cluster_quota":20)");
    row("identity", rpcRequest("sts", "2015-04-01", "GetCallerIdentity"), R"("AccountId":"1234567890123456")");
    row("regions of ECS", rpcRequest("ecs", "2014-05-26", "DescribeRegions", "AcceptLanguage=en-US"), "UK (London)");
    row("zones", rpcRequest("ecs.cn-beijing", "2014-05-26", "DescribeZones", "RegionId=cn-beijing"),
        R"("ZoneId":"cn-beijing-h")");
    row("zones of eu-west-1", rpcRequest("ecs.eu-west-1", "2014-05-26", "DescribeZones", "RegionId=eu-west-1"),
        R"("ZoneId":"eu-west-1a")");
    row("instance types", rpcRequest("ecs", "2014-05-26", "DescribeInstanceTypes", "InstanceTypes.1=ecs.g7.xlarge"),
        R"("EniPrivateIpAddressQuantity":15,"EniQuantity":4)");
    row("security groups", rpcRequest("ecs", "2014-05-26", "DescribeSecurityGroups", "RegionId=cn-hangzhou"),
        R"("SecurityGroupType":"enterprise")");
    row("key pairs", rpcRequest("ecs", "2014-05-26", "DescribeKeyPairs", "RegionId=cn-hangzhou"),
        R"("KeyPairName":"ops-2026")");
    row("vpcs", rpcRequest("vpc", "2016-04-28", "DescribeVpcs", "RegionId=cn-shanghai"),
        R"("SecondaryCidrBlock":["10.80.0.0/16"])");
    row("vswitches", rpcRequest("vpc", "2016-04-28", "DescribeVSwitches", "RegionId=cn-hangzhou&VpcId=vpc-d0dehzprod"),
        R"("AvailableIpAddressCount":7240)");
    row("product by host", {.method = "GET", .url = QUrl(u"https://cs-vpc.cn-hangzhou.aliyuncs.com/quota"_s)},
        "node_quota");
}

void TestCloud::answersEachOperation()
{
    QFETCH(HttpRequest, request);
    QFETCH(QByteArray, contained);
    const HttpReply reply = answer(demoAccount(), request);
    QCOMPARE(reply.status, 200);
    QVERIFY(!json(reply).isNull());
    QVERIFY(!header(reply.headers, "x-acs-request-id").isEmpty());
    QVERIFY2(reply.body.contains(contained), reply.body.constData());
}

void TestCloud::returnsTheFieldsOfEachCall()
{
    const SimulatedAccount account = demoAccount();
    const QByteArray filter = "cluster_id=" + clusterId(2);
    const QJsonObject region =
        json(answer(account, csRequest("/regions/cn-hangzhou/clusters?" + filter)))["clusters"_L1][0].toObject();
    const QJsonObject v1 = json(answer(account, csRequest("/api/v1/clusters?" + filter)))["clusters"_L1][0].toObject();
    const QJsonObject legacy = json(answer(account, csRequest("/clusters?name=prod-web"))).array().at(0).toObject();
    QCOMPARE(region["name"_L1].toString(), u"prod-web"_s);
    QVERIFY(!keys(region).intersects({u"meta_data"_s, u"parameters"_s, u"vswitch_id"_s, u"subnet_cidr"_s}));
    QVERIFY(keys(region).contains(QSet<QString>{u"service_cidr"_s, u"vswitch_ids"_s, u"container_cidr"_s}));
    QVERIFY(keys(v1).contains(QSet<QString>{u"meta_data"_s, u"vswitch_ids"_s}));
    QVERIFY(v1["parameters"_L1].isNull() && !v1["parameters"_L1].isUndefined());
    QVERIFY(keys(legacy).contains(QSet<QString>{u"meta_data"_s, u"vswitch_id"_s, u"subnet_cidr"_s}));
    QVERIFY(!keys(legacy).intersects({u"service_cidr"_s, u"vswitch_ids"_s}));
    QVERIFY(detail(account, 2)["parameters"_L1].isObject());
}

void TestCloud::hidesDeprecatedFieldsAfterTheRetirement()
{
    const SimulatedAccount account = demoAccount();
    const QJsonObject shanghai = detail(account, 9);
    QVERIFY(!keys(shanghai).intersects({u"parameters"_s, u"network_mode"_s, u"subnet_cidr"_s, u"vswitch_id"_s}));
    QCOMPARE(shanghai["container_cidr"_L1].toString(), u"10.90.0.0/16"_s);
    QVERIFY(detail(account, 2).contains("network_mode"_L1));
}

void TestCloud::givesMetaDataAsText()
{
    const QString text = detail(demoAccount(), 2)["meta_data"_L1].toString();
    const QJsonObject meta = QJsonDocument::fromJson(text.toUtf8()).object();
    QCOMPARE(meta["Capabilities"_L1]["Network"_L1].toString(), u"Flannel"_s);
    QVERIFY(meta["Capabilities"_L1]["TerwayEniip"_L1].toBool());
    QVERIFY(meta.contains("kube-flannel-dsVersion"_L1));
    QCOMPARE(meta["PodVswitchId"_L1].toString(), QString());
    QCOMPARE(meta["Addons"_L1][0]["name"_L1].toString(), u"kube-flannel-ds"_s);
    const QString terway = detail(demoAccount(), 1)["meta_data"_L1].toString();
    QVERIFY(terway.contains(u"\\\"cn-hangzhou-h\\\":[\\\"vsw-d0dehzprodpodh\\\"]"_s));
}

void TestCloud::countsPages_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("rows");
    QTest::newRow("default size") << QByteArray("/api/v1/clusters") << 47;
    QTest::newRow("size 20") << QByteArray("/api/v1/clusters?page_size=20") << 20;
    QTest::newRow("last page") << QByteArray("/api/v1/clusters?page_size=20&page_number=3") << 7;
    QTest::newRow("behind the end") << QByteArray("/api/v1/clusters?page_size=20&page_number=4") << 0;
    QTest::newRow("empty region") << QByteArray("/regions/ap-southeast-5/clusters") << 0;
}

void TestCloud::countsPages()
{
    QFETCH(QByteArray, target);
    const QJsonDocument reply = json(answer(demoAccount(), csRequest(target)));
    QTEST(int(reply["clusters"_L1].toArray().size()), "rows");
    QCOMPARE(reply["page_info"_L1]["total_count"_L1].toInt(), target.contains("ap-southeast-5") ? 0 : 47);
}

void TestCloud::pagesWithoutLossOrRepetition()
{
    const SimulatedAccount account = demoAccount();
    QSet<QString> ids;
    for (int page = 1; page <= 3; ++page) {
        const HttpRequest request =
            csRequest("/regions/cn-hangzhou/clusters?page_size=3&page_number=" + QByteArray::number(page));
        for (const QJsonValue& cluster : json(answer(account, request))["clusters"_L1].toArray()) {
            QVERIFY(!ids.contains(cluster["cluster_id"_L1].toString()));
            ids.insert(cluster["cluster_id"_L1].toString());
        }
    }
    QCOMPARE(ids.size(), 8);
}

void TestCloud::filtersLists_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("name, fuzzy") << QByteArray("name=PROD") << 7;
    QTest::newRow("name in Chinese") << "name=" + QUrl::toPercentEncoding(u"集群"_s) << 2;
    QTest::newRow("type") << QByteArray("cluster_type=ExternalKubernetes") << 3;
    QTest::newRow("profile") << QByteArray("profile=lingJun") << 1;
    QTest::newRow("specification") << QByteArray("cluster_spec=ack.standard") << 3;
    QTest::newRow("none") << QByteArray("cluster_id=c0") << 0;
}

void TestCloud::filtersLists()
{
    QFETCH(QByteArray, filter);
    const QJsonDocument reply = json(answer(demoAccount(), csRequest("/api/v1/clusters?" + filter)));
    QTEST(int(reply["clusters"_L1].toArray().size()), "rows");
}

void TestCloud::readsRpcProducts()
{
    const SimulatedAccount account = demoAccount();
    const auto vswitches = [&account](const QByteArray& query) {
        return json(answer(account, rpcRequest("vpc", "2016-04-28", "DescribeVSwitches", query))).object();
    };
    const QJsonObject first = vswitches("RegionId=cn-hangzhou&PageSize=6");
    QCOMPARE(first["TotalCount"_L1].toInt(), 10);
    QCOMPARE(first["VSwitches"_L1]["VSwitch"_L1].toArray().size(), 6);
    const QJsonObject second = vswitches("RegionId=cn-hangzhou&PageSize=6&PageNumber=2");
    QCOMPARE(second["VSwitches"_L1]["VSwitch"_L1].toArray().size(), 4);
    QCOMPARE(second["VSwitches"_L1]["VSwitch"_L1][3]["VSwitchId"_L1].toString(), u"vsw-d0dehzstagepodh"_s);
    QCOMPARE(vswitches("VpcId=vpc-d0dehzprod&ZoneId=cn-hangzhou-j")["TotalCount"_L1].toInt(), 2);
    const HttpReply post = [&account] {
        HttpRequest request = rpcRequest("vpc", "2016-04-28", "DescribeVpcs", "RegionId=cn-hangzhou");
        request.method = "POST";
        return answer(account, request);
    }();
    QCOMPARE(post.status, 200);
}

void TestCloud::pagesSecurityGroupsByToken()
{
    const SimulatedAccount account = demoAccount();
    QStringList ids;
    QString token;
    do {
        const QByteArray query = "RegionId=cn-hangzhou&MaxResults=3&NextToken=" + token.toLatin1();
        const QJsonDocument reply =
            json(answer(account, rpcRequest("ecs", "2014-05-26", "DescribeSecurityGroups", query)));
        for (const QJsonValue& group : reply["SecurityGroups"_L1]["SecurityGroup"_L1].toArray())
            ids.append(group["SecurityGroupId"_L1].toString());
        token = reply["NextToken"_L1].toString();
    } while (!token.isEmpty() && ids.size() < 10);
    QCOMPARE(ids, QStringList({u"sg-d0dehzprod"_s, u"sg-d0dehzweb"_s, u"sg-d0dehzmanaged"_s, u"sg-d0dehzstage"_s}));
}

void TestCloud::offersOnlyWhatIsOnSale()
{
    const SimulatedAccount account = demoAccount();
    const auto zonesWith = [&account](const QByteArray& type) {
        const QByteArray query = "RegionId=cn-hangzhou&DestinationResource=InstanceType&InstanceType=" + type;
        QStringList zones;
        const QJsonDocument reply =
            json(answer(account, rpcRequest("ecs", "2014-05-26", "DescribeAvailableResource", query)));
        for (const QJsonValue& zone : reply["AvailableZones"_L1]["AvailableZone"_L1].toArray()) {
            if (zone["Status"_L1].toString() == "Available"_L1)
                zones.append(zone["ZoneId"_L1].toString());
        }
        return zones;
    };
    QCOMPARE(zonesWith("ecs.g7.xlarge"), QStringList({u"cn-hangzhou-h"_s, u"cn-hangzhou-i"_s, u"cn-hangzhou-j"_s}));
    QCOMPARE(zonesWith("ecs.g9i.2xlarge"), QStringList({u"cn-hangzhou-i"_s, u"cn-hangzhou-j"_s}));
    QCOMPARE(zonesWith("ecs.n1.medium"), QStringList());
}

void TestCloud::assumesRoles_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contained");
    const QByteArray role = "RoleArn=acs:ram::1234567890123456:role/ack-auditor";
    QTest::newRow("usual") << role + "&RoleSessionName=audit" << 200
                           << QByteArray(R"("Expiration":"2026-11-23T07:00:00Z")");
    QTest::newRow("shorter") << role + "&RoleSessionName=audit&DurationSeconds=900" << 200 << QByteArray("06:15:00Z");
    QTest::newRow("too short") << role + "&RoleSessionName=audit&DurationSeconds=60" << 400
                               << QByteArray("DurationSeconds");
    QTest::newRow("no session") << role << 400 << QByteArray("RoleSessionName");
    QTest::newRow("no role") << QByteArray("RoleSessionName=audit") << 400 << QByteArray("MissingRoleArn");
    QTest::newRow("unknown role") << role + "2&RoleSessionName=audit" << 404 << QByteArray("EntityNotExist.Role");
}

void TestCloud::assumesRoles()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, contained);
    const HttpReply reply = answer(demoAccount(), rpcRequest("sts", "2015-04-01", "AssumeRole", query));
    QTEST(reply.status, "status");
    QVERIFY2(reply.body.contains(contained), reply.body.constData());
}

void TestCloud::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    HttpRequest mismatch = csRequest("/clusters");
    mismatch.headers.append(std::pair<QByteArray, QByteArray>("x-acs-action", "DescribeClustersV1"));
    QTest::newRow("path") << csRequest("/nothing") << 404 << QByteArray(R"("code":"InvalidAction.NotFound")");
    QTest::newRow("action does not fit the path") << mismatch << 404 << QByteArray("InvalidAction.NotFound");
    QTest::newRow("rpc action") << rpcRequest("vpc", "2016-04-28", "DescribeNothing") << 404
                                << QByteArray(R"("Code":"InvalidAction.NotFound")");
    QTest::newRow("version") << rpcRequest("vpc", "1999-01-01", "DescribeVpcs") << 404 << QByteArray("InvalidVersion");
    QTest::newRow("cluster") << csRequest("/clusters/c0") << 404 << QByteArray("ErrorClusterNotFound");
    QTest::newRow("add-ons of no cluster")
        << csRequest("/clusters/c0/addon_instances") << 404 << QByteArray("ErrorClusterNotFound");
    QTest::newRow("add-on") << csRequest("/clusters/" + clusterId(1) + "/addon_instances/flannel") << 404
                            << QByteArray("AddonNotFound");
    QTest::newRow("region") << csRequest("/regions/xx-nowhere-1/clusters") << 400 << QByteArray("InvalidRegionId");
    QTest::newRow("page size") << csRequest("/api/v1/clusters?page_size=0") << 400 << QByteArray("InvalidParameter");
    QTest::newRow("rpc page size") << rpcRequest("vpc", "2016-04-28", "DescribeVpcs",
                                                 "RegionId=cn-hangzhou&PageSize=51")
                                   << 400 << QByteArray("InvalidParameter");
    QTest::newRow("no region") << csRequest("/api/v1/metadata/versions?ClusterType=ManagedKubernetes") << 400
                               << QByteArray("MissingRegion");
    QTest::newRow("no RegionId") << rpcRequest("ecs", "2014-05-26", "DescribeKeyPairs") << 400
                                 << QByteArray("MissingRegionId");
    QTest::newRow("eleven types") << rpcRequest(
                                         "ecs", "2014-05-26", "DescribeInstanceTypes",
                                         "InstanceTypes.1=a&InstanceTypes.2=a&InstanceTypes.3=a&InstanceTypes.4=a&"
                                         "InstanceTypes.5=a&InstanceTypes.6=a&InstanceTypes.7=a"
                                         "&InstanceTypes.8=a&InstanceTypes.9=a&InstanceTypes.10=a&InstanceTypes.11=a")
                                  << 400 << QByteArray("InvalidParameter");
}

void TestCloud::refusesWhatItDoesNotKnow()
{
    QFETCH(HttpRequest, request);
    QFETCH(QByteArray, code);
    const HttpReply reply = answer(demoAccount(), request);
    QTEST(reply.status, "status");
    QVERIFY2(reply.body.contains(code), reply.body.constData());
}

void TestCloud::refusesToChangeAnything_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<bool>("mutating");
    QTest::newRow("create") << QByteArray("POST") << csRequest("/clusters") << true;
    QTest::newRow("delete") << QByteArray("DELETE") << csRequest("/clusters/" + clusterId(1)) << true;
    QTest::newRow("put") << QByteArray("PUT") << csRequest("/api/v2/clusters/" + clusterId(1)) << true;
    QTest::newRow("rpc write") << QByteArray("POST") << rpcRequest("ecs", "2014-05-26", "RunInstances") << true;
    QTest::newRow("rpc read") << QByteArray("POST") << rpcRequest("sts", "2015-04-01", "GetCallerIdentity") << false;
    QTest::newRow("rpc read by another method")
        << QByteArray("PUT") << rpcRequest("sts", "2015-04-01", "GetCallerIdentity") << true;
    QTest::newRow("read") << QByteArray("GET") << csRequest("/clusters") << false;
}

void TestCloud::refusesToChangeAnything()
{
    QFETCH(QByteArray, method);
    QFETCH(HttpRequest, request);
    QFETCH(bool, mutating);
    request.method = method;
    QCOMPARE(isMutating(request), mutating);
    QCOMPARE(answer(demoAccount(), request).status, mutating ? 405 : 200);
}

void TestCloud::misbehavesAsDescribed_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contained");
    const auto row = [](const QByteArray& fault, int status, const QByteArray& contained) {
        QTest::newRow(fault.constData()) << "[{\"kind\":" + fault + "}]" << status << contained;
    };
    row(R"("throttled")", 429, "Throttling.User");
    row(R"("throttled","status":503)", 503, "Throttling.User");
    row(R"("denied")", 403, "RAM policy Forbidden for action cs:DescribeClustersForRegion");
    row(R"("denied","region":"cn-hangzhou")", 403, R"("AuthAction":"cs:DescribeClustersForRegion")");
    row(R"("retired")", 404, "InvalidAction.NotFound");
    row(R"("not_enabled")", 400, "ErrorNotEnabled");
    row(R"("not_found")", 404, "ErrorClusterNotFound");
    row(R"("unavailable")", 503, "ServiceUnavailable");
    row(R"("failing","status":404,"code":"InvalidAccessKeyId.NotFound","message":"m")", 404,
        "InvalidAccessKeyId.NotFound");
    row(R"("html")", 200, "<!DOCTYPE html>");
    row(R"("xml")", 503, "<Code>ServiceUnavailable</Code>");
    row(R"("redirect")", 302, "");
    row(R"("wrong_shape")", 200, R"("clusters":"none")");
    row(R"("deep")", 200, QByteArray(1000, '['));
    row(R"("hang")", 0, "");
    row(R"("close")", 0, "");
}

void TestCloud::misbehavesAsDescribed()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, contained);
    const HttpReply reply = answer(demoAccount(fault), csRequest("/regions/cn-hangzhou/clusters"));
    QTEST(reply.status, "status");
    QVERIFY2(reply.body.contains(contained), reply.body.constData());
}

void TestCloud::spoilsLists()
{
    const HttpRequest second = csRequest("/regions/cn-hangzhou/clusters?page_size=3&page_number=2");
    const QJsonDocument right = json(answer(demoAccount(), second));
    const QJsonDocument repeated = json(answer(demoAccount(R"([{"kind":"repeat"}])"), second));
    const QJsonDocument drifted = json(answer(demoAccount(R"([{"kind":"drift","add":5}])"), second));
    QCOMPARE(right["clusters"_L1][0]["name"_L1].toString(), u"staging"_s);
    QCOMPARE(repeated["clusters"_L1][0]["name"_L1].toString(), u"prod-api"_s);
    QCOMPARE(drifted["page_info"_L1]["total_count"_L1].toInt(), 13);
    QCOMPARE(drifted["clusters"_L1], right["clusters"_L1]);
}

void TestCloud::aimsFaults_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("earlierCalls");
    QTest::addColumn<int>("status");
    const QByteArray list = "/regions/cn-hangzhou/clusters";
    const QByteArray one = "/clusters/" + clusterId(2);
    QTest::newRow("other region") << QByteArray(R"("region":"cn-beijing")") << list << 0 << 200;
    QTest::newRow("its region") << QByteArray(R"("region":"cn-hangzhou")") << list << 0 << 503;
    QTest::newRow("region of the cluster") << QByteArray(R"("region":"cn-hangzhou")") << one << 0 << 503;
    QTest::newRow("one of regions") << QByteArray(R"("region":["cn-beijing","cn-hangzhou"])") << list << 0 << 503;
    QTest::newRow("cluster") << QByteArray(R"("cluster":"prod-web")") << one << 0 << 503;
    QTest::newRow("other cluster") << QByteArray(R"("cluster":"prod-api")") << one << 0 << 200;
    QTest::newRow("cluster, but a list") << QByteArray(R"("cluster":"prod-web")") << list << 0 << 200;
    QTest::newRow("operation") << QByteArray(R"("operation":"DescribeClusterDetail")") << one << 0 << 503;
    QTest::newRow("other operation") << QByteArray(R"("operation":"DescribeClusterDetail")") << list << 0 << 200;
    QTest::newRow("second of two times") << QByteArray(R"("times":2)") << list << 1 << 503;
    QTest::newRow("after two times") << QByteArray(R"("times":2)") << list << 2 << 200;
    QTest::newRow("for ever") << QByteArray(R"("region":"cn-hangzhou")") << list << 1000 << 503;
}

void TestCloud::aimsFaults()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, target);
    QFETCH(int, earlierCalls);
    const SimulatedAccount account = demoAccount("[{\"kind\":\"unavailable\"," + fault + "}]");
    QTEST(answer(account, csRequest(target), earlierCalls).status, "status");
}

void TestCloud::countsCallsByOperationRegionAndPath()
{
    const SimulatedAccount account = demoAccount();
    const auto key = [&account](const QByteArray& target) { return callKey(account, csRequest(target)); };
    QCOMPARE(key("/regions/cn-beijing/clusters?page_number=1"), key("/regions/cn-beijing/clusters?page_number=2"));
    QVERIFY(key("/regions/cn-beijing/clusters") != key("/regions/cn-hangzhou/clusters"));
    QVERIFY(key("/api/v1/clusters?region_id=cn-beijing") != key("/api/v1/clusters?region_id=cn-hangzhou"));
    QVERIFY(key("/clusters/" + clusterId(1)) != key("/clusters/" + clusterId(2)));
    QVERIFY(callKey(account, rpcRequest("vpc", "2016-04-28", "DescribeVpcs", "RegionId=cn-hangzhou")) !=
            callKey(account, rpcRequest("vpc", "2016-04-28", "DescribeVSwitches", "RegionId=cn-hangzhou")));
}

void TestCloud::givesTheSameAnswerTwice()
{
    const HttpRequest request = csRequest("/clusters/" + clusterId(3));
    const HttpReply first = answer(demoAccount(), request);
    const HttpReply second = answer(demoAccount(), request);
    QCOMPARE(first.body, second.body);
    QCOMPARE(header(first.headers, "x-acs-request-id"), header(second.headers, "x-acs-request-id"));
    QVERIFY(header(first.headers, "x-acs-request-id") !=
            header(answer(demoAccount(), csRequest("/clusters/" + clusterId(4))).headers, "x-acs-request-id"));
}

QTEST_GUILESS_MAIN(TestCloud)
#include "tst_cloud.moc"

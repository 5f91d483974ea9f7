// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/clusterparser.h"
#include "testjson.h"

#include <QTest>

using namespace Ack;
using namespace Ack::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto instancesOfTerway = "{'addons':[{'name':'terway-eniip','state':'active','version':'v1.16.5'}]}";

} // namespace

class TestClusterParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFields()
    {
        const Cluster cluster =
            parseCluster(object("{'cluster_id':'c1','region_id':'cn-hangzhou','name':'n','cluster_type':'"
                                "ManagedKubernetes','profile':'Default',"
                                "'cluster_spec':'ack.pro.small','current_version':'1.35.7-aliyun.1','state':'running','"
                                "size':'12','vpc_id':'vpc-1',"
                                "'vswitch_ids':['vsw-1','vsw-2'],'service_cidr':'10.1.0.0/"
                                "16','container_cidr':'10.2.0.0/16','proxy_mode':'ipvs',"
                                "'deletion_protection':true,'created':'2024-02-05T17:44:26+08:00'}"));
        QCOMPARE(cluster.id.text(), u"c1"_s);
        QCOMPARE(cluster.region.text(), u"cn-hangzhou"_s);
        QCOMPARE(cluster.name, u"n"_s);
        QCOMPARE(cluster.type, u"ManagedKubernetes"_s);
        QCOMPARE(cluster.profile, u"Default"_s);
        QCOMPARE(cluster.spec, u"ack.pro.small"_s);
        QCOMPARE(cluster.version, u"1.35.7-aliyun.1"_s);
        QCOMPARE(cluster.state, u"running"_s);
        QCOMPARE(cluster.nodeCount, std::optional<qint64>(12));
        QCOMPARE(cluster.vpcId, u"vpc-1"_s);
        QCOMPARE(cluster.vswitchIds, (QStringList{u"vsw-1"_s, u"vsw-2"_s}));
        QCOMPARE(cluster.serviceCidr, u"10.1.0.0/16"_s);
        QCOMPARE(cluster.podCidr, u"10.2.0.0/16"_s);
        QCOMPARE(cluster.proxyMode, u"ipvs"_s);
        QCOMPARE(cluster.deletionProtection, std::optional(true));
        QCOMPARE(cluster.createdAt.toString(Qt::ISODate), u"2024-02-05T09:44:26Z"_s);
        QVERIFY(!cluster.metaDataUnreadable);
        QVERIFY(!cluster.strictNetwork);
        QVERIFY(!cluster.detail.isEmpty());
    }

    void fallsBackToOlderPlaces_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& json, const QString& field, const QString& expected) {
            QTest::newRow(name) << json << field << expected;
        };
        row("service CIDR of parameters", "{'service_cidr':'','parameters':{'ServiceCIDR':'10.0.0.0/16'}}",
            u"service"_s, u"10.0.0.0/16"_s);
        row("service CIDR of meta_data",
            "{'parameters':{'ServiceCIDR':'None'},'meta_data':'{\\'ServiceCIDR\\':\\'10.3.0.0/16\\'}'}", u"service"_s,
            u"10.3.0.0/16"_s);
        row("service CIDR of another type", "{'service_cidr':7,'parameters':null}", u"service"_s, QString());
        row("pod CIDR: container first", "{'container_cidr':'a','subnet_cidr':'b'}", u"pod"_s, u"a"_s);
        row("pod CIDR: subnet", "{'container_cidr':'','subnet_cidr':'b'}", u"pod"_s, u"b"_s);
        row("pod CIDR: parameters", "{'subnet_cidr':null,'parameters':{'ContainerCIDR':'c'}}", u"pod"_s, u"c"_s);
        row("vSwitches: list", "{'vswitch_ids':['a'],'vswitch_id':'b'}", u"vswitches"_s, u"a"_s);
        row("vSwitches: commas", "{'vswitch_ids':[],'vswitch_id':'b, c,'}", u"vswitches"_s, u"b c"_s);
        row("vSwitches: workers as JSON", "{'vswitch_id':'','parameters':{'WorkerVSwitchIds':'[\\'d\\',\\'e\\']'}}",
            u"vswitches"_s, u"d e"_s);
        row("vSwitches: workers with commas", "{'parameters':{'WorkerVSwitchIds':'d,e'}}", u"vswitches"_s, u"d e"_s);
        row("vSwitches: meta_data", "{'meta_data':{'VSwitchIds':['f']}}", u"vswitches"_s, u"f"_s);
        row("vSwitches: object", "{'vswitch_ids':{'a':1}}", u"vswitches"_s, QString());
        row("proxy mode: parameters", "{'parameters':{'ProxyMode':'ipvs'}}", u"proxy"_s, u"ipvs"_s);
        row("proxy mode: capabilities",
            "{'proxy_mode':null,'meta_data':'{\\'Capabilities\\':{\\'ProxyMode\\':\\'iptables\\'}}'}", u"proxy"_s,
            u"iptables"_s);
        row("version: initial", "{'current_version':'','init_version':'1.2'}", u"version"_s, u"1.2"_s);
        row("version: parameters", "{'parameters':{'KubernetesVersion':'1.3'}}", u"version"_s, u"1.3"_s);
        row("VPC: parameters", "{'parameters':{'VpcId':'vpc-2'}}", u"vpc"_s, u"vpc-2"_s);
    }
    void fallsBackToOlderPlaces()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const Cluster cluster = parseCluster(object(json));
        const QHash<QString, QString> fields{{u"service"_s, cluster.serviceCidr},
                                             {u"pod"_s, cluster.podCidr},
                                             {u"vswitches"_s, cluster.vswitchIds.join(u' ')},
                                             {u"proxy"_s, cluster.proxyMode},
                                             {u"version"_s, cluster.version},
                                             {u"vpc"_s, cluster.vpcId}};
        QVERIFY(fields.contains(field));
        QTEST(fields.value(field), "expected");
    }

    void knowsReadableMetaData_data()
    {
        QTest::addColumn<QJsonValue>("metaData");
        QTest::addColumn<bool>("unreadable");
        QTest::addColumn<QString>("plugin");
        const auto row = [](const char* name, const QJsonValue& metaData, bool unreadable, const QString& plugin = {}) {
            QTest::newRow(name) << metaData << unreadable << plugin;
        };
        const QString good = u"{\"Capabilities\":{\"Network\":\"terway-eniip\"}}"_s;
        row("text", good, false, u"terway-eniip"_s);
        row("text with blanks", u" \n"_s + good + u' ', false, u"terway-eniip"_s);
        row("object", object(good.toUtf8()), false, u"terway-eniip"_s);
        row("missing", QJsonValue(QJsonValue::Undefined), false);
        row("null", QJsonValue(), false);
        row("empty text", QString(), false);
        row("empty object", u"{}"_s, false);
        row("number", 7, false);
        row("boolean", true, false);
        row("list", QJsonArray{good}, false);
        // JSON of another type is of another type, not unreadable
        row("list in a text", u"[]"_s, false);
        row("string in a text", u"\"x\""_s, false);
        row("object twice in a text", u"\"{\\\"Capabilities\\\":{\\\"Network\\\":\\\"terway-eniip\\\"}}\""_s, false);
        row("null in a text", u"null"_s, false);
        row("number in a text", u"12"_s, false);
        row("mask", u"***"_s, true);
        row("service's mask", u"******"_s, true);
        row("blank", u"  "_s, true);
        row("cut off", good.chopped(1), true);
        row("garbage behind", good + u'x', true);
        row("two objects", good + u',' + good, true);
        row("documentation sample", u"{\"Addons\":[{\"config\":***}"_s, true);
        row("too deep", QString(u"{\"a\":"_s).repeated(5'000) + u'1' + QString(5'000, u'}'), true);
    }
    void knowsReadableMetaData()
    {
        QFETCH(QJsonValue, metaData);
        QFETCH(QString, plugin);
        QJsonObject object{{u"cluster_id"_s, u"c1"_s}};
        if (!metaData.isUndefined())
            object.insert(u"meta_data"_s, metaData);
        const Cluster cluster = parseCluster(object);
        QTEST(cluster.metaDataUnreadable, "unreadable");
        QCOMPARE(cluster.evidence.isEmpty() ? QString() : cluster.evidence[0].plugin, plugin);
    }

    void keepsTheStrictValueExactly_data()
    {
        QTest::addColumn<QJsonValue>("network");
        QTest::addColumn<std::optional<QString>>("strict");
        const auto row = [](const char* name, const QJsonValue& network, std::optional<QString> strict) {
            QTest::newRow(name) << network << strict;
        };
        row("plain", u"terway-eniip"_s, u"terway-eniip"_s);
        row("blanks", u" terway-eniip "_s, u" terway-eniip "_s);
        row("case", u"Terway-ENIIP"_s, u"Terway-ENIIP"_s);
        row("None", u"None"_s, u"None"_s);
        row("null as a word", u"null"_s, u"null"_s);
        row("blank", u" "_s, u" "_s);
        row("empty", QString(), std::nullopt);
        row("null", QJsonValue(), std::nullopt);
        row("number", 1, std::nullopt);
        row("list", QJsonArray{u"terway-eniip"_s}, std::nullopt);
    }
    void keepsTheStrictValueExactly()
    {
        QFETCH(QJsonValue, network);
        QFETCH(std::optional<QString>, strict);
        const Cluster cluster = parseCluster({{u"parameters"_s, QJsonObject{{u"Network"_s, network}}}});
        QVERIFY(cluster.strictNetwork == strict);
    }

    void survivesOddTypesEverywhere()
    {
        const QStringList keys{u"cluster_id"_s,
                               u"region_id"_s,
                               u"name"_s,
                               u"cluster_type"_s,
                               u"profile"_s,
                               u"cluster_spec"_s,
                               u"current_version"_s,
                               u"init_version"_s,
                               u"state"_s,
                               u"size"_s,
                               u"vpc_id"_s,
                               u"vswitch_ids"_s,
                               u"vswitch_id"_s,
                               u"service_cidr"_s,
                               u"container_cidr"_s,
                               u"subnet_cidr"_s,
                               u"proxy_mode"_s,
                               u"deletion_protection"_s,
                               u"created"_s,
                               u"parameters"_s,
                               u"meta_data"_s,
                               u"node_cidr_mask"_s};
        const QList<QJsonValue> odd{QJsonValue(),
                                    true,
                                    5,
                                    -1e308,
                                    QJsonArray{},
                                    QJsonArray{QJsonArray{1}},
                                    QJsonObject{},
                                    QJsonObject{{u"Network"_s, 5}}};
        for (const QJsonValue& value : odd) {
            QJsonObject object;
            for (const QString& key : keys)
                object.insert(key, value);
            const Cluster cluster = parseCluster(object);
            QVERIFY(cluster.id.isEmpty());
            QVERIFY(cluster.name.isEmpty());
            QVERIFY(cluster.version.isEmpty());
            QVERIFY(cluster.vswitchIds.isEmpty());
            QVERIFY(cluster.serviceCidr.isEmpty());
            QVERIFY(!cluster.createdAt.isValid());
            QVERIFY(!cluster.strictNetwork);
            QVERIFY(!cluster.metaDataUnreadable);
            for (const Evidence& evidence : cluster.evidence)
                QVERIFY2(evidence.plugin.isEmpty(), qPrintable(evidence.source));
        }
        QVERIFY(!parseCluster({{u"size"_s, -1}}).nodeCount);
        QCOMPARE(parseCluster({{u"size"_s, 0}}).nodeCount, std::optional<qint64>(0));
    }

    void readsHugeAndDeepObjects()
    {
        const QString huge(64 * 1024, u'n');
        QJsonValue deep = 1;
        for (int level = 0; level < 1'000; ++level)
            deep = QJsonArray{deep};
        const Cluster cluster = parseCluster({{u"cluster_id"_s, huge}, {u"name"_s, huge}, {u"x"_s, deep}});
        QCOMPARE(cluster.id.text(), huge);
        QCOMPARE(cluster.name, huge);
        QVERIFY(QJsonDocument::fromJson(cluster.detail).isObject());
    }

    void keepsNoSecretInTheDetail()
    {
        const Cluster cluster =
            parseCluster(object("{'cluster_id':'c1','parameters':{'Network':'Flannel','Password':'CANARY','"
                                "ScaleOutToken':'CANARY','UserData':'CANARY',"
                                "'SetUpArgs':'--token CANARY --addon-names "
                                "kube-flannel-ds'},'meta_data':'{\\'Addons\\':[{\\'name\\':\\'x\\',"
                                "\\'config\\':\\'{\\\\\\'password\\\\\\':\\\\\\'CANARY\\\\\\'}\\'}]}'}"));
        QVERIFY(!cluster.detail.contains("CANARY"));
        QVERIFY(cluster.detail.contains("kube-flannel-ds"));
        QCOMPARE(cluster.evidence.value(0).plugin, u"flannel"_s);
        const Cluster again = parseCluster(QJsonDocument::fromJson(cluster.detail).object());
        QCOMPARE(again, cluster);
    }

    void takesADetail()
    {
        Cluster row =
            parseListRow(object("{'cluster_id':'c1','region_id':'cn-a','name':'old','state':'initial','size':3}"));
        QVERIFY(row.detail.isEmpty());
        const auto detail =
            parseDetail(json("{'cluster_id':'c1','name':'new','region_id':'cn-b','state':'running'}"), row);
        QVERIFY(detail);
        QCOMPARE(detail->name, u"new"_s);
        QCOMPARE(detail->state, u"running"_s);
        QCOMPARE(detail->nodeCount, std::optional<qint64>(3));
        QCOMPARE(detail->region.text(), u"cn-a"_s);
        row.region = {};
        QCOMPARE(parseDetail(json("{'cluster_id':'c1','region_id':'cn-b'}"), row)->region.text(), u"cn-b"_s);
    }

    void refusesOtherDetails_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("another cluster") << QByteArray("{'cluster_id':'c2','parameters':{'Network':'terway-eniip'}}");
        QTest::newRow("no id") << QByteArray("{'parameters':{'Network':'terway-eniip'}}");
        QTest::newRow("id of another type") << QByteArray("{'cluster_id':1}");
        QTest::newRow("list") << QByteArray("[{'cluster_id':'c1'}]");
        QTest::newRow("empty") << QByteArray("{}");
    }
    void refusesOtherDetails()
    {
        QFETCH(QByteArray, answer);
        const auto detail = parseDetail(json(answer), parseListRow(object("{'cluster_id':'c1'}")));
        QVERIFY(!detail);
        QCOMPARE(detail.error().kind, ErrorKind::BadReply);
    }

    void addsAddOnInstances()
    {
        Cluster cluster = parseCluster(object("{'parameters':{'Network':'Flannel'},'meta_data':{'flannelVersion':'1',"
                                              "'Capabilities':{'TerwayEniip':true}}}"));
        QVERIFY(addAddonInstances(cluster, json(instancesOfTerway)));
        QVERIFY(addAddonInstances(cluster, json(instancesOfTerway))); // read again, not twice
        QStringList sources;
        for (const Evidence& evidence : cluster.evidence)
            sources.append(evidence.source);
        QCOMPARE(sources, (QStringList{u"parameters.Network"_s, u"addon_instances"_s, u"meta_data.flannelVersion"_s,
                                       u"meta_data.Capabilities.TerwayEniip"_s}));
        QCOMPARE(cluster.addons->size(), 1);
        QCOMPARE(cluster.addons->at(0).version, u"v1.16.5"_s);
    }

    void leavesTheClusterWhenTheAnswerIsBad()
    {
        Cluster cluster = parseCluster(object("{'parameters':{'Network':'Flannel'}}"));
        const Cluster before = cluster;
        QCOMPARE(addAddonInstances(cluster, json("{'addons':null}")).error().kind, ErrorKind::BadReply);
        QCOMPARE(addNodePools(cluster, json("{}")).error().kind, ErrorKind::BadReply);
        QCOMPARE(cluster, before);
    }

    void knowsWhenAddOnsAreNeeded_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("needed");
        const auto row = [](const char* name, const QByteArray& json, bool needed) {
            QTest::newRow(name) << json << needed;
        };
        row("nothing named", "{}", true);
        row("E1 alone", "{'parameters':{'Network':'Flannel'}}", false);
        row("E2 alone", "{'meta_data':{'Capabilities':{'Network':'Flannel'}}}", false);
        row("E1 and E2 agree",
            "{'parameters':{'Network':'Flannel'},'meta_data':{'Capabilities':{'Network':'kube-flannel-ds'}}}", false);
        row("E1 and E2 disagree",
            "{'parameters':{'Network':'Flannel'},'meta_data':{'Capabilities':{'Network':'terway-eniip'}}}", true);
        row("E1 names nothing", "{'parameters':{'Network':'None'},'meta_data':{'Capabilities':{'Network':''}}}", true);
        row("E1 is a companion", "{'parameters':{'Network':'terway-controlplane'}}", true);
        row("E4 saves no call", "{'meta_data':{'terway-eniipVersion':'v1'}}", true);
        row("E5 saves no call", "{'meta_data':{'Addons':[{'name':'terway-eniip'}]}}", true);
        row("registered", "{'cluster_type':'ExternalKubernetes','parameters':{'Network':'Flannel'}}", true);
        row("Ask", "{'cluster_type':'Ask','parameters':{'Network':'Flannel'}}", true);
        row("Serverless", "{'profile':'serverless','parameters':{'Network':'Flannel'}}", true);
        row("Acs", "{'profile':'Acs','parameters':{'Network':'Flannel'}}", true);
        row("Edge", "{'profile':'Edge','parameters':{'Network':'Flannel'}}", false);
        row("unreadable meta_data", "{'meta_data':'***'}", true);
    }
    void knowsWhenAddOnsAreNeeded()
    {
        QFETCH(QByteArray, json);
        QTEST(needsAddonInstances(parseCluster(object(json))), "needed");
    }
};

QTEST_GUILESS_MAIN(TestClusterParser)
#include "tst_clusterparser.moc"

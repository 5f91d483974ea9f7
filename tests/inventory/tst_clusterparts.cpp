// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/clusterparts.h"
#include "testjson.h"

#include <QTest>

using namespace Ack;
using namespace Ack::Testing;
using namespace Qt::StringLiterals;

class TestClusterParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddOnInstances()
    {
        const auto addons = parseAddonInstances(
            json("{'addons':[{'name':'coredns','version':'v1','state':'active','config':'{\\'password\\':\\'CANARY\\',"
                 "\\'a\\':1}'},"
                 "{'name':'terway-eniip','disabled':'true','state':'active','version':7},{'name':'x'}]}"));
        QVERIFY(addons);
        QCOMPARE(addons->size(), 3);
        QCOMPARE(addons->at(0), (AddonInstance{u"coredns"_s, u"v1"_s, u"active"_s, u"{\"a\":1,\"password\":null}"_s}));
        QCOMPARE(addons->at(1).state, u"disabled"_s);
        QCOMPARE(addons->at(1).version, QString());
        QCOMPARE(addons->at(2).state, QString());
        QVERIFY(parseAddonInstances(json("{'addons':[]}"))->isEmpty());
    }

    /// A plug-in counts as running only when nothing suggests that it is switched off.
    void switchesOffWhatIsNotClearlyOn_data()
    {
        QTest::addColumn<QByteArray>("disabled");
        QTest::addColumn<QString>("state");
        QTest::newRow("false") << QByteArray("false") << u"active"_s;
        QTest::newRow("null") << QByteArray("null") << u"active"_s;
        QTest::newRow("text false") << QByteArray("'False'") << u"active"_s;
        QTest::newRow("zero") << QByteArray("0") << u"active"_s;
        QTest::newRow("true") << QByteArray("true") << u"disabled"_s;
        QTest::newRow("one") << QByteArray("1") << u"disabled"_s;
        QTest::newRow("other text") << QByteArray("'yes'") << u"disabled"_s;
        QTest::newRow("object") << QByteArray("{}") << u"disabled"_s;
    }
    void switchesOffWhatIsNotClearlyOn()
    {
        QFETCH(QByteArray, disabled);
        const auto addons = parseAddonInstances(
            json("{'addons':[{'name':'terway-eniip','state':'active','disabled':" + disabled + "}]}"));
        QVERIFY(addons);
        QTEST(addons->first().state, "state");
    }

    void refusesOtherShapes_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const char* answer :
             {"{}", "[]", "{'addons':null}", "{'addons':{}}", "{'addons':'terway-eniip'}", "{'addons':[1]}",
              "{'addons':[null]}", "{'addons':[{'state':'active'}]}", "{'addons':[{'name':['terway-eniip']}]}",
              "{'addons':[{'name':' '}]}", "{'Addons':[{'name':'terway-eniip'}]}", "[{'name':'terway-eniip'}]"})
            QTest::newRow(answer) << QByteArray(answer);
    }
    void refusesOtherShapes()
    {
        QFETCH(QByteArray, answer);
        const auto addons = parseAddonInstances(json(answer));
        QVERIFY(!addons);
        QCOMPARE(addons.error().kind, ErrorKind::BadReply);
    }

    void readsOneInstanceWithItsConfig()
    {
        const auto addon = parseAddonInstance(
            json("{'name':'terway-eniip','version':'v1.9','state':'active','config':'{\\'IPVlan\\':\\'false\\'}'}"));
        QVERIFY(addon);
        QCOMPARE(addon->config, u"{\"IPVlan\":\"false\"}"_s);
        QVERIFY(!parseAddonInstance(json("[]")));
        QVERIFY(!parseAddonInstance(QJsonValue()));
    }

    void readsNodePools()
    {
        const auto pools = parseNodePools(
            json("{'nodepools':[{'nodepool_info':{'nodepool_id':'np1','name':'default'},'scaling_group':{'instance_"
                 "types':['ecs.g7.xlarge'],"
                 "'vswitch_ids':['vsw-1'],'login_password':'CANARY','user_data':'b2xk'},'kubernetes_config':{'labels':["
                 "{'key':'k8s.aliyun.com/exclusive-"
                 "mode-eni-type','value':'eniOnly'}],'user_data':'Q0FOQVJZ','pre_user_data':'CANARY pre'}},"
                 "{'nodepool_info':7,'scaling_group':null,'kubernetes_config':{'labels':[{'key':'k8s.aliyun.com/"
                 "exclusive-mode-eni-type',"
                 "'value':'eniMultiIP'}]}}]}"));
        QVERIFY(pools);
        const NodePool& pool = pools->at(0);
        QCOMPARE(pool.id, u"np1"_s);
        QCOMPARE(pool.name, u"default"_s);
        QCOMPARE(pool.instanceTypes, QStringList{u"ecs.g7.xlarge"_s});
        QCOMPARE(pool.vswitchIds, QStringList{u"vsw-1"_s});
        QVERIFY(pool.exclusiveEni);
        QCOMPARE(pool.userData.bytes().toByteArray(), QByteArray("Q0FOQVJZ"));
        QCOMPARE(pool.preUserData.bytes().toByteArray(), QByteArray("CANARY pre"));
        const QString shown = compact(pool.object);
        QVERIFY(!shown.contains("CANARY"_L1) && !shown.contains("Q0FOQVJZ"_L1) && !shown.contains("b2xk"_L1));
        QVERIFY(!pools->at(1).exclusiveEni);
        QVERIFY(pools->at(1).id.isEmpty());
    }

    void refusesOtherShapesOfNodePools()
    {
        for (const char* answer : {"{}", "[]", "{'nodepools':null}", "{'nodepools':{}}", "{'nodepools':[7]}"})
            QVERIFY2(!parseNodePools(json(answer)), answer);
        QVERIFY(parseNodePools(json("{'nodepools':[]}"))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClusterParts)
#include "tst_clusterparts.moc"

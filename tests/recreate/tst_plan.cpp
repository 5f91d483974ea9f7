// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/body.h"
#include "recreate/checks.h"
#include "recreate/fieldpath.h"
#include "sampleaccount.h"

#include <QFile>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Plan& plan, const QString& path)
{
    const PlanField* field = plan.find(path);
    return field ? originKey(field->origin) : u"absent"_s;
}

QByteArray asText(const QJsonValue& value)
{
    return value.isUndefined() ? QByteArray("undefined")
                               : QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

QJsonDocument dataFile(const QString& name)
{
    QFile file(QString::fromUtf8(ACK_TEST_DATA) + u"/recreate/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

Answers answersFrom(const QJsonObject& flat)
{
    Answers answers;
    for (auto pair = flat.begin(); pair != flat.end(); ++pair)
        answers.insert(pair.key(), pair.value());
    return answers;
}

/// The cluster of the rule's own CLI answer, as far as it matters here: no name, no VPC, no node pools.
Cluster ruleExampleCluster()
{
    Cluster cluster;
    cluster.id = ClusterId(u"abcd1234abcd1234abcd1234abcd1234a"_s);
    cluster.region = RegionId(u"eu-west-1"_s);
    cluster.type = u"ManagedKubernetes"_s;
    cluster.profile = u"Default"_s;
    cluster.spec = u"ack.standard"_s;
    cluster.version = u"1.28.3-aliyun.1"_s;
    cluster.serviceCidr = u"192.168.0.0/16"_s;
    cluster.proxyMode = u"ipvs"_s;
    cluster.deletionProtection = false;
    cluster.detail = "{\"parameters\":{\"Network\":\"Flannel\",\"SNatEntry\":\"False\"}}";
    return cluster;
}

} // namespace

class TestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoOpenQuestionWhenTheAccountIsRead()
    {
        const Facts facts = Sample::facts();
        const Plan plan = planFrom(Sample::flannelCluster(), facts);
        for (const Problem& problem : check(plan, facts))
            QVERIFY2(problem.severity == Severity::Warning, qPrintable(problem.id + u": "_s + problem.sentence));
        QVERIFY(!plan.offline);
    }

    void maps_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* path, const QString& origin, const QJsonValue& value = QJsonValue::Undefined) {
            QTest::newRow(path) << QString::fromLatin1(path) << origin << value;
        };
        row("name", u"changed"_s, u"prod-web-terway"_s);
        row("region_id", u"carried"_s, u"cn-hangzhou"_s);
        row("cluster_type", u"carried"_s, u"ManagedKubernetes"_s);
        row("profile", u"carried"_s, u"Default"_s);
        row("cluster_spec", u"carried"_s, u"ack.pro.small"_s);
        row("kubernetes_version", u"carried"_s, u"1.35.7-aliyun.1"_s);
        row("vpcid", u"carried"_s, u"vpc-a1"_s);
        row("vswitch_ids", u"carried"_s, QJsonArray{u"vsw-node1"_s, u"vsw-node2"_s});
        row("service_cidr", u"carried"_s, u"172.21.0.0/20"_s);
        row("pod_vswitch_ids", u"chosen"_s, QJsonArray{u"vsw-pod1"_s, u"vsw-pod2"_s});
        row("container_cidr", u"dropped"_s);
        row("node_cidr_mask", u"dropped"_s);
        row("security_group_id", u"dropped"_s);
        row("is_enterprise_security_group", u"chosen"_s, true);
        row("snat_entry", u"carried"_s, true);
        row("endpoint_public_access", u"carried"_s, true);
        row("deletion_protection", u"carried"_s, true);
        row("proxy_mode", u"carried"_s, u"ipvs"_s);
        row("ip_stack", u"carried"_s, u"ipv4"_s);
        row("timezone", u"carried"_s, u"Asia/Shanghai"_s);
        row("cluster_domain", u"carried"_s, u"cluster.local"_s);
        row("tags", u"changed"_s, QJsonArray{QJsonObject{{u"key"_s, u"team"_s}, {u"value"_s, u"web"_s}}});
        row("nodepools[0].nodepool_info.name", u"carried"_s, u"default"_s);
        row("nodepools[0].scaling_group.instance_types", u"carried"_s, QJsonArray{u"ecs.g7.xlarge"_s});
        row("nodepools[0].scaling_group.desired_size", u"carried"_s, 3);
        row("nodepools[0].scaling_group.key_pair", u"carried"_s, u"ops"_s);
        row("nodepools[0].scaling_group.security_group_ids", u"dropped"_s);
        row("nodepools[0].scaling_group.login_password", u"absent"_s);
        row("nodepools[0].auto_scaling.enable", u"absent"_s);
        row("nodepools[0].kubernetes_config.runtime_version", u"changed"_s, u"2.3.4"_s);
        row("nodepools[0].nodepool_info.type", u"carried"_s, u"ess"_s);
        row("nodepools[0].kubernetes_config.labels", u"changed"_s,
            QJsonArray{QJsonObject{{u"key"_s, u"tier"_s}, {u"value"_s, u"web"_s}}});
    }
    void maps()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const Plan plan = planFrom(Sample::flannelCluster(), Sample::facts());
        QTEST(keyOf(plan, path), "origin");
        QCOMPARE(asText(plan.value(path)), asText(value));
    }

    void mapsAddons()
    {
        const Plan plan = planFrom(Sample::flannelCluster(), Sample::facts());
        QStringList names;
        for (const QJsonValue& addon : plan.value(u"addons"_s).toArray())
            names.append(addon["name"_L1].toString());
        QCOMPARE(names,
                 (QStringList{u"terway-eniip"_s, u"terway-controlplane"_s, u"csi-plugin"_s, u"loongcollector"_s}));
        QCOMPARE(plan.value(u"addons"_s).toArray().first()["config"_L1].toString(),
                 u"{\"ENITrunking\":\"true\",\"IPVlan\":\"false\",\"NetworkPolicy\":\"true\"}"_s);
    }

    void changesWhatCannotBeCarried_data()
    {
        QTest::addColumn<QJsonObject>("detail");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("dedicated") << QJsonObject{{u"cluster_type"_s, u"Kubernetes"_s}} << u"cluster_type"_s
                                   << u"changed"_s << QJsonValue(u"ManagedKubernetes"_s);
        QTest::newRow("dedicated spec") << QJsonObject{{u"cluster_type"_s, u"Kubernetes"_s}, {u"cluster_spec"_s, u""_s}}
                                        << u"cluster_spec"_s << u"changed"_s << QJsonValue(u"ack.pro.small"_s);
        QTest::newRow("basic stays") << QJsonObject{{u"cluster_spec"_s, u"ack.standard"_s}} << u"cluster_spec"_s
                                     << u"carried"_s << QJsonValue(u"ack.standard"_s);
        QTest::newRow("old version") << QJsonObject{{u"current_version"_s, u"1.28.3-aliyun.1"_s}}
                                     << u"kubernetes_version"_s << u"changed"_s << QJsonValue(u"1.34.10-aliyun.1"_s);
        QTest::newRow("old patch") << QJsonObject{{u"current_version"_s, u"1.35.2-aliyun.1"_s}}
                                   << u"kubernetes_version"_s << u"changed"_s << QJsonValue(u"1.35.7-aliyun.1"_s);
        QTest::newRow("newer than all") << QJsonObject{{u"current_version"_s, u"1.37.0-aliyun.1"_s}}
                                        << u"kubernetes_version"_s << u"changed"_s << QJsonValue(u"1.36.2-aliyun.1"_s);
        QTest::newRow("hostile name") << QJsonObject{{u"name"_s, u"$(reboot) <img>"_s}} << u"name"_s << u"changed"_s
                                      << QJsonValue(u"reboot-img--terway"_s);
        QTest::newRow("chinese name") << QJsonObject{{u"name"_s, u"生产集群"_s}} << u"name"_s << u"changed"_s
                                      << QJsonValue(u"生产集群-terway"_s);
        QTest::newRow("long name") << QJsonObject{{u"name"_s, QString(65536, u'x')}} << u"name"_s << u"changed"_s
                                   << QJsonValue(QString(56, u'x') + u"-terway"_s);
        QTest::newRow("no name") << QJsonObject{{u"name"_s, u""_s}} << u"name"_s << u"changed"_s
                                 << QJsonValue(u"ack-cabc0000-terway"_s);
        QTest::newRow("private endpoint")
            << QJsonObject{{u"master_url"_s,
                            u"{\"api_server_endpoint\":\"\",\"intranet_api_server_endpoint\":\"https://10.0.0.1\"}"_s}}
            << u"endpoint_public_access"_s << u"carried"_s << QJsonValue(false);
        QTest::newRow("rrsa") << QJsonObject{{u"rrsa_config"_s,
                                              QJsonObject{{u"enabled"_s, true}, {u"issuer"_s, u"x"_s}}}}
                              << u"rrsa_config"_s << u"carried"_s << QJsonValue(QJsonObject{{u"enabled"_s, true}});
        QTest::newRow("names of the old endpoint")
            << QJsonObject{{u"extra_sans"_s, QJsonArray{u"1.2.3.4"_s, u"k8s.example.com"_s}}} << u"extra_sans"_s
            << u"changed"_s << QJsonValue(QJsonArray{u"k8s.example.com"_s});
        QTest::newRow("older names") << QJsonObject{{u"meta_data"_s, u"{\"ExtraCertSAN\":[\"a.example.com\"]}"_s}}
                                     << u"extra_sans"_s << u"carried"_s << QJsonValue(QJsonArray{u"a.example.com"_s});
        QTest::newRow("kms") << QJsonObject{{u"meta_data"_s,
                                             u"{\"Capabilities\":{\"EncryptionKMSKeyId\":\"key-1\"}}"_s}}
                             << u"encryption_provider_key"_s << u"carried"_s << QJsonValue(u"key-1"_s);
        QTest::newRow("logs")
            << QJsonObject{{u"meta_data"_s,
                            u"{\"ControlPlaneLogConfig\":{\"components\":[\"apiserver\"],\"log_ttl\":\"30\",\"log_project\":\"k8s-log-cabc0000000000000000000000000001\"}}"_s}}
            << u"controlplane_log_project"_s << u"dropped"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("logs as a text")
            << QJsonObject{{u"meta_data"_s, u"{\"ControlPlaneLogConfig\":\"{\\\"components\\\":[\\\"kcm\\\"]}\"}"_s}}
            << u"controlplane_log_components"_s << u"carried"_s << QJsonValue(QJsonArray{u"kcm"_s});
        QTest::newRow("maintenance") << QJsonObject{{u"maintenance_window"_s, QJsonObject{{u"enable"_s, true},
                                                                                          {u"duration"_s, u"3h"_s},
                                                                                          {u"odd"_s, 1}}}}
                                     << u"maintenance_window"_s << u"carried"_s
                                     << QJsonValue(QJsonObject{{u"enable"_s, true}, {u"duration"_s, u"3h"_s}});
        QTest::newRow("masters") << QJsonObject{{u"control_plane_config"_s, QJsonObject{{u"size"_s, 3}}}}
                                 << u"control_plane_config"_s << u"dropped"_s << QJsonValue(QJsonValue::Undefined);
    }
    void changesWhatCannotBeCarried()
    {
        QFETCH(QJsonObject, detail);
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const Plan plan = planFrom(Sample::flannelCluster(detail), Sample::facts());
        QTEST(keyOf(plan, path), "origin");
        QCOMPARE(asText(plan.value(path)), asText(value));
    }

    void plansNodePools_data()
    {
        QTest::addColumn<NodePool>("pool");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QJsonValue>("value");
        const QStringList good{u"ecs.g7.xlarge"_s};
        const QJsonValue none(QJsonValue::Undefined);
        const auto row = [](const char* name, const NodePool& pool, const char* field, const QString& origin,
                            const QJsonValue& value) {
            QTest::newRow(name) << pool << QString::fromLatin1(field) << origin << value;
        };
        row("too small", Sample::nodePool(u"p"_s, {u"ecs.g6.large"_s}), "scaling_group.instance_types", u"missing"_s,
            none);
        row("some too small", Sample::nodePool(u"p"_s, {u"ecs.g6.large"_s, u"ecs.g7.large"_s}),
            "scaling_group.instance_types", u"changed"_s, QJsonArray{u"ecs.g7.large"_s});
        row("no types", Sample::nodePool(u"p"_s, {}), "scaling_group.instance_types", u"missing"_s, none);
        row("hostile name", Sample::nodePool(u"_<b>$(x)\n"_s, good), "nodepool_info.name", u"changed"_s, u"b-x-"_s);
        row("endless name", Sample::nodePool(QString(65536, u'p'), good), "nodepool_info.name", u"changed"_s,
            QString(63, u'p'));
        row("nameless", Sample::nodePool(u""_s, good), "nodepool_info.name", u"chosen"_s, u"default-nodepool"_s);
        row("system tags",
            Sample::nodePool(u"p"_s, good,
                             {{u"tags"_s, QJsonArray{QJsonObject{{u"key"_s, u"acs:x"_s}, {u"value"_s, u""_s}},
                                                     QJsonObject{{u"key"_s, u"a"_s}, {u"value"_s, u"b"_s}}}}}),
            "scaling_group.tags", u"changed"_s, QJsonArray{QJsonObject{{u"key"_s, u"a"_s}, {u"value"_s, u"b"_s}}});
        row("only system labels",
            Sample::nodePool(u"p"_s, good, {},
                             {{u"kubernetes_config"_s,
                               QJsonObject{{u"labels"_s, QJsonArray{QJsonObject{{u"key"_s, u"alibabacloud.com/x"_s},
                                                                                {u"value"_s, u"1"_s}}}}}}}),
            "kubernetes_config.labels", u"dropped"_s, none);
        row("hardened under the old name", Sample::nodePool(u"p"_s, good, {{u"cis_enabled"_s, true}}),
            "scaling_group.security_hardening_os", u"changed"_s, true);
        row("container-optimised without key",
            Sample::nodePool(u"p"_s, good,
                             {{u"key_pair"_s, u""_s}, {u"image_type"_s, u"AliyunLinux3ContainerOptimized"_s}}),
            "scaling_group.key_pair", u"absent"_s, none);
        row("ContainerOS without key",
            Sample::nodePool(u"p"_s, good, {{u"key_pair"_s, u""_s}, {u"image_type"_s, u"ContainerOS"_s}}),
            "scaling_group.key_pair", u"missing"_s, none);
        row("no vswitches", Sample::nodePool(u"p"_s, good, {{u"vswitch_ids"_s, QJsonArray()}}),
            "scaling_group.vswitch_ids", u"chosen"_s, QJsonArray{u"vsw-node1"_s, u"vsw-node2"_s});
        row("autoscaling",
            Sample::nodePool(u"p"_s, good, {},
                             {{u"auto_scaling"_s,
                               QJsonObject{{u"enable"_s, true}, {u"min_instances"_s, 1}, {u"max_instances"_s, 5}}}}),
            "auto_scaling.max_instances", u"carried"_s, 5);
        row("autoscaling has no size",
            Sample::nodePool(u"p"_s, good, {},
                             {{u"auto_scaling"_s,
                               QJsonObject{{u"enable"_s, true}, {u"min_instances"_s, 1}, {u"max_instances"_s, 5}}}}),
            "scaling_group.desired_size", u"absent"_s, none);
        row("size from the status", Sample::nodePool(u"p"_s, good, {{u"desired_size"_s, QJsonValue::Null}}),
            "scaling_group.desired_size", u"carried"_s, 3);
        row("docker",
            Sample::nodePool(u"p"_s, good, {},
                             {{u"kubernetes_config"_s,
                               QJsonObject{{u"runtime"_s, u"docker"_s}, {u"runtime_version"_s, u"19.3"_s}}}}),
            "kubernetes_config.runtime", u"changed"_s, u"containerd"_s);
        row("old image", Sample::nodePool(u"p"_s, good, {{u"image_type"_s, u"CentOS"_s}}), "scaling_group.image_type",
            u"changed"_s, u"AliyunLinux3"_s);
        row("password", Sample::nodePool(u"p"_s, good, {{u"key_pair"_s, u""_s}}), "scaling_group.login_password",
            u"dropped"_s, none);
        row("managed without key",
            Sample::nodePool(u"p"_s, good, {{u"key_pair"_s, u""_s}},
                             {{u"management"_s, QJsonObject{{u"enable"_s, true}}}}),
            "scaling_group.key_pair", u"missing"_s, none);
        row("data disks",
            Sample::nodePool(
                u"p"_s, good,
                {{u"data_disks"_s,
                  QJsonArray{QJsonObject{{u"size"_s, 100}, {u"encrypted"_s, true}, {u"auto_format"_s, true}}}}}),
            "scaling_group.data_disks", u"carried"_s,
            QJsonArray{QJsonObject{{u"size"_s, 100}, {u"encrypted"_s, u"true"_s}}});
        row("no disk", Sample::nodePool(u"p"_s, good, {{u"system_disk_category"_s, u""_s}}),
            "scaling_group.system_disk_category", u"chosen"_s, u"cloud_essd"_s);
        row("taints",
            Sample::nodePool(u"p"_s, good, {},
                             {{u"kubernetes_config"_s,
                               QJsonObject{{u"taints"_s, QJsonArray{QJsonObject{{u"key"_s, u"a"_s},
                                                                                {u"value"_s, u"b"_s},
                                                                                {u"effect"_s, u"NoSchedule"_s}}}}}}}),
            "kubernetes_config.taints", u"carried"_s,
            QJsonArray{QJsonObject{{u"key"_s, u"a"_s}, {u"value"_s, u"b"_s}, {u"effect"_s, u"NoSchedule"_s}}});
        row("prepaid",
            Sample::nodePool(
                u"p"_s, good,
                {{u"instance_charge_type"_s, u"PrePaid"_s}, {u"period"_s, 12}, {u"period_unit"_s, u"Month"_s}}),
            "scaling_group.period", u"carried"_s, 12);
    }
    void plansNodePools()
    {
        QFETCH(NodePool, pool);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        Facts facts = Sample::facts();
        facts.nodePools = QList<NodePool>{pool};
        const Plan plan = planFrom(Sample::flannelCluster(), facts);
        QTEST(keyOf(plan, u"nodepools[0]."_s + field), "origin");
        QCOMPARE(asText(plan.value(u"nodepools[0]."_s + field)), asText(value));
    }

    void leavesOutForeignPools()
    {
        Facts facts = Sample::facts();
        facts.nodePools = QList<NodePool>{
            Sample::nodePool(u"edge"_s, {}, {},
                             {{u"nodepool_info"_s, QJsonObject{{u"name"_s, u"edge"_s}, {u"type"_s, u"edge"_s}}}}),
            Sample::nodePool(u"web"_s, {u"ecs.g7.xlarge"_s})};
        const Plan plan = planFrom(Sample::flannelCluster(), facts);
        QCOMPARE(plan.nodePoolCount(), 1);
        QCOMPARE(plan.value(u"nodepools[0].nodepool_info.name"_s).toString(), u"web"_s);
        QVERIFY(plan.notCarried.join(u' ').contains("edge"_L1));
    }

    void proposesPodVSwitches_data()
    {
        QTest::addColumn<QList<VSwitch>>("pods");
        QTest::addColumn<QJsonValue>("value");
        const QString h = u"cn-hangzhou-h"_s;
        const QString i = u"cn-hangzhou-i"_s;
        const VSwitch podI = Sample::vswitch(u"vsw-podi"_s, i, u"10.65.0.0/19"_s, 8000);
        QTest::newRow("the one with room")
            << QList<VSwitch>{Sample::vswitch(u"vsw-full"_s, h, u"10.66.0.0/19"_s, 3),
                              Sample::vswitch(u"vsw-ok"_s, h, u"10.67.0.0/22"_s, 900), podI}
            << QJsonValue(QJsonArray{u"vsw-ok"_s, u"vsw-podi"_s});
        QTest::newRow("not of another VPC")
            << QList<VSwitch>{Sample::vswitch(u"vsw-other"_s, h, u"10.66.0.0/19"_s, 8000, u"vpc-b2"_s), podI}
            << QJsonValue(QJsonArray{u"vsw-node1"_s, u"vsw-podi"_s});
        QTest::newRow("not too small") << QList<VSwitch>{Sample::vswitch(u"vsw-tiny"_s, h, u"10.66.0.0/26"_s, 60), podI}
                                       << QJsonValue(QJsonArray{u"vsw-node1"_s, u"vsw-podi"_s});
    }
    void proposesPodVSwitches()
    {
        QFETCH(QList<VSwitch>, pods);
        QFETCH(QJsonValue, value);
        Facts facts = Sample::facts();
        facts.vswitches = known(facts.vswitches)->first(2) + pods;
        const Plan plan = planFrom(Sample::flannelCluster(), facts);
        QCOMPARE(asText(plan.value(u"pod_vswitch_ids"_s)), asText(value));
    }

    void choosesAFreeServiceRange_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("value");
        QTest::newRow("free") << u"172.21.0.0/20"_s << u"carried"_s << u"172.21.0.0/20"_s;
        QTest::newRow("in the VPC") << u"10.5.0.0/16"_s << u"changed"_s << u"172.19.0.0/20"_s;
        QTest::newRow("in a secondary block") << u"192.168.0.0/16"_s << u"changed"_s << u"172.19.0.0/20"_s;
        QTest::newRow("mask too long") << u"172.19.0.0/25"_s << u"changed"_s << u"172.21.0.0/20"_s;
        QTest::newRow("host bits") << u"172.21.0.1/20"_s << u"changed"_s << u"172.19.0.0/20"_s;
        QTest::newRow("none") << QString() << u"chosen"_s << u"172.19.0.0/20"_s;
        QTest::newRow("over other pods") << u"172.22.0.0/20"_s << u"changed"_s << u"172.19.0.0/20"_s;
    }
    void choosesAFreeServiceRange()
    {
        QFETCH(QString, old);
        Facts facts = Sample::facts();
        facts.otherClusters = {{.id = ClusterId(u"c2"_s), .vpcId = u"vpc-a1"_s, .podCidr = u"172.22.0.0/16"_s}};
        Cluster cluster = Sample::flannelCluster();
        cluster.serviceCidr = old;
        const Plan plan = planFrom(cluster, facts);
        QTEST(keyOf(plan, u"service_cidr"_s), "origin");
        QTEST(plan.value(u"service_cidr"_s).toString(), "value");
    }

    void putsPodVSwitchesWhereAsked()
    {
        PlanOptions options;
        options.podVSwitches = PodVSwitchEncoding::Both;
        const QJsonObject both = shownClusterBody(planFrom(Sample::flannelCluster(), Sample::facts(), {}, options));
        options.podVSwitches = PodVSwitchEncoding::Config;
        const QJsonObject config = shownClusterBody(planFrom(Sample::flannelCluster(), Sample::facts(), {}, options));
        const QString text = both[u"addons"_s].toArray().first()["config"_L1].toString();
        QVERIFY2(
            text.contains("\"PodVswitchId\":{\"cn-hangzhou-h\":[\"vsw-pod1\"],\"cn-hangzhou-i\":[\"vsw-pod2\"]}"_L1),
            qPrintable(text));
        QVERIFY(both.contains(u"pod_vswitch_ids"_s));
        QVERIFY(!config.contains(u"pod_vswitch_ids"_s));
        QCOMPARE(config[u"addons"_s], both[u"addons"_s]);
    }

    void answersGoFirst()
    {
        Facts facts = Sample::facts();
        const Answers answers{{u"name"_s, u"mine"_s},
                              {u"nodepools[0].scaling_group.instance_types"_s, QJsonArray{u"ecs.g7.large"_s}},
                              {u"nodepools[0].management.auto_repair"_s, true},
                              {u"nodepools[1].nodepool_info.name"_s, u"second"_s},
                              {u"nodepools[1].scaling_group.instance_types"_s, QJsonArray{u"ecs.g7.large"_s}}};
        const Plan plan = planFrom(Sample::flannelCluster(), facts, answers);
        QCOMPARE(plan.value(u"name"_s).toString(), u"mine"_s);
        QCOMPARE(keyOf(plan, u"name"_s), u"chosen"_s);
        QCOMPARE(plan.find(u"name"_s)->before.toString(), u"prod-web"_s);
        QCOMPARE(plan.nodePoolCount(), 2);
        const QJsonObject body = shownClusterBody(plan);
        QCOMPARE(valueAtPath(body, u"nodepools[0].management.auto_repair"_s), QJsonValue(true));
        QCOMPARE(valueAtPath(body, u"nodepools[0].management.enable"_s), QJsonValue(false));
        QCOMPARE(valueAtPath(body, u"nodepools[1].scaling_group.vswitch_ids[0]"_s), QJsonValue(u"vsw-node1"_s));
    }

    /// What a node pool says is in the request, or listed as left out.
    void losesNothingOfAPool_data()
    {
        QTest::addColumn<QJsonObject>("cluster");
        QTest::addColumn<QString>("container");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("origin");
        const auto row = [](const char* name, const char* container, const char* member, const QJsonValue& value,
                            const char* origin, const QJsonObject& cluster = {}) {
            QTest::newRow(name) << cluster << QString::fromLatin1(container) << QString::fromLatin1(member) << value
                                << QString::fromLatin1(origin);
        };
        const QJsonObject automatic{{u"enable"_s, true}};
        row("reserved resources", "scaling_group", "resource_pool_options",
            QJsonObject{{u"strategy"_s, u"PrivatePoolFirst"_s}}, "carried");
        row("metadata", "scaling_group", "instance_metadata_options", QJsonObject{{u"http_tokens"_s, u"required"_s}},
            "carried");
        row("CPU", "scaling_group", "cpu_options", QJsonObject{{u"nested_virtualization"_s, u"enabled"_s}}, "carried");
        row("no field of the request", "scaling_group", "enable_high_density_mode", true, "dropped");
        row("switched off", "scaling_group", "enable_high_density_mode", false, "absent");
        row("of the old pool only", "scaling_group", "scaling_group_id", u"asg-1"_s, "absent");
        row("hostile member", "scaling_group", "a\nb", u"x"_s, "absent");
        row("operating system", "node_config", "node_os_config", QJsonObject{{u"hugepage"_s, 1}}, "dropped");
        row("upgrades", "management", "upgrade_config", QJsonObject{{u"surge"_s, 2}}, "dropped");
        row("automatic", "", "auto_mode", automatic, "carried", {{u"auto_mode"_s, automatic}});
        row("automatic in a cluster that is not", "", "auto_mode", automatic, "absent");
    }
    void losesNothingOfAPool()
    {
        QFETCH(QJsonObject, cluster);
        QFETCH(QString, container);
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        const QJsonObject one{{member, value}};
        const bool isScaling = container == "scaling_group"_L1;
        const QJsonObject other = container.isEmpty() ? one : QJsonObject{{container, one}};
        Facts facts = Sample::facts();
        facts.nodePools = QList<NodePool>{Sample::nodePool(
            u"p"_s, {u"ecs.g7.xlarge"_s}, isScaling ? one : QJsonObject(), isScaling ? QJsonObject() : other)};
        const Plan plan = planFrom(Sample::flannelCluster(cluster), facts);
        const QString path = u"nodepools[0]."_s + (container.isEmpty() ? QString() : container + u'.') + member;
        QTEST(keyOf(plan, path), "origin");
        if (const PlanField* field = plan.find(path))
            QCOMPARE(field->before, value);
        QVERIFY(!hasErrors(check(plan, facts)));
    }

    void neverReplacesAnAnswerSilently_data()
    {
        QTest::addColumn<QJsonObject>("detail");
        QTest::addColumn<bool>("online");
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("sent");
        QTest::addColumn<QJsonValue>("before");
        QTest::addColumn<QString>("problem"); // its id; empty: none at this field
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, bool online, const Answers& answers, const QString& path,
                            const QJsonValue& sent, const QJsonValue& before, const QString& problem = {},
                            const QString& part = {}, const QJsonObject& detail = {}) {
            QTest::newRow(name) << detail << online << answers << path << sent << before << problem << part;
        };
        const QJsonValue nothing = QJsonValue::Undefined;
        const QString replaced = u"answer-replaced"_s;
        const QString type = u"cluster_type"_s;
        const QString spec = u"cluster_spec"_s;
        const QJsonValue managed = u"ManagedKubernetes"_s;
        const QJsonObject dedicated{{type, u"Kubernetes"_s}, {spec, u""_s}};
        row("dedicated, was managed", true, {{type, u"Kubernetes"_s}}, type, managed, managed, replaced,
            u"Instead of the answer Kubernetes the request says ManagedKubernetes: "_s);
        row("dedicated, was dedicated", true, {{type, u"Kubernetes"_s}}, type, managed, u"Kubernetes"_s, replaced,
            u"Instead of the answer Kubernetes"_s, dedicated);
        row("edition of a dedicated one", true, {{type, u"Kubernetes"_s}, {spec, u"ack.standard"_s}}, spec,
            u"ack.pro.small"_s, u"ack.pro.small"_s, replaced, u"Instead of the answer ack.standard"_s);
        row("another type", true, {{type, u"Swarm"_s}}, type, u"Swarm"_s, managed, u"cluster-type"_s);
        const QString runtime = u"nodepools[0].kubernetes_config.runtime_version"_s;
        const QJsonValue old = u"1.6.28"_s;
        row("runtime that is offered", true, {{runtime, u"1.6.39"_s}}, runtime, u"1.6.39"_s, old);
        row("runtime that is not offered", true, {{runtime, u"2.9.9"_s}}, runtime, u"2.9.9"_s, old,
            u"runtime-version"_s, u"but containerd 1.6.39, containerd 2.3.4"_s);
        row("runtime of an ended line", true, {{runtime, u"1.5.10"_s}}, runtime, u"2.3.4"_s, old, replaced,
            u"Instead of the answer 1.5.10 the request says 2.3.4"_s);
        row("runtime, offline", false, {{runtime, u"2.9.9"_s}}, runtime, u"2.9.9"_s, old);
        row("runtime of an ended line, offline", false, {{runtime, u"1.5.10"_s}}, runtime, nothing, old, replaced,
            u"The answer 1.5.10 is left out: "_s);
        row("runtime of a pool that is new", true,
            {{u"nodepools"_s,
              QJsonArray{QJsonObject{{u"kubernetes_config"_s, QJsonObject{{u"runtime_version"_s, u"2.3.4"_s}}}}}}},
            runtime, u"2.3.4"_s, nothing);
        const QString most = u"nodepools[0].auto_scaling.max_instances"_s;
        row("bounds of a pool that does not scale", true, {{most, 7}}, most, nothing, 0, replaced,
            u"The answer 7 is left out: "_s);
        const QString enable = u"nodepools[0].auto_scaling.enable"_s;
        row("not to scale", true, {{enable, false}}, enable, nothing, false);
        const QString category = u"nodepools[1].scaling_group.system_disk_category"_s;
        row("a field that the old cluster had not", true, {{category, u"cloud_auto"_s}}, category, u"cloud_auto"_s,
            nothing);
    }
    void neverReplacesAnAnswerSilently()
    {
        QFETCH(QJsonObject, detail);
        QFETCH(bool, online);
        QFETCH(Answers, answers);
        QFETCH(QString, path);
        QFETCH(QJsonValue, before);
        QFETCH(QString, problem);
        QFETCH(QString, part);
        Cluster cluster = Sample::flannelCluster(detail);
        Facts facts = Sample::facts();
        if (!online) {
            cluster.nodePools = **facts.nodePools;
            facts = {};
        }
        const Plan plan = planFrom(cluster, facts, answers);
        const PlanField* field = plan.find(path);
        QVERIFY(field);
        QTEST(field->value, "sent");
        QCOMPARE(field->before, before);
        QStringList ids;
        for (const Problem& one : check(plan, facts)) {
            if (one.field != path || !one.sentence.contains(part))
                continue;
            ids.append(one.id);
        }
        QCOMPARE(ids.isEmpty(), problem.isEmpty());
        QVERIFY2(problem.isEmpty() || ids.contains(problem), qPrintable(ids.join(u' ')));
    }

    void answersLeaveNoHoles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("next");
        QTest::newRow("pool") << u"nodepools[50].nodepool_info.name"_s << QJsonValue(u"x"_s) << 1;
        QTest::newRow("pool after the next") << u"nodepools[2].scaling_group.desired_size"_s << QJsonValue(2) << 1;
        QTest::newRow("carried list") << u"vswitch_ids[5]"_s << QJsonValue(u"vsw-node1"_s) << 2;
        QTest::newRow("member of a carried list") << u"tags[9].key"_s << QJsonValue(u"x"_s) << 1;
        QTest::newRow("list that was not there") << u"extra_sans[1]"_s << QJsonValue(u"a.example"_s) << 0;
        QTest::newRow("list in a pool") << u"nodepools[0].scaling_group.data_disks[3]"_s
                                        << QJsonValue(QJsonObject{{u"size"_s, 100}}) << 0;
    }
    void answersLeaveNoHoles()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(int, next);
        const Cluster cluster = Sample::flannelCluster();
        const Facts facts = Sample::facts();
        const Plan plan = planFrom(cluster, facts, {{path, value}});
        QCOMPARE(plan.holes, (QMap<QString, int>{{path, next}}));
        QCOMPARE(plan.nodePoolCount(), 1);
        QCOMPARE(createClusterBody(plan), createClusterBody(planFrom(cluster, facts)));
        const QList<Problem> problems = check(plan, facts);
        const auto hole = std::ranges::find(problems, u"list-hole"_s, &Problem::id);
        QVERIFY(hole != problems.end());
        QCOMPARE(hole->field, path);
        QCOMPARE(hole->severity, Severity::Error);
        QVERIFY2(hole->sentence.contains(u" %1."_s.arg(next)), qPrintable(hole->sentence));
    }

    void answersAppendInTheOrderOfIndices()
    {
        Answers answers;
        for (int i = 1; i < 12; ++i) {
            answers[u"tags[%1]"_s.arg(i)] = QJsonObject{{u"key"_s, u"k%1"_s.arg(i)}, {u"value"_s, u""_s}};
            answers[u"extra_sans[%1]"_s.arg(i - 1)] = u"host%1.example"_s.arg(i);
            answers[u"nodepools[%1].nodepool_info.name"_s.arg(i)] = u"pool%1"_s.arg(i);
        }
        const Plan plan = planFrom(Sample::flannelCluster(), Sample::facts(), answers);
        QVERIFY(plan.holes.isEmpty());
        const QJsonObject body = createClusterBody(plan);
        QCOMPARE(body["tags"_L1].toArray().size(), 12);
        QCOMPARE(valueAtPath(body, u"tags[11].key"_s).toString(), u"k11"_s);
        QCOMPARE(valueAtPath(body, u"extra_sans[10]"_s).toString(), u"host11.example"_s);
        QCOMPARE(valueAtPath(body, u"nodepools[11].nodepool_info.name"_s).toString(), u"pool11"_s);
    }

    void aWholeListOfPoolsReplacesTheOldOnes()
    {
        const Answers answers{
            {u"nodepools"_s,
             QJsonArray{QJsonObject{
                 {u"nodepool_info"_s, QJsonObject{{u"name"_s, u"only"_s}}},
                 {u"scaling_group"_s, QJsonObject{{u"instance_types"_s, QJsonArray{u"ecs.g7.large"_s}}}}}}}};
        const Plan plan = planFrom(Sample::flannelCluster(), Sample::facts(), answers);
        QCOMPARE(plan.nodePoolCount(), 1);
        QCOMPARE(plan.value(u"nodepools[0].nodepool_info.name"_s).toString(), u"only"_s);
        const Plan none = planFrom(Sample::flannelCluster(), Sample::facts(), {{u"nodepools"_s, QJsonArray()}});
        QCOMPARE(none.nodePoolCount(), 0);
    }

    void theOrderOfAddOnsDoesNotMatter()
    {
        Facts facts = Sample::facts();
        QList<AddonInstance> addons = *known(facts.addons);
        const Plan plan = planFrom(Sample::flannelCluster(), facts);
        std::reverse(addons.begin(), addons.end());
        facts.addons = addons;
        QCOMPARE(shownClusterBody(planFrom(Sample::flannelCluster(), facts)), shownClusterBody(plan));
    }

    void takesSeveralPodVSwitchesWhereNoneHasRoom()
    {
        Facts facts = Sample::facts();
        QList<VSwitch> list = *known(facts.vswitches);
        list[2].freeAddresses = 70; // of the 90 that the zone needs
        list.append(Sample::vswitch(u"vsw-pod3"_s, u"cn-hangzhou-h"_s, u"10.66.0.0/19"_s, 60));
        list.append(Sample::vswitch(u"vsw-pod4"_s, u"cn-hangzhou-h"_s, u"10.67.0.0/19"_s, 50));
        list[0].freeAddresses = 40;
        facts.vswitches = list;
        const Plan plan = planFrom(Sample::flannelCluster(), facts);
        QCOMPARE(asText(plan.value(u"pod_vswitch_ids"_s)),
                 asText(QJsonArray{u"vsw-pod1"_s, u"vsw-pod3"_s, u"vsw-pod2"_s}));
        QVERIFY(!hasErrors(check(plan, facts)));
    }

    void keepsTheIpv6RangeOfTwoStacks()
    {
        Cluster cluster = Sample::flannelCluster({{u"ip_stack"_s, u"dual"_s}});
        cluster.serviceCidr = u"10.4.0.0/16,fd00::/112"_s; // the first lies in the VPC
        const Plan plan = planFrom(cluster, Sample::facts());
        QCOMPARE(keyOf(plan, u"service_cidr"_s), u"changed"_s);
        QCOMPARE(plan.value(u"service_cidr"_s).toString(), u"172.19.0.0/20,fd00::/112"_s);
    }

    void carriesUserDataOnlyWhenAsked()
    {
        Facts facts = Sample::facts();
        NodePool pool = Sample::nodePool(u"p"_s, {u"ecs.g7.xlarge"_s});
        pool.userData = Secret(QByteArrayView("#!/bin/sh not-a-real-secret"));
        facts.nodePools = QList<NodePool>{pool};
        const Plan without = planFrom(Sample::flannelCluster(), facts);
        QCOMPARE(keyOf(without, u"nodepools[0].kubernetes_config.user_data"_s), u"dropped"_s);
        QVERIFY(!QJsonDocument(createClusterBody(without)).toJson().contains("not-a-real-secret"));
        PlanOptions options;
        options.carryUserData = true;
        const Plan with = planFrom(Sample::flannelCluster(), facts, {}, options);
        QVERIFY(QJsonDocument(createClusterBody(with)).toJson().contains("not-a-real-secret"));
        QVERIFY(!QJsonDocument(shownClusterBody(with)).toJson().contains("not-a-real-secret"));
    }

    void worksOffline()
    {
        Cluster cluster = Sample::flannelCluster();
        cluster.nodePools = QList<NodePool>{Sample::nodePool(u"default"_s, {u"ecs.g7.xlarge"_s})};
        const Plan open = planFrom(cluster, {});
        QVERIFY(open.offline);
        QStringList errors;
        for (const Problem& problem : check(open, {})) {
            if (problem.severity == Severity::Error)
                errors.append(problem.field);
        }
        QCOMPARE(errors, QStringList{u"pod_vswitch_ids"_s});
        const Plan answered = planFrom(cluster, {}, {{u"pod_vswitch_ids"_s, QJsonArray{u"vsw-p1"_s, u"vsw-p2"_s}}});
        QVERIFY(!hasErrors(check(answered, {})));
        QVERIFY(!check(answered, {}).isEmpty());
    }

    void offlineKnowsWhatIsWrong()
    {
        Cluster cluster = Sample::flannelCluster({{u"current_version"_s, u"1.28.3-aliyun.1"_s}});
        cluster.nodePools = QList<NodePool>{Sample::nodePool(u"default"_s, {u"ecs.n1.medium"_s})};
        QStringList ids;
        for (const Problem& problem : check(planFrom(cluster, {}), {})) {
            if (problem.severity == Severity::Error)
                ids.append(problem.id + u' ' + problem.field);
        }
        QVERIFY(ids.contains(u"version-ended kubernetes_version"_s));
        QVERIFY(ids.contains(u"missing nodepools[0].scaling_group.instance_types"_s));
    }

    void reproducesTheRulesOwnRequest()
    {
        const QJsonObject example = dataFile(u"rule-example-body.json"_s).object();
        QVERIFY(!example.isEmpty());
        PlanOptions options;
        options.asBenchmark = true;
        const Answers answers = answersFrom(dataFile(u"rule-example-answers.json"_s).object());
        const Plan plan = planFrom(ruleExampleCluster(), {}, answers, options);
        QCOMPARE(QJsonDocument(shownClusterBody(plan)).toJson(), QJsonDocument(example).toJson());
        QVERIFY(!hasErrors(check(plan, {})));
        QVERIFY(check(plan, {}).size() >= 3); // it is compared, not recommended
    }

    void correctsTheRulesOwnRequest()
    {
        Answers answers = answersFrom(dataFile(u"rule-example-answers.json"_s).object());
        answers[u"kubernetes_version"_s] = u"1.35.7-aliyun.1"_s;
        answers[u"nodepools[0].scaling_group.instance_types"_s] = QJsonArray{u"ecs.g7.xlarge"_s};
        const Plan plan = planFrom(ruleExampleCluster(), {}, answers);
        for (const Problem& problem : check(plan, {}))
            QVERIFY2(problem.severity == Severity::Warning, qPrintable(problem.field + u": "_s + problem.sentence));

        QJsonObject expected = dataFile(u"rule-example-body.json"_s).object();
        setAtPath(expected, u"kubernetes_version"_s, u"1.35.7-aliyun.1"_s);
        setAtPath(expected, u"nodepools[0].scaling_group.instance_types"_s, QJsonArray{u"ecs.g7.xlarge"_s});
        const QJsonObject body = shownClusterBody(plan);
        // Each difference is one of the corrections, and the plan gives a reason for it.
        const QStringList corrected{u"cluster_type"_s,
                                    u"cluster_spec"_s,
                                    u"addons"_s,
                                    u"nodepools[0].auto_scaling.enable"_s,
                                    u"nodepools[0].auto_scaling.min_instances"_s,
                                    u"nodepools[0].auto_scaling.max_instances"_s,
                                    u"nodepools[0].auto_scaling.type"_s,
                                    u"nodepools[0].kubernetes_config.runtime_version"_s};
        for (const QString& path : corrected) {
            QVERIFY2(valueAtPath(body, path) != valueAtPath(expected, path), qPrintable(path));
            const PlanField* field = plan.find(path);
            QVERIFY2(field && !field->reason.isEmpty(), qPrintable(path));
        }
        const QStringList added{u"profile"_s,
                                u"is_enterprise_security_group"_s,
                                u"snat_entry"_s,
                                u"endpoint_public_access"_s,
                                u"deletion_protection"_s,
                                u"ip_stack"_s,
                                u"proxy_mode"_s,
                                u"nodepools[0].scaling_group.desired_size"_s,
                                u"nodepools[0].scaling_group.system_disk_category"_s,
                                u"nodepools[0].scaling_group.image_type"_s};
        for (const QString& path : added)
            QVERIFY2(!valueAtPath(body, path).isUndefined(), qPrintable(path));
        for (const QString& path :
             {u"name"_s, u"vpcid"_s, u"vswitch_ids"_s, u"pod_vswitch_ids"_s, u"service_cidr"_s, u"kubernetes_version"_s,
              u"nodepools[0].nodepool_info.name"_s, u"nodepools[0].scaling_group.instance_types"_s})
            QCOMPARE(asText(valueAtPath(body, path)), asText(valueAtPath(expected, path)));
    }

    void neverSendsDeprecatedFields()
    {
        const QJsonObject body = createClusterBody(planFrom(Sample::flannelCluster(), Sample::facts()));
        static const QStringList live{u"name"_s,
                                      u"region_id"_s,
                                      u"cluster_type"_s,
                                      u"profile"_s,
                                      u"cluster_spec"_s,
                                      u"kubernetes_version"_s,
                                      u"vpcid"_s,
                                      u"vswitch_ids"_s,
                                      u"service_cidr"_s,
                                      u"ip_stack"_s,
                                      u"proxy_mode"_s,
                                      u"is_enterprise_security_group"_s,
                                      u"snat_entry"_s,
                                      u"endpoint_public_access"_s,
                                      u"deletion_protection"_s,
                                      u"timezone"_s,
                                      u"cluster_domain"_s,
                                      u"tags"_s,
                                      u"addons"_s,
                                      u"nodepools"_s,
                                      u"pod_vswitch_ids"_s};
        for (const QString& key : body.keys())
            QVERIFY2(live.contains(key), qPrintable(key));
    }

    void survivesADetailWithNothingInIt()
    {
        Cluster cluster;
        cluster.id = ClusterId(u"c1"_s);
        const Plan plan = planFrom(cluster, {});
        QVERIFY(hasErrors(check(plan, {})));
        for (const QString& path :
             {u"region_id"_s, u"vpcid"_s, u"vswitch_ids"_s, u"pod_vswitch_ids"_s, u"kubernetes_version"_s})
            QCOMPARE(keyOf(plan, path), u"missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"

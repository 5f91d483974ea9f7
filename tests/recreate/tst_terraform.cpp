// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/hcl.h"
#include "recreate/terraform.h"
#include "sampleaccount.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestTerraform final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapes_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("hcl");
        QTest::newRow("text") << QJsonValue(u"prod"_s) << u"\"prod\""_s;
        QTest::newRow("quote") << QJsonValue(u"a\"b\\c"_s) << u"\"a\\\"b\\\\c\""_s;
        QTest::newRow("template") << QJsonValue(u"${file(\"/etc/passwd\")} %{if}"_s)
                                  << u"\"$${file(\\\"/etc/passwd\\\")} %%{if}\""_s;
        QTest::newRow("dollar alone") << QJsonValue(u"a$b"_s) << u"\"a$b\""_s;
        QTest::newRow("doubled dollar") << QJsonValue(u"$${x}"_s) << u"\"$$${x}\""_s;
        QTest::newRow("line break") << QJsonValue(u"a\nb"_s) << u"\"a\\u000ab\""_s;
        QTest::newRow("emoji") << QJsonValue(u"😀"_s) << u"\"😀\""_s;
        QTest::newRow("half a character") << QJsonValue(QString(QChar(0xD83D)) + u"x"_s) << QString(u"\"\uFFFDx\""_s);
        QTest::newRow("chinese") << QJsonValue(u"生产"_s) << u"\"生产\""_s;
        QTest::newRow("list") << QJsonValue(QJsonArray{1, true, u"x"_s}) << u"[1, true, \"x\"]"_s;
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"a b"_s, u"c"_s}}) << u"{ \"a b\" = \"c\" }"_s;
    }
    void escapes()
    {
        QFETCH(QJsonValue, value);
        QTEST(hclValue(value), "hcl");
    }

    void writesTheClusterAndItsPools()
    {
        const QString text = terraform(planFrom(Sample::flannelCluster(), Sample::facts()));
        for (
            const QString& line :
            {u"resource \"alicloud_cs_managed_kubernetes\" \"terway\" {"_s, u"  name = \"prod-web-terway\""_s,
             u"  version = \"1.35.7-aliyun.1\""_s, u"  pod_vswitch_ids = [\"vsw-pod1\", \"vsw-pod2\"]"_s,
             u"  new_nat_gateway = true"_s, u"  slb_internet_enabled = true"_s,
             u"    config = jsonencode({ \"ENITrunking\" = \"true\", \"IPVlan\" = \"false\", \"NetworkPolicy\" = \"true\" })"_s,
             u"resource \"alicloud_cs_kubernetes_node_pool\" \"pool_1\" {"_s, u"  node_pool_name = \"default\""_s,
             u"  key_name = \"ops\""_s, u"  runtime_name = \"containerd\""_s, u"  desired_size = 3"_s,
             u"  cluster_id = alicloud_cs_managed_kubernetes.terway.id"_s})
            QVERIFY2(text.contains(line + u'\n'), qPrintable(line + u"\n---\n"_s + text));
    }

    /// The provider knows fewer options than the request, and some by other names.
    void usesTheProvidersNames()
    {
        Facts facts = Sample::facts();
        const QJsonObject scaling{
            {u"data_disks"_s, QJsonArray{QJsonObject{{u"size"_s, 100}, {u"disk_name"_s, u"data"_s}}}},
            {u"deploymentset_id"_s, u"ds-1"_s},
            {u"spot_strategy"_s, u"SpotWithPriceLimit"_s},
            {u"spot_price_limit"_s,
             QJsonArray{QJsonObject{{u"instance_type"_s, u"ecs.g7.xlarge"_s}, {u"price_limit"_s, u"0.5"_s}}}},
            {u"private_pool_options"_s, QJsonObject{{u"id"_s, u"eap-1"_s}, {u"match_criteria"_s, u"Target"_s}}}};
        const QJsonObject other{{u"management"_s, QJsonObject{{u"enable"_s, true},
                                                              {u"auto_fault_diagnosis"_s, true},
                                                              {u"auto_repair_policy"_s,
                                                               QJsonObject{{u"restart_node"_s, true},
                                                                           {u"max_parallel_repairing_nodes"_s, 2}}}}},
                                {u"node_components"_s, QJsonArray{QJsonObject{{u"name"_s, u"kubelet"_s}}}}};
        facts.nodePools = QList<NodePool>{Sample::nodePool(u"p"_s, {u"ecs.g7.xlarge"_s}, scaling, other)};
        const QString text = terraform(planFrom(Sample::flannelCluster(), facts));
        for (const QString& line :
             {u"    name = \"data\""_s, u"  deployment_set_id = \"ds-1\""_s, u"    price_limit = \"0.5\""_s,
              u"    private_pool_options_id = \"eap-1\""_s, u"      restart_node = true"_s,
              u"# Add by hand, see plan.txt: management.auto_fault_diagnosis, node_components"_s})
            QVERIFY2(text.contains(line + u'\n'), qPrintable(line + u"\n---\n"_s + text));
        for (const QString& unknown : {u"disk_name"_s, u"deploymentset_id"_s, u"max_parallel"_s, u"  match_criteria"_s})
            QVERIFY2(!text.contains(unknown), qPrintable(unknown));
    }

    /// Every setting that the provider knows becomes an argument, the others a comment.
    void writesKubeletSettings()
    {
        const QJsonObject settings{
            {u"maxPods"_s, 64},
            {u"cpuManagerPolicy"_s, u"static"_s},
            {u"serializeImagePulls"_s, false},
            {u"registryPullQPS"_s, 10},
            {u"clusterDNS"_s, QJsonArray{u"169.254.20.10"_s}},
            {u"evictionHard"_s, QJsonObject{{u"memory.available"_s, u"${300}Mi"_s}}},
            {u"featureGates"_s, QJsonObject{{u"A"_s, true}}},
            {u"reservedMemory"_s,
             QJsonArray{QJsonObject{{u"numaNode"_s, 0}, {u"limits"_s, QJsonObject{{u"memory"_s, u"1Gi"_s}}}},
                        QJsonObject{{u"numaNode"_s, 1}}}},
            {u"tracing"_s, QJsonObject{{u"endpoint"_s, u"a:1"_s}, {u"samplingRatePerMillion"_s, 5}}},
            {u"podPidsLimit"_s, QJsonValue::Null},
            {u"kubeReserved"_s, u"cpu=1"_s},
            {u"newSetting"_s, 1}};
        Facts facts = Sample::facts();
        facts.nodePools = QList<NodePool>{
            Sample::nodePool(u"p"_s, {u"ecs.g7.xlarge"_s}, {},
                             {{u"node_config"_s, QJsonObject{{u"kubelet_configuration"_s, settings}}}})};
        const QString text = terraform(planFrom(Sample::flannelCluster(), facts));
        const QString block = uR"(  kubelet_configuration {
    cluster_dns = ["169.254.20.10"]
    cpu_manager_policy = "static"
    eviction_hard = { "memory.available" = "$${300}Mi" }
    feature_gates = { "A" = true }
    max_pods = 64
    registry_pull_qps = 10
    reserved_memory {
      numa_node = 0
      limits = { "memory" = "1Gi" }
    }
    reserved_memory {
      numa_node = 1
    }
    serialize_image_pulls = false
    tracing {
      endpoint = "a:1"
      sampling_rate_per_million = 5
    }
  }
)"_s;
        QVERIFY2(text.contains(block), qPrintable(text));
        QVERIFY2(text.contains(u"# Add by hand, see plan.txt: node_config.kubelet_configuration.kubeReserved, "
                               "node_config.kubelet_configuration.newSetting\n"_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u"pod_pids_limit"_s));
    }

    void leavesNoEmptyKubeletBlock()
    {
        Facts facts = Sample::facts();
        const QJsonObject config{{u"kubelet_configuration"_s, QJsonObject{{u"line\nbreak {"_s, 1}}}};
        facts.nodePools =
            QList<NodePool>{Sample::nodePool(u"p"_s, {u"ecs.g7.xlarge"_s}, {}, {{u"node_config"_s, config}})};
        const QString text = terraform(planFrom(Sample::flannelCluster(), facts));
        QVERIFY(!text.contains(u"  kubelet_configuration {"_s));
        QVERIFY(text.contains(u"# Add by hand, see plan.txt: node_config.kubelet_configuration.line"_s));
        QVERIFY(!text.contains(u"\nbreak"_s));
    }

    void writesWhatTheProviderLearntLater()
    {
        const Answers answers{
            {u"nodepools[0].scaling_group.instance_patterns"_s,
             QJsonArray{QJsonObject{{u"instance_family_level"_s, u"EnterpriseLevel"_s},
                                    {u"min_cpu_cores"_s, 4},
                                    {u"minimum_eni_quantity"_s, 3}}}},
            {u"nodepools[0].scaling_group.instance_metadata_options"_s, QJsonObject{{u"http_tokens"_s, u"required"_s}}},
            {u"nodepools[0].auto_mode.enable"_s, true},
            {u"nodepools[0].kubernetes_config.user_data"_s, u"ZWNobw=="_s},
            {u"load_balancer_id"_s, u"lb-1"_s},
            {u"addons"_s, QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s},
                                                 {u"config"_s, u"{\"IPVlan\":\"false\"}"_s},
                                                 {u"version"_s, u"v1.16.8"_s}}}},
            {u"control_plane_endpoints_config"_s,
             QJsonObject{{u"load_balancers_config"_s, QJsonArray{QJsonObject{{u"endpoint_type"_s, u"private"_s}}}}}}};
        const QString text = terraform(planFrom(Sample::flannelCluster(), Sample::facts(), answers));
        for (const QString& line :
             {u"  instance_patterns {\n    instance_family_level = \"EnterpriseLevel\"\n    min_cpu_cores = 4\n  }"_s,
              u"  instance_metadata_options {\n    http_tokens = \"required\"\n  }"_s,
              u"  auto_mode {\n    enabled = true\n  }"_s, u"  user_data = \"ZWNobw==\""_s,
              u"# Add by hand, see plan.txt: scaling_group.instance_patterns.minimum_eni_quantity"_s,
              u"# Add by hand, see plan.txt: load_balancer_id"_s, u"    version = \"v1.16.8\""_s,
              u"  control_plane_endpoints_config {\n    load_balancers_config {\n      endpoint_type = \"private\""_s})
            QVERIFY2(text.contains(line + u'\n'), qPrintable(line + u"\n---\n"_s + text));
    }

    void usesNoDeprecatedArgument()
    {
        const QString text = terraform(planFrom(Sample::flannelCluster(), Sample::facts()));
        for (const QString& argument :
             {u"worker_vswitch_ids"_s, u"load_balancer_spec"_s, u"client_cert"_s, u"cluster_ca_cert"_s,
              u"certificate_authority"_s, u"node_count"_s, u"  platform"_s, u"security_group_id "_s, u"cis_enabled"_s,
              u"pod_cidr"_s, u"node_cidr_mask"_s, u"vpcid"_s, u"password"_s, u"login_password"_s})
            QVERIFY2(!text.contains(argument), qPrintable(argument));
    }

    void balancesItsBraces()
    {
        const QString text = terraform(
            planFrom(Sample::flannelCluster(
                         {{u"tags"_s, QJsonArray{QJsonObject{{u"key"_s, u"k}\"${x"_s}, {u"value"_s, u"{"_s}}}}}),
                     Sample::facts()));
        int depth = 0;
        bool inText = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (inText && text.at(i) == u'\\') {
                ++i;
                continue;
            }
            if (text.at(i) == u'"')
                inText = !inText;
            if (!inText)
                depth += text.at(i) == u'{' ? 1 : text.at(i) == u'}' ? -1 : 0;
            QVERIFY(depth >= 0);
            QVERIFY2(!(inText && text.at(i) == u'\n'), qPrintable(text.left(i)));
        }
        QCOMPARE(depth, 0);
        QVERIFY(!inText);
    }
};

QTEST_GUILESS_MAIN(TestTerraform)
#include "tst_terraform.moc"

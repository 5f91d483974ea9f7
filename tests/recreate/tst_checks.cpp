// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/body.h"
#include "recreate/checks.h"
#include "sampleaccount.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Cluster&, Facts&, Answers&, PlanOptions&)>;

QStringList idsOf(const QList<Problem>& problems, Severity severity)
{
    QStringList ids;
    for (const Problem& problem : problems) {
        if (problem.severity == severity)
            ids.append(problem.id);
    }
    ids.removeDuplicates();
    return ids;
}

void addVSwitch(Facts& facts, const VSwitch& vswitch)
{
    QList<VSwitch> list = *known(facts.vswitches);
    list.append(vswitch);
    facts.vswitches = list;
}

NodePool poolWith(const QJsonObject& scaling, const QJsonObject& other = {})
{
    return Sample::nodePool(u"default"_s, {u"ecs.g7.xlarge"_s}, scaling, other);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One row per check: a plan that is in order but for one thing finds just that.
    void saysWhyThereAreNoNodes_data()
    {
        QTest::addColumn<bool>("live");
        QTest::addColumn<bool>("audited");
        QTest::addColumn<bool>("answered");
        QTest::addColumn<QString>("start");
        const QString none = u"No node pool is in the request;"_s;
        const QString unknown = u"The old node pools are not known;"_s;
        QTest::newRow("live, none wanted") << true << false << true << none;
        QTest::newRow("audited, none wanted") << false << true << true << none;
        QTest::newRow("not known, none wanted") << false << false << true << none;
        QTest::newRow("live, there are none") << true << false << false << none;
        QTest::newRow("audited, there are none") << false << true << false << none;
        QTest::newRow("not known") << false << false << false << unknown;
    }
    void saysWhyThereAreNoNodes()
    {
        QFETCH(bool, live);
        QFETCH(bool, audited);
        QFETCH(bool, answered);
        Cluster cluster = Sample::flannelCluster();
        Facts facts = Sample::facts();
        const QList<NodePool> pools = answered ? **facts.nodePools : QList<NodePool>();
        facts.nodePools.reset();
        if (live)
            facts.nodePools = pools;
        if (audited)
            cluster.nodePools = pools;
        Answers answers;
        if (answered)
            answers[u"nodepools"_s] = QJsonArray();
        QStringList sentences;
        for (const Problem& problem : check(planFrom(cluster, facts, answers), facts)) {
            if (problem.id == "no-node-pools"_L1)
                sentences.append(problem.sentence);
        }
        QCOMPARE(sentences.size(), 1);
        QFETCH(QString, start);
        QVERIFY2(sentences.first().startsWith(start), qPrintable(sentences.first()));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const char* id, Severity severity, const Change& change) {
            QTest::newRow(name) << QString::fromLatin1(id) << severity << change;
        };
        const auto answer = [row](const char* name, const char* id, const QString& path, const QJsonValue& value,
                                  Severity severity = Severity::Error) {
            row(name, id, severity,
                [path, value](Cluster&, Facts&, Answers& answers, PlanOptions&) { answers[path] = value; });
        };
        const auto scaling = [row](const char* name, const char* id, const QJsonObject& changes,
                                   Severity severity = Severity::Error) {
            row(name, id, severity, [changes](Cluster&, Facts& facts, Answers&, PlanOptions&) {
                facts.nodePools = QList<NodePool>{poolWith(changes)};
            });
        };
        const QString pool = u"nodepools[0]."_s;

        answer("another region", "region", u"region_id"_s, u"cn-beijing"_s);
        answer("no region", "region-form", u"region_id"_s, u"cn;ls"_s);
        row("the VPCs are denied", "unread", Severity::Warning, [](Cluster&, Facts& facts, Answers&, PlanOptions&) {
            facts.vpcs = Result<QList<Vpc>>(failure(ErrorKind::Denied, u"no"_s));
        });
        row("the add-ons are denied", "unread", Severity::Warning, [](Cluster&, Facts& facts, Answers&, PlanOptions&) {
            facts.addons = Result<QList<AddonInstance>>(failure(ErrorKind::Denied, u"no"_s));
        });
        row("other clusters are not known", "unread", Severity::Warning,
            [](Cluster&, Facts& facts, Answers&, PlanOptions&) {
                facts.otherClustersError = Error{.kind = ErrorKind::Denied, .message = u"no"_s};
            });
        row("boot script left out", "user-data", Severity::Warning, [](Cluster&, Facts& facts, Answers&, PlanOptions&) {
            NodePool scripted = poolWith({});
            scripted.userData = Secret("echo");
            facts.nodePools = QList<NodePool>{scripted};
        });
        row("boot script removed from a file", "user-data", Severity::Warning,
            [](Cluster& cluster, Facts& facts, Answers&, PlanOptions&) {
                facts.nodePools.reset();
                NodePool scripted = poolWith({});
                QJsonObject kubernetes = scripted.object[u"kubernetes_config"_s].toObject();
                kubernetes[u"user_data"_s] = QJsonValue::Null;
                scripted.object[u"kubernetes_config"_s] = kubernetes;
                cluster.nodePools = QList<NodePool>{scripted};
            });
        answer("boot script answered", "user-data-shown", pool + u"kubernetes_config.user_data"_s, u"echo"_s,
               Severity::Warning);

        answer("name with a blank", "name", u"name"_s, u"a b"_s);
        answer("name with a hyphen first", "name", u"name"_s, u"-a"_s);
        answer("name too long", "name", u"name"_s, QString(64, u'a'));
        answer("name with a line break", "name", u"name"_s, u"a\n"_s);
        row("name taken", "name-taken", Severity::Error, [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
            facts.otherClusters = {{.id = ClusterId(u"c9"_s), .name = u"mine"_s}};
            answers[u"name"_s] = u"mine"_s;
        });
        answer("edition", "cluster-spec", u"cluster_spec"_s, u"ack.gold"_s);
        answer("basic edition", "basic-edition", u"cluster_spec"_s, u"ack.standard"_s, Severity::Warning);
        answer("edge", "profile", u"profile"_s, u"Edge"_s);
        answer("minor version", "version-form", u"kubernetes_version"_s, u"1.35"_s);
        answer("version not creatable", "version", u"kubernetes_version"_s, u"1.33.1-aliyun.1"_s);
        answer("reserved tag", "tag-prefix", u"tags"_s,
               QJsonArray{QJsonObject{{u"key"_s, u"acs:x"_s}, {u"value"_s, u"y"_s}}});
        answer("long tag", "tag-length", u"tags"_s,
               QJsonArray{QJsonObject{{u"key"_s, QString(65, u'k')}, {u"value"_s, u"y"_s}}});
        row("many tags", "tags-count", Severity::Error, [](Cluster&, Facts&, Answers& answers, PlanOptions&) {
            QJsonArray tags;
            for (int i = 0; i < 21; ++i)
                tags.append(QJsonObject{{u"key"_s, u"k%1"_s.arg(i)}, {u"value"_s, u""_s}});
            answers[u"tags"_s] = tags;
        });
        answer("proxy mode", "proxy-mode", u"proxy_mode"_s, u"userspace"_s);
        row("nftables before 1.35", "proxy-mode-version", Severity::Error,
            [](Cluster&, Facts&, Answers& answers, PlanOptions&) {
                answers[u"proxy_mode"_s] = u"nftables"_s;
                answers[u"kubernetes_version"_s] = u"1.34.10-aliyun.1"_s;
                answers[u"nodepools[0].kubernetes_config.runtime_version"_s] = u"2.1.9"_s;
            });
        row("no kube-proxy with DataPath V2", "proxy-mode-datapath", Severity::Warning,
            [](Cluster&, Facts&, Answers&, PlanOptions& options) { options.dataPathV2 = true; });
        answer("domain", "cluster-domain", u"cluster_domain"_s, u"Cluster_Local"_s);
        answer("time zone", "timezone", u"timezone"_s, u"Asia/Shang hai"_s);
        answer("resource group", "resource-group", u"resource_group_id"_s, u"default"_s);
        row("pro only", "pro-only", Severity::Error, [](Cluster&, Facts&, Answers& answers, PlanOptions&) {
            answers[u"cluster_spec"_s] = u"ack.standard"_s;
            answers[u"encryption_provider_key"_s] = u"key-1"_s;
        });
        answer("upgrade without a window", "auto-upgrade-window", u"operation_policy"_s,
               QJsonObject{{u"cluster_auto_upgrade"_s, QJsonObject{{u"enabled"_s, true}, {u"channel"_s, u"patch"_s}}}});
        answer("unprotected", "deletion-protection", u"deletion_protection"_s, false, Severity::Warning);
        answer("flannel beside terway", "addon-terway", u"addons"_s,
               QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s}, {u"config"_s, u"{}"_s}},
                          QJsonObject{{u"name"_s, u"flannel"_s}}});
        answer("no network plug-in", "addon-terway", u"addons"_s,
               QJsonArray{QJsonObject{{u"name"_s, u"csi-plugin"_s}}});
        answer("add-on twice", "addon-twice", u"addons"_s,
               QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s}, {u"config"_s, u"{}"_s}},
                          QJsonObject{{u"name"_s, u"csi-plugin"_s}}, QJsonObject{{u"name"_s, u"csi-plugin"_s}}});
        answer("broken configuration", "addon-config", u"addons"_s,
               QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s}, {u"config"_s, u"{x}"_s}}});
        for (const QString& config : {u"[1]"_s, u"null"_s, u"\"{}\""_s, u"ENITrunking=true"_s})
            answer(qPrintable(u"configuration "_s + config), "addon-config", u"addons"_s,
                   QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s}, {u"config"_s, u"{}"_s}},
                              QJsonObject{{u"name"_s, u"csi-plugin"_s}, {u"config"_s, config}}});
        answer("trunk without its half", "trunk-pair", u"addons"_s,
               QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s}, {u"config"_s, u"{\"ENITrunking\":\"true\"}"_s}}});

        answer("VPC form", "vpc-form", u"vpcid"_s, u"my-vpc"_s);
        answer("VPC unknown", "vpc-unknown", u"vpcid"_s, u"vpc-zzz"_s);
        answer("vSwitch form", "vswitch-form", u"vswitch_ids"_s, QJsonArray{u"vsw node"_s});
        answer("vSwitch unknown", "vswitch-unknown", u"vswitch_ids"_s, QJsonArray{u"vsw-zzz"_s, u"vsw-node1"_s});
        answer("no vSwitch", "vswitch-none", u"vswitch_ids"_s, QJsonArray());
        answer(
            "too many vSwitches", "vswitch-count", u"vswitch_ids"_s,
            QJsonArray{u"vsw-node1"_s, u"vsw-node2"_s, u"vsw-pod1"_s, u"vsw-pod2"_s, u"vsw-node1"_s, u"vsw-node2"_s});
        row("vSwitch of another VPC", "vswitch-vpc", Severity::Error,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                addVSwitch(facts,
                           Sample::vswitch(u"vsw-foreign"_s, u"cn-hangzhou-h"_s, u"10.70.0.0/19"_s, 8000, u"vpc-b2"_s));
                answers[u"pod_vswitch_ids"_s] = QJsonArray{u"vsw-foreign"_s, u"vsw-pod1"_s, u"vsw-pod2"_s};
            });
        answer("zone without pods", "pod-vswitch-zone", u"pod_vswitch_ids"_s, QJsonArray{u"vsw-pod1"_s});
        answer("shared vSwitch", "pod-vswitch-shared", u"pod_vswitch_ids"_s, QJsonArray{u"vsw-node1"_s, u"vsw-pod2"_s},
               Severity::Warning);
        row("mask of /26", "pod-vswitch-mask", Severity::Error,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                addVSwitch(facts, Sample::vswitch(u"vsw-tiny"_s, u"cn-hangzhou-h"_s, u"10.70.0.0/26"_s, 60));
                answers[u"pod_vswitch_ids"_s] = QJsonArray{u"vsw-tiny"_s, u"vsw-pod1"_s, u"vsw-pod2"_s};
            });
        row("mask of /25 is only small", "pod-vswitch-small", Severity::Warning,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                addVSwitch(facts, Sample::vswitch(u"vsw-small"_s, u"cn-hangzhou-h"_s, u"10.70.0.0/25"_s, 120));
                answers[u"pod_vswitch_ids"_s] = QJsonArray{u"vsw-small"_s, u"vsw-pod2"_s};
            });
        row("no room for pods", "pod-addresses", Severity::Error,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                addVSwitch(facts, Sample::vswitch(u"vsw-full"_s, u"cn-hangzhou-h"_s, u"10.70.0.0/19"_s, 10));
                answers[u"pod_vswitch_ids"_s] = QJsonArray{u"vsw-full"_s, u"vsw-pod2"_s};
            });
        row("room for some pods", "pod-addresses-full", Severity::Warning,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                addVSwitch(facts, Sample::vswitch(u"vsw-half"_s, u"cn-hangzhou-h"_s, u"10.70.0.0/19"_s, 60));
                answers[u"pod_vswitch_ids"_s] = QJsonArray{u"vsw-half"_s, u"vsw-pod2"_s};
            });
        // Three nodes spread over two zones: two of 45 pods in each, and one more while they are replaced.
        const auto nearlyFull = [](qint64 freeAddresses, const QJsonObject& upgrade) {
            return [freeAddresses, upgrade](Cluster&, Facts& facts, Answers&, PlanOptions&) {
                facts.nodePools = QList<NodePool>{poolWith(
                    {}, {{u"management"_s, QJsonObject{{u"enable"_s, false}, {u"upgrade_config"_s, upgrade}}}})};
                QList<VSwitch> list = *known(facts.vswitches);
                list[2].freeAddresses = freeAddresses;
                facts.vswitches = list;
            };
        };
        row("no room for a node more", "pod-addresses-surge", Severity::Warning, nearlyFull(134, {}));
        row("no room for the old pool's surge", "pod-addresses-surge", Severity::Warning,
            nearlyFull(179, {{u"surge"_s, 2}}));
        row("no room for its share of nodes", "pod-addresses-surge", Severity::Warning,
            nearlyFull(179, {{u"surge_percentage"_s, 34}}));
        row("one zone", "one-zone", Severity::Warning, [](Cluster& cluster, Facts& facts, Answers&, PlanOptions&) {
            cluster.vswitchIds = {u"vsw-node1"_s};
            facts.nodePools = QList<NodePool>{poolWith({{u"vswitch_ids"_s, QJsonArray{u"vsw-node1"_s}}})};
        });
        answer("no SNAT", "pod-snat", u"snat_entry"_s, false, Severity::Warning);
        answer("service range in the VPC", "service-cidr", u"service_cidr"_s, u"10.9.0.0/16"_s);
        answer("service range with host bits", "service-cidr", u"service_cidr"_s, u"172.19.0.1/20"_s);
        answer("service range elsewhere", "service-cidr", u"service_cidr"_s, u"100.64.0.0/16"_s);
        answer("service range of the old cluster", "service-cidr-shared", u"service_cidr"_s, u"172.21.0.0/20"_s,
               Severity::Warning);
        answer("service range over the old pods", "service-cidr", u"service_cidr"_s, u"172.20.16.0/20"_s);
        answer("two ranges without dual stack", "service-cidr-stack", u"service_cidr"_s, u"172.19.0.0/20,fd00::/112"_s);
        answer("ip stack", "ip-stack", u"ip_stack"_s, u"ipv6"_s);
        row("dual stack without IPv6", "dual-stack-vpc", Severity::Error,
            [](Cluster&, Facts&, Answers& answers, PlanOptions&) {
                answers[u"ip_stack"_s] = u"dual"_s;
                answers[u"service_cidr"_s] = u"172.19.0.0/20,fd00::/112"_s;
            });
        row("dual stack with an IPv6 range of another kind", "service-cidr-ipv6", Severity::Error,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                facts.vpcs = QList<Vpc>{{.id = u"vpc-a1"_s, .cidr = u"10.0.0.0/8"_s, .ipv6 = true}};
                answers[u"ip_stack"_s] = u"dual"_s;
                answers[u"service_cidr"_s] = u"172.19.0.0/20,2001:db8::/64"_s;
            });
        row("dual stack on a type without", "dual-stack-type", Severity::Error,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                facts.vpcs = QList<Vpc>{{.id = u"vpc-a1"_s, .cidr = u"10.0.0.0/8"_s, .ipv6 = true}};
                facts.instanceTypes = QList<InstanceType>{{.id = u"ecs.g7.xlarge"_s,
                                                           .eniQuantity = 4,
                                                           .ipv4PerEni = 15,
                                                           .ipv6PerEni = 1,
                                                           .trunkSupported = true}};
                answers[u"ip_stack"_s] = u"dual"_s;
                answers[u"service_cidr"_s] = u"172.19.0.0/20,fd00::/112"_s;
            });
        answer("security group form", "security-group-form", u"security_group_id"_s, u"mine"_s);
        answer("security group elsewhere", "security-group-vpc", u"security_group_id"_s, u"sg-zzz"_s);
        answer("basic security group", "security-group-basic", u"security_group_id"_s, u"sg-old"_s, Severity::Warning);
        row("two security groups", "security-group-both", Severity::Error,
            [](Cluster&, Facts&, Answers& answers, PlanOptions&) {
                answers[u"security_group_id"_s] = u"sg-old"_s;
                answers[u"is_enterprise_security_group"_s] = true;
            });

        answer("pool name", "pool-name", pool + u"nodepool_info.name"_s, u"a b"_s);
        row("two pools of one name", "pool-name-twice", Severity::Error,
            [](Cluster&, Facts& facts, Answers&, PlanOptions&) {
                facts.nodePools = QList<NodePool>{poolWith({}), poolWith({})};
            });
        row("no pools", "no-node-pools", Severity::Warning,
            [](Cluster&, Facts& facts, Answers&, PlanOptions&) { facts.nodePools = QList<NodePool>(); });
        answer("instance type form", "instance-type-form", pool + u"scaling_group.instance_types"_s,
               QJsonArray{u"g7 xlarge"_s});
        answer("instance type too small", "instance-type-terway", pool + u"scaling_group.instance_types"_s,
               QJsonArray{u"ecs.g6.large"_s});
        answer("instance type unknown", "instance-type-unknown", pool + u"scaling_group.instance_types"_s,
               QJsonArray{u"ecs.zz9.xlarge"_s});
        row("40 instance types", "instance-type-count", Severity::Error,
            [](Cluster&, Facts&, Answers& answers, PlanOptions&) {
                QJsonArray types;
                for (int i = 0; i < 40; ++i)
                    types.append(u"ecs.g7.xlarge"_s);
                answers[u"nodepools[0].scaling_group.instance_types"_s] = types;
            });
        row("not on sale", "instance-type-sale", Severity::Error,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                facts.onSale = QHash<QString, QSet<QString>>{{u"cn-hangzhou-h"_s, {u"ecs.g7.large"_s}},
                                                             {u"cn-hangzhou-i"_s, {u"ecs.g7.large"_s}}};
                answers[u"nodepools[0].scaling_group.instance_types"_s] = QJsonArray{u"ecs.g7.xlarge"_s};
            });
        row("not on sale in one zone", "instance-type-sale-zone", Severity::Warning,
            [](Cluster&, Facts& facts, Answers&, PlanOptions&) {
                facts.onSale = QHash<QString, QSet<QString>>{{u"cn-hangzhou-h"_s, {u"ecs.g7.xlarge"_s}},
                                                             {u"cn-hangzhou-i"_s, {u"ecs.g7.large"_s}}};
            });
        row("type without trunk", "trunk-type", Severity::Warning, [](Cluster&, Facts& facts, Answers&, PlanOptions&) {
            facts.instanceTypes = QList<InstanceType>{{.id = u"ecs.g7.xlarge"_s, .eniQuantity = 4, .ipv4PerEni = 15}};
        });
        row("size beside scaling", "desired-size-scaling", Severity::Error,
            [](Cluster&, Facts&, Answers& answers, PlanOptions&) {
                answers[u"nodepools[0].auto_scaling.enable"_s] = true;
                answers[u"nodepools[0].auto_scaling.min_instances"_s] = 1;
                answers[u"nodepools[0].auto_scaling.max_instances"_s] = 3;
                answers[u"nodepools[0].scaling_group.desired_size"_s] = 2;
            });
        row("scaling without bounds", "scaling-bounds", Severity::Error,
            [](Cluster&, Facts&, Answers& answers, PlanOptions&) {
                answers[u"nodepools[0].auto_scaling.enable"_s] = true; // of a pool that does not scale by itself
            });
        row("scaling bounds", "scaling-bounds", Severity::Error, [](Cluster&, Facts& facts, Answers&, PlanOptions&) {
            facts.nodePools = QList<NodePool>{
                poolWith({}, {{u"auto_scaling"_s,
                               QJsonObject{{u"enable"_s, true}, {u"min_instances"_s, 5}, {u"max_instances"_s, 3}}}})};
        });
        row("scaling type", "scaling-type", Severity::Error, [](Cluster&, Facts& facts, Answers&, PlanOptions&) {
            facts.nodePools = QList<NodePool>{poolWith({}, {{u"auto_scaling"_s, QJsonObject{{u"enable"_s, true},
                                                                                            {u"min_instances"_s, 1},
                                                                                            {u"max_instances"_s, 3},
                                                                                            {u"type"_s, u"tpu"_s}}}})};
        });
        answer("negative size", "desired-size", pool + u"scaling_group.desired_size"_s, -1);
        row("basic with many nodes", "basic-nodes", Severity::Error,
            [](Cluster&, Facts&, Answers& answers, PlanOptions&) {
                answers[u"cluster_spec"_s] = u"ack.standard"_s;
                answers[u"nodepools[0].scaling_group.desired_size"_s] = 11;
            });
        scaling("disk kind", "system-disk", {{u"system_disk_category"_s, u"floppy"_s}});
        scaling("disk too small", "system-disk-size", {{u"system_disk_size"_s, 10}});
        scaling("disk in doubt", "system-disk-size", {{u"system_disk_size"_s, 30}}, Severity::Warning);
        scaling("disk level", "disk-level", {{u"system_disk_performance_level"_s, u"PL9"_s}});
        scaling("disk level and size", "disk-level-size", {{u"system_disk_performance_level"_s, u"PL2"_s}});
        scaling("level on another kind", "disk-level-kind", {{u"system_disk_category"_s, u"cloud_efficiency"_s}},
                Severity::Warning);
        scaling("data disk size", "data-disk-size", {{u"data_disks"_s, QJsonArray{QJsonObject{{u"size"_s, 20}}}}});
        answer("data disk encryption", "data-disk-encrypted", pool + u"scaling_group.data_disks"_s,
               QJsonArray{QJsonObject{{u"size"_s, 100}, {u"encrypted"_s, true}}});
        scaling("key pair gone", "key-pair", {{u"key_pair"_s, u"lost"_s}});
        scaling("no login", "no-login", {{u"key_pair"_s, u""_s}}, Severity::Warning);
        scaling("billing", "charge-type", {{u"instance_charge_type"_s, u"Free"_s}});
        scaling("period", "charge-period", {{u"instance_charge_type"_s, u"PrePaid"_s}, {u"period"_s, 5}});
        scaling("spot", "spot", {{u"spot_strategy"_s, u"Cheap"_s}});
        scaling("zones", "multi-az", {{u"multi_az_policy"_s, u"RANDOM"_s}});
        scaling("bandwidth", "bandwidth", {{u"internet_max_bandwidth_out"_s, 500}});
        answer("runtime", "runtime", pool + u"kubernetes_config.runtime"_s, u"docker"_s);
        answer("sandboxed runtime", "runtime-sandboxed", pool + u"kubernetes_config.runtime"_s,
               u"Sandboxed-Container.runv"_s);
        answer("old image", "image-old", pool + u"scaling_group.image_type"_s, u"CentOS"_s);
        row("DataPath V2 on Windows", "datapath-image", Severity::Error,
            [](Cluster&, Facts&, Answers& answers, PlanOptions& options) {
                options.dataPathV2 = true;
                answers[u"nodepools[0].scaling_group.image_type"_s] = u"Windows"_s;
            });
        answer("label", "label", pool + u"kubernetes_config.labels"_s,
               QJsonArray{QJsonObject{{u"key"_s, u"a b"_s}, {u"value"_s, u""_s}}});
        answer("taint", "taint", pool + u"kubernetes_config.taints"_s,
               QJsonArray{QJsonObject{{u"key"_s, u"a"_s}, {u"value"_s, u"b"_s}, {u"effect"_s, u"Never"_s}}});
        answer("cpu policy", "cpu-policy", pool + u"kubernetes_config.cpu_policy"_s, u"best"_s);
        answer("too many pool vSwitches", "pool-vswitch-count", pool + u"scaling_group.vswitch_ids"_s, QJsonArray());
        answer("an empty answer", "empty", u"timezone"_s, u""_s);
        answer("an empty key pair", "empty", pool + u"scaling_group.key_pair"_s, u""_s);
        answer("zones beside vSwitches", "zones-and-vswitches", u"zone_ids"_s, QJsonArray{u"cn-hangzhou-h"_s});
        answer("no zones", "zone-count", u"zone_ids"_s, QJsonArray());
        const auto window = [answer](const char* name, const char* id, const QString& key, const QString& value) {
            answer(name, id, u"maintenance_window"_s, QJsonObject{{u"enable"_s, true}, {key, value}});
        };
        window("long maintenance", "maintenance-duration", u"duration"_s, u"25h"_s);
        window("maintenance at no time", "maintenance-time", u"maintenance_time"_s, u"midnight"_s);
        window("maintenance on no day", "maintenance-day", u"weekly_period"_s, u"Thursday,Caturday"_s);
        window("maintenance every day", "maintenance-recurrence", u"recurrence"_s, u"FREQ=DAILY"_s);
        answer("upgrade channel", "upgrade-channel", u"operation_policy"_s,
               QJsonObject{{u"cluster_auto_upgrade"_s, QJsonObject{{u"enabled"_s, true}, {u"channel"_s, u"beta"_s}}}});
        answer("log component", "log-component", u"controlplane_log_components"_s, QJsonArray{u"kubelet"_s},
               Severity::Warning);
        answer("log days", "log-days", u"controlplane_log_ttl"_s, u"a week"_s);
        row("RRSA before 1.22", "rrsa-version", Severity::Error, [](Cluster&, Facts&, Answers& answers, PlanOptions&) {
            answers[u"rrsa_config"_s] = QJsonObject{{u"enabled"_s, true}};
            answers[u"kubernetes_version"_s] = u"1.20.11-aliyun.1"_s;
        });
        answer("flag that is no text", "terway-flag", u"addons"_s,
               QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s}, {u"config"_s, u"{\"IPVlan\":true}"_s}}});
        answer("unknown Terway option", "terway-option", u"addons"_s,
               QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s}, {u"config"_s, u"{\"DatapathV2\":\"true\"}"_s}}},
               Severity::Warning);
        answer("DataPath V2 by an answer", "proxy-mode-datapath", u"addons"_s,
               QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s}, {u"config"_s, u"{\"IPVlan\":\"true\"}"_s}}},
               Severity::Warning);
        row("pod vSwitches nowhere", "pod-vswitch-encoding", Severity::Error,
            [](Cluster&, Facts&, Answers& answers, PlanOptions& options) {
                options.podVSwitches = PodVSwitchEncoding::Config;
                answers[u"addons"_s] =
                    QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s}, {u"config"_s, u"{\"IPVlan\":\"false\"}"_s}}};
            });
        row("pod vSwitches of unknown zones", "pod-vswitch-encoding", Severity::Error,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions& options) {
                options.podVSwitches = PodVSwitchEncoding::Both;
                facts.vswitches.reset();
                answers[u"pod_vswitch_ids"_s] = QJsonArray{u"vsw-pod1"_s};
            });
        row("no room for the nodes", "node-addresses", Severity::Warning,
            [](Cluster&, Facts& facts, Answers&, PlanOptions&) {
                QList<VSwitch> list = *known(facts.vswitches);
                list[0].freeAddresses = 1;
                facts.vswitches = list;
            });
        row("all nodes in the first zone", "pod-addresses", Severity::Error,
            [](Cluster&, Facts& facts, Answers&, PlanOptions&) {
                // 100 nodes by PRIORITY need 1,700 addresses in the first zone; spread they would need half.
                facts.nodePools =
                    QList<NodePool>{poolWith({{u"multi_az_policy"_s, u"PRIORITY"_s}, {u"desired_size"_s, 100}})};
                QList<VSwitch> list = *known(facts.vswitches);
                list[2].freeAddresses = 1000;
                facts.vswitches = list;
            });
        row("pool vSwitch of another VPC", "vswitch-unknown", Severity::Error,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                addVSwitch(facts,
                           Sample::vswitch(u"vsw-foreign"_s, u"cn-hangzhou-h"_s, u"10.70.0.0/19"_s, 8000, u"vpc-b2"_s));
                answers[u"nodepools[0].scaling_group.vswitch_ids"_s] = QJsonArray{u"vsw-foreign"_s};
            });
        row("public VPC range", "vpc-range", Severity::Warning, [](Cluster&, Facts& facts, Answers&, PlanOptions&) {
            facts.vpcs = QList<Vpc>{{.id = u"vpc-a1"_s, .cidr = u"30.0.0.0/16"_s}};
        });
        row("service range over another cluster's two ranges", "service-cidr", Severity::Error,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                facts.otherClusters = {
                    {.id = ClusterId(u"c9"_s), .vpcId = u"vpc-a1"_s, .podCidr = u"172.30.0.0/16,fd01::/56"_s}};
                answers[u"service_cidr"_s] = u"172.30.16.0/20"_s;
            });
        answer("own security group needs rules", "security-group-rules", u"security_group_id"_s, u"sg-old"_s,
               Severity::Warning);
        answer("a basic group is made", "security-group-basic", u"is_enterprise_security_group"_s, false,
               Severity::Warning);
        row("basic with many pools", "basic-nodes", Severity::Error,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                answers[u"cluster_spec"_s] = u"ack.standard"_s;
                facts.nodePools =
                    QList<NodePool>{poolWith({{u"desired_size"_s, 6}}),
                                    Sample::nodePool(u"b"_s, {u"ecs.g7.xlarge"_s}, {{u"desired_size"_s, 6}})};
            });
        answer("more nodes than the quota", "node-quota", pool + u"scaling_group.desired_size"_s, 5001,
               Severity::Warning);
        const QJsonArray exclusive{
            QJsonObject{{u"key"_s, u"k8s.aliyun.com/exclusive-mode-eni-type"_s}, {u"value"_s, u"eniOnly"_s}}};
        answer("exclusive ENIs on a small type", "exclusive-type", pool + u"kubernetes_config.labels"_s, exclusive);
        answer("exclusive ENIs and policies", "exclusive-policy", pool + u"kubernetes_config.labels"_s, exclusive,
               Severity::Warning);
        row("exclusive ENIs and DataPath V2", "exclusive-datapath", Severity::Error,
            [exclusive](Cluster&, Facts&, Answers& answers, PlanOptions& options) {
                options.dataPathV2 = true;
                answers[u"nodepools[0].kubernetes_config.labels"_s] = exclusive;
            });
        answer("image of another version", "image-type", pool + u"scaling_group.image_type"_s, u"Ubuntu"_s);
        answer("custom image without id", "image-id", pool + u"scaling_group.image_type"_s, u"Custom"_s);
        row("ContainerOS without a key pair", "missing", Severity::Error,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                facts.nodePools = QList<NodePool>{poolWith({{u"key_pair"_s, u""_s}})};
                answers[u"nodepools[0].scaling_group.image_type"_s] = u"ContainerOS"_s;
            });
        row("managed by an answer without a key pair", "key-pair-needed", Severity::Error,
            [](Cluster&, Facts& facts, Answers& answers, PlanOptions&) {
                facts.nodePools = QList<NodePool>{poolWith({{u"key_pair"_s, u""_s}})};
                answers[u"nodepools[0].management"_s] = QJsonObject{{u"enable"_s, true}};
            });
        const auto components = [answer, pool](const char* name, const QJsonArray& list,
                                               Severity severity = Severity::Error) {
            answer(name, severity == Severity::Error ? "node-component" : "node-component-option",
                   pool + u"node_components"_s, list, severity);
        };
        const QJsonValue kubelet(u"kubelet"_s);
        components("component without a name", {QJsonObject{{u"version"_s, u"1.0"_s}}});
        components("component twice", {QJsonObject{{u"name"_s, kubelet}}, QJsonObject{{u"name"_s, kubelet}}});
        components("component of a version that is no text", {QJsonObject{{u"name"_s, kubelet}, {u"version"_s, 1}}});
        components("component with a text for its configuration",
                   {QJsonObject{{u"name"_s, kubelet}, {u"config"_s, u"{}"_s}}});
        components(
            "component with a list of options",
            {QJsonObject{{u"name"_s, kubelet}, {u"config"_s, QJsonObject{{u"custom_config"_s, QJsonArray{u"a"_s}}}}}});
        components(
            "component with options within options",
            {QJsonObject{{u"name"_s, kubelet},
                         {u"config"_s, QJsonObject{{u"custom_config"_s, QJsonObject{{u"a"_s, QJsonArray{1}}}}}}}});
        components("component with variables that are no list",
                   {QJsonObject{{u"name"_s, kubelet},
                                {u"config"_s, QJsonObject{{u"envs"_s, QJsonObject{{u"A"_s, u"b"_s}}}}}}});
        components("component with something more", {QJsonObject{{u"name"_s, kubelet}, {u"colour"_s, u"red"_s}}},
                   Severity::Warning);
        components("component configured with something more",
                   {QJsonObject{{u"name"_s, kubelet}, {u"config"_s, QJsonObject{{u"colour"_s, u"red"_s}}}}},
                   Severity::Warning);
        scaling("encrypted old disk", "disk-encryption",
                {{u"system_disk_category"_s, u"cloud_efficiency"_s}, {u"system_disk_encrypted"_s, true}});
        scaling("encryption algorithm", "disk-algorithm", {{u"system_disk_encrypt_algorithm"_s, u"rot13"_s}});
        scaling("bursting on another kind", "disk-auto", {{u"system_disk_bursting_enabled"_s, true}});
        scaling("data disk kind", "data-disk",
                {{u"data_disks"_s, QJsonArray{QJsonObject{{u"size"_s, 100}, {u"category"_s, u"tape"_s}}}}});
        scaling("prepaid without a period", "charge-period", {{u"instance_charge_type"_s, u"PrePaid"_s}});
        scaling("prepaid by the week", "charge-unit",
                {{u"instance_charge_type"_s, u"PrePaid"_s}, {u"period"_s, 1}, {u"period_unit"_s, u"Week"_s}});
        scaling("scaling policy", "scaling-policy", {{u"scaling_policy"_s, u"hoard"_s}});
        scaling("price limit without prices", "spot-price", {{u"spot_strategy"_s, u"SpotWithPriceLimit"_s}});
        answer("node names", "node-name", pool + u"kubernetes_config.node_name_mode"_s, u"customized,$(x),ip,y"_s);
        answer("reserved pool tag", "pool-tags", pool + u"scaling_group.tags"_s,
               QJsonArray{QJsonObject{{u"key"_s, u"acs:x"_s}, {u"value"_s, u""_s}}});
        scaling("deployment set", "deployment-set", {{u"deploymentset_id"_s, u"ds-1"_s}}, Severity::Warning);
        scaling("databases", "rds-addresses", {{u"rds_instances"_s, QJsonArray{u"rm-1"_s}}}, Severity::Warning);
    }
    void finds()
    {
        QFETCH(QString, id);
        QFETCH(Severity, severity);
        QFETCH(Change, change);
        Cluster cluster = Sample::flannelCluster();
        Facts facts = Sample::facts();
        Answers answers;
        PlanOptions options;
        const QList<Problem> before = check(planFrom(cluster, facts, answers, options), facts);
        QVERIFY(id == "service-cidr-shared"_L1 || !idsOf(before, severity).contains(id));
        change(cluster, facts, answers, options);
        const QList<Problem> after = check(planFrom(cluster, facts, answers, options), facts);
        QVERIFY2(idsOf(after, severity).contains(id), qPrintable(idsOf(after, Severity::Error).join(u' ') + u" | "_s +
                                                                 idsOf(after, Severity::Warning).join(u' ')));
        for (const Problem& problem : after) {
            QVERIFY(!problem.sentence.isEmpty());
            QVERIFY(!problem.source.isEmpty());
            QVERIFY(!problem.field.isEmpty());
        }
    }

    /// The same three nodes with room for all that may come.
    void surgeNodesMayFitExactly()
    {
        Facts facts = Sample::facts();
        QList<VSwitch> vswitches = *known(facts.vswitches);
        for (const auto& [freeAddresses, isEnough] : {std::pair(135, true), std::pair(134, false)}) {
            vswitches[2].freeAddresses = freeAddresses;
            facts.vswitches = vswitches;
            const QList<Problem> problems = check(planFrom(Sample::flannelCluster(), facts), facts);
            const auto found = std::ranges::find(problems, u"pod-addresses-surge"_s, &Problem::id);
            QCOMPARE(found == problems.end(), isEnough);
            if (!isEnough)
                QVERIFY2(found->sentence.contains(u"134 free addresses; nodes full of pods would take 90, and 45 more"),
                         qPrintable(found->sentence));
        }
    }

    void saysWhyThereAreNoNodePools()
    {
        Facts facts = Sample::facts();
        const auto sentence = [&facts] {
            const QList<Problem> problems = check(planFrom(Sample::flannelCluster(), facts), facts);
            const auto found = std::ranges::find(problems, u"no-node-pools"_s, &Problem::id);
            return found == problems.end() ? QString() : found->sentence;
        };
        facts.nodePools = QList<NodePool>();
        QVERIFY(sentence().startsWith(u"No node pool is in the request"_s));
        facts.nodePools = Result<QList<NodePool>>(failure(ErrorKind::Denied, u"no"_s));
        QVERIFY(sentence().startsWith(u"The old node pools are not known"_s));
        facts.nodePools.reset();
        QVERIFY(sentence().startsWith(u"The old node pools are not known"_s));
    }

    void everythingIsAWarningForComparison()
    {
        PlanOptions options;
        options.asBenchmark = true;
        const QList<Problem> problems =
            check(planFrom(Sample::flannelCluster(), {}, {{u"name"_s, u"-"_s}}, options), {});
        QVERIFY(!problems.isEmpty());
        QVERIFY(!hasErrors(problems));
    }

    /// A plan without errors always gives a body that an independently written validator accepts.
    void plansWithoutErrorsAreValid()
    {
        QRandomGenerator random(20261123);
        QByteArray bodies;
        int valid = 0;
        for (int i = 0; i < 1500; ++i) {
            Cluster cluster = Sample::flannelCluster(randomDetail(random));
            cluster.serviceCidr =
                pick(random, {u"172.21.0.0/20"_s, u"10.1.0.0/16"_s, u""_s, u"nonsense"_s, u"192.168.0.0/16"_s});
            cluster.proxyMode = pick(random, {u"ipvs"_s, u"iptables"_s, u"nftables"_s, u""_s, u"IPVS"_s});
            const Facts facts = randomFacts(random);
            PlanOptions options;
            options.podVSwitches = random.bounded(3) ? PodVSwitchEncoding::TopLevel : PodVSwitchEncoding::Both;
            options.trunkEni = random.bounded(2);
            options.dataPathV2 = random.bounded(2);
            const Plan plan = planFrom(cluster, facts, {}, options);
            if (hasErrors(check(plan, facts)))
                continue;
            ++valid;
            bodies += QJsonDocument(createClusterBody(plan)).toJson(QJsonDocument::Compact) + '\n';
        }
        QVERIFY2(valid > 200, qPrintable(QString::number(valid)));
        QProcess validator;
        validator.start(u"python3"_s, {QString::fromUtf8(ACK_TEST_DATA) + u"/../support/validate_create_body.py"_s});
        QVERIFY(validator.waitForStarted());
        validator.write(bodies);
        validator.closeWriteChannel();
        QVERIFY(validator.waitForFinished(60'000));
        QVERIFY2(validator.exitCode() == 0, validator.readAllStandardError().constData());
        QCOMPARE(validator.readAllStandardOutput().trimmed(), QByteArray::number(valid) + " bodies are valid");
    }

private:
    static QString pick(QRandomGenerator& random, const QStringList& from)
    {
        return from.at(random.bounded(int(from.size())));
    }

    static QJsonObject randomDetail(QRandomGenerator& random)
    {
        QJsonObject detail;
        detail[u"name"_s] = pick(
            random, {u"prod"_s, u"生产"_s, u"$(x) `y`"_s, u"a\nb"_s, u"-x-"_s, QString(500, u'n'), u""_s, u"<b>"_s});
        detail[u"cluster_type"_s] = pick(random, {u"ManagedKubernetes"_s, u"Kubernetes"_s});
        detail[u"profile"_s] = pick(random, {u"Default"_s, u""_s, u"Lingjun"_s});
        detail[u"cluster_spec"_s] = pick(random, {u"ack.pro.small"_s, u"ack.standard"_s, u""_s, u"ack.pro.xlarge"_s});
        detail[u"current_version"_s] =
            pick(random, {u"1.35.7-aliyun.1"_s, u"1.28.3-aliyun.1"_s, u""_s, u"1.99.0-aliyun.1"_s});
        detail[u"ip_stack"_s] = pick(random, {u"ipv4"_s, u""_s, u"IPv4"_s});
        detail[u"tags"_s] = QJsonArray{QJsonObject{
            {u"key"_s, pick(random, {u"team"_s, u"acs:x"_s, u""_s, QString(70, u'k')})}, {u"value"_s, u"v"_s}}};
        detail[u"rrsa_config"_s] = QJsonObject{{u"enabled"_s, random.bounded(2) == 1}, {u"issuer"_s, u"x"_s}};
        detail[u"maintenance_window"_s] = QJsonObject{
            {u"enable"_s, random.bounded(2) == 1}, {u"duration"_s, u"3h"_s}, {u"weekly_period"_s, u"Thursday"_s}};
        detail[u"meta_data"_s] = pick(
            random,
            {u""_s,
             u"{\"ControlPlaneLogConfig\":{\"components\":[\"apiserver\"],\"log_ttl\":\"30\"},\"AuditProjectName\":\"p\"}"_s});
        return detail;
    }

    static QJsonObject randomComponent(QRandomGenerator& random)
    {
        QJsonObject component;
        if (random.bounded(4))
            component[u"name"_s] = pick(random, {u"kubelet"_s, u""_s, u"nvidia-driver"_s});
        if (random.bounded(2))
            component[u"version"_s] = random.bounded(4) ? QJsonValue(u"1.2.3"_s) : QJsonValue(2);
        const QJsonValue options[] = {QJsonValue::Null, u"{}"_s, QJsonObject(),
                                      QJsonObject{{u"cpuManagerPolicy"_s, u"static"_s}},
                                      QJsonObject{{u"deep"_s, QJsonObject{{u"er"_s, 1}}}}};
        if (random.bounded(2))
            component[u"config"_s] = QJsonObject{{u"custom_config"_s, options[random.bounded(5)]}};
        return component;
    }

    static Facts randomFacts(QRandomGenerator& random)
    {
        Facts facts = Sample::facts();
        QList<NodePool> pools;
        for (int i = random.bounded(3); i >= 0; --i) {
            const QStringList types =
                pick(random, {u"ecs.g7.xlarge"_s, u"ecs.g7.xlarge,ecs.g6.large"_s, u"ecs.g7.large"_s}).split(u',');
            QJsonObject scaling{
                {u"key_pair"_s, pick(random, {u"ops"_s, u""_s})},
                {u"image_type"_s, pick(random, {u"AliyunLinux3"_s, u"CentOS"_s, u""_s})},
                {u"system_disk_category"_s, pick(random, {u"cloud_essd"_s, u""_s, u"cloud_efficiency"_s})}};
            QJsonObject other;
            if (random.bounded(2))
                other[u"auto_scaling"_s] = QJsonObject{{u"enable"_s, true},
                                                       {u"min_instances"_s, 0},
                                                       {u"max_instances"_s, random.bounded(1, 9)},
                                                       {u"type"_s, u"cpu"_s}};
            if (random.bounded(3) == 0)
                other[u"node_components"_s] = QJsonArray{randomComponent(random)};
            pools.append(Sample::nodePool(u"pool-%1"_s.arg(i), types, scaling, other));
        }
        facts.nodePools = pools;
        if (random.bounded(4) == 0)
            facts.versions = Result<QList<KubernetesVersion>>(failure(ErrorKind::Denied, u"no"_s));
        if (random.bounded(4) == 0)
            facts.instanceTypes = std::nullopt;
        return facts;
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"

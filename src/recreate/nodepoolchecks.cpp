// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/text.h"
#include "recreate/addressplan.h"
#include "recreate/checklist.h"
#include "recreate/knownfacts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Check)
};

/// The checks of one node pool.
class PoolChecks final
{
public:
    PoolChecks(Checklist& list, int index) : m_list(list), m_path(u"nodepools[%1]."_s.arg(index)) {}

    void run()
    {
        checkName();
        checkVSwitches();
        checkTypes();
        checkSize();
        checkDisks();
        checkLogin();
        checkBilling();
        checkRuntime();
        checkLabels();
    }

private:
    [[nodiscard]] QString at(QLatin1StringView field) const { return m_path + field; }
    [[nodiscard]] QJsonValue value(QLatin1StringView field) const { return m_list.plan.value(at(field)); }
    [[nodiscard]] QString text(QLatin1StringView field) const { return value(field).toString(); }

    void error(const QString& id, QLatin1StringView field, const QString& sentence)
    {
        m_list.error(id, at(field), sentence, u"CreateClusterNodePool"_s);
    }
    void warn(const QString& id, QLatin1StringView field, const QString& sentence)
    {
        m_list.warn(id, at(field), sentence, u"CreateClusterNodePool"_s);
    }

    static bool isOneOf(const QString& text, std::initializer_list<QLatin1StringView> words)
    {
        return std::ranges::any_of(words, [&text](QLatin1StringView word) { return text == word; });
    }

    void checkName()
    {
        static const QRegularExpression form(
            u"\\A[0-9A-Za-z\\x{4e00}-\\x{9fff}][0-9A-Za-z\\x{4e00}-\\x{9fff}_.-]{0,62}\\z"_s);
        if (!form.match(text("nodepool_info.name"_L1)).hasMatch())
            error(
                u"pool-name"_s, "nodepool_info.name"_L1,
                Tr::tr("A pool's name has 1 to 63 letters, digits, Chinese characters, hyphens, dots or underscores."));
    }

    void checkVSwitches()
    {
        const QJsonArray ids = value("scaling_group.vswitch_ids"_L1).toArray();
        if (value("scaling_group.vswitch_ids"_L1).isArray() && (ids.isEmpty() || ids.size() > 8))
            error(u"pool-vswitch-count"_s, "scaling_group.vswitch_ids"_L1,
                  Tr::tr("A pool has 1 to 8 vSwitches, these are %1.").arg(ids.size()));
        const QList<VSwitch>* vswitches = known(m_list.facts.vswitches);
        for (const QJsonValue& id : ids) {
            static const QRegularExpression form(u"\\Avsw-[a-z0-9]+\\z"_s);
            const QString shown = visibleText(id.toString().left(80));
            if (!form.match(id.toString()).hasMatch())
                error(u"vswitch-form"_s, "scaling_group.vswitch_ids"_L1,
                      Tr::tr("%1 is not a vSwitch id (vsw-…).").arg(shown));
            else if (vswitches && std::ranges::find(*vswitches, id.toString(), &VSwitch::id) == vswitches->end())
                error(u"vswitch-unknown"_s, "scaling_group.vswitch_ids"_L1,
                      Tr::tr("%1 is not in the VPC of the cluster.").arg(shown));
        }
    }

    void checkTypes()
    {
        const QLatin1StringView field = "scaling_group.instance_types"_L1;
        const QJsonArray types = value(field).toArray();
        if (value(field).isArray() && (types.isEmpty() || types.size() > 10))
            error(u"instance-type-count"_s, field,
                  Tr::tr("A pool has 1 to 10 instance types, these are %1.").arg(types.size()));
        for (const QJsonValue& one : types)
            checkType(field, one.toString());
    }

    void checkType(QLatin1StringView field, const QString& type)
    {
        static const QRegularExpression form(u"\\Aecs\\.[a-z0-9-]+(\\.[a-z0-9-]+)+\\z"_s);
        const QString shown = visibleText(type.left(80));
        if (!form.match(type).hasMatch()) {
            error(u"instance-type-form"_s, field, Tr::tr("%1 is not an instance type (ecs.g7.xlarge).").arg(shown));
            return;
        }
        const std::optional<int> pods = podsOf(type, m_list.facts);
        if (pods && *pods < fewestTerwayPods)
            error(u"instance-type-terway"_s, field,
                  Tr::tr("%1 cannot run Terway: it allows %2 pods, 12 are needed.").arg(type).arg(*pods));
        else if (!pods && known(m_list.facts.instanceTypes))
            error(u"instance-type-unknown"_s, field, Tr::tr("%1 is not offered in this region.").arg(type));
        checkTrunk(field, type);
        checkSale(field, type);
    }

    void checkTrunk(QLatin1StringView field, const QString& type)
    {
        const QList<InstanceType>* types = known(m_list.facts.instanceTypes);
        if (!types || !m_list.plan.options.trunkEni || m_list.plan.options.asBenchmark)
            return;
        const auto found = std::ranges::find(*types, type, &InstanceType::id);
        if (found != types->end() && !found->trunkSupported)
            warn(u"trunk-type"_s, field,
                 Tr::tr("%1 does not support trunk ENIs: its nodes serve no pods with an ENI of their own.").arg(type));
    }

    void checkSale(QLatin1StringView field, const QString& type)
    {
        const auto* sold = known(m_list.facts.onSale);
        const QList<VSwitch>* vswitches = known(m_list.facts.vswitches);
        if (!sold || !vswitches)
            return;
        QStringList without;
        int zones = 0;
        for (const QJsonValue& id : value("scaling_group.vswitch_ids"_L1).toArray()) {
            const auto place = std::ranges::find(*vswitches, id.toString(), &VSwitch::id);
            if (place == vswitches->end() || !sold->contains(place->zone))
                continue;
            ++zones;
            if (!sold->value(place->zone).contains(type))
                without.append(place->zone);
        }
        if (zones > 0 && without.size() == zones)
            error(u"instance-type-sale"_s, field, Tr::tr("%1 is not on sale in %2.").arg(type, without.join(u", "_s)));
        else if (!without.isEmpty())
            warn(u"instance-type-sale-zone"_s, field,
                 Tr::tr("%1 is not on sale in %2.").arg(type, without.join(u", "_s)));
    }

    void checkSize()
    {
        const bool scales = value("auto_scaling.enable"_L1).toBool();
        const QJsonValue desired = value("scaling_group.desired_size"_L1);
        if (scales && !desired.isUndefined())
            error(u"desired-size-scaling"_s, "scaling_group.desired_size"_L1,
                  Tr::tr("A pool that scales by itself must not name a size."));
        if (desired.toInt(0) < 0)
            error(u"desired-size"_s, "scaling_group.desired_size"_L1, Tr::tr("A size is 0 or more."));
        if (scales)
            checkScaling();
        const qint64 nodes = scales ? value("auto_scaling.max_instances"_L1).toInteger() : desired.toInteger();
        if (m_list.text(u"cluster_spec"_s) == "ack.standard"_L1 && nodes > 10)
            error(u"basic-nodes"_s, "scaling_group.desired_size"_L1, Tr::tr("The Basic edition holds ten nodes."));
    }

    void checkScaling()
    {
        const QJsonValue fewest = value("auto_scaling.min_instances"_L1);
        const QJsonValue most = value("auto_scaling.max_instances"_L1);
        if (!fewest.isDouble() || !most.isDouble())
            error(u"scaling-bounds"_s, "auto_scaling.min_instances"_L1,
                  Tr::tr("A pool that scales by itself needs min_instances and max_instances."));
        else if (fewest.toInt() < 0 || fewest.toInt() > 1000 || most.toInt() > 2000 || fewest.toInt() > most.toInt())
            error(u"scaling-bounds"_s, "auto_scaling.max_instances"_L1,
                  Tr::tr("min_instances is 0 to 1,000, max_instances up to 2,000 and not below it."));
        if (const QString type = text("auto_scaling.type"_L1);
            !type.isEmpty() && !isOneOf(type, {"cpu"_L1, "gpu"_L1, "gpushare"_L1, "spot"_L1}))
            error(u"scaling-type"_s, "auto_scaling.type"_L1, Tr::tr("The type is cpu, gpu, gpushare or spot."));
    }

    void checkDisks()
    {
        const QString category = text("scaling_group.system_disk_category"_L1);
        const int size = value("scaling_group.system_disk_size"_L1).toInt(120);
        const QString level = text("scaling_group.system_disk_performance_level"_L1);
        if (!category.isEmpty() && !isOneOf(category, {"cloud"_L1, "cloud_efficiency"_L1, "cloud_ssd"_L1,
                                                       "cloud_essd"_L1, "cloud_auto"_L1, "cloud_essd_entry"_L1}))
            error(u"system-disk"_s, "scaling_group.system_disk_category"_L1,
                  Tr::tr("This kind of disk does not exist."));
        if (size < 20)
            error(u"system-disk-size"_s, "scaling_group.system_disk_size"_L1,
                  Tr::tr("A system disk has at least 20 GiB."));
        else if (size < 40 || size > 500)
            warn(u"system-disk-size"_s, "scaling_group.system_disk_size"_L1,
                 Tr::tr("Sources disagree on sizes outside 40 to 500 GiB."));
        checkLevel("scaling_group.system_disk_performance_level"_L1, level, size);
        if (!level.isEmpty() && !category.isEmpty() && category != "cloud_essd"_L1 && category != "cloud_essd_entry"_L1)
            warn(u"disk-level-kind"_s, "scaling_group.system_disk_performance_level"_L1,
                 Tr::tr("Only ESSD disks have a performance level."));
        for (const QJsonValue& disk : value("scaling_group.data_disks"_L1).toArray())
            checkDataDisk(disk.toObject());
    }

    void checkLevel(QLatin1StringView field, const QString& level, int size)
    {
        if (!level.isEmpty() && !isOneOf(level, {"PL0"_L1, "PL1"_L1, "PL2"_L1, "PL3"_L1}))
            error(u"disk-level"_s, field, Tr::tr("The performance level is PL0, PL1, PL2 or PL3."));
        else if ((level == "PL2"_L1 && size <= 460) || (level == "PL3"_L1 && size <= 1260))
            error(u"disk-level-size"_s, field, Tr::tr("PL2 needs more than 460 GiB, PL3 more than 1,260."));
    }

    void checkDataDisk(const QJsonObject& disk)
    {
        const QLatin1StringView field = "scaling_group.data_disks"_L1;
        const int size = disk["size"_L1].toInt(120);
        if (size < 40 || size > 32767)
            error(u"data-disk-size"_s, field, Tr::tr("A data disk has 40 to 32,767 GiB."));
        checkLevel(field, disk["performance_level"_L1].toString(), size);
        if (disk.contains("encrypted"_L1) && !disk["encrypted"_L1].isString())
            error(u"data-disk-encrypted"_s, field,
                  Tr::tr("\"encrypted\" of a data disk is the text \"true\" or \"false\"."));
    }

    void checkLogin()
    {
        const QString keyPair = text("scaling_group.key_pair"_L1);
        const QList<KeyPair>* pairs = known(m_list.facts.keyPairs);
        if (keyPair.isEmpty() && m_list.plan.find(at("scaling_group.key_pair"_L1)) == nullptr &&
            !m_list.plan.options.asBenchmark)
            warn(u"no-login"_s, "scaling_group.key_pair"_L1,
                 Tr::tr("Without a key pair nobody can log in to the nodes."));
        else if (!keyPair.isEmpty() && pairs && std::ranges::find(*pairs, keyPair, &KeyPair::name) == pairs->end())
            error(u"key-pair"_s, "scaling_group.key_pair"_L1,
                  Tr::tr("There is no key pair %1 in this region.").arg(visibleText(keyPair.left(80))));
        if (!value("scaling_group.login_password"_L1).isUndefined())
            error(u"password"_s, "scaling_group.login_password"_L1,
                  Tr::tr("No command may hold a password; name a key pair."));
    }

    void checkBilling()
    {
        const QString charge = text("scaling_group.instance_charge_type"_L1);
        if (!isOneOf(charge, {"PostPaid"_L1, "PrePaid"_L1}))
            error(u"charge-type"_s, "scaling_group.instance_charge_type"_L1, Tr::tr("Billing is PostPaid or PrePaid."));
        const int period = value("scaling_group.period"_L1).toInt(1);
        if (charge == "PrePaid"_L1 && period != 1 && period != 2 && period != 3 && period != 6 && period != 12)
            error(u"charge-period"_s, "scaling_group.period"_L1, Tr::tr("The period is 1, 2, 3, 6 or 12 months."));
        if (const QString spot = text("scaling_group.spot_strategy"_L1);
            !spot.isEmpty() && !isOneOf(spot, {"NoSpot"_L1, "SpotWithPriceLimit"_L1, "SpotAsPriceGo"_L1}))
            error(u"spot"_s, "scaling_group.spot_strategy"_L1,
                  Tr::tr("The strategy is NoSpot, SpotWithPriceLimit or SpotAsPriceGo."));
        if (const QString policy = text("scaling_group.multi_az_policy"_L1);
            !policy.isEmpty() && !isOneOf(policy, {"PRIORITY"_L1, "COST_OPTIMIZED"_L1, "BALANCE"_L1}))
            error(u"multi-az"_s, "scaling_group.multi_az_policy"_L1,
                  Tr::tr("The policy is PRIORITY, COST_OPTIMIZED or BALANCE."));
        const QJsonValue bandwidth = value("scaling_group.internet_max_bandwidth_out"_L1);
        if (bandwidth.isDouble() && (bandwidth.toInt() < 1 || bandwidth.toInt() > 100))
            error(u"bandwidth"_s, "scaling_group.internet_max_bandwidth_out"_L1,
                  Tr::tr("The bandwidth is 1 to 100 Mbit/s."));
    }

    void checkRuntime()
    {
        const QString runtime = text("kubernetes_config.runtime"_L1);
        const QVersionNumber version = kubernetesVersion(m_list.text(u"kubernetes_version"_s));
        if (!isOneOf(runtime, {"containerd"_L1, "Sandboxed-Container.runv"_L1}))
            error(u"runtime"_s, "kubernetes_config.runtime"_L1, Tr::tr("The runtime is containerd."));
        if (runtime.startsWith("Sandboxed"_L1) && !version.isNull() && version >= QVersionNumber(1, 32))
            error(u"runtime-sandboxed"_s, "kubernetes_config.runtime"_L1,
                  Tr::tr("Sandboxed containers are not offered from Kubernetes 1.32 on."));
        if (m_list.plan.options.dataPathV2 && runtime.startsWith("Sandboxed"_L1))
            error(u"datapath-sandboxed"_s, "kubernetes_config.runtime"_L1,
                  Tr::tr("DataPath V2 does not work with sandboxed containers."));
        const QString image = text("scaling_group.image_type"_L1);
        if (m_list.plan.options.dataPathV2 &&
            (image.startsWith("Windows"_L1) || image == "AliyunLinux"_L1 || image == "CentOS"_L1))
            error(u"datapath-image"_s, "scaling_group.image_type"_L1,
                  Tr::tr("DataPath V2 needs Alibaba Cloud Linux 3 or later, ContainerOS or Ubuntu."));
        if (isOneOf(image, {"CentOS"_L1, "AliyunLinux"_L1}) && !version.isNull() && version >= QVersionNumber(1, 30))
            error(u"image-old"_s, "scaling_group.image_type"_L1,
                  Tr::tr("%1 is not offered from Kubernetes 1.30 on.").arg(image));
        checkRuntimeVersion(runtime);
    }

    void checkRuntimeVersion(const QString& runtime)
    {
        const QString asked = text("kubernetes_config.runtime_version"_L1);
        const QList<KubernetesVersion>* versions = known(m_list.facts.versions);
        if (asked.isEmpty() || !versions)
            return;
        const auto version =
            std::ranges::find(*versions, m_list.text(u"kubernetes_version"_s), &KubernetesVersion::version);
        if (version == versions->end() || version->runtimes.isEmpty())
            return;
        if (!version->runtimes.contains(ContainerRuntime{runtime, asked}))
            error(u"runtime-version"_s, "kubernetes_config.runtime_version"_L1,
                  Tr::tr("%1 %2 is not offered with Kubernetes %3.")
                      .arg(runtime, visibleText(asked.left(40)), version->version));
    }

    void checkLabels()
    {
        static const QRegularExpression key(
            u"\\A([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?\\z"_s);
        static const QRegularExpression labelValue(u"\\A([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?\\z"_s);
        const auto isValid = [](const QJsonValue& pair) {
            return key.match(pair["key"_L1].toString()).hasMatch() &&
                   labelValue.match(pair["value"_L1].toString()).hasMatch();
        };
        for (const QJsonValue& label : value("kubernetes_config.labels"_L1).toArray()) {
            if (!isValid(label))
                error(u"label"_s, "kubernetes_config.labels"_L1,
                      Tr::tr("%1 is not a Kubernetes label.").arg(visibleText(label["key"_L1].toString().left(80))));
        }
        for (const QJsonValue& taint : value("kubernetes_config.taints"_L1).toArray()) {
            if (!isValid(taint) ||
                !isOneOf(taint["effect"_L1].toString(), {"NoSchedule"_L1, "NoExecute"_L1, "PreferNoSchedule"_L1}))
                error(u"taint"_s, "kubernetes_config.taints"_L1,
                      Tr::tr("%1 is not a Kubernetes taint.").arg(visibleText(taint["key"_L1].toString().left(80))));
        }
        if (const QString policy = text("kubernetes_config.cpu_policy"_L1);
            !policy.isEmpty() && !isOneOf(policy, {"none"_L1, "static"_L1}))
            error(u"cpu-policy"_s, "kubernetes_config.cpu_policy"_L1, Tr::tr("The CPU policy is none or static."));
    }

    Checklist& m_list;
    const QString m_path;
};

} // namespace

void checkNodePools(Checklist& list)
{
    const int count = list.plan.nodePoolCount();
    if (count == 0)
        list.warn(u"no-node-pools"_s, u"nodepools"_s,
                  Tr::tr("The old node pools are not known; the new cluster starts without nodes."),
                  u"CreateCluster nodepools"_s);
    if (count > 20)
        list.warn(u"pool-quota"_s, u"nodepools"_s, Tr::tr("The default quota is 20 node pools."),
                  u"DescribeUserQuota"_s);
    QStringList names;
    for (int i = 0; i < count; ++i) {
        const QString path = u"nodepools[%1].nodepool_info.name"_s.arg(i);
        if (names.contains(list.text(path)))
            list.error(u"pool-name-twice"_s, path, Tr::tr("Two node pools have the same name."),
                       u"CreateClusterNodePool"_s);
        names.append(list.text(path));
        PoolChecks(list, i).run();
    }
}

} // namespace Ack

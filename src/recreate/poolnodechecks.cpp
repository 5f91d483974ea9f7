// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/poolchecks.h"

#include "core/text.h"
#include "recreate/knownfacts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Check)
};

} // namespace

void PoolChecks::checkDisks()
{
    const QString category = text("scaling_group.system_disk_category"_L1);
    const int size = value("scaling_group.system_disk_size"_L1).toInt(120);
    const QString level = text("scaling_group.system_disk_performance_level"_L1);
    if (!category.isEmpty() && !isOneOf(category, {"cloud"_L1, "cloud_efficiency"_L1, "cloud_ssd"_L1, "cloud_essd"_L1,
                                                   "cloud_auto"_L1, "cloud_essd_entry"_L1}))
        error(u"system-disk"_s, "scaling_group.system_disk_category"_L1, Tr::tr("This kind of disk does not exist."));
    if (size < 20)
        error(u"system-disk-size"_s, "scaling_group.system_disk_size"_L1, Tr::tr("A system disk has at least 20 GiB."));
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

void PoolChecks::checkLevel(QLatin1StringView field, const QString& level, int size)
{
    if (!level.isEmpty() && !isOneOf(level, {"PL0"_L1, "PL1"_L1, "PL2"_L1, "PL3"_L1}))
        error(u"disk-level"_s, field, Tr::tr("The performance level is PL0, PL1, PL2 or PL3."));
    else if ((level == "PL2"_L1 && size <= 460) || (level == "PL3"_L1 && size <= 1260))
        error(u"disk-level-size"_s, field, Tr::tr("PL2 needs more than 460 GiB, PL3 more than 1,260."));
}

void PoolChecks::checkDataDisk(const QJsonObject& disk)
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

void PoolChecks::checkLogin()
{
    const QString keyPair = text("scaling_group.key_pair"_L1);
    const QList<KeyPair>* pairs = known(m_list.facts.keyPairs);
    if (keyPair.isEmpty() && m_list.plan.find(at("scaling_group.key_pair"_L1)) == nullptr)
        warn(u"no-login"_s, "scaling_group.key_pair"_L1, Tr::tr("Without a key pair nobody can log in to the nodes."));
    else if (!keyPair.isEmpty() && pairs && std::ranges::find(*pairs, keyPair, &KeyPair::name) == pairs->end())
        error(u"key-pair"_s, "scaling_group.key_pair"_L1,
              Tr::tr("There is no key pair %1 in this region.").arg(visibleText(keyPair.left(80))));
    if (!value("scaling_group.login_password"_L1).isUndefined())
        error(u"password"_s, "scaling_group.login_password"_L1,
              Tr::tr("No command may hold a password; name a key pair."));
}

void PoolChecks::checkBilling()
{
    const QString charge = text("scaling_group.instance_charge_type"_L1);
    if (!isOneOf(charge, {"PostPaid"_L1, "PrePaid"_L1}))
        error(u"charge-type"_s, "scaling_group.instance_charge_type"_L1, Tr::tr("Billing is PostPaid or PrePaid."));
    const int period = value("scaling_group.period"_L1).toInt();
    if (charge == "PrePaid"_L1 && period != 1 && period != 2 && period != 3 && period != 6 && period != 12)
        error(u"charge-period"_s, "scaling_group.period"_L1,
              Tr::tr("A prepaid pool names a period of 1, 2, 3, 6 or 12 months."));
    if (const QString unit = text("scaling_group.period_unit"_L1); !unit.isEmpty() && unit != "Month"_L1)
        error(u"charge-unit"_s, "scaling_group.period_unit"_L1, Tr::tr("The unit of the period is Month."));
    if (const QString policy = text("scaling_group.scaling_policy"_L1);
        !policy.isEmpty() && !isOneOf(policy, {"release"_L1, "recycle"_L1}))
        error(u"scaling-policy"_s, "scaling_group.scaling_policy"_L1, Tr::tr("The policy is release or recycle."));
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

void PoolChecks::checkRuntime()
{
    const QString runtime = text("kubernetes_config.runtime"_L1);
    const QVersionNumber version = kubernetesVersion(m_list.text(u"kubernetes_version"_s));
    if (!isOneOf(runtime, {"containerd"_L1, "Sandboxed-Container.runv"_L1}))
        error(u"runtime"_s, "kubernetes_config.runtime"_L1, Tr::tr("The runtime is containerd."));
    if (runtime.startsWith("Sandboxed"_L1) && !version.isNull() && version >= QVersionNumber(1, 32))
        error(u"runtime-sandboxed"_s, "kubernetes_config.runtime"_L1,
              Tr::tr("Sandboxed containers are not offered from Kubernetes 1.32 on."));
    if (m_list.hasTerwayFlag("IPVlan"_L1) && runtime.startsWith("Sandboxed"_L1))
        error(u"datapath-sandboxed"_s, "kubernetes_config.runtime"_L1,
              Tr::tr("DataPath V2 does not work with sandboxed containers."));
    const QString image = text("scaling_group.image_type"_L1);
    if (m_list.hasTerwayFlag("IPVlan"_L1) &&
        (image.startsWith("Windows"_L1) || image == "AliyunLinux"_L1 || image == "CentOS"_L1))
        error(u"datapath-image"_s, "scaling_group.image_type"_L1,
              Tr::tr("DataPath V2 needs Alibaba Cloud Linux 3 or later, ContainerOS or Ubuntu."));
    if (isOneOf(image, {"CentOS"_L1, "AliyunLinux"_L1}) && !version.isNull() && version >= QVersionNumber(1, 30))
        error(u"image-old"_s, "scaling_group.image_type"_L1,
              Tr::tr("%1 is not offered from Kubernetes 1.30 on.").arg(image));
    checkRuntimeVersion(runtime);
}

void PoolChecks::checkRuntimeVersion(const QString& runtime)
{
    const QString asked = text("kubernetes_config.runtime_version"_L1);
    const QList<KubernetesVersion>* versions = known(m_list.facts.versions);
    if (asked.isEmpty() || !versions)
        return;
    const auto version =
        std::ranges::find(*versions, m_list.text(u"kubernetes_version"_s), &KubernetesVersion::version);
    if (version == versions->end() || version->runtimes.isEmpty())
        return;
    if (version->runtimes.contains(ContainerRuntime{runtime, asked}))
        return;
    QStringList offered;
    for (const ContainerRuntime& one : version->runtimes)
        offered.append(one.name + u' ' + one.version);
    error(u"runtime-version"_s, "kubernetes_config.runtime_version"_L1,
          Tr::tr("%1 %2 is not offered with Kubernetes %3, but %4.")
              .arg(runtime, visibleText(asked.left(40)), version->version, offered.join(u", "_s)));
}

void PoolChecks::checkLabels()
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

} // namespace Ack

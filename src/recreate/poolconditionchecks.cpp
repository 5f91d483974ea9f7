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

/// A node of a pool with exclusive ENIs may join with more pods than this. Source: ACK, node-pool-level network.
constexpr int exclusiveLimit = 6;

bool isExclusive(const QJsonArray& labels)
{
    return std::ranges::any_of(labels, [](const QJsonValue& label) {
        return label["key"_L1].toString() == "k8s.aliyun.com/exclusive-mode-eni-type"_L1 &&
               label["value"_L1].toString() == "eniOnly"_L1;
    });
}

} // namespace

/// Pools in which each pod has an ENI of its own take part in neither DataPath V2 nor NetworkPolicy.
void PoolChecks::checkExclusiveEni()
{
    if (!isExclusive(value("kubernetes_config.labels"_L1).toArray()))
        return;
    const QLatin1StringView labels = "kubernetes_config.labels"_L1;
    if (m_list.hasTerwayFlag("IPVlan"_L1))
        error(u"exclusive-datapath"_s, labels, Tr::tr("DataPath V2 works with shared ENIs only."));
    if (m_list.hasTerwayFlag("NetworkPolicy"_L1))
        warn(u"exclusive-policy"_s, labels, Tr::tr("NetworkPolicy has no effect on pods with exclusive ENIs."));
    const QList<InstanceType>* types = known(m_list.facts.instanceTypes);
    for (const QJsonValue& one : value("scaling_group.instance_types"_L1).toArray()) {
        if (!types)
            return;
        const auto type = std::ranges::find(*types, one.toString(), &InstanceType::id);
        if (type != types->end() && type->eniQuantity - 1 <= exclusiveLimit)
            error(u"exclusive-type"_s, "scaling_group.instance_types"_L1,
                  Tr::tr("%1 allows %2 pods with exclusive ENIs, 7 are needed.")
                      .arg(type->id)
                      .arg(std::max(0, type->eniQuantity - 1)));
    }
}

void PoolChecks::checkImage()
{
    const QString image = text("scaling_group.image_type"_L1);
    if (image == "Custom"_L1 && text("scaling_group.image_id"_L1).isEmpty())
        error(u"image-id"_s, "scaling_group.image_id"_L1, Tr::tr("A custom image needs its id."));
    const QList<KubernetesVersion>* versions = known(m_list.facts.versions);
    if (image.isEmpty() || image == "Custom"_L1 || !versions)
        return;
    const auto version =
        std::ranges::find(*versions, m_list.text(u"kubernetes_version"_s), &KubernetesVersion::version);
    if (version != versions->end() && !version->imageTypes.isEmpty() && !version->imageTypes.contains(image))
        error(u"image-type"_s, "scaling_group.image_type"_L1,
              Tr::tr("%1 is not offered with Kubernetes %2, but %3.")
                  .arg(visibleText(image.left(80)), version->version, version->imageTypes.join(u", "_s)));
}

void PoolChecks::checkKeyPairOnly()
{
    const bool isManaged = value("management"_L1)["enable"_L1].toBool();
    const PlanField* field = m_list.plan.find(at("scaling_group.key_pair"_L1));
    const bool isAsked = field && field->origin == Origin::Missing;
    if ((isManaged || text("scaling_group.image_type"_L1) == "ContainerOS"_L1) && !isAsked &&
        text("scaling_group.key_pair"_L1).isEmpty())
        error(u"key-pair-needed"_s, "scaling_group.key_pair"_L1,
              Tr::tr("Managed node pools and ContainerOS need a key pair."));
}

void PoolChecks::checkDiskOptions()
{
    const QString algorithm = text("scaling_group.system_disk_encrypt_algorithm"_L1);
    if (!algorithm.isEmpty() && algorithm.compare("aes-256"_L1, Qt::CaseInsensitive) != 0)
        error(u"disk-algorithm"_s, "scaling_group.system_disk_encrypt_algorithm"_L1,
              Tr::tr("The algorithm is aes-256."));
    checkDisk("scaling_group.system_disk_category"_L1, text("scaling_group.system_disk_category"_L1),
              value("scaling_group.system_disk_encrypted"_L1).toBool(),
              value("scaling_group.system_disk_bursting_enabled"_L1).toBool() ||
                  value("scaling_group.system_disk_provisioned_iops"_L1).toInt() > 0);
    for (const QJsonValue& disk : value("scaling_group.data_disks"_L1).toArray()) {
        const QString category = disk["category"_L1].toString();
        if (!category.isEmpty() && !category.startsWith("cloud"_L1) && !category.startsWith("elastic_ephemeral"_L1))
            error(u"data-disk"_s, "scaling_group.data_disks"_L1, Tr::tr("This kind of disk does not exist."));
        checkDisk("scaling_group.data_disks"_L1, category, disk["encrypted"_L1].toString() == "true"_L1,
                  disk["bursting_enabled"_L1].toBool() || disk["provisioned_iops"_L1].toInt() > 0);
    }
}

void PoolChecks::checkDisk(QLatin1StringView field, const QString& category, bool isEncrypted, bool hasAutoOptions)
{
    if (isEncrypted && !isOneOf(category, {"cloud_essd"_L1, "cloud_essd_entry"_L1, "cloud_auto"_L1}))
        error(u"disk-encryption"_s, field, Tr::tr("Only ESSD disks can be encrypted."));
    if (hasAutoOptions && category != "cloud_auto"_L1)
        error(u"disk-auto"_s, field, Tr::tr("Bursting and provisioned IOPS belong to cloud_auto disks."));
}

void PoolChecks::checkSpot()
{
    if (text("scaling_group.spot_strategy"_L1) == "SpotWithPriceLimit"_L1 &&
        value("scaling_group.spot_price_limit"_L1).toArray().isEmpty())
        error(u"spot-price"_s, "scaling_group.spot_price_limit"_L1,
              Tr::tr("SpotWithPriceLimit needs a price limit for each instance type."));
    const QString mode = text("kubernetes_config.node_name_mode"_L1);
    static const QRegularExpression form(u"\\Acustomized,[A-Za-z][A-Za-z0-9.-]*,(ip|\\d{1,2}),[A-Za-z0-9.-]*\\z"_s);
    if (!mode.isEmpty() && !form.match(mode).hasMatch())
        error(u"node-name"_s, "kubernetes_config.node_name_mode"_L1,
              Tr::tr("Node names read like customized,prefix,ip,suffix."));
}

void PoolChecks::checkTags()
{
    const QLatin1StringView field = "scaling_group.tags"_L1;
    const QJsonArray tags = value(field).toArray();
    static const QRegularExpression reserved(u"\\A(aliyun|acs:|http://|https://)"_s);
    if (tags.size() > 20)
        error(u"pool-tags"_s, field, Tr::tr("A node can have 20 tags, these are %1.").arg(tags.size()));
    for (const QJsonValue& tag : tags) {
        const QString key = tag["key"_L1].toString();
        if (key.isEmpty() || key.size() > 128 || reserved.match(key).hasMatch() ||
            tag["value"_L1].toString().size() > 128)
            error(u"pool-tags"_s, field,
                  Tr::tr("Tag %1: a key has 1 to 128 characters and does not start with aliyun, acs:, http:// or "
                         "https://; a value has at most 128.")
                      .arg(visibleText(key.left(80))));
    }
}

/// What the old pool goes on using while both run.
void PoolChecks::checkWhatIsShared()
{
    if (!text("scaling_group.deploymentset_id"_L1).isEmpty())
        warn(u"deployment-set"_s, "scaling_group.deploymentset_id"_L1,
             Tr::tr("The old nodes are in this deployment set too, and it holds 20 a zone."));
    if (!value("scaling_group.rds_instances"_L1).toArray().isEmpty())
        warn(u"rds-addresses"_s, "scaling_group.rds_instances"_L1,
             Tr::tr("Pods come with addresses of their own: the whitelists need the ranges of the pod vSwitches."));
}

} // namespace Ack

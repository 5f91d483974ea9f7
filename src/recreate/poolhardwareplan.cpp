// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/poolplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Plan)
};

} // namespace

void PoolPlan::planDisks()
{
    const QString category = m_scaling["system_disk_category"_L1].toString();
    if (category.isEmpty()) {
        m_builder.choose(scaling("system_disk_category"_L1), u"cloud_essd"_s,
                         Tr::tr("Newer instance families take no other kind."));
        m_builder.choose(scaling("system_disk_size"_L1), 120, Tr::tr("In GiB; the default of the console."));
        m_builder.choose(scaling("system_disk_performance_level"_L1), u"PL0"_s, {});
    } else {
        m_builder.carry(scaling("system_disk_category"_L1), category);
        m_builder.carry(scaling("system_disk_size"_L1), m_scaling["system_disk_size"_L1].toInt(120));
        carryIfSet(scaling("system_disk_performance_level"_L1), m_scaling["system_disk_performance_level"_L1]);
    }
    for (const QLatin1StringView field : {"system_disk_categories"_L1, "system_disk_encrypt_algorithm"_L1,
                                          "system_disk_kms_key_id"_L1, "system_disk_snapshot_policy_id"_L1})
        carryIfSet(scaling(field), m_scaling[field]);
    for (const QLatin1StringView field : {"system_disk_encrypted"_L1, "system_disk_bursting_enabled"_L1}) {
        if (m_scaling[field].toBool())
            m_builder.carry(scaling(field), true);
    }
    if (m_scaling["system_disk_provisioned_iops"_L1].toInt() > 0)
        m_builder.carry(scaling("system_disk_provisioned_iops"_L1), m_scaling["system_disk_provisioned_iops"_L1]);
    planDataDisks();
}

void PoolPlan::planDataDisks()
{
    QJsonArray disks;
    for (const QJsonValue& value : m_scaling["data_disks"_L1].toArray()) {
        QJsonObject disk;
        for (const QLatin1StringView key :
             {"category"_L1, "size"_L1, "performance_level"_L1, "kms_key_id"_L1, "device"_L1, "disk_name"_L1,
              "auto_snapshot_policy_id"_L1, "bursting_enabled"_L1, "provisioned_iops"_L1, "snapshot_id"_L1}) {
            if (!isEmpty(value[key]) && !(value[key].isDouble() && value[key].toInt() == 0))
                disk[key] = value[key];
        }
        // The service takes a text here and refuses a boolean.
        if (!isEmpty(value["encrypted"_L1]))
            disk[u"encrypted"_s] = value["encrypted"_L1].toVariant().toString();
        disks.append(disk);
    }
    carryIfSet(scaling("data_disks"_L1), disks);
    carryIfSet(scaling("disk_init"_L1), m_scaling["disk_init"_L1]);
}

void PoolPlan::planLogin()
{
    const QString keyPair = m_scaling["key_pair"_L1].toString();
    const bool isManaged = m_old["management"_L1].toObject()["enable"_L1].toBool();
    const QString image = m_builder.answer(scaling("image_type"_L1)).toString(m_scaling["image_type"_L1].toString());
    const bool needsKey = isManaged || image == "ContainerOS"_L1;
    if (!keyPair.isEmpty())
        m_builder.carry(scaling("key_pair"_L1), keyPair);
    else if (needsKey)
        m_builder.miss(scaling("key_pair"_L1), Tr::tr("Managed node pools and ContainerOS take a key pair only."));
    if (!m_old.isEmpty() && keyPair.isEmpty())
        m_builder.drop(scaling("login_password"_L1), u"******"_s,
                       Tr::tr("A password cannot be carried over, and no command should hold one; name a key pair."));
    if (m_scaling["login_as_non_root"_L1].toBool())
        m_builder.carry(scaling("login_as_non_root"_L1), true);
}

void PoolPlan::planBilling()
{
    const QString charge = m_scaling["instance_charge_type"_L1].toString();
    if (charge.isEmpty())
        m_builder.choose(scaling("instance_charge_type"_L1), u"PostPaid"_s, Tr::tr("Pay as you go."));
    else
        m_builder.carry(scaling("instance_charge_type"_L1), charge);
    if (charge == "PrePaid"_L1) {
        for (const QLatin1StringView field : {"period"_L1, "period_unit"_L1, "auto_renew"_L1, "auto_renew_period"_L1})
            carryIfSet(scaling(field), m_scaling[field]);
    }
    const QString spot = m_scaling["spot_strategy"_L1].toString();
    if (!spot.isEmpty() && spot != "NoSpot"_L1) {
        for (const QLatin1StringView field :
             {"spot_strategy"_L1, "spot_price_limit"_L1, "spot_instance_pools"_L1, "spot_instance_remedy"_L1})
            carryIfSet(scaling(field), m_scaling[field]);
    }
    if (m_scaling["multi_az_policy"_L1].toString() == "COST_OPTIMIZED"_L1) {
        for (const QLatin1StringView field :
             {"on_demand_base_capacity"_L1, "on_demand_percentage_above_base_capacity"_L1,
              "compensate_with_on_demand"_L1})
            carryIfSet(scaling(field), m_scaling[field]);
    }
    if (m_scaling["internet_max_bandwidth_out"_L1].toInt() > 0) {
        m_builder.carry(scaling("internet_max_bandwidth_out"_L1), m_scaling["internet_max_bandwidth_out"_L1]);
        carryIfSet(scaling("internet_charge_type"_L1), m_scaling["internet_charge_type"_L1]);
    }
    for (const QLatin1StringView field :
         {"scaling_policy"_L1, "private_pool_options"_L1, "rds_instances"_L1, "ram_role_name"_L1})
        carryIfSet(scaling(field), m_scaling[field]);
    if (m_scaling["soc_enabled"_L1].toBool())
        m_builder.carry(scaling("soc_enabled"_L1), true);
    if (m_scaling["security_hardening_os"_L1].toBool())
        m_builder.carry(scaling("security_hardening_os"_L1), true);
    else if (m_scaling["cis_enabled"_L1].toBool())
        m_builder.change(scaling("security_hardening_os"_L1), true, true,
                         Tr::tr("cis_enabled is called security_hardening_os now."));
    carryTags();
}

void PoolPlan::carryTags()
{
    QJsonArray kept;
    const QJsonArray old = m_scaling["tags"_L1].toArray();
    for (const QJsonValue& tag : old) {
        const QString key = tag["key"_L1].toString();
        if (!key.isEmpty() && !key.startsWith("acs:"_L1) && !key.startsWith("aliyun"_L1) &&
            !key.startsWith("ack.aliyun.com"_L1) && !key.startsWith("ack."_L1))
            kept.append(tag);
    }
    takeKept(scaling("tags"_L1), kept, old, Tr::tr("Tags that the service sets itself are left out."));
}

void PoolPlan::planUserData()
{
    if (!m_pool)
        return;
    const auto take = [this](const Secret& secret, QMap<int, Secret>& into, QLatin1StringView field) {
        // Null stands where a secret was taken out of a file.
        const bool wasRemoved = !known(m_builder.facts.nodePools) &&
                                (m_kubernetes.value(field).isNull() || m_scaling.value(field).isNull());
        if (secret.isEmpty() && wasRemoved)
            m_builder.drop(kubernetes(field), u"******"_s, Tr::tr("Files do not hold boot scripts."));
        if (secret.isEmpty())
            return;
        if (m_builder.options.carryUserData)
            into.insert(m_index, secret);
        else
            m_builder.drop(kubernetes(field), u"******"_s,
                           Tr::tr("Boot scripts can hold secrets; only a request file carries them."));
    };
    take(m_pool->userData, m_builder.plan.userData, "user_data"_L1);
    take(m_pool->preUserData, m_builder.plan.preUserData, "pre_user_data"_L1);
}

void PoolPlan::planManagement()
{
    QJsonObject management;
    const QJsonObject old = m_old["management"_L1].toObject();
    for (const QLatin1StringView key :
         {"enable"_L1, "auto_repair"_L1, "auto_repair_policy"_L1, "auto_upgrade"_L1, "auto_upgrade_policy"_L1,
          "auto_vul_fix"_L1, "auto_vul_fix_policy"_L1, "auto_fault_diagnosis"_L1, "drift_enabled"_L1}) {
        if (!isEmpty(old[key]))
            management[key] = old[key];
    }
    carryIfSet(m_path + u".management"_s, management);
    noteSurge();
    const QJsonObject kubelet = m_old["node_config"_L1].toObject()["kubelet_configuration"_L1].toObject();
    if (!kubelet.isEmpty())
        m_builder.carry(m_path + u".node_config"_s, QJsonObject{{u"kubelet_configuration"_s, kubelet}});
    planComponents();
    const bool isAuto = m_old["auto_mode"_L1].toObject()["enable"_L1].toBool();
    if (isAuto && m_builder.detail["auto_mode"_L1].toObject()["enable"_L1].toBool())
        m_builder.carry(m_path + u".auto_mode"_s, QJsonObject{{u"enable"_s, true}});
    if (m_old["tee_config"_L1].toObject()["tee_enable"_L1].toBool())
        m_builder.carry(m_path + u".tee_config"_s, QJsonObject{{u"tee_enable"_s, true}});
}

/// Not in the request, but the addresses of these nodes' pods are needed at every upgrade.
void PoolPlan::noteSurge()
{
    const QJsonObject upgrade = m_old["management"_L1].toObject()["upgrade_config"_L1].toObject();
    const bool scales = m_old["auto_scaling"_L1].toObject()["enable"_L1].toBool();
    const qint64 nodes = scales ? m_old["auto_scaling"_L1].toObject()["max_instances"_L1].toInteger()
                                : m_scaling["desired_size"_L1].toInteger();
    const qint64 share = (nodes * upgrade["surge_percentage"_L1].toInteger() + 99) / 100;
    if (const qint64 surge = std::max(upgrade["surge"_L1].toInteger(), share); surge > 0)
        m_builder.plan.surgeNodes.insert(m_index, surge);
}

/// As they are, but for what the service lists as null, which a request must not hold.
void PoolPlan::planComponents()
{
    const auto filled = [](const QJsonObject& object) {
        QJsonObject kept;
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!member.value().isNull())
                kept[member.key()] = member.value();
        }
        return kept;
    };
    QJsonArray components;
    for (const QJsonValue& value : m_old["node_components"_L1].toArray()) {
        QJsonObject component = filled(value.toObject());
        if (component["config"_L1].isObject())
            component[u"config"_s] = filled(component["config"_L1].toObject());
        components.append(component);
    }
    carryIfSet(m_path + u".node_components"_s, components);
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/addressplan.h"
#include "recreate/knownfacts.h"
#include "recreate/planbuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Plan)
};

/// One node pool: its old object (empty when there is none) and where its fields go.
class PoolPlan final
{
public:
    PoolPlan(PlanBuilder& builder, const NodePool* old, int index)
        : m_builder(builder)
        , m_old(old ? old->object : QJsonObject())
        , m_pool(old)
        , m_index(index)
        , m_path(u"nodepools[%1]"_s.arg(index))
        , m_scaling(m_old["scaling_group"_L1].toObject())
        , m_kubernetes(m_old["kubernetes_config"_L1].toObject())
    {}

    void plan()
    {
        planInfo();
        planSize();
        planPlace();
        planInstanceTypes();
        planDisks();
        planLogin();
        planBilling();
        planImageAndRuntime();
        planKubernetes();
        planManagement();
        sayWhatIsDropped();
    }

private:
    [[nodiscard]] QString scaling(QLatin1StringView field) const { return m_path + u".scaling_group."_s + field; }
    [[nodiscard]] QString kubernetes(QLatin1StringView field) const
    {
        return m_path + u".kubernetes_config."_s + field;
    }

    static bool isEmpty(const QJsonValue& value)
    {
        return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()) ||
               (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty()) ||
               value.toString() == "******"_L1;
    }

    void carryIfSet(const QString& path, const QJsonValue& value)
    {
        if (!isEmpty(value))
            m_builder.carry(path, value);
    }

    void planInfo()
    {
        const QJsonObject info = m_old["nodepool_info"_L1].toObject();
        const QString name = m_path + u".nodepool_info.name"_s;
        if (const QString old = info["name"_L1].toString(); !old.isEmpty())
            m_builder.carry(name, old);
        else
            m_builder.choose(name, m_index == 0 ? u"default-nodepool"_s : u"nodepool-%1"_s.arg(m_index + 1), {});
        carryIfSet(m_path + u".nodepool_info.resource_group_id"_s, info["resource_group_id"_L1]);
    }

    void planSize()
    {
        const QJsonObject old = m_old["auto_scaling"_L1].toObject();
        const QString path = m_path + u".auto_scaling."_s;
        const QJsonValue asked = m_builder.answer(path + u"enable"_s);
        const bool scales = asked.isBool() ? asked.toBool() : old["enable"_L1].toBool();
        if (scales) {
            m_builder.carry(path + u"enable"_s, true);
            m_builder.carry(path + u"min_instances"_s, old["min_instances"_L1].toInt(0));
            m_builder.carry(path + u"max_instances"_s, old["max_instances"_L1].toInt(0));
            const QString type = old["type"_L1].toString();
            m_builder.carry(path + u"type"_s, type.isEmpty() ? u"cpu"_s : type);
            return;
        }
        if (m_builder.options.asBenchmark)
            return;
        const QJsonValue fewest = m_builder.answer(path + u"min_instances"_s);
        for (const QString& field : {u"enable"_s, u"min_instances"_s, u"max_instances"_s, u"type"_s}) {
            if (!m_builder.answer(path + field).isUndefined())
                m_builder.correct(path + field, QJsonValue::Undefined,
                                  Tr::tr("Only read while the pool scales by itself."));
        }
        planDesiredSize(fewest);
    }

    void planDesiredSize(const QJsonValue& askedFewest)
    {
        const QString path = scaling("desired_size"_L1);
        const QJsonValue desired = m_scaling["desired_size"_L1];
        const QJsonValue total = m_old["status"_L1].toObject()["total_nodes"_L1];
        if (desired.isDouble())
            m_builder.carry(path, desired.toInt());
        else if (total.isDouble())
            m_builder.carry(path, total.toInt(), Tr::tr("The nodes that the old pool has now."));
        else
            m_builder.choose(path, std::max(1, askedFewest.toInt(1)),
                             Tr::tr("A pool that does not scale by itself and has no size would stay empty."));
    }

    void planPlace()
    {
        const QString path = scaling("vswitch_ids"_L1);
        const QJsonValue old = m_scaling["vswitch_ids"_L1];
        const QJsonValue cluster = m_builder.plan.value(u"vswitch_ids"_s);
        if (!isEmpty(old))
            m_builder.carry(path, old);
        else if (!isEmpty(cluster))
            m_builder.choose(path, cluster, Tr::tr("The vSwitches of the cluster."));
        else
            m_builder.miss(path, Tr::tr("The vSwitches of this pool are not known."));
        carryIfSet(scaling("multi_az_policy"_L1), m_scaling["multi_az_policy"_L1]);
        carryIfSet(scaling("deploymentset_id"_L1), m_scaling["deploymentset_id"_L1]);
    }

    [[nodiscard]] bool isSoldHere(const QString& type) const
    {
        const auto* sold = known(m_builder.facts.onSale);
        const QList<VSwitch>* vswitches = known(m_builder.facts.vswitches);
        if (!sold || sold->isEmpty() || !vswitches)
            return true;
        for (const QJsonValue& id : m_builder.plan.value(scaling("vswitch_ids"_L1)).toArray()) {
            const auto place = std::ranges::find(*vswitches, id.toString(), &VSwitch::id);
            if (place == vswitches->end() || !sold->contains(place->zone) || sold->value(place->zone).contains(type))
                return true;
        }
        return false;
    }

    void planInstanceTypes()
    {
        const QString path = scaling("instance_types"_L1);
        const QJsonArray old = m_scaling["instance_types"_L1].toArray();
        QJsonArray kept;
        QStringList refused;
        bool verified = true;
        for (const QJsonValue& value : old) {
            const QString type = value.toString();
            const std::optional<int> pods = podsOf(type, m_builder.facts);
            if (pods && *pods < fewestTerwayPods)
                refused.append(Tr::tr("%1 allows %2 pods with Terway, 12 are needed.").arg(type).arg(*pods));
            else if (!isSoldHere(type))
                refused.append(Tr::tr("%1 is not on sale in the zones of this pool.").arg(type));
            else
                kept.append(type);
            verified = verified && pods;
        }
        if (kept.isEmpty() && refused.isEmpty())
            m_builder.miss(path, Tr::tr("Name at least one instance type with 12 or more pods on Terway."));
        else if (kept.isEmpty())
            m_builder.miss(path, refused.join(u' ') + u' ' + Tr::tr("Name a replacement."), old);
        else if (!refused.isEmpty())
            m_builder.change(path, kept, old, refused.join(u' '));
        else if (verified)
            m_builder.carry(path, old);
        else
            m_builder.carryUnverified(path, old, Tr::tr("Whether these types can run Terway could not be checked."));
        carryIfSet(scaling("instance_patterns"_L1), m_scaling["instance_patterns"_L1]);
    }

    void planDisks()
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

    void planDataDisks()
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

    void planLogin()
    {
        const QString keyPair = m_scaling["key_pair"_L1].toString();
        const bool isManaged = m_old["management"_L1].toObject()["enable"_L1].toBool();
        const bool needsKey = isManaged || m_scaling["image_type"_L1].toString().contains("ContainerO"_L1);
        if (!keyPair.isEmpty())
            m_builder.carry(scaling("key_pair"_L1), keyPair);
        else if (needsKey)
            m_builder.miss(scaling("key_pair"_L1),
                           Tr::tr("Managed node pools and container-optimised images take a key pair only."));
        if (!m_old.isEmpty() && keyPair.isEmpty())
            m_builder.drop(
                scaling("login_password"_L1), u"******"_s,
                Tr::tr("A password cannot be carried over, and no command should hold one; name a key pair."));
        if (m_scaling["login_as_non_root"_L1].toBool())
            m_builder.carry(scaling("login_as_non_root"_L1), true);
    }

    void planBilling()
    {
        const QString charge = m_scaling["instance_charge_type"_L1].toString();
        if (charge.isEmpty())
            m_builder.choose(scaling("instance_charge_type"_L1), u"PostPaid"_s, Tr::tr("Pay as you go."));
        else
            m_builder.carry(scaling("instance_charge_type"_L1), charge);
        if (charge == "PrePaid"_L1) {
            for (const QLatin1StringView field :
                 {"period"_L1, "period_unit"_L1, "auto_renew"_L1, "auto_renew_period"_L1})
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
        for (const QLatin1StringView field : {"soc_enabled"_L1, "security_hardening_os"_L1}) {
            if (m_scaling[field].toBool())
                m_builder.carry(scaling(field), true);
        }
        carryTags();
    }

    void carryTags()
    {
        QJsonArray kept;
        for (const QJsonValue& tag : m_scaling["tags"_L1].toArray()) {
            const QString key = tag["key"_L1].toString();
            if (!key.isEmpty() && !key.startsWith("acs:"_L1) && !key.startsWith("aliyun"_L1) &&
                !key.startsWith("ack.aliyun.com"_L1) && !key.startsWith("ack."_L1))
                kept.append(tag);
        }
        carryIfSet(scaling("tags"_L1), kept);
    }

    /// What the service offers for the version that the plan has by now.
    [[nodiscard]] const KubernetesVersion* offered() const
    {
        const QList<KubernetesVersion>* versions = known(m_builder.facts.versions);
        if (!versions)
            return nullptr;
        const auto found = std::ranges::find(*versions, m_builder.plan.value(u"kubernetes_version"_s).toString(),
                                             &KubernetesVersion::version);
        return found == versions->end() ? nullptr : &*found;
    }

    void planImageAndRuntime()
    {
        const QString image = m_scaling["image_type"_L1].toString();
        const KubernetesVersion* version = offered();
        const bool isOld = image == "CentOS"_L1 || image == "AliyunLinux"_L1 || image == "AliyunLinuxUEFI"_L1;
        const bool isOffered = !version || version->imageTypes.isEmpty() || version->imageTypes.contains(image);
        if (image.isEmpty())
            m_builder.choose(scaling("image_type"_L1), u"AliyunLinux3"_s, Tr::tr("The service's own Linux."));
        else if (isOld || (!isOffered && image != "Custom"_L1))
            m_builder.change(scaling("image_type"_L1), u"AliyunLinux3"_s, image,
                             Tr::tr("%1 is not offered for the new version.").arg(image));
        else
            m_builder.carry(scaling("image_type"_L1), image);
        if (image == "Custom"_L1)
            carryIfSet(scaling("image_id"_L1), m_scaling["image_id"_L1]);
        planRuntime(version);
    }

    void planRuntime(const KubernetesVersion* version)
    {
        const QString oldName = m_kubernetes["runtime"_L1].toString();
        const QString name = oldName.startsWith("Sandboxed"_L1) ? oldName : u"containerd"_s;
        if (oldName.isEmpty())
            m_builder.choose(kubernetes("runtime"_L1), name, {});
        else if (oldName == name)
            m_builder.carry(kubernetes("runtime"_L1), name);
        else
            m_builder.change(kubernetes("runtime"_L1), name, oldName,
                             Tr::tr("%1 is not offered any more.").arg(oldName));

        const QString path = kubernetes("runtime_version"_L1);
        const QJsonValue old = m_kubernetes["runtime_version"_L1];
        const QString asked = m_builder.answer(path).toString();
        QStringList offeredVersions;
        if (version) {
            for (const ContainerRuntime& runtime : version->runtimes) {
                if (runtime.name == name)
                    offeredVersions.append(runtime.version);
            }
        }
        const QString current = asked.isEmpty() ? old.toString() : asked;
        if (m_builder.options.asBenchmark || offeredVersions.contains(current)) {
            carryIfSet(path, old.isString() && !old.toString().isEmpty() ? old : QJsonValue(asked));
            return;
        }
        raiseRuntime(path, offeredVersions, old, asked);
    }

    void raiseRuntime(const QString& path, QStringList offeredVersions, const QJsonValue& old, const QString& asked)
    {
        std::ranges::sort(offeredVersions, [](const QString& a, const QString& b) {
            return QVersionNumber::fromString(a) < QVersionNumber::fromString(b);
        });
        const QJsonValue value =
            offeredVersions.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(offeredVersions.last());
        const QString why = offeredVersions.isEmpty()
                                ? Tr::tr("Left to the service, which takes the one that fits the Kubernetes version.")
                                : Tr::tr("The version that the service offers with this Kubernetes version.");
        if (!asked.isEmpty())
            m_builder.correct(path, value, why);
        else if (value.isUndefined() && !isEmpty(old))
            m_builder.drop(path, old, why);
        else if (!value.isUndefined() && !isEmpty(old))
            m_builder.change(path, value, old, why);
        else if (!value.isUndefined())
            m_builder.choose(path, value, why);
    }

    static bool isSystemLabel(const QString& key)
    {
        static const QRegularExpression form(
            u"(\\A|\\.)(aliyun\\.com|aliyuncs\\.com|alibabacloud\\.com|kubernetes\\.io|k8s\\.io)/"_s);
        return form.match(key).hasMatch() && !key.startsWith("node-role.kubernetes.io/"_L1);
    }

    void planKubernetes()
    {
        QJsonArray labels;
        for (const QJsonValue& label : m_kubernetes["labels"_L1].toArray()) {
            if (const QString key = label["key"_L1].toString(); !key.isEmpty() && !isSystemLabel(key))
                labels.append(QJsonObject{{u"key"_s, key}, {u"value"_s, label["value"_L1].toString()}});
        }
        carryIfSet(kubernetes("labels"_L1), labels);
        carryIfSet(kubernetes("taints"_L1), m_kubernetes["taints"_L1]);
        carryIfSet(kubernetes("cpu_policy"_L1), m_kubernetes["cpu_policy"_L1]);
        carryIfSet(kubernetes("node_name_mode"_L1), m_kubernetes["node_name_mode"_L1]);
        if (m_kubernetes["cms_enabled"_L1].isBool())
            m_builder.carry(kubernetes("cms_enabled"_L1), m_kubernetes["cms_enabled"_L1]);
        if (m_kubernetes["unschedulable"_L1].toBool())
            m_builder.carry(kubernetes("unschedulable"_L1), true);
        planUserData();
    }

    void planUserData()
    {
        if (!m_pool)
            return;
        const auto take = [this](const Secret& secret, QMap<int, Secret>& into, QLatin1StringView field) {
            if (secret.isEmpty())
                return;
            if (m_builder.options.carryUserData)
                into.insert(m_index, secret);
            else
                m_builder.drop(kubernetes(field), u"******"_s,
                               Tr::tr("Boot scripts can hold secrets; they are carried only when asked for."));
        };
        take(m_pool->userData, m_builder.plan.userData, "user_data"_L1);
        take(m_pool->preUserData, m_builder.plan.preUserData, "pre_user_data"_L1);
    }

    void planManagement()
    {
        QJsonObject management;
        const QJsonObject old = m_old["management"_L1].toObject();
        for (const QLatin1StringView key :
             {"enable"_L1, "auto_repair"_L1, "auto_repair_policy"_L1, "auto_upgrade"_L1, "auto_upgrade_policy"_L1,
              "auto_vul_fix"_L1, "auto_vul_fix_policy"_L1, "auto_fault_diagnosis"_L1}) {
            if (!isEmpty(old[key]))
                management[key] = old[key];
        }
        carryIfSet(m_path + u".management"_s, management);
        const QJsonObject kubelet = m_old["node_config"_L1].toObject()["kubelet_configuration"_L1].toObject();
        if (!kubelet.isEmpty())
            m_builder.carry(m_path + u".node_config"_s, QJsonObject{{u"kubelet_configuration"_s, kubelet}});
        if (m_old["tee_config"_L1].toObject()["tee_enable"_L1].toBool())
            m_builder.carry(m_path + u".tee_config"_s, QJsonObject{{u"tee_enable"_s, true}});
    }

    void sayWhatIsDropped()
    {
        QJsonValue groups = m_scaling["security_group_ids"_L1];
        if (isEmpty(groups) && !isEmpty(m_scaling["security_group_id"_L1]))
            groups = QJsonArray{m_scaling["security_group_id"_L1]};
        if (!isEmpty(groups))
            m_builder.drop(scaling("security_group_ids"_L1), groups,
                           Tr::tr("They belong to the old cluster; the new one brings its own."));
    }

    PlanBuilder& m_builder;
    const QJsonObject m_old;
    const NodePool* const m_pool;
    const int m_index;
    const QString m_path;
    const QJsonObject m_scaling;
    const QJsonObject m_kubernetes;
};

bool canBeRecreated(const NodePool& pool)
{
    const QString type = pool.object["nodepool_info"_L1].toObject()["type"_L1].toString();
    return type.isEmpty() || type == "ess"_L1;
}

} // namespace

void planNodePools(PlanBuilder& builder)
{
    QList<NodePool> pools;
    if (!builder.replacesNodePools()) {
        if (const QList<NodePool>* live = known(builder.facts.nodePools))
            pools = *live;
        else if (builder.old.nodePools)
            pools = *builder.old.nodePools;
    }
    const auto foreign = std::ranges::stable_partition(pools, canBeRecreated);
    for (const NodePool& pool : foreign)
        builder.plan.notCarried.append(
            Tr::tr("Node pool %1 is of a kind that this request cannot make.").arg(pool.name));
    pools.erase(foreign.begin(), foreign.end());
    const int count = std::max(int(pools.size()), builder.answeredNodePools());
    for (int i = 0; i < count; ++i)
        PoolPlan(builder, i < pools.size() ? &pools.at(i) : nullptr, i).plan();
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/addressplan.h"
#include "recreate/fieldpath.h"
#include "recreate/knownfacts.h"
#include "recreate/poolplan.h"

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

bool canBeRecreated(const NodePool& pool)
{
    const QString type = pool.object["nodepool_info"_L1].toObject()["type"_L1].toString();
    return type.isEmpty() || type == "ess"_L1;
}

/// What the service takes of a pool's name; empty when nothing is left of it.
QString acceptedName(const QString& name)
{
    static const QRegularExpression forbidden(u"[^0-9A-Za-z\\x{4e00}-\\x{9fff}_.-]+"_s);
    static const QRegularExpression leading(u"\\A[-_.]+"_s);
    return name.left(200).replace(forbidden, u"-"_s).remove(leading).left(63);
}

} // namespace

PoolPlan::PoolPlan(PlanBuilder& builder, const NodePool* old, int index)
    : m_builder(builder)
    , m_old(old ? old->object : QJsonObject())
    , m_pool(old)
    , m_index(index)
    , m_path(u"nodepools[%1]"_s.arg(index))
    , m_scaling(m_old["scaling_group"_L1].toObject())
    , m_kubernetes(m_old["kubernetes_config"_L1].toObject())
{}

void PoolPlan::plan()
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

QString PoolPlan::scaling(QLatin1StringView field) const
{
    return m_path + u".scaling_group."_s + field;
}

QString PoolPlan::kubernetes(QLatin1StringView field) const
{
    return m_path + u".kubernetes_config."_s + field;
}

bool PoolPlan::isEmpty(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty()) ||
           value.toString() == "******"_L1;
}

void PoolPlan::carryIfSet(const QString& path, const QJsonValue& value)
{
    if (!isEmpty(value))
        m_builder.carry(path, value);
}

void PoolPlan::takeKept(const QString& path, const QJsonArray& kept, const QJsonArray& old, const QString& why)
{
    if (kept.size() == old.size())
        carryIfSet(path, kept);
    else if (kept.isEmpty())
        m_builder.drop(path, old, why);
    else
        m_builder.change(path, kept, old, why);
}

void PoolPlan::planInfo()
{
    const QJsonObject info = m_old["nodepool_info"_L1].toObject();
    const QString name = m_path + u".nodepool_info.name"_s;
    const QString old = info["name"_L1].toString();
    if (const QString accepted = acceptedName(old); accepted.isEmpty())
        m_builder.choose(name, m_index == 0 ? u"default-nodepool"_s : u"nodepool-%1"_s.arg(m_index + 1), {});
    else if (accepted == old)
        m_builder.carry(name, old);
    else
        m_builder.change(name, accepted, old.left(200), Tr::tr("The old name has characters that are not accepted."));
    carryIfSet(m_path + u".nodepool_info.type"_s, info["type"_L1]);
    carryIfSet(m_path + u".nodepool_info.resource_group_id"_s, info["resource_group_id"_L1]);
}

void PoolPlan::planSize()
{
    const QJsonObject old = m_old["auto_scaling"_L1].toObject();
    const QString path = m_path + u".auto_scaling."_s;
    const QJsonValue asked = m_builder.answer(path + u"enable"_s);
    const bool scales = asked.isBool() ? asked.toBool() : old["enable"_L1].toBool();
    if (scales) {
        m_builder.carry(path + u"enable"_s, true);
        for (const QString& bound : {u"min_instances"_s, u"max_instances"_s}) {
            // Of a pool that did not scale the service says 0 to 0, which would hold no node.
            if (old["enable"_L1].toBool() && old[bound].isDouble())
                m_builder.carry(path + bound, old[bound].toInt());
            else
                m_builder.miss(path + bound,
                               Tr::tr("The old pool does not scale by itself: say how far the new one may."));
        }
        const QString type = old["type"_L1].toString();
        m_builder.carry(path + u"type"_s, type.isEmpty() ? u"cpu"_s : type);
        return;
    }
    if (m_builder.options.asBenchmark)
        return;
    const QJsonValue fewest = m_builder.answer(path + u"min_instances"_s);
    for (const QString& field : {u"enable"_s, u"min_instances"_s, u"max_instances"_s, u"type"_s}) {
        if (!m_builder.answer(path + field).isUndefined())
            m_builder.correct(path + field, QJsonValue::Undefined, Tr::tr("Only read while the pool scales by itself."),
                              old[field]);
    }
    planDesiredSize(fewest);
}

void PoolPlan::planDesiredSize(const QJsonValue& askedFewest)
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

void PoolPlan::planPlace()
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

bool PoolPlan::isSoldHere(const QString& type) const
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

void PoolPlan::planInstanceTypes()
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
    for (const QLatin1StringView field :
         {"instance_patterns"_L1, "resource_pool_options"_L1, "cpu_options"_L1, "instance_metadata_options"_L1})
        carryIfSet(scaling(field), m_scaling[field]);
}

bool PoolPlan::isSystemLabel(const QString& key)
{
    static const QRegularExpression form(
        u"(\\A|\\.)(aliyun\\.com|aliyuncs\\.com|alibabacloud\\.com|kubernetes\\.io|k8s\\.io)/"_s);
    return form.match(key).hasMatch() && !key.startsWith("node-role.kubernetes.io/"_L1);
}

void PoolPlan::planKubernetes()
{
    QJsonArray labels;
    const QJsonArray old = m_kubernetes["labels"_L1].toArray();
    for (const QJsonValue& label : old) {
        if (const QString key = label["key"_L1].toString(); !key.isEmpty() && !isSystemLabel(key))
            labels.append(QJsonObject{{u"key"_s, key}, {u"value"_s, label["value"_L1].toString()}});
    }
    takeKept(kubernetes("labels"_L1), labels, old, Tr::tr("Labels that the service sets itself are left out."));
    carryIfSet(kubernetes("taints"_L1), m_kubernetes["taints"_L1]);
    carryIfSet(kubernetes("cpu_policy"_L1), m_kubernetes["cpu_policy"_L1]);
    carryIfSet(kubernetes("node_name_mode"_L1), m_kubernetes["node_name_mode"_L1]);
    if (m_kubernetes["cms_enabled"_L1].isBool())
        m_builder.carry(kubernetes("cms_enabled"_L1), m_kubernetes["cms_enabled"_L1]);
    if (m_kubernetes["unschedulable"_L1].toBool())
        m_builder.carry(kubernetes("unschedulable"_L1), true);
    planUserData();
}

void PoolPlan::sayWhatIsDropped()
{
    QJsonValue groups = m_scaling["security_group_ids"_L1];
    if (isEmpty(groups) && !isEmpty(m_scaling["security_group_id"_L1]))
        groups = QJsonArray{m_scaling["security_group_id"_L1]};
    if (!isEmpty(groups))
        m_builder.drop(scaling("security_group_ids"_L1), groups,
                       Tr::tr("They belong to the old cluster; the new one brings its own."));
    for (const QLatin1StringView container :
         {"scaling_group"_L1, "kubernetes_config"_L1, "management"_L1, "node_config"_L1})
        dropUnknown(container);
}

/// What the service tells of a pool and its request has no field for.
void PoolPlan::dropUnknown(QLatin1StringView container)
{
    static const QStringList ownOfThePool{u"scaling_group_id"_s, u"ram_policy"_s,     u"platform"_s,
                                          u"cis_enabled"_s,      u"login_password"_s, u"security_group_id"_s};
    static const QRegularExpression form(u"\\A[a-z_]{1,64}\\z"_s);
    const QJsonObject members = m_old[container].toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QString path = m_path + u'.' + container + u'.' + member.key();
        const QJsonValue value = member.value();
        const bool isOff = isEmpty(value) || (value.isBool() && !value.toBool()) || value == QJsonValue(0);
        if (!isOff && !ownOfThePool.contains(member.key()) && form.match(member.key()).hasMatch() && !fieldType(path) &&
            !m_builder.plan.find(path))
            m_builder.drop(path, value, Tr::tr("The create request has no such field."));
    }
}

void planNodePools(PlanBuilder& builder)
{
    QList<NodePool> pools;
    const QList<NodePool>* live = known(builder.facts.nodePools);
    builder.plan.knowsNodePools = live || builder.old.nodePools || builder.replacesNodePools();
    if (builder.plan.knowsNodePools && !builder.replacesNodePools())
        pools = live ? *live : *builder.old.nodePools;
    const auto foreign = std::stable_partition(pools.begin(), pools.end(), canBeRecreated);
    for (auto pool = foreign; pool != pools.end(); ++pool)
        builder.plan.notCarried.append(
            Tr::tr("Node pool %1 is of a kind that this request cannot make.").arg(pool->name));
    pools.erase(foreign, pools.end());
    const int count = builder.nodePoolsAfter(int(pools.size()));
    for (int i = 0; i < count; ++i)
        PoolPlan(builder, i < pools.size() ? &pools.at(i) : nullptr, i).plan();
}

} // namespace Ack

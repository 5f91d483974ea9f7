// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/poolchecks.h"

#include "core/text.h"
#include "recreate/addressplan.h"
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

PoolChecks::PoolChecks(Checklist& list, int index) : m_list(list), m_path(u"nodepools[%1]."_s.arg(index)) {}

void PoolChecks::error(const QString& id, QLatin1StringView field, const QString& sentence)
{
    m_list.error(id, at(field), sentence, u"CreateClusterNodePool"_s);
}

void PoolChecks::warn(const QString& id, QLatin1StringView field, const QString& sentence)
{
    m_list.warn(id, at(field), sentence, u"CreateClusterNodePool"_s);
}

void PoolChecks::run()
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
    checkExclusiveEni();
    checkImage();
    checkKeyPairOnly();
    checkDiskOptions();
    checkSpot();
    checkTags();
    checkWhatIsShared();
    checkComponents();
}

qint64 PoolChecks::nodes() const
{
    return value("auto_scaling.enable"_L1).toBool() ? value("auto_scaling.max_instances"_L1).toInteger()
                                                    : value("scaling_group.desired_size"_L1).toInteger();
}

void PoolChecks::checkName()
{
    static const QRegularExpression form(
        u"\\A[0-9A-Za-z\\x{4e00}-\\x{9fff}][0-9A-Za-z\\x{4e00}-\\x{9fff}_.-]{0,62}\\z"_s);
    if (!form.match(text("nodepool_info.name"_L1)).hasMatch())
        error(u"pool-name"_s, "nodepool_info.name"_L1,
              Tr::tr("A pool's name has 1 to 63 letters, digits, Chinese characters, hyphens, dots or underscores."));
}

void PoolChecks::checkVSwitches()
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
        else if (vswitches && std::ranges::none_of(*vswitches, [&](const VSwitch& one) {
                     return one.id == id.toString() && one.vpcId == m_list.text(u"vpcid"_s);
                 }))
            error(u"vswitch-unknown"_s, "scaling_group.vswitch_ids"_L1,
                  Tr::tr("%1 is not in the VPC of the cluster.").arg(shown));
    }
}

void PoolChecks::checkTypes()
{
    const QLatin1StringView field = "scaling_group.instance_types"_L1;
    const QJsonArray types = value(field).toArray();
    if (value(field).isArray() && (types.isEmpty() || types.size() > 10))
        error(u"instance-type-count"_s, field,
              Tr::tr("A pool has 1 to 10 instance types, these are %1.").arg(types.size()));
    for (const QJsonValue& one : types)
        checkType(field, one.toString());
}

void PoolChecks::checkType(QLatin1StringView field, const QString& type)
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

void PoolChecks::checkTrunk(QLatin1StringView field, const QString& type)
{
    const QList<InstanceType>* types = known(m_list.facts.instanceTypes);
    if (!types || !m_list.hasTerwayFlag("ENITrunking"_L1))
        return;
    const auto found = std::ranges::find(*types, type, &InstanceType::id);
    if (found != types->end() && !found->trunkSupported)
        warn(u"trunk-type"_s, field,
             Tr::tr("%1 does not support trunk ENIs: its nodes serve no pods with an ENI of their own.").arg(type));
}

void PoolChecks::checkSale(QLatin1StringView field, const QString& type)
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
        warn(u"instance-type-sale-zone"_s, field, Tr::tr("%1 is not on sale in %2.").arg(type, without.join(u", "_s)));
}

void PoolChecks::checkSize()
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
}

void PoolChecks::checkScaling()
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

namespace {

/// How many nodes an edition holds, all pools together.
void checkNodeCount(Checklist& list, qint64 nodes)
{
    const QString source = u"ACK, comparison of editions"_s;
    if (list.text(u"cluster_spec"_s) == "ack.standard"_L1 && nodes > 10)
        list.error(u"basic-nodes"_s, u"cluster_spec"_s,
                   Tr::tr("The Basic edition holds ten nodes, the node pools may have %1.").arg(nodes), source);
    else if (nodes > 5000)
        list.warn(u"node-quota"_s, u"nodepools"_s,
                  Tr::tr("More than 5,000 nodes need a quota; the node pools may have %1.").arg(nodes), source);
}

} // namespace

void checkNodePools(Checklist& list)
{
    const int count = list.plan.nodePoolCount();
    if (count == 0)
        list.warn(u"no-node-pools"_s, u"nodepools"_s,
                  list.plan.knowsNodePools
                      ? Tr::tr("No node pool is in the request; the new cluster starts without nodes.")
                      : Tr::tr("The old node pools are not known; the new cluster starts without nodes."),
                  u"CreateCluster nodepools"_s);
    if (count > 20)
        list.warn(u"pool-quota"_s, u"nodepools"_s, Tr::tr("The default quota is 20 node pools."),
                  u"DescribeUserQuota"_s);
    QStringList names;
    qint64 nodes = 0;
    for (int i = 0; i < count; ++i) {
        const QString path = u"nodepools[%1].nodepool_info.name"_s.arg(i);
        if (names.contains(list.text(path)))
            list.error(u"pool-name-twice"_s, path, Tr::tr("Two node pools have the same name."),
                       u"CreateClusterNodePool"_s);
        names.append(list.text(path));
        PoolChecks pool(list, i);
        pool.run();
        nodes += pool.nodes();
    }
    checkNodeCount(list, nodes);
}

} // namespace Ack

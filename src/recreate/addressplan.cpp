// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/addressplan.h"

#include "recreate/cidr.h"
#include "recreate/knownfacts.h"

#include <QJsonArray>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// Idle addresses that Terway keeps per node (max_pool_size). Source: Terway's dynamic configuration.
constexpr int warmPool = 5;

const VSwitch* vswitchOf(const QString& id, const Facts& facts)
{
    const QList<VSwitch>* vswitches = known(facts.vswitches);
    if (!vswitches)
        return nullptr;
    const auto found = std::ranges::find(*vswitches, id, &VSwitch::id);
    return found == vswitches->end() ? nullptr : &*found;
}

qint64 nodesOf(const Plan& plan, const QString& pool)
{
    if (plan.value(pool + u".auto_scaling.enable"_s).toBool())
        return plan.value(pool + u".auto_scaling.max_instances"_s).toInteger();
    return plan.value(pool + u".scaling_group.desired_size"_s).toInteger();
}

qint64 largestPods(const Plan& plan, const QString& pool, const Facts& facts)
{
    int largest = fewestTerwayPods;
    for (const QJsonValue& type : plan.value(pool + u".scaling_group.instance_types"_s).toArray())
        largest = std::max(largest, podsOf(type.toString(), facts).value_or(0));
    return largest;
}

void addVSwitches(AddressNeed& need, const QJsonValue& ids, const Facts& facts, QStringList& zones)
{
    for (const QJsonValue& id : ids.toArray()) {
        need.nodeVSwitches.insert(id.toString());
        const VSwitch* vswitch = vswitchOf(id.toString(), facts);
        if (!vswitch && known(facts.vswitches) && !need.unknownVSwitches.contains(id.toString()))
            need.unknownVSwitches.append(id.toString());
        if (vswitch && !zones.contains(vswitch->zone))
            zones.append(vswitch->zone);
    }
}

void addPool(AddressNeed& need, const Plan& plan, int index, const Facts& facts)
{
    const QString pool = u"nodepools[%1]"_s.arg(index);
    QStringList zones;
    addVSwitches(need, plan.value(pool + u".scaling_group.vswitch_ids"_s), facts, zones);
    if (zones.isEmpty())
        return;
    // PRIORITY, the default, fills the first vSwitch's zone; the others spread, COST_OPTIMIZED as prices will have it.
    const QString policy = plan.value(pool + u".scaling_group.multi_az_policy"_s).toString();
    const bool spreads = policy == "BALANCE"_L1 || policy == "COST_OPTIMIZED"_L1;
    const qint64 all = nodesOf(plan, pool);
    const qint64 perZone = (all + zones.size() - 1) / zones.size();
    const qint64 pods = largestPods(plan, pool, facts);
    for (const QString& zone : zones) {
        if (!need.zones.contains(zone))
            need.zones.append(zone);
        const qint64 likely = spreads ? perZone : zone == zones.first() ? all : 0;
        need.nodes[zone] += likely;
        need.worstCase[zone] += (policy == "COST_OPTIMIZED"_L1 ? all : likely) * pods;
        if (likely > 0)
            need.surge[zone] += plan.surgeNodes.value(index, 1) * pods;
        need.fewest[zone] += likely * (fewestTerwayPods + warmPool);
    }
}

} // namespace

AddressNeed addressNeed(const Plan& plan, const Facts& facts)
{
    AddressNeed need;
    addVSwitches(need, plan.value(u"vswitch_ids"_s), facts, need.zones);
    for (int i = 0; i < plan.nodePoolCount(); ++i)
        addPool(need, plan, i, facts);
    need.zones.sort();
    return need;
}

bool tooSmallForPods(const VSwitch& vswitch)
{
    const std::optional<Cidr> cidr = Cidr::parseLoosely(vswitch.cidr);
    return !cidr || cidr->prefix() > 25;
}

std::optional<int> podsOf(const QString& instanceType, const Facts& facts)
{
    if (const QList<InstanceType>* types = known(facts.instanceTypes)) {
        const auto found = std::ranges::find(*types, instanceType, &InstanceType::id);
        if (found != types->end())
            return found->sharedEniPods();
    }
    return knownSmallInstanceType(instanceType);
}

} // namespace Ack

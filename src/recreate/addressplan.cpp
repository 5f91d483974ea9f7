// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/addressplan.h"

#include "recreate/cidr.h"
#include "recreate/knownfacts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Plan)
};

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

void addPool(AddressNeed& need, const Plan& plan, const QString& pool, const Facts& facts)
{
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
        need.fewest[zone] += likely * (fewestTerwayPods + warmPool);
    }
}

bool isInAllowedRange(const Cidr& cidr)
{
    if (cidr.prefix() < 16 || cidr.prefix() > 24)
        return false;
    for (const QString& range : {u"10.0.0.0/8"_s, u"172.16.0.0/12"_s, u"192.168.0.0/16"_s}) {
        if (Cidr::parse(range)->contains(cidr))
            return true;
    }
    return false;
}

QString overlapWith(const Cidr& cidr, const QString& other, const QString& what)
{
    for (const QString& part : other.split(u',')) { // with two stacks there are two ranges
        if (const std::optional<Cidr> range = Cidr::parseLoosely(part.trimmed()); range && range->overlaps(cidr))
            return Tr::tr("%1 overlaps with %2 (%3).").arg(cidr.text(), what, other);
    }
    return {};
}

QString vpcOverlap(const Cidr& cidr, const QString& vpcId, const Facts& facts)
{
    if (const QList<Vpc>* vpcs = known(facts.vpcs)) {
        for (const Vpc& vpc : *vpcs) {
            if (vpc.id != vpcId)
                continue;
            for (const QString& block : QStringList{vpc.cidr} + vpc.secondaryCidrs) {
                if (const QString overlap = overlapWith(cidr, block, Tr::tr("the VPC")); !overlap.isEmpty())
                    return overlap;
            }
        }
    }
    if (const QList<VSwitch>* vswitches = known(facts.vswitches)) {
        for (const VSwitch& vswitch : *vswitches) {
            if (vswitch.vpcId != vpcId)
                continue;
            const QString overlap = overlapWith(cidr, vswitch.cidr, Tr::tr("vSwitch %1").arg(vswitch.id));
            if (!overlap.isEmpty())
                return overlap;
        }
    }
    return {};
}

QString podOverlap(const Cidr& cidr, const QString& vpcId, const Facts& facts)
{
    for (const ClusterNetwork& other : facts.otherClusters) {
        if (other.vpcId != vpcId)
            continue;
        const QString overlap = overlapWith(cidr, other.podCidr, Tr::tr("the pods of cluster %1").arg(other.id.text()));
        if (!overlap.isEmpty())
            return overlap;
    }
    return {};
}

} // namespace

AddressNeed addressNeed(const Plan& plan, const Facts& facts)
{
    AddressNeed need;
    addVSwitches(need, plan.value(u"vswitch_ids"_s), facts, need.zones);
    for (int i = 0; i < plan.nodePoolCount(); ++i)
        addPool(need, plan, u"nodepools[%1]"_s.arg(i), facts);
    need.zones.sort();
    return need;
}

bool tooSmallForPods(const VSwitch& vswitch)
{
    const std::optional<Cidr> cidr = Cidr::parseLoosely(vswitch.cidr);
    return !cidr || cidr->prefix() > 25;
}

std::optional<QString> serviceCidrConflict(const QString& text, const QString& vpcId, const Facts& facts)
{
    const std::optional<Cidr> cidr = Cidr::parse(text);
    if (!cidr)
        return Tr::tr("%1 is not an IPv4 network such as 172.19.0.0/20 (host bits must be zero).").arg(text);
    if (!isInAllowedRange(*cidr))
        return Tr::tr("%1 is not within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 with a mask of /16 to /24.")
            .arg(text);
    if (const QString overlap = vpcOverlap(*cidr, vpcId, facts); !overlap.isEmpty())
        return overlap;
    if (const QString overlap = podOverlap(*cidr, vpcId, facts); !overlap.isEmpty())
        return overlap;
    return std::nullopt;
}

QString freeServiceCidr(const QString& vpcId, const Facts& facts)
{
    QStringList candidates{u"172.19.0.0/20"_s, u"172.21.0.0/20"_s, u"192.168.0.0/16"_s, u"10.0.0.0/16"_s};
    for (int second = 16; second < 32; ++second)
        candidates.append(u"172.%1.0.0/20"_s.arg(second));
    for (int second = 1; second < 256; ++second)
        candidates.append(u"10.%1.0.0/16"_s.arg(second));
    for (const QString& candidate : candidates) {
        const bool isUsed = std::ranges::any_of(facts.otherClusters, [&](const ClusterNetwork& other) {
            return other.vpcId == vpcId && !overlapWith(*Cidr::parse(candidate), other.serviceCidr, {}).isEmpty();
        });
        if (!isUsed && !serviceCidrConflict(candidate, vpcId, facts))
            return candidate;
    }
    return {};
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

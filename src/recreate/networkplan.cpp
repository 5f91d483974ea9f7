// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/addressplan.h"
#include "recreate/planbuilder.h"
#include "recreate/serviceranges.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Plan)
};

void planServiceCidr(PlanBuilder& builder)
{
    const QString path = u"service_cidr"_s;
    const QString old = builder.old.serviceCidr;
    const QString ipv6 = old.contains(u',') ? u',' + old.section(u',', 1) : QString();
    const QString vpc = builder.plan.value(u"vpcid"_s).toString();
    const ServiceRanges ranges(vpc, builder.facts);
    const std::optional<QString> conflict = ranges.conflict(old.section(u',', 0, 0));
    if (!old.isEmpty() && !conflict) {
        if (known(builder.facts.vpcs))
            builder.carry(path, old, Tr::tr("The old cluster keeps using the same range until it is deleted."));
        else
            builder.carryUnverified(path, old, Tr::tr("Whether it overlaps with the VPC could not be checked."));
        return;
    }
    const QString free = ranges.firstFree();
    if (free.isEmpty())
        builder.miss(path, Tr::tr("No free range was found for the Services."), old);
    else if (old.isEmpty())
        builder.choose(path, free,
                       known(builder.facts.vpcs) ? Tr::tr("The first range that is free in the VPC.")
                                                 : Tr::tr("The usual range; the VPC is not known."));
    else
        builder.change(path, free + ipv6, old, *conflict);
}

void planSecurityGroup(PlanBuilder& builder)
{
    const QString before = builder.detail["security_group_id"_L1].toString();
    if (!builder.answer(u"security_group_id"_s).isUndefined()) {
        builder.carry(u"security_group_id"_s, before);
        return;
    }
    if (!before.isEmpty())
        builder.drop(u"security_group_id"_s, before,
                     Tr::tr("Made for the old cluster; a new group keeps the rules of the two apart."));
    builder.choose(u"is_enterprise_security_group"_s, true,
                   Tr::tr("An advanced group: a basic one holds 2,000 addresses, and pods count with Terway."));
}

void planProxyMode(PlanBuilder& builder)
{
    const QString mode = builder.old.proxyMode.toLower();
    if (mode == "iptables"_L1 || mode == "ipvs"_L1 || mode == "nftables"_L1)
        builder.carry(u"proxy_mode"_s, mode);
    else
        builder.choose(u"proxy_mode"_s, u"ipvs"_s, Tr::tr("The usual mode for Services."));
}

void planSnat(PlanBuilder& builder)
{
    const QString before = builder.parameters["SNatEntry"_L1].toString().toLower();
    if (before == "true"_L1 || before == "false"_L1)
        builder.carry(u"snat_entry"_s, before == "true"_L1,
                      Tr::tr("Pod vSwitches need SNAT of their own where pods reach the Internet."));
    else
        builder.choose(u"snat_entry"_s, true,
                       Tr::tr("Pods and nodes reach the Internet; an existing NAT gateway is used again."));
}

void dropFlannelRanges(PlanBuilder& builder)
{
    const QString why = Tr::tr("Flannel only; with Terway pods take addresses of the vSwitches.");
    if (!builder.old.podCidr.isEmpty())
        builder.drop(u"container_cidr"_s, builder.old.podCidr, why);
    if (const QString mask = builder.detail["node_cidr_mask"_L1].toVariant().toString(); !mask.isEmpty())
        builder.drop(u"node_cidr_mask"_s, mask, why);
}

/// Which vSwitches shall serve the pods of a zone: one with room and the fewest side effects; where none has room,
/// those without nodes together.
QList<const VSwitch*> podVSwitchesFor(QList<const VSwitch*> candidates, const QSet<QString>& nodeVSwitches,
                                      qint64 needed)
{
    const auto rank = [&](const VSwitch* one) {
        const bool hasRoom = one->freeAddresses.value_or(0) >= needed;
        return std::tuple(hasRoom, !nodeVSwitches.contains(one->id), one->freeAddresses.value_or(0), one->id);
    };
    std::ranges::sort(candidates, std::ranges::greater{}, rank);
    QList<const VSwitch*> taken;
    qint64 free = 0;
    for (const VSwitch* one : std::as_const(candidates)) {
        if (!taken.isEmpty() && (free >= needed || nodeVSwitches.contains(one->id)))
            break;
        taken.append(one);
        free += one->freeAddresses.value_or(0);
    }
    return taken;
}

QString becauseOf(const VSwitch& chosen, const QSet<QString>& nodeVSwitches)
{
    const QString free = chosen.freeAddresses ? QString::number(*chosen.freeAddresses) : Tr::tr("an unknown number of");
    if (nodeVSwitches.contains(chosen.id))
        return Tr::
            tr("%1: %2 (%3, %4 free addresses), shared with the nodes because no other vSwitch of the zone has room.")
                .arg(chosen.zone, chosen.id, chosen.cidr, free);
    return Tr::tr("%1: %2 (%3, %4 free addresses).").arg(chosen.zone, chosen.id, chosen.cidr, free);
}

} // namespace

void planNetwork(PlanBuilder& builder)
{
    if (builder.old.vpcId.isEmpty())
        builder.miss(u"vpcid"_s, Tr::tr("The VPC of the old cluster is not known."));
    else
        builder.carry(u"vpcid"_s, builder.old.vpcId);
    if (!builder.old.vswitchIds.isEmpty())
        builder.carry(u"vswitch_ids"_s, QJsonArray::fromStringList(builder.old.vswitchIds));
    else if (builder.answer(u"zone_ids"_s).isUndefined())
        builder.miss(u"vswitch_ids"_s, Tr::tr("The vSwitches of the old cluster are not known."));
    planServiceCidr(builder);
    const QString stack = builder.detail["ip_stack"_L1].toString().toLower();
    if (stack == "ipv4"_L1 || stack == "dual"_L1)
        builder.carry(u"ip_stack"_s, stack);
    else
        builder.choose(u"ip_stack"_s, u"ipv4"_s, Tr::tr("The default of the service."));
    planProxyMode(builder);
    planSecurityGroup(builder);
    planSnat(builder);
    dropFlannelRanges(builder);
}

void planPodVSwitches(PlanBuilder& builder)
{
    const QString path = u"pod_vswitch_ids"_s;
    const QList<VSwitch>* vswitches = known(builder.facts.vswitches);
    if (!vswitches) {
        builder.miss(path, Tr::tr("Pods take addresses of vSwitches: name at least one in each zone that has nodes."));
        return;
    }
    const AddressNeed need = addressNeed(builder.plan, builder.facts);
    const QString vpc = builder.plan.value(u"vpcid"_s).toString();
    QJsonArray chosen;
    QStringList reasons;
    for (const QString& zone : need.zones) {
        QList<const VSwitch*> candidates;
        for (const VSwitch& one : *vswitches) {
            if (one.zone == zone && one.vpcId == vpc && !tooSmallForPods(one))
                candidates.append(&one);
        }
        const QList<const VSwitch*> taken = podVSwitchesFor(candidates, need.nodeVSwitches, need.worstCase.value(zone));
        if (taken.isEmpty()) {
            builder.miss(path,
                         Tr::tr("Zone %1 has no vSwitch that pods could use; make one, /19 or larger.").arg(zone));
            return;
        }
        for (const VSwitch* one : taken) {
            chosen.append(one->id);
            reasons.append(becauseOf(*one, need.nodeVSwitches));
        }
    }
    if (chosen.isEmpty())
        builder.miss(path, Tr::tr("The zones of the nodes are not known: name at least one vSwitch for the pods."));
    else
        builder.choose(path, chosen, reasons.join(u' '));
}

} // namespace Ack

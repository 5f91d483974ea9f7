// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/text.h"
#include "recreate/addressplan.h"
#include "recreate/checklist.h"
#include "recreate/cidr.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Check)
};

const QString& terwayGuide()
{
    static const QString source = u"ACK, Work with Terway"_s;
    return source;
}

bool hasForm(const QString& id, QLatin1StringView prefix)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(prefix + u"-[a-z0-9]+"_s)).match(id).hasMatch();
}

const VSwitch* vswitchOf(const Checklist& list, const QString& id)
{
    const QList<VSwitch>* vswitches = known(list.facts.vswitches);
    if (!vswitches)
        return nullptr;
    const auto found = std::ranges::find(*vswitches, id, &VSwitch::id);
    return found == vswitches->end() ? nullptr : &*found;
}

/// Form, existence, VPC and number of a list of vSwitches.
void checkVSwitchList(Checklist& list, const QString& path, int most)
{
    const QJsonArray ids = list.plan.value(path).toArray();
    const QString vpc = list.text(u"vpcid"_s);
    if (most > 0 && ids.size() > most)
        list.error(u"vswitch-count"_s, path,
                   Tr::tr("At most %1 vSwitches can be named here, these are %2.").arg(most).arg(ids.size()),
                   u"CreateCluster"_s);
    if (list.plan.value(path).isArray() && ids.isEmpty())
        list.error(u"vswitch-none"_s, path, Tr::tr("Name at least one vSwitch."), u"CreateCluster"_s);
    for (const QJsonValue& value : ids) {
        const QString id = value.toString();
        const QString shown = visibleText(id.left(80));
        if (!hasForm(id, "vsw"_L1)) {
            list.error(u"vswitch-form"_s, path, Tr::tr("%1 is not a vSwitch id (vsw-…).").arg(shown),
                       u"CreateCluster"_s);
            continue;
        }
        const VSwitch* vswitch = vswitchOf(list, id);
        if (known(list.facts.vswitches) && !vswitch)
            list.error(u"vswitch-unknown"_s, path,
                       Tr::tr("%1 is not in VPC %2 of this region.").arg(shown, visibleText(vpc)),
                       u"DescribeVSwitches"_s);
        else if (vswitch && vswitch->vpcId != vpc)
            list.error(u"vswitch-vpc"_s, path,
                       Tr::tr("%1 belongs to another VPC (%2).").arg(shown, visibleText(vswitch->vpcId)),
                       terwayGuide());
    }
}

bool isPublicRange(const QString& text)
{
    const std::optional<Cidr> cidr = Cidr::parseLoosely(text);
    if (!cidr)
        return false;
    const auto holds = [&cidr](const QString& range) { return Cidr::parse(range)->contains(*cidr); };
    return cidr->prefix() > 28 || !(holds(u"10.0.0.0/8"_s) || holds(u"172.16.0.0/12"_s) || holds(u"192.168.0.0/16"_s));
}

void checkVpc(Checklist& list)
{
    const QString vpc = list.text(u"vpcid"_s);
    if (vpc.isEmpty())
        return;
    if (!hasForm(vpc, "vpc"_L1)) {
        list.error(u"vpc-form"_s, u"vpcid"_s, Tr::tr("%1 is not a VPC id (vpc-…).").arg(visibleText(vpc.left(80))),
                   u"CreateCluster vpcid"_s);
        return;
    }
    const QList<Vpc>* vpcs = known(list.facts.vpcs);
    if (!vpcs)
        return;
    const auto found = std::ranges::find(*vpcs, vpc, &Vpc::id);
    if (found == vpcs->end())
        list.error(u"vpc-unknown"_s, u"vpcid"_s, Tr::tr("%1 is not in this region.").arg(vpc), u"DescribeVpcs"_s);
    else if (isPublicRange(found->cidr))
        list.warn(u"vpc-range"_s, u"vpcid"_s,
                  Tr::tr("%1 (%2) is not a private range of /8 to /28; that needs a quota.")
                      .arg(vpc, visibleText(found->cidr)),
                  u"ACK, Network planning"_s);
}

void checkPodVSwitches(Checklist& list)
{
    const QString path = u"pod_vswitch_ids"_s;
    checkVSwitchList(list, path, 0);
    const AddressNeed need = addressNeed(list.plan, list.facts);
    for (const QJsonValue& value : list.plan.value(path).toArray()) {
        const QString id = value.toString();
        if (need.nodeVSwitches.contains(id))
            list.warn(u"pod-vswitch-shared"_s, path,
                      Tr::tr("%1 serves nodes as well; a vSwitch of its own leaves room for both.")
                          .arg(visibleText(id.left(80))),
                      u"Terraform provider"_s);
        const VSwitch* vswitch = vswitchOf(list, id);
        const std::optional<Cidr> cidr = vswitch ? Cidr::parseLoosely(vswitch->cidr) : std::nullopt;
        if (cidr && cidr->prefix() > 25)
            list.error(u"pod-vswitch-mask"_s, path,
                       Tr::tr("%1 (%2) is too small: the mask may be at most /25.").arg(id, vswitch->cidr),
                       terwayGuide());
        else if (cidr && cidr->prefix() > 19)
            list.warn(u"pod-vswitch-small"_s, path,
                      Tr::tr("%1 (%2) is smaller than the recommended /19.").arg(id, vswitch->cidr), terwayGuide());
        if (vswitch && vswitch->status == "Pending"_L1)
            list.warn(u"pod-vswitch-pending"_s, path, Tr::tr("%1 is still being made.").arg(id),
                      u"DescribeVSwitches"_s);
    }
}

void checkSpread(Checklist& list)
{
    const AddressNeed need = addressNeed(list.plan, list.facts);
    if (known(list.facts.vswitches) && need.zones.size() == 1)
        list.warn(u"one-zone"_s, u"vswitch_ids"_s,
                  Tr::tr("All nodes are in one zone; two or more survive the loss of one."),
                  u"ACK, Network planning"_s);
    const bool snat = list.plan.value(u"snat_entry"_s).toBool(true);
    if (!snat)
        list.warn(u"pod-snat"_s, u"snat_entry"_s,
                  Tr::tr("Each pod vSwitch needs SNAT of its own where pods reach the Internet."),
                  u"ACK, Increase pod vSwitches"_s);
}

void checkSecurityGroup(Checklist& list)
{
    const QJsonValue group = list.plan.value(u"security_group_id"_s);
    const bool enterprise = list.plan.value(u"is_enterprise_security_group"_s).toBool();
    if (!group.toString().isEmpty() && enterprise)
        list.error(u"security-group-both"_s, u"security_group_id"_s,
                   Tr::tr("Name a security group or let one be made, not both."), u"CreateCluster security_group_id"_s);
    if (group.toString().isEmpty()) {
        if (!enterprise && !list.plan.value(u"is_enterprise_security_group"_s).isUndefined())
            list.warn(u"security-group-basic"_s, u"is_enterprise_security_group"_s,
                      Tr::tr("A basic security group holds 2,000 addresses, and pods count with Terway."),
                      terwayGuide());
        return;
    }
    list.warn(u"security-group-rules"_s, u"security_group_id"_s,
              Tr::tr("The service adds no rules to an existing group: its outbound rules must allow 100.64.0.0/10."),
              u"ACK, Configure cluster security groups"_s);
    if (!hasForm(group.toString(), "sg"_L1))
        list.error(u"security-group-form"_s, u"security_group_id"_s,
                   Tr::tr("%1 is not a security group id (sg-…).").arg(visibleText(group.toString().left(80))),
                   u"CreateCluster security_group_id"_s);
    const QList<SecurityGroup>* groups = known(list.facts.securityGroups);
    if (!groups)
        return;
    const auto found = std::ranges::find(*groups, group.toString(), &SecurityGroup::id);
    if (found == groups->end() || found->vpcId != list.text(u"vpcid"_s))
        list.error(u"security-group-vpc"_s, u"security_group_id"_s,
                   Tr::tr("%1 is not in the VPC of the cluster.").arg(visibleText(group.toString().left(80))),
                   u"DescribeSecurityGroups"_s);
    else if (found->type == "normal"_L1)
        list.warn(u"security-group-basic"_s, u"security_group_id"_s,
                  Tr::tr("A basic security group holds 2,000 addresses, and pods count with Terway."), terwayGuide());
}

void checkFlannelLeftovers(Checklist& list)
{
    for (const QString& field : {u"container_cidr"_s, u"node_cidr_mask"_s}) {
        if (!list.plan.value(field).isUndefined())
            list.error(u"flannel-field"_s, field, Tr::tr("This is for Flannel only."), u"CreateCluster "_s + field);
    }
}

void sayWhatIsUnchecked(Checklist& list)
{
    if (!known(list.facts.vpcs) && !list.text(u"service_cidr"_s).isEmpty())
        list.warn(u"service-cidr-unchecked"_s, u"service_cidr"_s,
                  Tr::tr("The VPC could not be read: make sure that its ranges do not overlap with this one."),
                  u"CreateCluster service_cidr"_s);
    if (!known(list.facts.vswitches) && list.plan.value(u"pod_vswitch_ids"_s).isArray())
        list.warn(
            u"pod-vswitch-unchecked"_s, u"pod_vswitch_ids"_s,
            Tr::tr("The vSwitches could not be read: make sure that each zone with nodes has one of these, with enough "
                   "free addresses."),
            terwayGuide());
}

} // namespace

void checkNetwork(Checklist& list)
{
    sayWhatIsUnchecked(list);
    checkVpc(list);
    checkVSwitchList(list, u"vswitch_ids"_s, 5);
    checkPodVSwitches(list);
    checkAddresses(list);
    checkSpread(list);
    checkServiceRanges(list);
    checkSecurityGroup(list);
    checkFlannelLeftovers(list);
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/text.h"
#include "recreate/checklist.h"
#include "recreate/cidr.h"
#include "recreate/knownfacts.h"
#include "recreate/serviceranges.h"

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

void checkIpv6(Checklist& list, const QString& cidr)
{
    static const QRegularExpression form(u"\\A[fF][cdCD][0-9A-Fa-f]{2}:[0-9A-Fa-f:]*/(11[2-9]|120)\\z"_s);
    if (!form.match(cidr).hasMatch())
        list.error(u"service-cidr-ipv6"_s, u"service_cidr"_s,
                   Tr::tr("The IPv6 part must be within fc00::/7 with a mask of /112 to /120."),
                   u"ACK, Network planning"_s);
}

/// Sources disagree on whether clusters of one VPC may use the same range for their Services.
void checkSharedRange(Checklist& list, const QString& asked, const ServiceRanges& ranges)
{
    const std::optional<Cidr> cidr = Cidr::parse(asked);
    if (!cidr)
        return;
    const QString vpc = list.text(u"vpcid"_s);
    std::optional<QString> free; // looked for once, and only where it is told
    for (const ClusterNetwork& other : list.facts.otherClusters) {
        const bool isOld = other.id == list.plan.oldCluster;
        const bool isInVpc = !other.vpcId.isEmpty() && other.vpcId == vpc;
        if (!isOld && !isInVpc)
            continue;
        const std::optional<Cidr> used = Cidr::parseLoosely(other.serviceCidr.section(u',', 0, 0));
        if (!used || !cidr->overlaps(*used))
            continue;
        QString sentence = isOld ? Tr::tr("The old cluster goes on using %1 for its Services until it is deleted; "
                                          "sources disagree on whether two clusters of a VPC may.")
                                       .arg(visibleText(other.serviceCidr))
                                 : Tr::tr("Cluster %1 uses %2 for its Services in the same VPC; sources disagree on "
                                          "whether that is allowed.")
                                       .arg(visibleText(other.id.text()), visibleText(other.serviceCidr));
        if (!free) // without the VPC nothing is known to be free
            free = known(list.facts.vpcs) ? ranges.firstFree() : QString();
        if (!free->isEmpty())
            sentence += u' ' + Tr::tr("%1 is free.").arg(*free);
        list.warn(u"service-cidr-shared"_s, u"service_cidr"_s, sentence, u"ACK, Network planning"_s);
    }
}

void checkServiceCidr(Checklist& list)
{
    const QString path = u"service_cidr"_s;
    const QStringList parts = list.text(path).split(u',');
    const bool isDual = list.text(u"ip_stack"_s) == "dual"_L1;
    if (parts.first().isEmpty())
        return;
    if (isDual != (parts.size() == 2))
        list.error(u"service-cidr-stack"_s, path,
                   isDual ? Tr::tr("Dual stack needs an IPv4 and an IPv6 range, with a comma between.")
                          : Tr::tr("This must be one IPv4 range."),
                   u"ACK, Network planning"_s);
    const ServiceRanges ranges(list.text(u"vpcid"_s), list.facts);
    if (const std::optional<QString> conflict = ranges.conflict(parts.first()))
        list.error(u"service-cidr"_s, path, *conflict, u"CreateCluster service_cidr"_s);
    if (parts.size() == 2)
        checkIpv6(list, parts.last());
    checkSharedRange(list, parts.first(), ranges);
}

void checkDualStack(Checklist& list)
{
    const QString stack = list.text(u"ip_stack"_s);
    if (!stack.isEmpty() && stack != "ipv4"_L1 && stack != "dual"_L1)
        list.error(u"ip-stack"_s, u"ip_stack"_s, Tr::tr("The IP stack is ipv4 or dual."), u"CreateCluster ip_stack"_s);
    if (stack != "dual"_L1)
        return;
    const QVersionNumber version = kubernetesVersion(list.text(u"kubernetes_version"_s));
    if (!version.isNull() && version < QVersionNumber(1, 22))
        list.error(u"dual-stack-version"_s, u"ip_stack"_s, Tr::tr("Dual stack needs Kubernetes 1.22 or later."),
                   u"ACK, Work with Terway"_s);
    if (const QList<Vpc>* vpcs = known(list.facts.vpcs)) {
        const auto vpc = std::ranges::find(*vpcs, list.text(u"vpcid"_s), &Vpc::id);
        if (vpc != vpcs->end() && !vpc->ipv6)
            list.error(u"dual-stack-vpc"_s, u"ip_stack"_s, Tr::tr("Dual stack needs a VPC with IPv6."),
                       u"ACK, Work with Terway"_s);
    }
    const QList<InstanceType>* types = known(list.facts.instanceTypes);
    for (int i = 0; types && i < list.plan.nodePoolCount(); ++i) {
        const QString path = u"nodepools[%1].scaling_group.instance_types"_s.arg(i);
        for (const QJsonValue& value : list.plan.value(path).toArray()) {
            const auto type = std::ranges::find(*types, value.toString(), &InstanceType::id);
            if (type != types->end() && type->ipv6PerEni != type->ipv4PerEni)
                list.error(u"dual-stack-type"_s, path,
                           Tr::tr("%1 has fewer IPv6 than IPv4 addresses per ENI, which dual stack needs to be equal.")
                               .arg(type->id),
                           u"ACK, Work with Terway"_s);
        }
    }
}

} // namespace

void checkServiceRanges(Checklist& list)
{
    checkServiceCidr(list);
    checkDualStack(list);
}

} // namespace Ack

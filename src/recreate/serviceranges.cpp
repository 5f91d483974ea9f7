// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/serviceranges.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Plan)
};

/// With two stacks there are two ranges; IPv6 ones are left out.
QList<Cidr> rangesIn(const QString& text)
{
    QList<Cidr> ranges;
    for (const QStringView part : QStringView(text).split(u',')) {
        if (const std::optional<Cidr> range = Cidr::parseLoosely(part.trimmed()))
            ranges.append(*range);
    }
    return ranges;
}

bool isInAllowedRange(const Cidr& cidr)
{
    static const QList<Cidr> allowed = rangesIn(u"10.0.0.0/8,172.16.0.0/12,192.168.0.0/16"_s);
    return cidr.prefix() >= 16 && cidr.prefix() <= 24 &&
           std::ranges::any_of(allowed, [&cidr](const Cidr& range) { return range.contains(cidr); });
}

/// The usual ranges first.
QList<Cidr> makeCandidates()
{
    QStringList texts{u"172.19.0.0/20"_s, u"172.21.0.0/20"_s, u"192.168.0.0/16"_s, u"10.0.0.0/16"_s};
    for (int second = 16; second < 32; ++second)
        texts.append(u"172.%1.0.0/20"_s.arg(second));
    for (int second = 1; second < 256; ++second)
        texts.append(u"10.%1.0.0/16"_s.arg(second));
    return rangesIn(texts.join(u','));
}

} // namespace

ServiceRanges::ServiceRanges(const QString& vpcId, const Facts& facts)
{
    if (const QList<Vpc>* vpcs = known(facts.vpcs)) {
        for (const Vpc& vpc : *vpcs) {
            if (vpc.id != vpcId)
                continue;
            take(Owner::Vpc, {}, vpc.cidr);
            for (const QString& block : vpc.secondaryCidrs)
                take(Owner::Vpc, {}, block);
        }
    }
    if (const QList<VSwitch>* vswitches = known(facts.vswitches)) {
        for (const VSwitch& vswitch : *vswitches) {
            if (vswitch.vpcId == vpcId)
                take(Owner::VSwitch, vswitch.id, vswitch.cidr);
        }
    }
    for (const ClusterNetwork& other : facts.otherClusters) {
        if (other.vpcId != vpcId)
            continue;
        take(Owner::Pods, other.id.text(), other.podCidr);
        m_services += rangesIn(other.serviceCidr);
    }
    std::ranges::sort(m_services); // thousands of clusters have a handful of ranges
    m_services.erase(std::unique(m_services.begin(), m_services.end()), m_services.end());
}

void ServiceRanges::take(Owner owner, const QString& name, const QString& text)
{
    for (const Cidr& range : rangesIn(text))
        m_taken.append({range, owner, name, text});
}

const ServiceRanges::Taken* ServiceRanges::takenBy(const Cidr& cidr) const
{
    const auto found = std::ranges::find_if(m_taken, [&cidr](const Taken& one) { return one.cidr.overlaps(cidr); });
    return found == m_taken.end() ? nullptr : &*found;
}

std::optional<QString> ServiceRanges::conflict(const QString& text) const
{
    const std::optional<Cidr> cidr = Cidr::parse(text);
    if (!cidr)
        return Tr::tr("%1 is not an IPv4 network such as 172.19.0.0/20 (host bits must be zero).").arg(text);
    if (!isInAllowedRange(*cidr))
        return Tr::tr("%1 is not within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 with a mask of /16 to /24.")
            .arg(text);
    const Taken* taken = takenBy(*cidr);
    if (!taken)
        return std::nullopt;
    const auto overlap = [&](const QString& what) {
        return Tr::tr("%1 overlaps with %2 (%3).").arg(text, what, taken->text);
    };
    switch (taken->owner) {
    case Owner::Vpc:
        return overlap(Tr::tr("the VPC"));
    case Owner::VSwitch:
        return overlap(Tr::tr("vSwitch %1").arg(taken->name));
    case Owner::Pods:
        return overlap(Tr::tr("the pods of cluster %1").arg(taken->name));
    }
    Q_UNREACHABLE();
}

QString ServiceRanges::firstFree() const
{
    static const QList<Cidr> candidates = makeCandidates();
    for (const Cidr& candidate : candidates) {
        const bool isUsed =
            std::ranges::any_of(m_services, [&candidate](const Cidr& used) { return used.overlaps(candidate); });
        if (!isUsed && !takenBy(candidate))
            return candidate.text();
    }
    return {};
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/text.h"
#include "recreate/addressplan.h"
#include "recreate/checklist.h"

#include <QCoreApplication>
#include <QJsonArray>

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

/// Free addresses of the named vSwitches by zone; a zone without one of them is absent.
QHash<QString, qint64> freeByZone(const Checklist& list, const QJsonValue& ids)
{
    QHash<QString, qint64> free;
    const QList<VSwitch>* vswitches = known(list.facts.vswitches);
    for (const QJsonValue& id : ids.toArray()) {
        const auto found = std::ranges::find(*vswitches, id.toString(), &VSwitch::id);
        if (found != vswitches->end())
            free[found->zone] += found->freeAddresses.value_or(0);
    }
    return free;
}

void checkPodAddresses(Checklist& list)
{
    const QString path = u"pod_vswitch_ids"_s;
    const AddressNeed need = addressNeed(list.plan, list.facts);
    const QHash<QString, qint64> free = freeByZone(list, list.plan.value(path));
    for (const QString& zone : need.zones) {
        const qint64 fewest = need.fewest.value(zone);
        const qint64 most = need.worstCase.value(zone);
        if (!free.contains(zone))
            list.error(u"pod-vswitch-zone"_s, path, Tr::tr("Zone %1 has nodes but no pod vSwitch.").arg(zone),
                       terwayGuide());
        else if (free.value(zone) < fewest)
            list.error(u"pod-addresses"_s, path,
                       Tr::tr("Zone %1: %2 free addresses, but %3 nodes need at least %4.")
                           .arg(zone)
                           .arg(free.value(zone))
                           .arg(need.nodes.value(zone))
                           .arg(fewest),
                       terwayGuide());
        else if (free.value(zone) < most)
            list.warn(u"pod-addresses-full"_s, path,
                      Tr::tr("Zone %1: %2 free addresses; nodes full of pods would take %3.")
                          .arg(zone)
                          .arg(free.value(zone))
                          .arg(most),
                      terwayGuide());
        else if (const qint64 surge = need.surge.value(zone); free.value(zone) < most + surge)
            list.warn(u"pod-addresses-surge"_s, path,
                      Tr::tr("Zone %1: %2 free addresses; nodes full of pods would take %3, and %4 more while nodes "
                             "are replaced.")
                          .arg(zone)
                          .arg(free.value(zone))
                          .arg(most)
                          .arg(surge),
                      terwayGuide());
    }
}

/// Each node takes an address of its own vSwitch too, while the old nodes still hold theirs.
void checkNodeAddresses(Checklist& list)
{
    const AddressNeed need = addressNeed(list.plan, list.facts);
    const QHash<QString, qint64> free =
        freeByZone(list, QJsonArray::fromStringList(QStringList(need.nodeVSwitches.begin(), need.nodeVSwitches.end())));
    for (const QString& zone : need.zones) {
        if (free.value(zone) < need.nodes.value(zone))
            list.warn(u"node-addresses"_s, u"vswitch_ids"_s,
                      Tr::tr("Zone %1: the node vSwitches have %2 free addresses for %3 new nodes.")
                          .arg(zone)
                          .arg(free.value(zone))
                          .arg(need.nodes.value(zone)),
                      u"InvalidVSwitchId.IpNotEnough"_s);
    }
}

/// The add-on's configuration names pod vSwitches by zone, so that it can lack them where zones are not known.
void checkEncoding(Checklist& list)
{
    const PodVSwitchEncoding encoding = list.plan.options.podVSwitches;
    if (encoding == PodVSwitchEncoding::TopLevel || list.plan.options.asBenchmark)
        return;
    QStringList named;
    const QJsonObject byZone = list.terwayConfig()["PodVswitchId"_L1].toObject();
    for (const QJsonValue& zone : byZone) {
        for (const QJsonValue& id : zone.toArray())
            named.append(id.toString());
    }
    QStringList wanted;
    for (const QJsonValue& id : list.plan.value(u"pod_vswitch_ids"_s).toArray())
        wanted.append(id.toString());
    named.sort();
    wanted.sort();
    if (named != wanted)
        list.error(u"pod-vswitch-encoding"_s, u"addons"_s,
                   Tr::tr("The configuration of terway-eniip does not name the pod vSwitches: their zones are not "
                          "known, or the answer for addons leaves them out. Use pod_vswitch_ids."),
                   terwayGuide());
}

} // namespace

void checkAddresses(Checklist& list)
{
    checkEncoding(list);
    if (!known(list.facts.vswitches))
        return;
    if (list.plan.value(u"pod_vswitch_ids"_s).isArray())
        checkPodAddresses(list);
    checkNodeAddresses(list);
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/clusterfacts.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ClusterFacts)
};

/// More names in one line than this hide the others.
constexpr qsizetype mostNamesShown = 50;

QString typeWord(const Cluster& cluster)
{
    const QString type = visibleText(cluster.type);
    if (cluster.type == "ManagedKubernetes"_L1)
        return Tr::tr("ACK managed cluster (%1)").arg(type);
    if (cluster.type == "Kubernetes"_L1)
        return Tr::tr("ACK dedicated cluster (%1)").arg(type);
    if (cluster.type == "ExternalKubernetes"_L1)
        return Tr::tr("Registered cluster (%1)").arg(type);
    if (cluster.type == "Ask"_L1)
        return Tr::tr("ACK Serverless cluster (%1)").arg(type);
    if (cluster.type == "aliyun"_L1)
        return Tr::tr("Swarm cluster (%1)").arg(type);
    return type;
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString yesNo(const std::optional<bool>& value)
{
    return !value ? QString() : *value ? Tr::tr("on", "deletion protection") : Tr::tr("off", "deletion protection");
}

QString listText(const QStringList& names)
{
    QStringList shown;
    for (const QString& name : names.first(std::min(names.size(), mostNamesShown)))
        shown.append(visibleText(name));
    if (names.size() > mostNamesShown)
        shown.append(Tr::tr("and %n more", nullptr, static_cast<int>(names.size() - mostNamesShown)));
    return shown.join(u", "_s);
}

QString poolText(const NodePool& pool)
{
    const QString types = listText(pool.instanceTypes);
    const QString shown = types.isEmpty() ? Tr::tr("instance types not known") : types;
    return pool.exclusiveEni ? Tr::tr("%1 (one ENI per pod)").arg(shown) : shown;
}

QString addonText(const AddonInstance& addon)
{
    QStringList parts;
    for (const QString& part : {addon.version, addon.state})
        if (!part.isEmpty())
            parts.append(visibleText(part));
    return parts.join(u", "_s);
}

} // namespace

QList<FactRow> clusterFacts(const Cluster& cluster)
{
    return {{Tr::tr("Name"), visibleText(cluster.name)},
            {Tr::tr("Cluster id"), visibleText(cluster.id.text())},
            {Tr::tr("Region"), visibleText(cluster.region.text())},
            {Tr::tr("Type"), typeWord(cluster)},
            {Tr::tr("Profile"), visibleText(cluster.profile)},
            {Tr::tr("Specification"), visibleText(cluster.spec)},
            {Tr::tr("Kubernetes version"), visibleText(cluster.version)},
            {Tr::tr("State"), visibleText(cluster.state)},
            {Tr::tr("Nodes"), cluster.nodeCount ? QLocale().toString(*cluster.nodeCount) : QString()},
            {Tr::tr("Deletion protection"), yesNo(cluster.deletionProtection)},
            {Tr::tr("Created"), timeText(cluster.createdAt)},
            {Tr::tr("Read"), timeText(cluster.readAt)}};
}

QList<FactRow> networkFacts(const Cluster& cluster)
{
    return {{Tr::tr("VPC"), visibleText(cluster.vpcId)},
            {Tr::tr("vSwitches"), listText(cluster.vswitchIds)},
            {Tr::tr("Service CIDR"), visibleText(cluster.serviceCidr)},
            {Tr::tr("Pod CIDR"), visibleText(cluster.podCidr)},
            {Tr::tr("Proxy mode"), visibleText(cluster.proxyMode)}};
}

QList<FactRow> inventoryFacts(const Cluster& cluster)
{
    QList<FactRow> rows;
    for (const NodePool& pool : cluster.nodePools.value_or(QList<NodePool>{}))
        rows.append({Tr::tr("Node pool %1").arg(visibleText(pool.name)), poolText(pool)});
    for (const AddonInstance& addon : cluster.addons.value_or(QList<AddonInstance>{}))
        rows.append({Tr::tr("Add-on %1").arg(visibleText(addon.name)), addonText(addon)});
    return rows;
}

} // namespace Ack

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

/// "3 nodes (1 to 10)": how many there are, and the bounds when the pool scales itself.
QString nodesText(const QJsonObject& pool)
{
    const QJsonValue total = pool["status"_L1]["total_nodes"_L1];
    if (!total.isDouble())
        return {};
    const QString nodes = Tr::tr("nodes: %1").arg(QLocale().toString(total.toInteger()));
    const QJsonObject scaling = pool["auto_scaling"_L1].toObject();
    if (!scaling["enable"_L1].toBool())
        return nodes;
    return Tr::tr("%1, scales itself from %2 to %3")
        .arg(nodes, QLocale().toString(scaling["min_instances"_L1].toInteger()),
             QLocale().toString(scaling["max_instances"_L1].toInteger()));
}

QString poolText(const NodePool& pool)
{
    const QString types = listText(pool.instanceTypes);
    QStringList parts{types.isEmpty() ? Tr::tr("instance types not known") : types};
    if (const QString nodes = nodesText(pool.object); !nodes.isEmpty())
        parts.append(nodes);
    if (const QString state = pool.object["status"_L1]["state"_L1].toString(); !state.isEmpty())
        parts.append(Tr::tr("state: %1").arg(visibleText(state)));
    if (!pool.vswitchIds.isEmpty())
        parts.append(Tr::tr("vSwitches: %1").arg(listText(pool.vswitchIds)));
    if (pool.exclusiveEni)
        parts.append(Tr::tr("one ENI per pod"));
    return parts.join(u'\n');
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

QList<FactRow> nodePoolFacts(const Cluster& cluster)
{
    QList<FactRow> rows;
    for (const NodePool& pool : cluster.nodePools.value_or(QList<NodePool>{}))
        rows.append({visibleText(pool.name.isEmpty() ? pool.id : pool.name), poolText(pool)});
    return rows;
}

QString nodePoolNote(const Cluster& cluster)
{
    if (cluster.nodePoolError)
        return Tr::tr("Could not be read: %1").arg(describe(*cluster.nodePoolError));
    if (!cluster.nodePools)
        return Tr::tr("Not read: a scan reads node pools only when the settings ask for it.");
    return cluster.nodePools->isEmpty() ? Tr::tr("There are none.") : QString();
}

QList<FactRow> addonFacts(const Cluster& cluster)
{
    QList<FactRow> rows;
    for (const AddonInstance& addon : cluster.addons.value_or(QList<AddonInstance>{}))
        rows.append({visibleText(addon.name), addonText(addon)});
    return rows;
}

QString addonNote(const Cluster& cluster)
{
    if (cluster.addonError)
        return Tr::tr("Could not be read: %1").arg(describe(*cluster.addonError));
    if (!cluster.addons)
        return Tr::tr("Not read: the detail of the cluster was enough for the verdict.");
    return cluster.addons->isEmpty() ? Tr::tr("There are none.") : QString();
}

} // namespace Ack

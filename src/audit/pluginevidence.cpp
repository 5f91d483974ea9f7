// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/pluginevidence.h"

#include <algorithm>

namespace Ack::PluginEvidence {

using namespace Qt::StringLiterals;

bool isOneOf(const QString& text, std::initializer_list<QLatin1StringView> words)
{
    const QStringView word = QStringView(text).trimmed();
    return std::ranges::any_of(words,
                               [word](QLatin1StringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

bool isBeingBuilt(const Cluster& cluster)
{
    return isOneOf(cluster.state, {"initial"_L1, "initializing"_L1, "failed"_L1});
}

QString pluginOf(const Evidence& evidence)
{
    const QString name = evidence.plugin.trimmed().toLower();
    if (isOneOf(name, {"kube-flannel-ds"_L1, "kube-flannel-ds-vxlan"_L1}))
        return u"flannel"_s;
    return isOneOf(name, {"none"_L1, "null"_L1, "terway-controlplane"_L1}) ? QString() : name;
}

bool names(const Evidence& evidence, EvidenceRank rank)
{
    return evidence.rank == rank && evidence.running && !pluginOf(evidence).isEmpty();
}

QStringList pluginsNamedBy(const Cluster& cluster, EvidenceRank rank)
{
    QStringList plugins;
    for (const Evidence& evidence : cluster.evidence) {
        if (names(evidence, rank))
            plugins.append(pluginOf(evidence));
    }
    plugins.removeDuplicates();
    return plugins;
}

const Evidence* stoppedEniip(const Cluster& cluster)
{
    const auto found = std::ranges::find_if(cluster.evidence, [](const Evidence& evidence) {
        const bool isAddon = evidence.rank == EvidenceRank::AddonInstance || evidence.rank == EvidenceRank::AddonList;
        return isAddon && !evidence.running && pluginOf(evidence) == "terway-eniip"_L1;
    });
    return found == cluster.evidence.end() ? nullptr : &*found;
}

std::optional<EvidenceRank> decidingRank(const Cluster& cluster)
{
    for (const EvidenceRank rank : namingRanks) {
        if (rank == EvidenceRank::AddonList && isBeingBuilt(cluster))
            continue;
        const QStringList plugins = pluginsNamedBy(cluster, rank);
        if (plugins.isEmpty())
            continue;
        if (rank > EvidenceRank::AddonInstance && plugins == QStringList(u"terway-eniip"_s) && stoppedEniip(cluster))
            continue;
        return rank;
    }
    return std::nullopt;
}

QString givenName(const Evidence& evidence)
{
    if (evidence.rank != EvidenceRank::VersionKey)
        return evidence.value.trimmed();
    QString key = evidence.source;
    if (key.startsWith("meta_data."_L1))
        key.remove(0, 10);
    if (key.endsWith("Version"_L1, Qt::CaseInsensitive))
        key.chop(7);
    return key;
}

} // namespace Ack::PluginEvidence

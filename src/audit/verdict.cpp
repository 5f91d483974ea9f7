// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/verdict.h"

#include "audit/pluginevidence.h"

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;
using namespace PluginEvidence;

namespace {

/// Only these can contradict each other.
bool isStrong(EvidenceRank rank)
{
    return rank <= EvidenceRank::AddonInstance;
}

bool isBeingDeleted(const Cluster& cluster)
{
    return isOneOf(cluster.state, {"deleting"_L1, "deleted"_L1});
}

bool isNotReady(const Cluster& cluster)
{
    return isBeingBuilt(cluster) || isOneOf(cluster.state, {"disconnected"_L1});
}

bool isServerless(const Cluster& cluster)
{
    return isOneOf(cluster.type, {"Ask"_L1}) || isOneOf(cluster.profile, {"Serverless"_L1, "Acs"_L1, "ask.v2"_L1});
}

bool isRegistered(const Cluster& cluster)
{
    return isOneOf(cluster.type, {"ExternalKubernetes"_L1});
}

void addSource(Judgement& judgement, const Evidence& evidence)
{
    if (!judgement.sources.contains(evidence.source))
        judgement.sources.append(evidence.source);
    judgement.values.append(evidence.value);
}

Judgement scoped(const Cluster& cluster, Verdict verdict, ReasonCode reason)
{
    Judgement judgement{.verdict = verdict, .reason = reason};
    const auto rank = decidingRank(cluster);
    if (rank && pluginsNamedBy(cluster, *rank).size() == 1) {
        const auto first =
            std::ranges::find_if(cluster.evidence, [rank](const Evidence& e) { return names(e, *rank); });
        judgement.plugin = givenName(*first);
    }
    return judgement;
}

Judgement unknown(ReasonCode reason)
{
    return {.verdict = Verdict::Unknown, .reason = reason};
}

/// Every strong source that says something when they disagree, or the one source that names several plug-ins.
Judgement conflict(const Cluster& cluster, std::optional<EvidenceRank> tied)
{
    Judgement judgement = unknown(ReasonCode::Conflict);
    QStringList said;
    for (const EvidenceRank rank : namingRanks) {
        if (tied ? rank != *tied : !isStrong(rank))
            continue;
        for (const Evidence& evidence : cluster.evidence) {
            const QString statement = evidence.source + u'\n' + evidence.value;
            if (!names(evidence, rank) || said.contains(statement))
                continue;
            said.append(statement);
            addSource(judgement, evidence);
        }
    }
    return judgement;
}

bool strongSourcesDisagree(const Cluster& cluster, EvidenceRank deciding, const QString& plugin)
{
    return isStrong(deciding) && std::ranges::any_of(namingRanks, [&](EvidenceRank rank) {
               if (rank <= deciding || !isStrong(rank))
                   return false;
               const QStringList plugins = pluginsNamedBy(cluster, rank);
               return !plugins.isEmpty() && !plugins.contains(plugin);
           });
}

bool hasExclusivePool(const Cluster& cluster)
{
    return cluster.nodePools && std::ranges::any_of(*cluster.nodePools, &NodePool::exclusiveEni);
}

/// Rows V1 to V5 of the decision table.
Judgement forPlugin(const Cluster& cluster, const QString& plugin)
{
    if (plugin == "terway-eniip"_L1)
        return {.verdict = Verdict::Compliant,
                .reason = hasExclusivePool(cluster) ? ReasonCode::TerwayEniipExclusivePools : ReasonCode::TerwayEniip};
    ReasonCode reason = ReasonCode::OtherPlugin;
    if (plugin == "terway-eni"_L1)
        reason = ReasonCode::TerwayEni;
    else if (plugin == "terway"_L1)
        reason = ReasonCode::TerwayVpc;
    else if (plugin == "flannel"_L1)
        reason = ReasonCode::Flannel;
    return {.verdict = Verdict::NonCompliant, .reason = reason};
}

Judgement decidedBy(const Cluster& cluster, EvidenceRank rank)
{
    const QStringList plugins = pluginsNamedBy(cluster, rank);
    if (plugins.size() > 1)
        return conflict(cluster, rank);
    if (strongSourcesDisagree(cluster, rank, plugins.first()))
        return conflict(cluster, std::nullopt);
    Judgement judgement = forPlugin(cluster, plugins.first());
    const auto first = std::ranges::find_if(cluster.evidence, [rank](const Evidence& e) { return names(e, rank); });
    addSource(judgement, *first);
    judgement.plugin = givenName(*first);
    return judgement;
}

bool listsPluginWhileBuilt(const Cluster& cluster)
{
    const Evidence* stopped = stoppedEniip(cluster);
    return isBeingBuilt(cluster) && (stopped || !pluginsNamedBy(cluster, EvidenceRank::AddonList).isEmpty());
}

bool hasCompanion(const Cluster& cluster)
{
    return std::ranges::any_of(cluster.evidence, [](const Evidence& evidence) {
        return evidence.running &&
               (evidence.rank == EvidenceRank::Companion || isOneOf(evidence.plugin, {"terway-controlplane"_L1}));
    });
}

bool namesAnyPlugin(const Cluster& cluster)
{
    return std::ranges::any_of(namingRanks,
                               [&](EvidenceRank rank) { return !pluginsNamedBy(cluster, rank).isEmpty(); });
}

/// No source names a plug-in that runs.
Judgement withoutPlugin(const Cluster& cluster)
{
    // Scope goes before what hinders the reading: without a node CNI neither a stopped add-on nor garbled meta_data
    // could change it.
    if (isServerless(cluster) && !namesAnyPlugin(cluster))
        return {.verdict = Verdict::NotApplicable, .reason = ReasonCode::Serverless};
    if (cluster.metaDataUnreadable)
        return unknown(ReasonCode::Unreadable);
    const Evidence* stopped = stoppedEniip(cluster);
    if (stopped && (stopped->rank == EvidenceRank::AddonInstance || !isBeingBuilt(cluster))) {
        Judgement judgement = unknown(ReasonCode::AddonInactive);
        addSource(judgement, *stopped);
        return judgement;
    }
    if (listsPluginWhileBuilt(cluster))
        return unknown(ReasonCode::NotReady);
    if (isNotReady(cluster))
        return unknown(ReasonCode::NotReady);
    return unknown(hasCompanion(cluster) ? ReasonCode::CompanionOnly : ReasonCode::NoEvidence);
}

/// Rows S3 and S4: only an add-on instance that runs shows Terway on a cluster that ACK does not manage.
Judgement registered(const Cluster& cluster)
{
    const QStringList plugins = pluginsNamedBy(cluster, EvidenceRank::AddonInstance);
    if (!plugins.contains("terway-eniip"_L1))
        return scoped(cluster, Verdict::NotApplicable, ReasonCode::Registered);
    if (plugins.size() > 1)
        return conflict(cluster, EvidenceRank::AddonInstance);
    Judgement judgement{.verdict = Verdict::Compliant, .reason = ReasonCode::RegisteredTerway};
    const auto first = std::ranges::find_if(
        cluster.evidence, [](const Evidence& evidence) { return names(evidence, EvidenceRank::AddonInstance); });
    addSource(judgement, *first);
    judgement.plugin = givenName(*first);
    return judgement;
}

Judgement byEvidence(const Cluster& cluster)
{
    if (isBeingDeleted(cluster))
        return scoped(cluster, Verdict::NotApplicable, ReasonCode::BeingDeleted);
    if (isOneOf(cluster.type, {"aliyun"_L1}))
        return {.verdict = Verdict::NotApplicable, .reason = ReasonCode::NotKubernetes};
    if (isOneOf(cluster.profile, {"Edge"_L1}))
        return scoped(cluster, Verdict::NotApplicable, ReasonCode::Edge);
    if (cluster.detailError || cluster.addonError)
        return unknown(ReasonCode::Unreadable);
    if (isRegistered(cluster))
        return registered(cluster);
    const auto rank = decidingRank(cluster);
    return rank ? decidedBy(cluster, *rank) : withoutPlugin(cluster);
}

Verdict strictVerdictOf(const Cluster& cluster)
{
    if (isBeingDeleted(cluster))
        return Verdict::NotApplicable;
    if (!cluster.strictNetwork || cluster.strictNetwork->isEmpty())
        return Verdict::Unknown;
    return *cluster.strictNetwork == "terway-eniip"_L1 ? Verdict::Compliant : Verdict::NonCompliant;
}

Judgement byStrictRule(const Cluster& cluster)
{
    switch (const Verdict verdict = strictVerdictOf(cluster)) {
    case Verdict::NotApplicable:
        return scoped(cluster, verdict, ReasonCode::BeingDeleted);
    case Verdict::Unknown:
        return unknown(ReasonCode::NoEvidence);
    case Verdict::Compliant:
    case Verdict::NonCompliant:
        return {.verdict = verdict,
                .reason = ReasonCode::StrictNetwork,
                .plugin = cluster.strictNetwork->trimmed(),
                .sources = {u"parameters.Network"_s},
                .values = {*cluster.strictNetwork}};
    }
    Q_UNREACHABLE();
}

} // namespace

Judgement evaluate(const Cluster& cluster, RuleMode mode)
{
    Judgement judgement = mode == RuleMode::Strict ? byStrictRule(cluster) : byEvidence(cluster);
    judgement.strictVerdict = strictVerdictOf(cluster);
    return judgement;
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/summarytext.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ClusterSummary)
};

QString pluginOf(const Finding& finding)
{
    const QString plugin = visibleText(finding.judgement.plugin);
    return plugin.isEmpty() ? Tr::tr("another plug-in") : plugin;
}

/// "parameters.Network says “Flannel”, addon_instances says “terway-eniip”".
QString disagreement(const Judgement& judgement)
{
    QStringList sayings;
    for (qsizetype i = 0; i < judgement.sources.size(); ++i)
        sayings.append(
            Tr::tr("%1 says “%2”").arg(visibleText(judgement.sources.at(i)), visibleText(judgement.values.value(i))));
    return sayings.join(Tr::tr(", ", "between what sources say"));
}

QString exclusivePools(const Cluster& cluster)
{
    QStringList names;
    for (const NodePool& pool : cluster.nodePools.value_or(QList<NodePool>{}))
        if (pool.exclusiveEni)
            names.append(visibleText(pool.name));
    return names.join(u", "_s);
}

QString strictSentence(const Finding& finding, const QString& name)
{
    const QString value = visibleText(finding.cluster.strictNetwork.value_or(QString()));
    if (finding.judgement.verdict == Verdict::Compliant)
        return Tr::tr("By the rule as published, %1 is compliant: parameters.Network is “%2”.").arg(name, value);
    return Tr::tr("By the rule as published, %1 is not compliant: parameters.Network is “%2”, not “terway-eniip”.")
        .arg(name, value);
}

QString unreadableSentence(const Cluster& cluster, const QString& name)
{
    if (cluster.detailError || cluster.addonError)
        return Tr::tr("%1 could not be read: %2. There is no verdict.")
            .arg(name, describe(cluster.detailError ? *cluster.detailError : *cluster.addonError));
    return Tr::tr("%1 could not be read, so there is no verdict.").arg(name);
}

} // namespace

QString clusterTitle(const Cluster& cluster)
{
    for (const QString& name : {cluster.name, cluster.id.text(), cluster.region.text()})
        if (!name.trimmed().isEmpty())
            return visibleText(name);
    return Tr::tr("Unnamed cluster");
}

QString verdictSentence(const Finding& finding)
{
    const QString name = u"“"_s + clusterTitle(finding.cluster) + u"”"_s;
    switch (finding.judgement.reason) {
    case ReasonCode::TerwayEniip:
        return Tr::tr("%1 is compliant: its pods use Terway in ENI multiple IP mode.").arg(name);
    case ReasonCode::TerwayEniipExclusivePools:
        return Tr::tr("%1 is compliant: it uses Terway in ENI multiple IP mode. These node pools give each pod its own "
                      "ENI: %2.")
            .arg(name, exclusivePools(finding.cluster));
    case ReasonCode::TerwayEni:
        return Tr::tr("%1 uses Terway with one exclusive ENI per pod (%2), not ENI multiple IP mode.")
            .arg(name, pluginOf(finding));
    case ReasonCode::TerwayVpc:
        return Tr::tr("%1 uses the retired VPC route mode of Terway (%2), not ENI multiple IP mode.")
            .arg(name, pluginOf(finding));
    case ReasonCode::Flannel:
        return Tr::tr("%1 uses %2; the plug-in cannot be changed, so the cluster must be re-created with Terway.")
            .arg(name, pluginOf(finding));
    case ReasonCode::OtherPlugin:
        return Tr::tr("%1 uses %2, not Terway in ENI multiple IP mode.").arg(name, pluginOf(finding));
    case ReasonCode::RegionUnreadable:
        return Tr::tr("Region %1 could not be read, so its clusters are not known.")
            .arg(visibleText(finding.cluster.region.text()));
    case ReasonCode::NotKubernetes:
        return Tr::tr("%1 is a Swarm cluster, not Kubernetes; the rule does not apply.").arg(name);
    case ReasonCode::BeingDeleted:
        return Tr::tr("%1 is being deleted or no longer exists, so its network mode is not assessed.").arg(name);
    case ReasonCode::Serverless:
        return Tr::tr("%1 is a serverless cluster: pods get their addresses from VPC vSwitches without a plug-in on "
                      "nodes, so the setting does not exist.")
            .arg(name);
    case ReasonCode::Registered:
        return Tr::tr("%1 is a registered cluster: its network plug-in is run by its owner, not by ACK.").arg(name);
    case ReasonCode::RegisteredTerway:
        return Tr::tr("%1 is a registered cluster with Terway in ENI multiple IP mode, which covers only its nodes on "
                      "Alibaba Cloud.")
            .arg(name);
    case ReasonCode::Edge:
        return Tr::tr(
                   "%1 is an edge cluster: edge nodes cannot use ENIs, so the rule does not apply. Review it by hand.")
            .arg(name);
    case ReasonCode::NoEvidence:
        return Tr::tr("The service returned nothing that names the network plug-in of %1.").arg(name);
    case ReasonCode::CompanionOnly:
        return Tr::tr("Of %1 only a companion component or a feature flag was found, which does not show the mode in "
                      "use.")
            .arg(name);
    case ReasonCode::Conflict:
        return Tr::tr("Sources disagree on %1: %2.").arg(name, disagreement(finding.judgement));
    case ReasonCode::NotReady:
        return Tr::tr("%1 is not ready (state “%2”), so its network mode could not be read.")
            .arg(name, visibleText(finding.cluster.state));
    case ReasonCode::Unreadable:
        return unreadableSentence(finding.cluster, name);
    case ReasonCode::AddonInactive:
        return Tr::tr("On %1, terway-eniip is listed but is not active.").arg(name);
    case ReasonCode::StrictNetwork:
        return strictSentence(finding, name);
    }
    Q_UNREACHABLE();
}

QStringList verdictNotes(const Finding& finding)
{
    const Judgement& judgement = finding.judgement;
    QStringList notes;
    if (judgement.reason != ReasonCode::Conflict && !judgement.sources.isEmpty())
        notes.append(Tr::tr("Decided by %1: “%2”.")
                         .arg(visibleText(judgement.sources.constFirst()), visibleText(judgement.values.value(0))));
    if (judgement.reason != ReasonCode::StrictNetwork && judgement.strictVerdict != judgement.verdict)
        notes.append(Tr::tr("By the rule exactly as published the verdict would be: %1.")
                         .arg(verdictWord(judgement.strictVerdict)));
    if (finding.waiver) {
        const Waiver& waiver = *finding.waiver;
        const QString reason = visibleText(waiver.reason);
        notes.append(waiver.expires.isNull()
                         ? Tr::tr("Waived without an end by %1: %2").arg(visibleText(waiver.author), reason)
                         : Tr::tr("Waived until %1 by %2: %3")
                               .arg(QLocale().toString(waiver.expires, QLocale::ShortFormat),
                                    visibleText(waiver.author), reason));
    }
    if (finding.cluster.nodePoolError)
        notes.append(Tr::tr("Node pools could not be read: %1").arg(describe(*finding.cluster.nodePoolError)));
    return notes;
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/verdict.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "Ack::Reason";

constexpr const char* recreate = QT_TRANSLATE_NOOP(
    "Ack::Reason", "Create a new cluster with Terway (terway-eniip) and move the workloads; the plug-in of an existing "
                   "cluster cannot be changed. The program prepares the create request.");
constexpr const char* lookAtAddons = QT_TRANSLATE_NOOP(
    "Ack::Reason",
    "Look at the network plug-in under Add-ons of the cluster in the console, or list its add-on instances.");

const char* reasonText(ReasonCode reason)
{
    switch (reason) {
    case ReasonCode::TerwayEniip:
        return QT_TRANSLATE_NOOP("Ack::Reason", "Pods use Terway in ENI multiple IP mode (terway-eniip).");
    case ReasonCode::TerwayEniipExclusivePools:
        return QT_TRANSLATE_NOOP("Ack::Reason",
                                 "The cluster uses terway-eniip; at least one node pool gives each pod its own ENI.");
    case ReasonCode::TerwayEni:
        return QT_TRANSLATE_NOOP("Ack::Reason",
                                 "The cluster uses Terway with one exclusive ENI per pod, not ENI multiple IP mode.");
    case ReasonCode::TerwayVpc:
        return QT_TRANSLATE_NOOP("Ack::Reason",
                                 "The cluster uses the retired Terway VPC route mode, not ENI multiple IP mode.");
    case ReasonCode::Flannel:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason",
            "The cluster uses Flannel; the plug-in cannot be changed, so the cluster must be re-created with Terway.");
    case ReasonCode::OtherPlugin:
        return QT_TRANSLATE_NOOP("Ack::Reason",
                                 "The cluster uses another network plug-in, not Terway in ENI multiple IP mode.");
    case ReasonCode::RegionUnreadable:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason", "The clusters of this region could not be read completely, so the audit is incomplete.");
    case ReasonCode::NotKubernetes:
        return QT_TRANSLATE_NOOP("Ack::Reason",
                                 "Swarm cluster: it does not run Kubernetes, so the rule does not apply.");
    case ReasonCode::BeingDeleted:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason", "The cluster is being deleted or no longer exists, so its network mode is not assessed.");
    case ReasonCode::Serverless:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason", "Serverless cluster: pods get their addresses from VPC vSwitches without a node CNI, so "
                           "the ENI multiple IP setting does not exist.");
    case ReasonCode::Registered:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason", "Registered cluster: its network plug-in is run by the owner of the cluster, not by ACK.");
    case ReasonCode::RegisteredTerway:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason", "Terway in ENI multiple IP mode is installed; it covers only the nodes on Alibaba Cloud.");
    case ReasonCode::Edge:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason", "Edge cluster: Terway can serve the cloud node pools only and edge node pools use Flannel "
                           "by design, so the rule does not apply as written.");
    case ReasonCode::NoEvidence:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason", "The service returned nothing that names the network plug-in; check the cluster's add-ons.");
    case ReasonCode::CompanionOnly:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason",
            "Only a companion component or a feature flag was found, which does not show the mode in use.");
    case ReasonCode::Conflict:
        return QT_TRANSLATE_NOOP("Ack::Reason", "Sources disagree on the network plug-in, so no verdict is given.");
    case ReasonCode::NotReady:
        return QT_TRANSLATE_NOOP("Ack::Reason", "The cluster is not ready, so its network mode could not be read.");
    case ReasonCode::Unreadable:
        return QT_TRANSLATE_NOOP("Ack::Reason", "The cluster's details could not be read, so no verdict is given.");
    case ReasonCode::AddonInactive:
        return QT_TRANSLATE_NOOP("Ack::Reason", "The add-on terway-eniip is listed but is not active.");
    case ReasonCode::StrictNetwork:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason",
            "Strict rule: only the value of parameters.Network counts, and it must be exactly terway-eniip.");
    }
    Q_UNREACHABLE();
}

/// Null: nothing to do.
const char* remediationText(ReasonCode reason)
{
    switch (reason) {
    case ReasonCode::TerwayEni:
    case ReasonCode::TerwayVpc:
    case ReasonCode::Flannel:
    case ReasonCode::OtherPlugin:
    case ReasonCode::StrictNetwork:
        return recreate;
    case ReasonCode::NoEvidence:
    case ReasonCode::CompanionOnly:
    case ReasonCode::Conflict:
        return lookAtAddons;
    case ReasonCode::RegionUnreadable:
        return QT_TRANSLATE_NOOP("Ack::Reason", "Remove the cause of the failure, then read the region again.");
    case ReasonCode::Unreadable:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason",
            "Grant the missing permission or remove the cause of the failure, then read the cluster again.");
    case ReasonCode::NotReady:
        return QT_TRANSLATE_NOOP("Ack::Reason", "Audit the cluster again when it is running.");
    case ReasonCode::AddonInactive:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason", "Look at the state of terway-eniip under Add-ons of the cluster, then audit it again.");
    case ReasonCode::TerwayEniipExclusivePools:
        return QT_TRANSLATE_NOOP(
            "Ack::Reason",
            "Nothing for the rule; review whether the node pools with one ENI per pod are meant to be so.");
    case ReasonCode::Edge:
        return QT_TRANSLATE_NOOP("Ack::Reason", "Review the network plug-in of the cloud node pools by hand.");
    case ReasonCode::TerwayEniip:
    case ReasonCode::NotKubernetes:
    case ReasonCode::BeingDeleted:
    case ReasonCode::Serverless:
    case ReasonCode::Registered:
    case ReasonCode::RegisteredTerway:
        return nullptr;
    }
    Q_UNREACHABLE();
}

bool needsNothing(const Judgement& judgement)
{
    return judgement.reason == ReasonCode::StrictNetwork && judgement.verdict == Verdict::Compliant;
}

} // namespace

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NonCompliant:
        return u"non_compliant"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    case Verdict::Compliant:
        return u"compliant"_s;
    case Verdict::NotApplicable:
        return u"not_applicable"_s;
    }
    Q_UNREACHABLE();
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NonCompliant:
        return QCoreApplication::translate("Ack::Verdict", "Non-compliant");
    case Verdict::Unknown:
        return QCoreApplication::translate("Ack::Verdict", "Unknown");
    case Verdict::Compliant:
        return QCoreApplication::translate("Ack::Verdict", "Compliant");
    case Verdict::NotApplicable:
        return QCoreApplication::translate("Ack::Verdict", "Not applicable");
    }
    Q_UNREACHABLE();
}

QString reasonKey(ReasonCode reason)
{
    switch (reason) {
    case ReasonCode::TerwayEniip:
        return u"TERWAY_ENIIP"_s;
    case ReasonCode::TerwayEniipExclusivePools:
        return u"TERWAY_ENIIP_EXCLUSIVE_POOLS"_s;
    case ReasonCode::TerwayEni:
        return u"TERWAY_ENI"_s;
    case ReasonCode::TerwayVpc:
        return u"TERWAY_VPC"_s;
    case ReasonCode::Flannel:
        return u"FLANNEL"_s;
    case ReasonCode::OtherPlugin:
        return u"OTHER_PLUGIN"_s;
    case ReasonCode::RegionUnreadable:
        return u"REGION_UNREADABLE"_s;
    case ReasonCode::NotKubernetes:
        return u"NOT_KUBERNETES"_s;
    case ReasonCode::BeingDeleted:
        return u"BEING_DELETED"_s;
    case ReasonCode::Serverless:
        return u"SERVERLESS"_s;
    case ReasonCode::Registered:
        return u"REGISTERED"_s;
    case ReasonCode::RegisteredTerway:
        return u"REGISTERED_TERWAY"_s;
    case ReasonCode::Edge:
        return u"EDGE"_s;
    case ReasonCode::NoEvidence:
        return u"NO_EVIDENCE"_s;
    case ReasonCode::CompanionOnly:
        return u"COMPANION_ONLY"_s;
    case ReasonCode::Conflict:
        return u"CONFLICT"_s;
    case ReasonCode::NotReady:
        return u"NOT_READY"_s;
    case ReasonCode::Unreadable:
        return u"UNREADABLE"_s;
    case ReasonCode::AddonInactive:
        return u"ADDON_INACTIVE"_s;
    case ReasonCode::StrictNetwork:
        return u"STRICT_NETWORK"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictFromKey(const QString& key)
{
    for (const Verdict verdict :
         {Verdict::NonCompliant, Verdict::Unknown, Verdict::Compliant, Verdict::NotApplicable}) {
        if (key == verdictKey(verdict))
            return verdict;
    }
    return std::nullopt;
}

std::optional<ReasonCode> reasonFromKey(const QString& key)
{
    for (int i = 0; i <= static_cast<int>(ReasonCode::StrictNetwork); ++i) {
        if (key == reasonKey(static_cast<ReasonCode>(i)))
            return static_cast<ReasonCode>(i);
    }
    return std::nullopt;
}

QString reasonSentence(ReasonCode reason)
{
    return QString::fromUtf8(reasonText(reason));
}

QString reasonSentenceTranslated(ReasonCode reason)
{
    return QCoreApplication::translate(context, reasonText(reason));
}

QString remediationSentence(ReasonCode reason)
{
    return QString::fromUtf8(remediationText(reason));
}

QString remediationSentenceTranslated(ReasonCode reason)
{
    const char* text = remediationText(reason);
    return text ? QCoreApplication::translate(context, text) : QString();
}

QString remediationSentence(const Judgement& judgement)
{
    return needsNothing(judgement) ? QString() : remediationSentence(judgement.reason);
}

QString remediationSentenceTranslated(const Judgement& judgement)
{
    return needsNothing(judgement) ? QString() : remediationSentenceTranslated(judgement.reason);
}

} // namespace Ack

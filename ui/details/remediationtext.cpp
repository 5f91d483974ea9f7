// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/remediationtext.h"

#include "ui/details/summarytext.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Remediation)
};

QString whyItMatters()
{
    return Tr::tr("With ENI multiple IP mode pods get addresses of the VPC from the network interfaces of their nodes: "
                  "security groups and route rules apply to pods, balancers reach them directly, and their number is "
                  "not bound by the entries of the VPC route table. Severity of the rule: medium.");
}

// Rule AlibabaCloud-ACK-009, remediation by console; the check boxes by the names the console has today.
QStringList recreateSteps()
{
    return {
        Tr::tr("Sign in to the ACK console (https://cs.console.aliyun.com) with the account of this cluster."),
        Tr::tr("In the left navigation panel, under Overview, choose Clusters."),
        Tr::tr("Choose Create Kubernetes Cluster. New dedicated clusters are no longer offered: take an ACK managed "
               "cluster."),
        Tr::tr(
            "Choose the region and VPC of the old cluster, and a service CIDR that no other cluster of the VPC uses."),
        Tr::tr(
            "As Network Plug-in choose Terway, and Support for NetworkPolicy. Where the rule says IPVLAN, the console "
            "now offers DataPath V2; it can be chosen at creation only."),
        Tr::tr("Choose pod vSwitches in the zones of the node vSwitches, with enough free addresses."),
        Tr::tr("Check the other settings and choose Create Cluster."),
        Tr::tr("Audit again: the new cluster must read terway-eniip.")};
}

// Backup center guide; "Comparison between Terway and Flannel".
QStringList migrationNeeds()
{
    return {
        Tr::tr("The plug-in of a cluster cannot be changed: create the new cluster, migrate, validate, switch traffic, "
               "retire the old one."),
        Tr::tr(
            "Workloads and volumes move with the backup center (component migrate-controller). It needs at least one "
            "node, CSI volumes rather than FlexVolume, and one backup vault known to both clusters."),
        Tr::tr(
            "Not in the backup: kube-system, kube-public, kube-node-lease, csdr, ack-csi-fuse. Install and configure "
            "system components first."),
        Tr::tr("Do not restore to an earlier Kubernetes version; the Ingress API differs below 1.22, and sources below "
               "1.16 are not advised."),
        Tr::tr("Traffic is never switched by itself: a re-used balancer has its listeners off, a new one has a new "
               "address."),
        Tr::tr("When both clusters hold the same disk, a reclaim policy of Delete can destroy its data: set Retain "
               "first."),
        Tr::tr(
            "Pods get addresses of the VPC: adapt security group rules, the allow-lists of RDS, Redis and MongoDB, and "
            "firewalls on your premises; pod vSwitches need SNAT to reach the Internet."),
        Tr::tr(
            "Only then delete the old cluster: switch its deletion protection off, and choose what is kept (balancers, "
            "logs).")};
}

QStringList stepsToFindOut(ReasonCode reason)
{
    if (reason == ReasonCode::Unreadable || reason == ReasonCode::RegionUnreadable)
        return {Tr::tr("Test the connection of the account (Accounts…); it names a permission that is missing."),
                Tr::tr("Attach the read-only policy, then retry the region.")};
    return {Tr::tr("Sign in to the ACK console (https://cs.console.aliyun.com)."),
            Tr::tr("Under Overview choose Clusters, then the name of the cluster."),
            Tr::tr("Choose Cluster information, Basic Information, and read Network Plug-in; under Add-ons look for "
                   "terway-eniip and its state."),
            Tr::tr("Audit again when the cluster is ready.")};
}

} // namespace

Remediation remediationFor(const Finding& finding)
{
    const QString name = u"“"_s + clusterTitle(finding.cluster) + u"”"_s;
    const QString known = remediationSentenceTranslated(finding.judgement.reason);
    switch (finding.judgement.verdict) {
    case Verdict::NonCompliant:
        return {.what = known.isEmpty() ? Tr::tr("Re-create %1 with Terway.").arg(name) : known,
                .why = whyItMatters(),
                .steps = recreateSteps(),
                .migration = migrationNeeds()};
    case Verdict::Unknown:
        return {
            .what = known.isEmpty() ? Tr::tr("Find out which network plug-in %1 uses.").arg(name) : known,
            .why = Tr::tr("An unknown verdict is counted with the problems: it may hide a cluster without ENI multiple "
                          "IP mode."),
            .steps = stepsToFindOut(finding.judgement.reason),
            .migration = {}};
    case Verdict::Compliant:
        return {.what = Tr::tr("Nothing to do: %1 is compliant.").arg(name), .why = {}, .steps = {}, .migration = {}};
    case Verdict::NotApplicable:
        return {.what = known.isEmpty() ? Tr::tr("Nothing to do: the rule does not apply to %1.").arg(name) : known,
                .why = {},
                .steps = {},
                .migration = {}};
    }
    Q_UNREACHABLE();
}

} // namespace Ack

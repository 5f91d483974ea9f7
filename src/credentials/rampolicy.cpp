// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/rampolicy.h"

#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QStringList withPrefix(const QStringList& actions, const QString& prefix)
{
    return actions.filter(QRegularExpression(u'^' + prefix));
}

/// Cluster reading first, then what the wizard looks up; within each by name.
QByteArray list(const QStringList& actions)
{
    QByteArrayList lines;
    for (const QString& action : actions)
        lines << "        \"" + action.toLatin1() + '"';
    return lines.join(",\n");
}

/// Written by hand: QJsonDocument would sort Version behind Statement.
QByteArray statement(const QByteArray& effect, const QStringList& actions)
{
    return "    {\n      \"Effect\": \"" + effect + "\",\n      \"Action\": [\n" + list(actions) +
           "\n      ],\n      \"Resource\": \"*\"\n    }";
}

} // namespace

QList<OperationActions> operationActions()
{
    return {
        {u"DescribeClustersForRegion"_s, {u"cs:DescribeClustersForRegion"_s}},
        {u"DescribeClustersV1"_s, {u"cs:DescribeClustersV1"_s, u"cs:GetClusters"_s, u"cs:ListClusters"_s}},
        {u"DescribeClusters"_s, {u"cs:DescribeClusters"_s, u"cs:GetClusters"_s, u"cs:GetClustersByUid"_s}},
        {u"DescribeClusterDetail"_s, {u"cs:DescribeClusterDetail"_s, u"cs:GetClusterById"_s}},
        {u"DescribeClusterNodePools"_s, {u"cs:DescribeClusterNodePools"_s, u"cs:GetNodepools"_s}},
        {u"ListClusterAddonInstances"_s, {u"cs:ListClusterAddonInstances"_s}},
        {u"GetClusterAddonInstance"_s, {u"cs:GetClusterAddonInstance"_s}},
        {u"DescribeKubernetesVersionMetadata"_s, {u"cs:DescribeKubernetesVersionMetadata"_s}},
        {u"DescribeRegions"_s, {u"cs:DescribeRegions"_s, u"ecs:DescribeRegions"_s}},
        {u"DescribeVpcs"_s, {u"vpc:DescribeVpcs"_s}},
        {u"DescribeVSwitches"_s, {u"vpc:DescribeVSwitches"_s}},
        {u"DescribeAvailableResource"_s, {u"ecs:DescribeAvailableResource"_s}},
        {u"DescribeInstanceTypes"_s, {u"ecs:DescribeInstanceTypes"_s}},
        {u"DescribeKeyPairs"_s, {u"ecs:DescribeKeyPairs"_s}},
        {u"DescribeSecurityGroups"_s, {u"ecs:DescribeSecurityGroups"_s}},
        {u"DescribeZones"_s, {u"ecs:DescribeZones"_s}},
        {u"GetCallerIdentity"_s, {}},
        {u"AssumeRole"_s, {}},
    };
}

QStringList actionsUsed()
{
    QStringList actions;
    const QList<OperationActions> operations = operationActions();
    for (const OperationActions& operation : operations)
        actions += operation.actions;
    actions.sort();
    actions.removeDuplicates();
    return actions;
}

QStringList deniedActions()
{
    return {u"cs:DescribeClusterUserKubeconfig"_s, u"cs:DescribeClusterV2UserKubeconfig"_s,
            u"cs:DescribeSubaccountK8sClusterUserConfig"_s, u"cs:GetUserConfig"_s};
}

QByteArray auditorPolicy(PolicyForm form)
{
    const QStringList used = actionsUsed();
    const QStringList wildcards{u"cs:Describe*"_s, u"cs:Get*"_s, u"cs:List*"_s, u"cs:Query*"_s};
    const QStringList cluster = form == PolicyForm::Broad ? wildcards : withPrefix(used, u"cs:"_s);
    const QStringList network = withPrefix(used, u"vpc:"_s) + withPrefix(used, u"ecs:"_s);
    return "{\n  \"Version\": \"1\",\n  \"Statement\": [\n" + statement("Allow", cluster) + ",\n" +
           statement("Allow", network) + ",\n" + statement("Deny", deniedActions()) + "\n  ]\n}\n";
}

} // namespace Ack

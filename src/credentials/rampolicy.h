// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Ack {

enum class PolicyForm {
    Explicit, ///< every read action by name, older names included
    Broad     ///< wildcards over the read actions of ACK
};

/// The least RAM policy an auditor needs, as indented JSON that the RAM console takes: what an audit and the wizard
/// read, and the deny of kubeconfig download. Source: RAM action names of the CS API pages and the ACK authorization
/// page.
[[nodiscard]] QByteArray auditorPolicy(PolicyForm form);

/// The operations that this program calls ("DescribeClusterDetail"), each with the RAM actions that may guard it,
/// current and older names. STS GetCallerIdentity needs none; sts:AssumeRole is granted on a role, not in this policy.
struct OperationActions
{
    QString operation;
    QStringList actions;
};
[[nodiscard]] QList<OperationActions> operationActions();

/// All of those actions, sorted.
[[nodiscard]] QStringList actionsUsed();
/// The kubeconfig downloads that the policy denies.
[[nodiscard]] QStringList deniedActions();

} // namespace Ack

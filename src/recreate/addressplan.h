// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/plan.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Ack {

/// How many pod addresses the node pools of a plan need, zone by zone.
struct AddressNeed
{
    QStringList zones;                ///< that hold node vSwitches, sorted; those that could be found out
    QSet<QString> nodeVSwitches;      ///< of the cluster and its node pools
    QStringList unknownVSwitches;     ///< named by the plan, not in the account's list
    QHash<QString, qint64> nodes;     ///< zone → nodes, at most
    QHash<QString, qint64> worstCase; ///< zone → nodes × pods of the largest instance type
    QHash<QString, qint64> surge;     ///< zone → pods of the nodes that come while others are replaced, full too
    QHash<QString, qint64> fewest;    ///< zone → nodes × (fewest pods of a node + warm pool): less cannot work
};

/// Surge nodes of a pool are those of the old one, else one: a rolling replacement needs that many at least.
[[nodiscard]] AddressNeed addressNeed(const Plan& plan, const Facts& facts);

/// True when the mask is longer than /25, or cannot be read.
[[nodiscard]] bool tooSmallForPods(const VSwitch& vswitch);

/// Pods on the Terway network of a node of this type, from the account or the built-in table; nothing when not known.
[[nodiscard]] std::optional<int> podsOf(const QString& instanceType, const Facts& facts);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QMap>

namespace Ack {

/// A described account: what the fake cloud answers from. Read from JSON (resources/demo/account.json).
struct SimulatedAccount
{
    QString uid;
    QString arn;
    QJsonObject description; ///< regions, clusters, VPCs, vSwitches, instance types, versions, faults
};

/// Error: BadReply when the text is not an account description.
[[nodiscard]] Result<SimulatedAccount> parseAccount(const QByteArray& json);

} // namespace Ack

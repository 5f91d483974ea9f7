// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"

#include <QJsonValue>

namespace Ack {

class ApiClient;

/// Who a key is. Source: STS 2015-04-01 GetCallerIdentity; it needs no permission.
struct CallerIdentity
{
    QString accountUid; ///< digits
    QString arn;
    QString type; ///< "Account", "RAMUser", "AssumedRoleUser"

    friend bool operator==(const CallerIdentity&, const CallerIdentity&) = default;
};

/// Error BadReply: no account id in the answer.
[[nodiscard]] Result<CallerIdentity> parseCallerIdentity(const QJsonValue& reply);
/// Asks STS. Errors are those of the call.
[[nodiscard]] Future<CallerIdentity> callerIdentity(ApiClient& client);

} // namespace Ack

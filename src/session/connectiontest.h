// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"
#include "core/ids.h"

#include <QString>

namespace Ack {

class AccountAccess;

/// What `Test connection` found. The two calls fail apart from each other.
struct ConnectionReport
{
    QString accountUid;
    QString identityArn;
    QString identityType; ///< "Account", "RAMUser", "AssumedRoleUser"
    std::optional<Error> identityError{};
    std::optional<Error> listError{}; ///< Error::action names the missing RAM action
    RegionId region;                  ///< where clusters were listed
    std::optional<int> clusters{};    ///< total in that region

    [[nodiscard]] bool isUsable() const { return !listError; }
};

/// STS GetCallerIdentity and one ACK list call. Ends within the deadline; never fails as a whole but when there is no
/// key. `access` must stay until the future ends.
[[nodiscard]] Future<ConnectionReport> testConnection(AccountAccess& access);

} // namespace Ack

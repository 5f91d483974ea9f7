// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"
#include "core/region.h"
#include "credentials/profile.h"
#include "session/accountaccess.h"
#include "session/connectiontest.h"

#include <functional>

namespace Ack {

struct AccessKey;
struct CliAccess;

/// What the accounts dialog needs from outside the program; tests give their own.
struct AccountServices
{
    /// Tests an account that need not be saved: profile and key as they are in the form.
    std::function<Future<ConnectionReport>(const Profile& profile, const AccessKey& key)> test;
    /// The key of an aliyun CLI profile; may run its command or fetch its address, to which the user agreed.
    std::function<Future<AccessKey>(const CliAccess& access)> cliKey;
};

/// The real ones, which reach the service as `network` says.
[[nodiscard]] AccountServices accountServices(const RegionTable& regions, const NetworkOptions& network);

} // namespace Ack

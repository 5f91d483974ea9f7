// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/accesskey.h"
#include "credentials/profile.h"

#include <optional>

namespace Ack {

/// An account as it stands in the form.
struct AccountDraft
{
    Profile profile;
    std::optional<AccessKey> key{}; ///< unset: the one that is kept already
};

} // namespace Ack

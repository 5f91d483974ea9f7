// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

namespace Ack {

/// Exit statuses beside those of a report (interface contract, section 2).
inline constexpr int usageStatus = 2;       ///< wrong usage, unusable input, output that cannot be written
inline constexpr int nothingReadStatus = 4; ///< credentials refused or unavailable, keyring locked, no network
inline constexpr int interruptedStatus = 130;

/// The status of an error that ended a command before there was a report.
[[nodiscard]] constexpr int statusOf(ErrorKind kind)
{
    return kind == ErrorKind::Usage || kind == ErrorKind::File ? usageStatus : nothingReadStatus;
}

} // namespace Ack

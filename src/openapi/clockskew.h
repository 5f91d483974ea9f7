// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/transport.h"

#include <QDateTime>

#include <optional>

namespace Ack {

/// How far the service's clock is ahead of this computer's, from the Date header of an answer that was sent at `sent`
/// and received at `received` (UTC). Nothing when the header is missing or unreadable, when a cache answered (Age), or
/// when the difference is beyond a day: then the header is nonsense.
[[nodiscard]] std::optional<std::chrono::seconds> measuredOffset(const HttpHeaders& headers, const QDateTime& sent,
                                                                 const QDateTime& received);

/// True when a request signed with the offset `used` is worth signing again with `measured`: they differ by more than
/// four minutes (the service itself accepts fifteen).
[[nodiscard]] bool isWorthCorrecting(std::chrono::seconds measured, std::chrono::seconds used);

} // namespace Ack

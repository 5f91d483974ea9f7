// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace Ack {

using std::chrono::milliseconds;

bool RetryPolicy::isRetryable(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Throttled:
    case ErrorKind::Unavailable:
    case ErrorKind::Connection:
    case ErrorKind::Deadline:
    case ErrorKind::Nonce:
        return true;
    case ErrorKind::Cancelled:
    case ErrorKind::Dns:
    case ErrorKind::Tls:
    case ErrorKind::Proxy:
    case ErrorKind::Redirect:
    case ErrorKind::TooLarge:
    case ErrorKind::BadReply:
    case ErrorKind::Clock:
    case ErrorKind::Credential:
    case ErrorKind::TokenExpired:
    case ErrorKind::Denied:
    case ErrorKind::NotActivated:
    case ErrorKind::NotFound:
    case ErrorKind::Retired:
    case ErrorKind::Rejected:
    case ErrorKind::Usage:
    case ErrorKind::File:
    case ErrorKind::Keychain:
    case ErrorKind::KeychainLocked:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<milliseconds> RetryPolicy::delay(int sending, const Error& error, double chance) const
{
    constexpr milliseconds longestAsked(60'000);
    if (sending >= maxSendings || !isRetryable(error))
        return std::nullopt;
    if (error.retryAfter && error.retryAfter->count() > 0)
        return std::min(*error.retryAfter, longestAsked);
    const double ceiling = std::min(std::ldexp(static_cast<double>(base.count()), std::max(0, sending - 1)),
                                    static_cast<double>(cap.count()));
    // A throttled request that comes again too early is refused again, and has only so many sendings.
    const double least = error.kind == ErrorKind::Throttled ? ceiling / 2 : 0;
    return milliseconds(static_cast<milliseconds::rep>(least + std::clamp(chance, 0.0, 1.0) * (ceiling - least)));
}

} // namespace Ack

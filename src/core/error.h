// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace Ack {

/// What went wrong, by what a person or the program can do about it.
enum class ErrorKind {
    Cancelled,     ///< somebody asked to stop
    Deadline,      ///< the absolute time for it ran out
    Dns,           ///< the host name could not be resolved
    Connection,    ///< refused, reset, closed without an answer, idle for too long, truncated
    Tls,           ///< the encrypted connection could not be trusted
    Proxy,         ///< the proxy refused or wants a login
    Redirect,      ///< the answer was a redirect (a login page of a proxy, usually)
    TooLarge,      ///< the answer is larger than the program reads
    BadReply,      ///< the answer does not have the promised shape
    Throttled,     ///< too many requests
    Unavailable,   ///< the service failed (5xx)
    Clock,         ///< the service refused the time stamp
    Nonce,         ///< the service saw the nonce before
    Credential,    ///< the key is unknown, inactive or its secret is wrong
    TokenExpired,  ///< the STS token is expired or malformed
    Denied,        ///< the identity lacks a permission (Error::action names it when known)
    NotActivated,  ///< the service is not opened for the account
    NotFound,      ///< the thing does not exist (any more)
    Retired,       ///< the operation is retired or unknown to the service
    Rejected,      ///< any other refusal of the request (4xx)
    Usage,         ///< wrong input of the user
    File,          ///< a file cannot be read or written
    Keychain,      ///< the keychain is missing or failed
    KeychainLocked ///< the keychain is locked
};

/// One failure as a value. `message` is the cause in words (the service's own text is untrusted), without the request
/// id.
struct Error
{
    ErrorKind kind = ErrorKind::Rejected;
    QString code;      ///< the service's error code, such as "StatusForbidden"; empty when it gave none
    QString message;   ///< the cause in words
    QString action;    ///< the RAM action that is missing, such as "cs:DescribeClusterDetail"
    QString requestId; ///< of the service; empty when there was no answer
    int httpStatus = 0;
    std::optional<std::chrono::milliseconds> retryAfter{}; ///< what the service asked to wait

    friend bool operator==(const Error&, const Error&) = default;
};

/// A stable word for scripts: "denied", "throttled", "keychain_locked" …
[[nodiscard]] QString errorKey(ErrorKind kind);

/// One sentence for a person: what failed and why, the missing action and the request id when known. Plain text,
/// without control characters.
[[nodiscard]] QString describe(const Error& error);

} // namespace Ack

Q_DECLARE_METATYPE(Ack::Error)

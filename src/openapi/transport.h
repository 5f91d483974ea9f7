// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <utility>

namespace Ack {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// The value of a header, compared without case; empty when absent.
[[nodiscard]] QByteArray header(const HttpHeaders& headers, QByteArrayView name);

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url; ///< exactly as signed; path and query are percent-encoded already
    HttpHeaders headers;
    QByteArray body;
    std::chrono::milliseconds deadline{30'000}; ///< absolute, from the moment it is sent
    std::chrono::milliseconds idle{15'000};     ///< longest silence
};

/// A complete answer of any status but 3xx.
struct HttpReply
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    friend bool operator==(const HttpReply&, const HttpReply&) = default;
};

/// What no transport may send: another method than GET, http to a host that is not this computer, a control character
/// or one outside ASCII in a header or the URL, user info or a fragment. Error: Usage.
[[nodiscard]] Status checkSendable(const HttpRequest& request);

/// Carries one HTTP request. The future ends exactly once: with a reply, or an error of kind Cancelled, Deadline, Dns,
/// Connection, Tls, Proxy, Redirect, TooLarge, BadReply (not HTTP) or Usage (not sendable). QFuture::cancel() aborts
/// the request.
class Transport
{
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual Future<HttpReply> send(const HttpRequest& request) = 0;
};

} // namespace Ack

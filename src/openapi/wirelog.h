// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"
#include "openapi/transport.h"

namespace Ack {

/// The path with the ids in it replaced: "/clusters/{id}/nodepools".
[[nodiscard]] QString pathTemplate(const QUrl& url);

/// One line about a sending: method, host, path template, status or error kind, request id, milliseconds, bytes. No
/// query, no header but the request id, no body.
[[nodiscard]] QString wireLine(const HttpRequest& request, const Result<HttpReply>& result,
                               std::chrono::milliseconds took);

} // namespace Ack

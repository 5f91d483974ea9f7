// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/apiclient.h"

namespace Ack {

/// True when the body is (the beginning of) an HTML page.
[[nodiscard]] bool looksLikeHtml(const HttpReply& reply);

/// Decodes a 2xx answer; its time of reading is `receivedAt`. Error: BadReply when it is not one JSON object or array,
/// Connection when it was cut off.
[[nodiscard]] Result<ApiReply> decodeReply(const HttpReply& reply, const QString& host, const QDateTime& receivedAt);

} // namespace Ack

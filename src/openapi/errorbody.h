// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/transport.h"

#include <QString>

namespace Ack {

/// What an error answer says; empty where it says nothing. Texts are bounded, not yet redacted.
struct ErrorBody
{
    QString code;
    QString message;
    QString requestId;
    QString authAction; ///< accessDeniedDetail.AuthAction: the RAM action that is missing
};

/// Reads {"code", …} (CS), {"Code", …} (gateway, RPC), an XML Error element, or takes the text as the message.
[[nodiscard]] ErrorBody readErrorBody(const HttpReply& reply);

} // namespace Ack

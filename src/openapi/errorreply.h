// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "openapi/apirequest.h"
#include "openapi/transport.h"

namespace Ack {

/// The error that an answer outside 2xx means. Reads JSON in both spellings, XML, and anything else as text; the answer
/// is untrusted. `request` tells a list operation, whose 404 means that the operation is retired. Classes: error tables
/// of the API reference and the clients' own retry lists.
[[nodiscard]] Error errorFromReply(const HttpReply& reply, const ApiRequest& request = {});

} // namespace Ack

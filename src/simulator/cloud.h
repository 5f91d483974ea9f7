// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/transport.h"
#include "simulator/account.h"

#include <QDateTime>

namespace Ack {

/// Which of the products' hosts a request went to, found from its URL and headers.
/// The fake Alibaba Cloud: a function from request to reply. It holds the account only; what varies from call to call
/// (how often a throttled region was asked) is passed in.
[[nodiscard]] HttpReply answer(const SimulatedAccount& account, const HttpRequest& request, int earlierCalls = 0);

} // namespace Ack

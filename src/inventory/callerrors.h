// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

namespace Ack {

struct ApiReply;

/// A refusal with the RAM action of the call where the service did not name it.
[[nodiscard]] Error withAction(Error error, const QString& action);
/// An answer of another shape can be traced at the service by its request id.
[[nodiscard]] Error traced(Error error, const ApiReply& reply);

} // namespace Ack

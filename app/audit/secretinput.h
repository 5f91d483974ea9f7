// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/accesskey.h"
#include "core/result.h"

namespace Ack {

/// Asks for an AccessKey id and its secret: on a terminal with prompts and without echo of the secret, else two lines
/// of standard input. Error Usage when one of them is missing; Cancelled at Ctrl-C.
[[nodiscard]] Result<AccessKey> readAccessKey();

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

namespace Ack {

/// describe(), and before the request id what the user of a terminal can do about it, where the words of the error do
/// not say so themselves.
[[nodiscard]] QString describeWithAdvice(const Error& error);

} // namespace Ack

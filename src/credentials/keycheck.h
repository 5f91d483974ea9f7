// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/accesskey.h"
#include "core/result.h"

namespace Ack {

/// Error Usage, naming the part: id or secret missing, longer than a key can be, or with anything but printable ASCII
/// (the key goes into HTTP headers). Blanks around a value are not trimmed here.
[[nodiscard]] Status checkKey(const AccessKey& key);

} // namespace Ack

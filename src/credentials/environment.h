// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/accesskey.h"
#include "core/result.h"

class QProcessEnvironment;

namespace Ack {

/// The key in ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, if set, ALIBABA_CLOUD_SECURITY_TOKEN.
/// Error Usage, naming the variable that is missing or malformed.
[[nodiscard]] Result<AccessKey> keyFromEnvironment(const QProcessEnvironment& environment);

} // namespace Ack

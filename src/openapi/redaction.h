// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Ack {

/// Untrusted text of the service for people and logs: at most `limit` characters; AccessKey ids, STS tokens, signatures
/// and "strings to sign" that services quote back are masked.
[[nodiscard]] QString redacted(const QString& text, qsizetype limit = 500);

} // namespace Ack

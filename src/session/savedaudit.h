// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/filesaudit.h"

namespace Ack {

/// The input is compressed.
[[nodiscard]] bool isPacked(const AuditInput& input);
/// The whole input in `content`, with what was compressed unpacked. Error Usage, a sentence that begins with its name;
/// File when it cannot be read.
[[nodiscard]] Result<AuditInput> unpacked(AuditInput input);

/// The one saved audit that the input holds, as it was saved: in the mode it was made in. Error Usage, a sentence that
/// begins with its name: damaged, of a later schema, or something else.
[[nodiscard]] Result<AuditReport> readSavedAudit(const AuditInput& input);
/// The same from a file. Error File when it cannot be read.
[[nodiscard]] Result<AuditReport> readSavedAuditFile(const QString& path);

/// Why an audit cannot be compared: it leaves out what is no problem. Begins with `name`.
[[nodiscard]] Status checkComparable(const AuditReport& report, const QString& name);

} // namespace Ack

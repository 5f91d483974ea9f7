// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"
#include "session/filesaudit.h"

#include <QString>

namespace Ack {

/// Reads a whole file that the command line names; - is standard input. Error Usage, naming the file: it cannot be
/// read, or is larger than 512 MiB.
[[nodiscard]] Result<AuditInput> readInput(const QString& path);
/// The same for an audit of files, which reads a large file a piece at a time.
[[nodiscard]] Result<AuditInput> openInput(const QString& path);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace Ack {

struct CommandLine;

/// The options with which another `ack-audit recreate` reads what this run reads: the account or the file, how the
/// service is reached, and how requests are made. Without the region, which differs by cluster.
[[nodiscard]] QStringList runOptions(const CommandLine& line);

} // namespace Ack

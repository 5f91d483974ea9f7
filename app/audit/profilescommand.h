// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Ack {

struct CommandLine;
class Console;

/// `ack-audit profiles list|add|import|remove`: the stored accounts. Gives the exit status.
[[nodiscard]] int runProfiles(const CommandLine& line, Console& console);

} // namespace Ack

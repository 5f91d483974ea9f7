// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Ack {

struct CommandLine;
class Console;

/// `ack-audit recreate`: plans a cluster anew and prints the request, or writes a remediation pack. Gives the exit
/// status.
[[nodiscard]] int runRecreate(const CommandLine& line, Console& console);

} // namespace Ack

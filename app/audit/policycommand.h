// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Ack {

struct CommandLine;
class Console;

/// `ack-audit policy`: prints the least RAM policy that an auditor needs. Gives the exit status.
[[nodiscard]] int runPolicy(const CommandLine& line, Console& console);

} // namespace Ack

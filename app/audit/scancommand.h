// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Ack {

struct CommandLine;
class Console;

/// `ack-audit scan`: audits an account. Gives the exit status.
[[nodiscard]] int runScan(const CommandLine& line, Console& console);

} // namespace Ack

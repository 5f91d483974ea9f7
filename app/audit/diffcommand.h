// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Ack {

struct CommandLine;
class Console;

/// `ack-audit diff`: compares two saved audits. Gives the exit status: 0, 1 when something got worse, 2 for unusable
/// input or output.
[[nodiscard]] int runDiff(const CommandLine& line, Console& console);

} // namespace Ack

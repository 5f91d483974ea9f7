// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Ack {

struct CommandLine;
class Console;

/// `ack-audit check`: audits JSON at hand. Gives the exit status.
[[nodiscard]] int runCheck(const CommandLine& line, Console& console);

} // namespace Ack

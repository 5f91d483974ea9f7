// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Ack {

struct CommandLine;
class Console;

/// `ack-audit recreate --all-non-compliant`: writes the remediation pack. Gives the exit status.
[[nodiscard]] int runPack(const CommandLine& line, Console& console);

} // namespace Ack

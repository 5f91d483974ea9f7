// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/accountaccess.h"

#include <functional>

namespace Ack {

class Console;
struct CommandLine;

/// Opens the account that the command line names, says what is to be known about it, and gives what `run` gives. When
/// it cannot be opened, says why and gives the exit status for that.
[[nodiscard]] int withAccess(const CommandLine& line, const Console& console,
                             const std::function<int(AccountAccess&)>& run);

} // namespace Ack

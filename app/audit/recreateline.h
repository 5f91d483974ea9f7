// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

namespace Ack {

struct CommandLine;
struct CommandWords;

/// Takes the options of `recreate` that no other command has. Error Usage: a value that is none, or options that do not
/// go together.
[[nodiscard]] Status takeRecreate(CommandLine& line, const CommandWords& words);

} // namespace Ack

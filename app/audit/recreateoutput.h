// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/plan.h"

namespace Ack {

struct CommandLine;
struct Recreation;
class Console;

/// Says what failed, unless the user ended it. Gives the exit status.
[[nodiscard]] int refuse(const Console& console, const Error& error);

/// Plans the cluster and prints (or writes) what the command line asks for; what is open, wrong or changed goes to
/// standard error. While errors are left only `--emit plan` gives something. Gives the exit status.
[[nodiscard]] int deliverPlan(const CommandLine& line, const Recreation& recreation, const Answers& answers,
                              const Console& console);

} // namespace Ack

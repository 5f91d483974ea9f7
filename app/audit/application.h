// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace Ack {

/// Does what the arguments (behind the program's name) say. Gives the exit status.
[[nodiscard]] int runProgram(const QStringList& arguments);

} // namespace Ack

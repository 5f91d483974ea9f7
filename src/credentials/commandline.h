// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QStringList>

namespace Ack {

enum class CommandStyle { Unix, Windows };

/// Splits the process_command of an aliyun CLI profile as the CLI does, without a shell. Blanks separate arguments;
/// quotes of both kinds group. On Unix a backslash escapes the next character outside quotes, and \ " $ ` and line
/// breaks within double quotes; on Windows it is a path separator but for \" within double quotes. Error Usage: empty,
/// open quote, backslash at the end. Source: aliyun-cli, config/command_split.go.
[[nodiscard]] Result<QStringList> splitCommand(const QString& command, CommandStyle style);

} // namespace Ack

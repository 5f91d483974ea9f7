// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

#include <QFlags>

namespace Ack {

enum class In { Scan = 1, Check = 2, Recreate = 4, Diff = 8, Profiles = 16, Policy = 32 };
Q_DECLARE_FLAGS(Commands, In)

/// One option of the command line.
struct OptionSpec
{
    QString name;      ///< with its dashes
    QString value;     ///< how help names its value; empty: it takes none
    Commands commands; ///< where it makes sense
    bool repeatable = false;
    QString help;
};

/// Made anew each time, because help is in the language of the moment.
[[nodiscard]] QList<OptionSpec> optionTable();
[[nodiscard]] std::optional<OptionSpec> findOption(const QString& name);
[[nodiscard]] In bitOf(Command command);

[[nodiscard]] QString commandWord(Command command); ///< "scan"
[[nodiscard]] std::optional<Command> commandFromWord(const QString& word);

/// What `--help` prints: of the program, or of one command.
[[nodiscard]] QString helpText(std::optional<Command> command);

} // namespace Ack

Q_DECLARE_OPERATORS_FOR_FLAGS(Ack::Commands)

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Ack {

/// The words of the command line, sorted but not yet understood.
struct CommandWords
{
    QHash<QString, QStringList> options; ///< values by option; a flag has one empty value
    QStringList positional;

    [[nodiscard]] bool has(const QString& name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString& name) const { return options.value(name).value(0); }
};

/// Error Usage: an option that is unknown, lacks its value, has one too many, or is given twice.
[[nodiscard]] Result<CommandWords> sortWords(const QStringList& arguments);

/// Wrong usage, said in one sentence.
[[nodiscard]] tl::unexpected<Error> wrong(const QString& sentence);
[[nodiscard]] tl::unexpected<Error> wrongValue(const QString& option, const QString& value, const QString& expected);
/// A word of the command line inside a sentence.
[[nodiscard]] QString shown(const QString& text);

} // namespace Ack

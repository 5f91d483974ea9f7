// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"
#include "session/accountaccess.h"
#include "ui/common/theme.h"

#include <QCommandLineOption>
#include <QSize>
#include <QStringList>

#include <optional>

namespace Ack {

/// What the command line asks for (interface contract, section 5).
struct WorkbenchOptions
{
    bool help = false;
    bool version = false;
    std::optional<AccountChoice::Kind> account{}; ///< of `--demo`, `--profile`, `--from-env`
    QString profileLabel;                         ///< for `--profile`
    QStringList files;                            ///< of `--open`
    bool scan = false;
    NetworkOptions network;
    QString dataDir;              ///< empty: the platform's
    QString language;             ///< "en", "zh_CN"; empty: the system's
    QString snapshot;             ///< `--snapshot`: write a picture of the window there once it rests, and end
    QSize size;                   ///< of the window; not valid: as it was left
    std::optional<Theme> theme{}; ///< unset: as it is kept in the settings
};

/// Error Usage: one sentence that names what is wrong.
[[nodiscard]] Result<WorkbenchOptions> parseOptions(const QStringList& arguments);
[[nodiscard]] QString optionsHelp();
/// The options as the parser takes them, in the order of the help; in the language of the moment.
[[nodiscard]] QList<QCommandLineOption> workbenchOptions();

} // namespace Ack

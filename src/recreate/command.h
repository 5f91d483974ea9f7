// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Ack {

enum class Shell { Posix, Fish, Cmd, PowerShell };
enum class BodyForm {
    Inline,   ///< the body is an argument
    File,     ///< through standard input (posix, fish), or from a file beside the command (cmd, PowerShell)
    SavedFile ///< from a file beside the command in every shell: for a body that no command may hold
};

/// What a command is made of. Everything but the body is checked for its form, so that nothing needs quoting.
struct CommandRequest
{
    QJsonObject body;
    RegionId region;
    QString endpointHost;                                   ///< public host of the region, without a scheme
    QString cliProfile;                                     ///< optional profile of the aliyun CLI
    QString bodyFile = QString::fromLatin1("request.json"); ///< beside the command, for the forms that read one
    bool dryRun = false; ///< `--cli-dry-run`: prints, sends nothing (aliyun CLI 3.4.8 or newer)
};

struct ShellCommand
{
    QString text;
    BodyForm form = BodyForm::Inline;
    bool tooLongForInline = false; ///< Inline was asked for, but the shell would cut it: this is the file form
    bool needsBodyFile = false;    ///< it reads CommandRequest::bodyFile, which has to be written beside it

    friend bool operator==(const ShellCommand&, const ShellCommand&) = default;
};

/// The create command for a shell. The rules are those of the aliyun CLI and of each shell as documented in
/// CONTRIBUTING.md ("Commands"). Error Usage: a region, host, profile or file name of another form.
[[nodiscard]] Result<ShellCommand> renderCommand(const CommandRequest& request, Shell shell, BodyForm form);

/// Read-only commands to run afterwards: find the cluster by its name, then read it back by its id.
[[nodiscard]] Result<QStringList> readBackCommands(const CommandRequest& request, Shell shell);

[[nodiscard]] QString shellKey(Shell shell); ///< "posix", "fish", "cmd", "powershell"
[[nodiscard]] std::optional<Shell> shellFromKey(const QString& key);

} // namespace Ack

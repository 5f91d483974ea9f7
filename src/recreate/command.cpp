// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/command.h"

#include "recreate/jsontext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Command)
};

// cmd.exe cuts a line at 8,191 characters, CreateProcess at 32,767; Linux takes 131,071 bytes in one argument.
constexpr qsizetype cmdLimit = 7'500;
constexpr qsizetype powerShellLimit = 30'000;
constexpr qsizetype posixLimit = 120'000;

constexpr QLatin1StringView delimiter{"ACK_JSON"};

Status checkWord(const QString& word, const QString& pattern, const QString& what)
{
    if (QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(word).hasMatch())
        return {};
    return failure(ErrorKind::Usage, Tr::tr("%1 cannot be put into a command: \"%2\".").arg(what, word));
}

Status checkWords(const CommandRequest& request)
{
    if (!isWellFormed(request.region))
        return failure(ErrorKind::Usage, Tr::tr("\"%1\" is not a region id.").arg(request.region.text()));
    if (Status host = checkWord(request.endpointHost, u"[a-z0-9][a-z0-9.-]{1,253}"_s, Tr::tr("The endpoint")); !host)
        return host;
    if (Status file = checkWord(request.bodyFile, u"[A-Za-z0-9_][A-Za-z0-9_.-]{0,120}"_s, Tr::tr("The file name"));
        !file)
        return file;
    if (request.cliProfile.isEmpty())
        return {};
    return checkWord(request.cliProfile, u"[A-Za-z0-9_][A-Za-z0-9_.@-]{0,63}"_s, Tr::tr("The profile name"));
}

/// The words every create command has; flags come after the path, and --header before another flag.
QString words(const CommandRequest& request)
{
    QString text = u"aliyun cs POST /clusters --region %1 --secure --endpoint %2 --read-timeout 60"_s.arg(
        request.region.text(), request.endpointHost);
    if (!request.cliProfile.isEmpty())
        text += u" --profile "_s + request.cliProfile;
    if (request.dryRun)
        text += u" --cli-dry-run"_s;
    return text + u" --header \"Content-Type=application/json\""_s;
}

QString escapedQuotes(const QJsonObject& body)
{
    return QString::fromLatin1(shellNeutralJson(body)).replace(u'"', u"\\\""_s);
}

/// Double quotes and \" mean the same to POSIX shells, fish and cmd.exe once the JSON itself is neutral.
QString inlineText(const CommandRequest& request)
{
    return words(request) + u" --body \""_s + escapedQuotes(request.body) + u'"';
}

/// One text for Windows PowerShell 5.1 to PowerShell 7: with the older passing of arguments, \" reaches the program as
/// ".
QString powerShellInline(const CommandRequest& request)
{
    return u"& { $PSNativeCommandArgumentPassing = 'Legacy'; "_s + words(request) + u" --body '"_s +
           escapedQuotes(request.body) + u"' }"_s;
}

QString posixFile(const CommandRequest& request)
{
    return words(request) + u" --body-file /dev/stdin <<'"_s + delimiter + u"'\n"_s +
           QString::fromUtf8(readableJson(request.body)) + delimiter;
}

QString fishFile(const CommandRequest& request)
{
    QString body = QString::fromUtf8(readableJson(request.body));
    body.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"printf '%s' '"_s + body + u"' | "_s + words(request) + u" --body-file /dev/stdin"_s;
}

/// The CLI sends an empty request when the file is missing: nothing runs without an opening brace in it.
QString cmdFile(const CommandRequest& request)
{
    // With its folder: another find, such as Git's, may come first on the path.
    return u"%SystemRoot%\\System32\\find \"{\" "_s + request.bodyFile + u" >nul & if not errorlevel 1 "_s +
           words(request) + u" --body-file "_s + request.bodyFile;
}

QString powerShellFile(const CommandRequest& request)
{
    return u"if ((Test-Path -LiteralPath '%1') -and (Get-Item -LiteralPath '%1').Length -gt 2) { "_s.arg(
               request.bodyFile) +
           words(request) +
           u" --body-file %1 } else { Write-Error '%1 is missing or empty; nothing was sent.' }"_s.arg(
               request.bodyFile);
}

/// Plain words: the same for POSIX shells and fish (from 3.0 on).
QString posixSavedFile(const CommandRequest& request)
{
    return u"grep -q \"{\" %1 && "_s.arg(request.bodyFile) + words(request) + u" --body-file "_s + request.bodyFile;
}

QString inlineFor(const CommandRequest& request, Shell shell)
{
    return shell == Shell::PowerShell ? powerShellInline(request) : inlineText(request);
}

bool isPosixLike(Shell shell)
{
    return shell == Shell::Posix || shell == Shell::Fish;
}

ShellCommand fileFor(const CommandRequest& request, Shell shell, BodyForm form)
{
    const bool isSaved = form == BodyForm::SavedFile || !isPosixLike(shell);
    const auto text = [&] {
        switch (shell) {
        case Shell::Posix:
            return isSaved ? posixSavedFile(request) : posixFile(request);
        case Shell::Fish:
            return isSaved ? posixSavedFile(request) : fishFile(request);
        case Shell::Cmd:
            return cmdFile(request);
        case Shell::PowerShell:
            return powerShellFile(request);
        }
        Q_UNREACHABLE();
    };
    return {.text = text(), .form = form, .needsBodyFile = isSaved};
}

qsizetype limitOf(Shell shell)
{
    switch (shell) {
    case Shell::Posix:
    case Shell::Fish:
        return posixLimit;
    case Shell::Cmd:
        return cmdLimit;
    case Shell::PowerShell:
        return powerShellLimit;
    }
    Q_UNREACHABLE();
}

/// --profile would become a query parameter of the list call, so that the profile is named by the environment there.
QString withProfile(const QString& command, const QString& profile, Shell shell)
{
    if (profile.isEmpty())
        return command;
    switch (shell) {
    case Shell::Posix:
    case Shell::Fish:
        return u"env ALIBABA_CLOUD_PROFILE="_s + profile + u' ' + command;
    case Shell::Cmd:
        return u"set \"ALIBABA_CLOUD_PROFILE="_s + profile + u"\" && "_s + command;
    case Shell::PowerShell:
        return u"$env:ALIBABA_CLOUD_PROFILE = '"_s + profile + u"'; "_s + command;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ShellCommand> renderCommand(const CommandRequest& request, Shell shell, BodyForm form)
{
    if (Status checked = checkWords(request); !checked)
        return failure(checked.error());
    if (form != BodyForm::Inline)
        return fileFor(request, shell, form);
    const QString text = inlineFor(request, shell);
    if (text.size() <= limitOf(shell))
        return ShellCommand{.text = text};
    ShellCommand command = fileFor(request, shell, BodyForm::File);
    command.tooLongForInline = true;
    return command;
}

Result<QStringList> readBackCommands(const CommandRequest& request, Shell shell)
{
    if (Status checked = checkWords(request); !checked)
        return failure(checked.error());
    const QString where = u" --region %1 --secure --endpoint %2"_s.arg(request.region.text(), request.endpointHost);
    const QString list = u"aliyun cs GET /regions/"_s + request.region.text() + u"/clusters"_s + where;
    const QString detail = u"aliyun cs GET /clusters/NEW_CLUSTER_ID"_s + where;
    return QStringList{withProfile(list, request.cliProfile, shell), withProfile(detail, request.cliProfile, shell)};
}

QString shellKey(Shell shell)
{
    switch (shell) {
    case Shell::Posix:
        return u"posix"_s;
    case Shell::Fish:
        return u"fish"_s;
    case Shell::Cmd:
        return u"cmd"_s;
    case Shell::PowerShell:
        return u"powershell"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Shell> shellFromKey(const QString& key)
{
    for (const Shell shell : {Shell::Posix, Shell::Fish, Shell::Cmd, Shell::PowerShell}) {
        if (shellKey(shell) == key)
            return shell;
    }
    return std::nullopt;
}

} // namespace Ack

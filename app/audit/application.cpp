// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "application.h"

#include "checkcommand.h"
#include "commandline.h"
#include "console.h"
#include "diffcommand.h"
#include "exitstatus.h"
#include "optiontable.h"
#include "policycommand.h"
#include "profilescommand.h"
#include "recreatecommand.h"
#include "resources/translations.h"
#include "scancommand.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// The language that the arguments ask for, before they are read: what is wrong with them is said in it too.
QString languageIn(const QStringList& arguments)
{
    const qsizetype at = arguments.lastIndexOf(u"--lang"_s);
    if (at >= 0)
        return arguments.value(at + 1);
    for (const QString& word : arguments) {
        if (word.startsWith("--lang="_L1))
            return word.mid(7);
    }
    return {};
}

QString versionText()
{
    return u"ack-audit %1 (Qt %2, QtKeychain %3)\n"_s.arg(QCoreApplication::applicationVersion(),
                                                          QString::fromLatin1(qVersion()),
                                                          QString::fromLatin1(ACK_QTKEYCHAIN_VERSION));
}

int print(const Console& console, const QString& text)
{
    const Status printed = console.print(text.toUtf8());
    if (!printed)
        console.complain(describe(printed.error()));
    return printed ? 0 : usageStatus;
}

int runCommand(const CommandLine& line)
{
    Console console(line.quiet, line.noColor);
    setUpLogging(line.verbose);
    switch (*line.command) {
    case Command::Scan:
        return runScan(line, console);
    case Command::Check:
        return runCheck(line, console);
    case Command::Profiles:
        return runProfiles(line, console);
    case Command::Policy:
        return runPolicy(line, console);
    case Command::Recreate:
        return runRecreate(line, console);
    case Command::Diff:
        return runDiff(line, console);
    }
    Q_UNREACHABLE();
}

} // namespace

int runProgram(const QStringList& arguments)
{
    Resources::Translations translations;
    translations.use(languageIn(arguments));
    const Result<CommandLine> line = parseCommandLine(arguments);
    if (!line) {
        Console(false, true).complain(describe(line.error()));
        return usageStatus;
    }
    if (line->help)
        return print(Console(false, true), helpText(line->command));
    if (line->version)
        return print(Console(false, true), versionText());
    return runCommand(*line);
}

} // namespace Ack

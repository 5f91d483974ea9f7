// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "runoptions.h"

#include "commandline.h"
#include "session/commandoptions.h"

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QStringList accountOptions(const CommandLine& line)
{
    const CommandLine usual;
    QStringList words = accountWords(
        {.kind = line.account.kind, .profile = {}, .name = line.account.name, .allowExternal = line.allowExternal},
        line.account.name);
    words += networkWords(line.network);
    if (line.timeout != usual.timeout)
        words += optionWords(u"--timeout"_s, QString::number(double(line.timeout.count()) / 1000));
    if (line.concurrency != usual.concurrency)
        words += optionWords(u"--concurrency"_s, QString::number(line.concurrency));
    return words;
}

} // namespace

QStringList runOptions(const CommandLine& line)
{
    // What came through standard input is gone.
    const QString& from = line.recreate.from;
    QStringList words =
        from.isEmpty() ? accountOptions(line) : optionWords(u"--from"_s, from == "-"_L1 ? u"FILE"_s : from);
    if (!line.dataDir.isEmpty())
        words += optionWords(u"--data-dir"_s, line.dataDir);
    if (line.recreate.podVSwitches != PodVSwitchEncoding::TopLevel)
        words += optionWords(u"--pod-vswitches"_s,
                             line.recreate.podVSwitches == PodVSwitchEncoding::Config ? u"config"_s : u"both"_s);
    if (!line.recreate.cliProfile.isEmpty())
        words += optionWords(u"--cli-profile"_s, line.recreate.cliProfile);
    return words;
}

} // namespace Ack

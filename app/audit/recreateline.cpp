// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreateline.h"

#include "commandline.h"
#include "commandwords.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::CommandLine)
};

/// The value of an option that is one of some words, in the order of the enumeration.
template <typename T>
Status takeWord(T& into, const CommandWords& words, const QString& option, const QStringList& known)
{
    if (!words.has(option))
        return {};
    const qsizetype index = known.indexOf(words.value(option));
    if (index < 0)
        return wrongValue(option, words.value(option), known.join(u", "_s));
    into = static_cast<T>(index);
    return {};
}

Status takeWords(RecreateOptions& options, const CommandWords& words)
{
    if (Status shell = takeWord(options.shell, words, u"--shell"_s, {u"posix"_s, u"fish"_s, u"cmd"_s, u"powershell"_s});
        !shell)
        return shell;
    if (Status form = takeWord(options.form, words, u"--body"_s, {u"inline"_s, u"file"_s}); !form)
        return form;
    if (Status output =
            takeWord(options.output, words, u"--emit"_s, {u"command"_s, u"json"_s, u"terraform"_s, u"plan"_s});
        !output)
        return output;
    return takeWord(options.podVSwitches, words, u"--pod-vswitches"_s, {u"top-level"_s, u"config"_s, u"both"_s});
}

/// What says which cluster: exactly one way, and nothing that belongs to another.
Status checkTogether(const CommandLine& line, const CommandWords& words)
{
    const RecreateOptions& options = line.recreate;
    const bool isPack = options.allNonCompliant;
    if (!isPack && options.cluster.isEmpty() && options.from.isEmpty())
        return wrong(Tr::tr("Say which cluster: --cluster ID, --from FILE, or --all-non-compliant --output DIR."));
    if (isPack && line.output.file.isEmpty())
        return wrong(Tr::tr("--all-non-compliant needs --output DIR, the folder to write to."));
    const QStringList single{u"--cluster"_s, u"--set"_s,  u"--answers"_s,     u"--shell"_s,
                             u"--body"_s,    u"--emit"_s, u"--as-benchmark"_s};
    for (const QString& option : single) {
        if (isPack && words.has(option))
            return wrong(Tr::tr("%1 does not go with --all-non-compliant.").arg(option));
    }
    const QStringList online{u"--demo"_s,   u"--profile"_s,  u"--from-env"_s, u"--from-aliyun-cli"_s,
                             u"--region"_s, u"--endpoint"_s, u"--ca-file"_s};
    for (const QString& option : online) {
        if (!options.from.isEmpty() && words.has(option))
            return wrong(Tr::tr("%1 does not go with --from, which needs no account.").arg(option));
    }
    if (!isPack && line.regions.size() > 1)
        return wrong(Tr::tr("A cluster is in one region; --region is given twice."));
    return {};
}

} // namespace

Status takeRecreate(CommandLine& line, const CommandWords& words)
{
    RecreateOptions& options = line.recreate;
    options.cluster = ClusterId(words.value(u"--cluster"_s));
    if (!options.cluster.isEmpty() && !isWellFormed(options.cluster))
        return wrongValue(u"--cluster"_s, options.cluster.text(), Tr::tr("a cluster id"));
    options.from = words.value(u"--from"_s);
    options.allNonCompliant = words.has(u"--all-non-compliant"_s);
    options.assignments = words.options.value(u"--set"_s);
    options.answersFile = words.value(u"--answers"_s);
    options.asBenchmark = words.has(u"--as-benchmark"_s);
    options.cliProfile = words.value(u"--cli-profile"_s);
    if (options.from == "-"_L1 && options.answersFile == "-"_L1)
        return wrong(Tr::tr("Standard input (-) can be read only once."));
    if (Status taken = takeWords(options, words); !taken)
        return taken;
    return checkTogether(line, words);
}

} // namespace Ack

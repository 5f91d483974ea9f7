// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "optiontable.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::CommandLine)
};

constexpr Commands reports = In::Scan | In::Check;
constexpr Commands online = In::Scan | In::Recreate;
constexpr Commands all = reports | In::Recreate | In::Diff | In::Profiles | In::Policy;

QList<OptionSpec> outputOptions()
{
    return {
        {u"--format"_s, u"FORMAT"_s, reports | In::Diff, false,
         Tr::tr("table (default), csv, json, markdown or html; for diff table or json")},
        {u"--output"_s, u"FILE"_s, reports | In::Recreate | In::Diff, false,
         Tr::tr("write the report to FILE, as a whole or not at all; - is standard output")},
        {u"--csv-preset"_s, u"PRESET"_s, reports, false,
         Tr::tr("plain (default) or excel (byte order mark, formulas made harmless)")},
        {u"--strict"_s, {}, reports, false, Tr::tr("decide by the rule as published: parameters.Network only")},
        {u"--problems-only"_s, {}, reports, false, Tr::tr("leave out what is compliant or not applicable")},
        {u"--save"_s, u"FILE"_s, reports, false, Tr::tr("save the audit as JSON too (ack-audit check reads it again)")},
    };
}

QList<OptionSpec> accountOptions()
{
    return {
        {u"--demo"_s, {}, online, false, Tr::tr("the built-in demo account; no network, no credentials")},
        {u"--profile"_s, u"LABEL"_s, online, false, Tr::tr("a stored profile; its secret comes from the keychain")},
        {u"--from-env"_s,
         {},
         online,
         false,
         Tr::tr("keys from ALIBABA_CLOUD_ACCESS_KEY_ID, …_SECRET and ALIBABA_CLOUD_SECURITY_TOKEN")},
        {u"--from-aliyun-cli"_s, u"NAME"_s, online, false,
         Tr::tr("a profile of the aliyun CLI's own file; \"current\" is its current one")},
        {u"--allow-external"_s,
         {},
         online | In::Profiles,
         false,
         Tr::tr("consent to running the CLI profile's command or fetching its address")},
    };
}

QList<OptionSpec> scanOptions()
{
    return {
        {u"--region"_s, u"ID"_s, online, true, Tr::tr("read this region only; may be given several times")},
        {u"--node-pools"_s, {}, In::Scan, false, Tr::tr("read the node pools of each cluster too")},
        {u"--max-time"_s, u"SECONDS"_s, In::Scan, false,
         Tr::tr("end the scan then; what is unfinished counts as unreadable")},
        {u"--concurrency"_s, u"N"_s, online, false, Tr::tr("requests in flight per region (default 12)")},
        {u"--timeout"_s, u"SECONDS"_s, online, false,
         Tr::tr("deadline of one request, repetitions included (default 30)")},
        {u"--endpoint"_s, u"[REGION=]URL"_s, online, true,
         Tr::tr("send calls (of that region) to this address; {product} and {region} are replaced")},
        {u"--ca-file"_s, u"FILE"_s, online, false, Tr::tr("one more certificate authority (PEM) for this run")},
    };
}

QList<OptionSpec> recreateOptions()
{
    return {
        {u"--cluster"_s, u"ID"_s, In::Recreate, false, Tr::tr("the cluster to plan anew")},
        {u"--from"_s, u"FILE"_s, In::Recreate, false,
         Tr::tr("take it from a saved audit or output of the aliyun CLI instead of an account; - is standard input")},
        {u"--all-non-compliant"_s,
         {},
         In::Recreate,
         false,
         Tr::tr("every non-compliant cluster; --output names the folder")},
        {u"--set"_s, u"FIELD=VALUE"_s, In::Recreate, true,
         Tr::tr("answer a field of the request, such as nodepools[0].scaling_group.instance_types")},
        {u"--answers"_s, u"FILE"_s, In::Recreate, false,
         Tr::tr("a flat JSON object of such fields; --set goes before it")},
        {u"--shell"_s, u"SHELL"_s, In::Recreate, false, Tr::tr("posix (default), fish, cmd or powershell")},
        {u"--body"_s, u"FORM"_s, In::Recreate, false,
         Tr::tr("inline (default), or file; cmd and powershell need --output for it")},
        {u"--emit"_s, u"WHAT"_s, In::Recreate, false, Tr::tr("command (default), json, terraform or plan")},
        {u"--pod-vswitches"_s, u"WHERE"_s, In::Recreate, false, Tr::tr("top-level (default), config or both")},
        {u"--as-benchmark"_s,
         {},
         In::Recreate,
         false,
         Tr::tr("the published rule's own request, for comparison: what is wrong in it are warnings")},
        {u"--cli-profile"_s, u"NAME"_s, In::Recreate, false, Tr::tr("profile of the aliyun CLI inside the command")},
    };
}

QList<OptionSpec> generalOptions()
{
    return {
        {u"--broad"_s, {}, In::Policy, false, Tr::tr("with wildcards instead of single actions")},
        {u"--data-dir"_s, u"DIR"_s, all, false, Tr::tr("folder of settings, profiles, history and waivers")},
        {u"--lang"_s, u"LANG"_s, all, false, Tr::tr("en or zh_CN")},
        {u"--quiet"_s, {}, all, false, Tr::tr("no progress on standard error")},
        {u"--verbose"_s, {}, all, false, Tr::tr("one line per request on standard error, without secrets")},
        {u"--no-color"_s, {}, all, false, Tr::tr("no colour; so does the variable NO_COLOR")},
        {u"--help"_s, {}, all, false, Tr::tr("show this help")},
        {u"--version"_s, {}, all, false, Tr::tr("show the versions")},
    };
}

QString usageLine(Command command)
{
    switch (command) {
    case Command::Scan:
        return u"ack-audit scan ACCOUNT [--region ID]... [OPTION]..."_s;
    case Command::Check:
        return u"ack-audit check FILE...|- [OPTION]..."_s;
    case Command::Recreate:
        return u"ack-audit recreate (--cluster ID [--region ID] ACCOUNT | --from FILE [--cluster ID]) [OPTION]...\n"
               "       ack-audit recreate --all-non-compliant --output DIR (ACCOUNT | --from FILE) [OPTION]..."_s;
    case Command::Diff:
        return u"ack-audit diff OLD NEW [OPTION]..."_s;
    case Command::Profiles:
        return u"ack-audit profiles (list | add LABEL | import FILE [NAME] [--allow-external] | remove LABEL)"_s;
    case Command::Policy:
        return u"ack-audit policy [--broad]"_s;
    }
    Q_UNREACHABLE();
}

QString summary(Command command)
{
    switch (command) {
    case Command::Scan:
        return Tr::tr("Audit every cluster of every region of an account.");
    case Command::Check:
        return Tr::tr("Audit JSON at hand: output of the aliyun CLI, or a saved audit. No network.");
    case Command::Recreate:
        return Tr::tr("Write the command that creates a cluster anew with Terway. It is never run.");
    case Command::Diff:
        return Tr::tr("Compare two saved audits, cluster by cluster.");
    case Command::Profiles:
        return Tr::tr("List, add, import and remove stored accounts.");
    case Command::Policy:
        return Tr::tr("Print the least RAM policy that an auditor needs.");
    }
    Q_UNREACHABLE();
}

constexpr Command commands[] = {Command::Scan, Command::Check,    Command::Recreate,
                                Command::Diff, Command::Profiles, Command::Policy};

QString optionLines(Commands wanted)
{
    QString lines;
    const QList<OptionSpec> table = optionTable();
    for (const OptionSpec& option : table) {
        if (!(option.commands & wanted))
            continue;
        const QString left = option.value.isEmpty() ? option.name : option.name + u' ' + option.value;
        lines += u"  "_s + left.leftJustified(26) + u' ' + option.help + u'\n';
    }
    return lines;
}

QString statusLines(std::optional<Command> command)
{
    if (command == Command::Diff)
        return Tr::tr("Exit status: 0 nothing got worse; 1 something did; 2 wrong usage, unusable input, or output "
                      "that cannot be written.\n");
    return Tr::tr(
        "Exit status: 0 complete, nothing non-compliant; 1 something non-compliant; 2 wrong usage or output that "
        "cannot be\nwritten; 3 incomplete or unknown; 4 nothing could be read; 130 interrupted.\n");
}

} // namespace

QList<OptionSpec> optionTable()
{
    return recreateOptions() + accountOptions() + scanOptions() + outputOptions() + generalOptions();
}

std::optional<OptionSpec> findOption(const QString& name)
{
    const QList<OptionSpec> table = optionTable();
    const auto found = std::ranges::find(table, name, &OptionSpec::name);
    return found != table.end() ? std::optional(*found) : std::nullopt;
}

In bitOf(Command command)
{
    return static_cast<In>(1 << static_cast<int>(command));
}

QString commandWord(Command command)
{
    switch (command) {
    case Command::Scan:
        return u"scan"_s;
    case Command::Check:
        return u"check"_s;
    case Command::Recreate:
        return u"recreate"_s;
    case Command::Diff:
        return u"diff"_s;
    case Command::Profiles:
        return u"profiles"_s;
    case Command::Policy:
        return u"policy"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Command> commandFromWord(const QString& word)
{
    const auto* found = std::ranges::find(commands, word, commandWord);
    return found != std::end(commands) ? std::optional(*found) : std::nullopt;
}

QString helpText(std::optional<Command> command)
{
    if (command) {
        return Tr::tr("Usage: %1").arg(usageLine(*command)) + u"\n\n"_s + summary(*command) + u"\n\n"_s +
               optionLines(bitOf(*command)) + u'\n' + statusLines(command);
    }
    QString text = Tr::tr("Usage: %1").arg(u"ack-audit COMMAND [OPTION]..."_s) + u"\n\n"_s;
    for (const Command each : commands)
        text += u"  "_s + commandWord(each).leftJustified(10) + summary(each) + u'\n';
    return text + u'\n' + Tr::tr("ack-audit COMMAND --help shows the options of a command.") + u"\n\n"_s +
           statusLines({});
}

} // namespace Ack

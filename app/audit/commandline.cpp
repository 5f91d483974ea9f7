// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include "commandwords.h"
#include "optiontable.h"
#include "recreateline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::CommandLine)
};

Status checkFit(const CommandWords& words, Command command)
{
    const QList<OptionSpec> table = optionTable();
    for (const OptionSpec& option : table) {
        if (words.has(option.name) && !(option.commands & bitOf(command)))
            return wrong(Tr::tr("%1 does not fit ack-audit %2.").arg(option.name, commandWord(command)));
    }
    return {};
}

Result<std::chrono::milliseconds> seconds(const QString& option, const QString& value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !(number >= 0.001) || number > 86'400)
        return wrongValue(option, value, Tr::tr("seconds, more than 0 and at most a day"));
    return std::chrono::milliseconds(qint64(number * 1000));
}

/// Two spellings of one path, or two links to one file: the second writing would replace the first.
bool isSameFile(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return false;
    const QFileInfo one(first);
    const QFileInfo other(second);
    return QDir::cleanPath(one.absoluteFilePath()) == QDir::cleanPath(other.absoluteFilePath()) ||
           (one.exists() && one.canonicalFilePath() == other.canonicalFilePath());
}

Status takeOutput(CommandLine& line, const CommandWords& words)
{
    if (words.has(u"--format"_s)) {
        const QString format = words.value(u"--format"_s);
        const QStringList known{u"table"_s, u"csv"_s, u"json"_s, u"markdown"_s, u"html"_s};
        const QStringList fitting = line.command == Command::Diff ? QStringList{u"table"_s, u"json"_s} : known;
        if (!fitting.contains(format))
            return wrongValue(u"--format"_s, format, fitting.join(u", "_s));
        line.output.format = static_cast<OutputFormat>(known.indexOf(format));
    }
    const QString preset = words.value(u"--csv-preset"_s);
    if (!preset.isEmpty() && preset != "plain"_L1 && preset != "excel"_L1)
        return wrongValue(u"--csv-preset"_s, preset, u"plain, excel"_s);
    line.output.excelCsv = preset == "excel"_L1;
    line.output.file = words.value(u"--output"_s) == "-"_L1 ? QString() : words.value(u"--output"_s);
    line.output.save = words.value(u"--save"_s);
    if (line.output.save == "-"_L1)
        return wrong(Tr::tr("--save needs a file; --format json prints the audit to standard output."));
    if (isSameFile(line.output.save, line.output.file))
        return wrong(Tr::tr("--save and --output name the same file."));
    line.output.problemsOnly = words.has(u"--problems-only"_s);
    line.mode = words.has(u"--strict"_s) ? RuleMode::Strict : RuleMode::Evidence;
    return {};
}

Status takeAccount(CommandLine& line, const CommandWords& words)
{
    QList<AccountOption> accounts;
    if (words.has(u"--demo"_s))
        accounts.append({.kind = AccountChoice::Kind::Demo});
    if (words.has(u"--profile"_s))
        accounts.append({.kind = AccountChoice::Kind::Profile, .name = words.value(u"--profile"_s)});
    if (words.has(u"--from-env"_s))
        accounts.append({.kind = AccountChoice::Kind::Environment});
    if (words.has(u"--from-aliyun-cli"_s))
        accounts.append({.kind = AccountChoice::Kind::AliyunCli, .name = words.value(u"--from-aliyun-cli"_s)});
    if (accounts.size() != 1) {
        const QString choices = u"--demo, --profile LABEL, --from-env, --from-aliyun-cli NAME"_s;
        return wrong(accounts.isEmpty() ? Tr::tr("Say which account to read: %1.").arg(choices)
                                        : Tr::tr("Only one account at a time: %1.").arg(choices));
    }
    line.account = accounts.first();
    if (line.account.kind != AccountChoice::Kind::Demo)
        return {};
    for (const QString& option : {u"--endpoint"_s, u"--ca-file"_s, u"--allow-external"_s}) {
        if (words.has(option))
            return wrong(Tr::tr("%1 does not go with --demo, which uses no network.").arg(option));
    }
    return {};
}

Status takeRegions(CommandLine& line, const CommandWords& words)
{
    const QStringList ids = words.options.value(u"--region"_s);
    for (const QString& id : ids) {
        if (!isWellFormed(RegionId(id)))
            return wrongValue(u"--region"_s, id, Tr::tr("a region id such as cn-hangzhou"));
        if (!line.regions.contains(RegionId(id)))
            line.regions.append(RegionId(id));
    }
    return {};
}

Status takeLimits(CommandLine& line, const CommandWords& words)
{
    if (words.has(u"--concurrency"_s)) {
        bool ok = false;
        line.concurrency = words.value(u"--concurrency"_s).toInt(&ok);
        if (!ok || line.concurrency < 1 || line.concurrency > 100)
            return wrongValue(u"--concurrency"_s, words.value(u"--concurrency"_s), Tr::tr("a number from 1 to 100"));
    }
    if (words.has(u"--timeout"_s)) {
        const auto timeout = seconds(u"--timeout"_s, words.value(u"--timeout"_s));
        if (!timeout)
            return failure(timeout.error());
        line.timeout = *timeout;
    }
    if (words.has(u"--max-time"_s)) {
        const auto maxTime = seconds(u"--max-time"_s, words.value(u"--max-time"_s));
        if (!maxTime)
            return failure(maxTime.error());
        line.maxTime = *maxTime;
    }
    return {};
}

Status checkProfilesArguments(const QStringList& arguments)
{
    const QString action = arguments.value(0);
    const qsizetype count = arguments.size() - 1;
    const bool isKnown = action == "list"_L1 || action == "add"_L1 || action == "import"_L1 || action == "remove"_L1;
    if (!isKnown)
        return wrong(Tr::tr("ack-audit profiles needs one of: list, add LABEL, import FILE [NAME], remove LABEL."));
    const qsizetype least = action == "list"_L1 ? 0 : 1;
    const qsizetype most = action == "import"_L1 ? 2 : least;
    if (count < least)
        return wrong(
            Tr::tr("ack-audit profiles %1 needs %2.").arg(action, action == "import"_L1 ? u"FILE"_s : u"LABEL"_s));
    if (count > most)
        return wrong(Tr::tr("Unexpected word \"%1\".").arg(shown(arguments.at(most + 1))));
    return {};
}

Status checkDiffArguments(const QStringList& arguments)
{
    if (arguments.size() < 2)
        return wrong(Tr::tr("ack-audit diff needs two saved audits: OLD and NEW."));
    if (arguments.size() > 2)
        return wrong(Tr::tr("Unexpected word \"%1\".").arg(shown(arguments.at(2))));
    if (arguments.count(u"-"_s) > 1)
        return wrong(Tr::tr("Standard input (-) can be read only once."));
    return {};
}

/// What the command expects beside its options.
Status checkPositional(const CommandLine& line)
{
    switch (*line.command) {
    case Command::Check:
        if (line.arguments.isEmpty())
            return wrong(Tr::tr("ack-audit check needs a file, or - for standard input."));
        if (line.arguments.count(u"-"_s) > 1)
            return wrong(Tr::tr("Standard input (-) can be read only once."));
        return {};
    case Command::Profiles:
        return checkProfilesArguments(line.arguments);
    case Command::Scan:
    case Command::Recreate:
    case Command::Policy:
        if (!line.arguments.isEmpty())
            return wrong(Tr::tr("Unexpected word \"%1\".").arg(shown(line.arguments.first())));
        return {};
    case Command::Diff:
        return checkDiffArguments(line.arguments);
    }
    Q_UNREACHABLE();
}

Status takeGeneral(CommandLine& line, const CommandWords& words)
{
    line.dataDir = words.value(u"--data-dir"_s);
    line.language = words.value(u"--lang"_s);
    if (!line.language.isEmpty() && line.language != "en"_L1 && line.language != "zh_CN"_L1)
        return wrongValue(u"--lang"_s, line.language, u"en, zh_CN"_s);
    line.quiet = words.has(u"--quiet"_s);
    line.verbose = words.has(u"--verbose"_s);
    line.noColor = words.has(u"--no-color"_s);
    return {};
}

Status takeScan(CommandLine& line, const CommandWords& words)
{
    line.allowExternal = words.has(u"--allow-external"_s);
    line.nodePools = words.has(u"--node-pools"_s);
    line.network.endpoints = words.options.value(u"--endpoint"_s);
    line.network.caFile = words.value(u"--ca-file"_s);
    const bool isRecreate = *line.command == Command::Recreate;
    if (*line.command != Command::Scan && !isRecreate)
        return {};
    for (const auto take : {&takeRegions, &takeLimits}) {
        if (const Status taken = take(line, words); !taken)
            return taken;
    }
    if (isRecreate) {
        if (Status taken = takeRecreate(line, words); !taken)
            return taken;
    }
    return line.recreate.from.isEmpty() ? takeAccount(line, words) : Status();
}

Result<CommandLine> understand(const CommandWords& words)
{
    CommandLine line;
    line.command = commandFromWord(words.positional.first());
    if (!line.command)
        return wrong(Tr::tr("Unknown command %1; --help lists the commands.").arg(shown(words.positional.first())));
    line.arguments = words.positional.mid(1);
    line.broadPolicy = words.has(u"--broad"_s);
    if (const Status fits = checkFit(words, *line.command); !fits)
        return failure(fits.error());
    for (const auto take : {&takeGeneral, &takeOutput, &takeScan}) {
        if (const Status taken = take(line, words); !taken)
            return failure(taken.error());
    }
    if (const Status positional = checkPositional(line); !positional)
        return failure(positional.error());
    return line;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    const Result<CommandWords> words = sortWords(arguments);
    if (!words)
        return failure(words.error());
    if (words->has(u"--help"_s) || words->has(u"--version"_s)) {
        return CommandLine{.command = commandFromWord(words->positional.value(0)),
                           .help = words->has(u"--help"_s),
                           .version = words->has(u"--version"_s)};
    }
    if (words->positional.isEmpty())
        return wrong(Tr::tr("Say what to do: scan, check, recreate, diff, profiles or policy; --help explains them."));
    return understand(*words);
}

} // namespace Ack

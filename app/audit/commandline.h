// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/verdict.h"
#include "core/ids.h"
#include "core/result.h"
#include "recreate/command.h"
#include "recreate/plan.h"
#include "session/accountaccess.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Ack {

enum class Command { Scan, Check, Recreate, Diff, Profiles, Policy };
enum class OutputFormat { Table, Csv, Json, Markdown, Html };

/// Which account `scan` is to read, as the command line says it (a profile by its label).
struct AccountOption
{
    AccountChoice::Kind kind = AccountChoice::Kind::Demo;
    QString name; ///< label of a profile, or name of a profile of the aliyun CLI

    friend bool operator==(const AccountOption&, const AccountOption&) = default;
};

struct OutputOptions
{
    OutputFormat format = OutputFormat::Table;
    QString file; ///< empty: standard output
    QString save; ///< `--save FILE`; empty: none
    bool excelCsv = false;
    bool problemsOnly = false;
};

enum class RecreateOutput { Command, Json, Terraform, Plan };

/// What `recreate` is asked for.
struct RecreateOptions
{
    ClusterId cluster;
    QString from; ///< `--from FILE`; empty: an account
    bool allNonCompliant = false;
    QStringList assignments; ///< `--set`, in order
    QString answersFile;
    Shell shell = Shell::Posix;
    BodyForm form = BodyForm::Inline;
    RecreateOutput output = RecreateOutput::Command;
    PodVSwitchEncoding podVSwitches = PodVSwitchEncoding::TopLevel;
    bool asBenchmark = false;
    QString cliProfile;
};

/// The command line as a value; what is missing has its default.
struct CommandLine
{
    std::optional<Command> command{}; ///< unset only with help or version
    bool help = false;
    bool version = false;

    OutputOptions output;
    RuleMode mode = RuleMode::Evidence;
    AccountOption account;
    bool allowExternal = false;
    QList<RegionId> regions;
    bool nodePools = false;
    bool broadPolicy = false;
    int concurrency = 12;
    std::chrono::milliseconds timeout{30'000};
    std::optional<std::chrono::milliseconds> maxTime{};
    NetworkOptions network;
    RecreateOptions recreate;

    QStringList arguments; ///< files of `check`; action and its arguments of `profiles`
    QString dataDir;       ///< empty: the default
    QString language;      ///< "en", "zh_CN", or empty
    bool quiet = false;
    bool verbose = false;
    bool noColor = false;
};

/// Reads the arguments behind the program's name. Error Usage: one sentence that names the option or word that is
/// wrong.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

} // namespace Ack

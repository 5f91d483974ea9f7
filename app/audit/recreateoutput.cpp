// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreateoutput.h"

#include "advice.h"
#include "commandline.h"
#include "console.h"
#include "core/atomicfile.h"
#include "core/text.h"
#include "exitstatus.h"
#include "recreate/body.h"
#include "recreate/checks.h"
#include "recreate/jsontext.h"
#include "recreate/plantext.h"
#include "recreate/terraform.h"
#include "resources/resources.h"
#include "session/recreation.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::RecreateCommand)
};

/// Boot scripts go into request files of a live account only: never to a screen, never into a command.
bool carriesUserData(const CommandLine& line)
{
    const RecreateOptions& options = line.recreate;
    const bool isRequestFile = options.output == RecreateOutput::Json ||
                               (options.output == RecreateOutput::Command && options.form == BodyForm::File);
    return options.from.isEmpty() && !line.output.file.isEmpty() && isRequestFile;
}

void sayProblems(const QList<Problem>& problems, const Console& console)
{
    for (const Problem& problem : problems) {
        const QString text = problem.field + u": "_s + visibleText(problem.sentence);
        //: %1 is "FIELD: sentence"
        console.complain(problem.severity == Severity::Error ? text : Tr::tr("Warning: %1").arg(text));
    }
}

/// What is not as it was; that an answer was replaced is a warning.
void sayChanges(const Plan& plan, const Answers& answers, const Console& console)
{
    for (const PlanField& field : plan.fields) {
        const bool isProposal = field.origin == Origin::Chosen && !field.answered;
        const bool isCorrection = field.origin == Origin::Dropped && answers.contains(field.path);
        if (!field.reason.isEmpty() && !plan.replaced.contains(field.path) &&
            (isProposal || isCorrection || field.origin == Origin::Changed))
            console.note(u"%1: %2: %3"_s.arg(originWord(field.origin), field.path, visibleText(field.reason)));
    }
}

Status give(const CommandLine& line, const QByteArray& content, const Console& console)
{
    return line.output.file.isEmpty() ? console.print(content) : writeAtomically(line.output.file, content);
}

/// "create.cmd" → "create.request.json": a command finds its own body, whatever lies in the folder.
QString bodyFileFor(const QString& commandFile)
{
    return commandFile.isEmpty() ? u"request.json"_s : QFileInfo(commandFile).completeBaseName() + u".request.json"_s;
}

Status saveBody(const CommandLine& line, const Plan& plan, const QString& name, const Console& console)
{
    if (!line.output.file.isEmpty())
        return writeAtomically(QFileInfo(line.output.file).absolutePath() + u'/' + name,
                               readableJson(createClusterBody(plan)));
    console.complain(Tr::tr("Warning: the command reads the body from %1 beside it; write that with --emit json "
                            "--output %1, or both with --output FILE.")
                         .arg(name));
    return {};
}

void sayWhatElse(const CommandRequest& request, Shell shell, const Console& console)
{
    console.note(
        Tr::tr("With --cli-dry-run behind it (aliyun CLI 3.4.8 or newer) the command shows what it would send, "
               "and sends nothing. Afterwards, to read the new cluster back:"));
    for (const QString& command : readBackCommands(request, shell).value_or(QStringList()))
        console.note(u"  "_s + command);
}

Status giveCommand(const CommandLine& line, const Plan& plan, const Console& console)
{
    const Result<RegionTable> regions = RegionTable::fromJson(Resources::regionTable());
    if (!regions)
        return failure(regions.error());
    const RegionId region(plan.value(u"region_id"_s).toString());
    CommandRequest request = commandRequest(plan, regions->region(region).csHost, line.recreate.cliProfile);
    request.bodyFile = bodyFileFor(line.output.file);
    const Shell shell = line.recreate.shell;
    const BodyForm form = holdsUserData(plan) ? BodyForm::SavedFile : line.recreate.form;
    const Result<ShellCommand> command = renderCommand(request, shell, form);
    if (!command)
        return failure(command.error());
    if (command->tooLongForInline)
        console.complain(Tr::tr("Warning: the body is too long for an argument in this shell; it comes from a file."));
    if (command->needsBodyFile) {
        if (Status saved = saveBody(line, plan, request.bodyFile, console); !saved)
            return saved;
    }
    const bool isWindows = shell == Shell::Cmd || shell == Shell::PowerShell;
    const char* ending = isWindows && !line.output.file.isEmpty() ? "\r\n" : "\n";
    Status given = give(line, command->text.toUtf8() + ending, console);
    if (given)
        sayWhatElse(request, shell, console);
    return given;
}

Status giveOutput(const CommandLine& line, const Plan& plan, const QList<Problem>& problems, const Console& console)
{
    switch (line.recreate.output) {
    case RecreateOutput::Command:
        return giveCommand(line, plan, console);
    case RecreateOutput::Json:
        return give(line, readableJson(line.output.file.isEmpty() ? shownClusterBody(plan) : createClusterBody(plan)),
                    console);
    case RecreateOutput::Terraform:
        return give(line, terraform(plan).toUtf8(), console);
    case RecreateOutput::Plan:
        return give(line, planText(plan, problems).toUtf8(), console);
    }
    Q_UNREACHABLE();
}

} // namespace

int refuse(const Console& console, const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return interruptedStatus;
    console.complain(describeWithAdvice(error));
    return statusOf(error.kind);
}

int deliverPlan(const CommandLine& line, const Recreation& recreation, const Answers& answers, const Console& console)
{
    const PlanOptions options{.podVSwitches = line.recreate.podVSwitches,
                              .asBenchmark = line.recreate.asBenchmark,
                              .carryUserData = carriesUserData(line)};
    const Plan plan = planFrom(recreation.cluster, recreation.facts, answers, options);
    const QList<Problem> problems = check(plan, recreation.facts);
    const bool isOpen = hasErrors(problems);
    const bool isPlan = line.recreate.output == RecreateOutput::Plan;
    sayProblems(problems, console);
    if (isOpen && !isPlan)
        return usageStatus;
    if (!isPlan)
        sayChanges(plan, answers, console);
    if (const Status given = giveOutput(line, plan, problems, console); !given) {
        console.complain(describe(given.error()));
        return usageStatus;
    }
    return isOpen ? usageStatus : 0;
}

} // namespace Ack

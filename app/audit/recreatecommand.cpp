// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreatecommand.h"

#include "accountopening.h"
#include "awaiting.h"
#include "commandline.h"
#include "console.h"
#include "exitstatus.h"
#include "inputfile.h"
#include "output.h"
#include "packcommand.h"
#include "recreate/answers.h"
#include "recreateoutput.h"
#include "session/recreation.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::RecreateCommand)
};

Result<Answers> answersOf(const RecreateOptions& options)
{
    Answers answers;
    if (!options.answersFile.isEmpty()) {
        const Result<AuditInput> file = readInput(options.answersFile);
        if (!file)
            return failure(file.error());
        Result<Answers> given = answersFromJson(file->content);
        if (!given)
            return failure(ErrorKind::Usage, file->name + u": "_s + given.error().message);
        answers = *std::move(given);
    }
    for (const QString& assignment : options.assignments) {
        if (const Status added = addAnswer(answers, assignment); !added)
            return failure(added.error());
    }
    return answers;
}

/// What answers name has to be looked up too.
MoreFacts moreFactsFor(const Answers& answers)
{
    return {.instanceTypes = instanceTypesIn(answers), .vpcId = answers.value(u"vpcid"_s).toString()};
}

Result<Recreation> fromFile(const RecreateOptions& options)
{
    const Result<AuditInput> input = readInput(options.from);
    if (!input)
        return failure(input.error());
    const Result<AuditReport> report = auditFiles({*input}, RuleMode::Evidence, systemClock());
    if (!report)
        return failure(report.error());
    Result<Recreation> recreation = recreationFrom(*report, options.cluster);
    if (!recreation)
        recreation.error().message.prepend(input->name + u": "_s);
    return recreation;
}

int deliver(const CommandLine& line, const Result<Recreation>& recreation, const Answers& answers,
            const Console& console)
{
    if (!recreation)
        return refuse(console, recreation.error());
    if (recreation->judgement.verdict == Verdict::Unknown)
        console.complain(Tr::tr("Warning: whether this cluster needs a new one is not known: %1")
                             .arg(reasonSentenceTranslated(recreation->judgement.reason)));
    return deliverPlan(line, *recreation, answers, console);
}

int recreateFromAccount(const CommandLine& line, AccountAccess& access, const Answers& answers, const Console& console)
{
    Interrupts interrupts;
    RecreationReader reader(access, line.timeout);
    const RegionId region = line.regions.isEmpty() ? RegionId() : line.regions.first();
    const Result<Recreation> recreation =
        awaitOrInterrupt(reader.read(line.recreate.cluster, region, moreFactsFor(answers)), interrupts);
    return deliver(line, recreation, answers, console);
}

} // namespace

int runRecreate(const CommandLine& line, Console& console)
{
    if (line.recreate.allNonCompliant)
        return runPack(line, console);
    if (const Status writable = checkWritable(line.output); !writable)
        return refuse(console, writable.error());
    const Result<Answers> answers = answersOf(line.recreate);
    if (!answers)
        return refuse(console, answers.error());
    if (!line.recreate.from.isEmpty())
        return deliver(line, fromFile(line.recreate), *answers, console);
    return withAccess(line, console,
                      [&](AccountAccess& access) { return recreateFromAccount(line, access, *answers, console); });
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "packcommand.h"

#include "accountopening.h"
#include "awaiting.h"
#include "commandline.h"
#include "console.h"
#include "core/text.h"
#include "exitstatus.h"
#include "inputfile.h"
#include "output.h"
#include "recreateoutput.h"
#include "resources/resources.h"
#include "runoptions.h"
#include "scanrun.h"
#include "session/remediationpack.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::RecreateCommand)
};

/// One line per cluster whose plan has open errors. Gives how many there are.
int sayWhatIsOpen(const QList<PackEntry>& entries, const Console& console)
{
    int open = 0;
    for (const PackEntry& entry : entries) {
        const auto errors = int(std::ranges::count(entry.problems, Severity::Error, &Problem::severity));
        if (errors == 0)
            continue;
        ++open;
        console.complain(u"%1 (%2): "_s.arg(entry.plan.oldCluster.text(), visibleText(entry.plan.oldName.left(100))) +
                         Tr::tr("%n open error(s), see open-questions.md", nullptr, errors));
    }
    return open;
}

int deliverPack(const CommandLine& line, const AuditReport& report, const QList<Recreation>& recreations,
                const Console& console)
{
    const Result<RegionTable> regions = RegionTable::fromJson(Resources::regionTable());
    if (!regions)
        return refuse(console, regions.error());
    const PlanOptions options{.podVSwitches = line.recreate.podVSwitches,
                              .carryUserData = line.recreate.from.isEmpty()};
    const QList<PackEntry> entries = planPack(recreations, options, *regions);
    const Status written = writePack(line.output.file, entries, line.recreate.cliProfile, runOptions(line));
    const int open = sayWhatIsOpen(entries, console);
    if (!written)
        return refuse(console, written.error());
    console.note(Tr::tr("%n cluster(s) planned in %1; begin with its README.md.", nullptr, int(entries.size()))
                     .arg(QDir::toNativeSeparators(line.output.file)));
    if (open > 0)
        return usageStatus;
    return report.isComplete() ? 0 : 3;
}

/// Nothing to plan: no folder is made.
int sayNothingToDo(const AuditReport& report, const Console& console)
{
    console.complain(Tr::tr("No cluster is known to be non-compliant; nothing was written."));
    return report.isComplete() ? 0 : 3;
}

int packFromFile(const CommandLine& line, const Console& console)
{
    const Result<AuditInput> input = readInput(line.recreate.from);
    const Result<AuditReport> report =
        input ? auditFiles({*input}, RuleMode::Evidence, systemClock()) : Result<AuditReport>(failure(input.error()));
    if (!report)
        return refuse(console, report.error());
    QList<Recreation> recreations;
    for (const ClusterId& cluster : nonCompliantClusters(*report)) {
        if (const Result<Recreation> recreation = recreationFrom(*report, cluster))
            recreations.append(*recreation);
    }
    for (const QString& sentence : unreadSentences(*report))
        console.complain(sentence);
    return recreations.isEmpty() ? sayNothingToDo(*report, console) : deliverPack(line, *report, recreations, console);
}

int packFromAccount(const CommandLine& line, AccountAccess& access, Console& console)
{
    Interrupts interrupts;
    const AuditReport report = scanAccount(line, access, interrupts, console);
    if (interrupts.wereSeen())
        return interruptedStatus;
    if (report.fatal)
        return nothingReadStatus;
    const QList<ClusterId> clusters = nonCompliantClusters(report);
    if (clusters.isEmpty())
        return sayNothingToDo(report, console);
    RecreationReader reader(access, line.timeout);
    const Result<QList<Recreation>> recreations = awaitOrInterrupt(gatherForPack(reader, report, clusters), interrupts);
    return recreations ? deliverPack(line, report, *recreations, console) : refuse(console, recreations.error());
}

} // namespace

int runPack(const CommandLine& line, Console& console)
{
    if (const Status folder = checkPackFolder(line.output.file); !folder)
        return refuse(console, folder.error());
    if (!line.recreate.from.isEmpty())
        return packFromFile(line, console);
    return withAccess(line, console, [&](AccountAccess& access) { return packFromAccount(line, access, console); });
}

} // namespace Ack

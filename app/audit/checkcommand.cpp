// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "checkcommand.h"

#include "audit/waivers.h"
#include "commandline.h"
#include "console.h"
#include "exitstatus.h"
#include "inputfile.h"
#include "output.h"
#include "session/datadirectory.h"
#include "session/filesaudit.h"
#include "session/waiverstore.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::CheckCommand)
};

Result<AuditReport> auditPaths(const CommandLine& line)
{
    QList<AuditInput> inputs;
    for (const QString& path : line.arguments) {
        Result<AuditInput> input = openInput(path);
        if (!input)
            return failure(input.error());
        inputs.append(*std::move(input));
    }
    return auditFiles(inputs, line.mode, systemClock());
}

void showCommands(const AuditReport& report, const Console& console)
{
    const QStringList commands = detailCommands(report);
    if (commands.isEmpty())
        return;
    console.complain(Tr::tr("Clusters that a list is not enough to judge: %1; these commands only read, and fetch the "
                            "details for ack-audit check:")
                         .arg(commands.size()));
    for (const QString& command : commands)
        console.complain(u"  "_s + command);
}

} // namespace

int runCheck(const CommandLine& line, Console& console)
{
    const Result<QList<Waiver>> waivers = WaiverStore(dataDirectory(line.dataDir)).read();
    Result<AuditReport> report = waivers ? auditPaths(line) : failure(waivers.error());
    if (!report) {
        console.complain(describe(report.error()));
        return usageStatus;
    }
    sayExpired(*report, *waivers, console);
    applyWaivers(*report, *waivers, QDateTime::currentDateTimeUtc().date());
    if (const Status delivered = deliver(*report, line.output, console); !delivered) {
        console.complain(describe(delivered.error()));
        return usageStatus;
    }
    for (const QString& sentence : unreadSentences(*report))
        console.complain(sentence);
    showCommands(*report, console);
    return exitStatus(*report);
}

} // namespace Ack

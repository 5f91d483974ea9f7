// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "diffcommand.h"

#include "commandline.h"
#include "console.h"
#include "core/atomicfile.h"
#include "exitstatus.h"
#include "inputfile.h"
#include "output.h"
#include "report/differencereport.h"
#include "session/savedaudit.h"

#include <QBuffer>

namespace Ack {

namespace {

Result<AuditReport> auditIn(const QString& path)
{
    const Result<AuditInput> input = readInput(path);
    if (!input)
        return failure(input.error());
    Result<AuditReport> report = readSavedAudit(*input);
    if (!report)
        return report;
    if (const Status comparable = checkComparable(*report, input->name); !comparable)
        return failure(comparable.error());
    return report;
}

Status write(const ComparedAudits& audits, QIODevice& device, OutputFormat format)
{
    return format == OutputFormat::Json ? writeDifferenceJson(audits, device) : writeDifferenceTable(audits, device);
}

Status deliverDifference(const ComparedAudits& audits, const OutputOptions& options, const Console& console)
{
    if (!options.file.isEmpty()) {
        return writeAtomically(
            options.file, [&](QIODevice& device) { return write(audits, device, options.format); },
            FileAccess::Default);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Status written = write(audits, buffer, options.format);
    return written ? console.print(buffer.data()) : written;
}

int refuse(const Error& error, const Console& console)
{
    console.complain(describe(error));
    return usageStatus;
}

} // namespace

int runDiff(const CommandLine& line, Console& console)
{
    const Result<AuditReport> older = auditIn(line.arguments.at(0));
    if (!older)
        return refuse(older.error(), console);
    const Result<AuditReport> newer = auditIn(line.arguments.at(1));
    if (!newer)
        return refuse(newer.error(), console);
    const Difference difference = compareAudits(*older, *newer);
    const ComparedAudits audits{*older, *newer, difference};
    if (const Status delivered = deliverDifference(audits, line.output, console); !delivered)
        return refuse(delivered.error(), console);
    // The table holds its notes; whoever reads another format sees them here.
    if (line.output.format != OutputFormat::Table || !line.output.file.isEmpty()) {
        for (const QString& note : differenceNotes(audits))
            console.note(note);
    }
    return difference.isWorse() ? 1 : 0;
}

} // namespace Ack

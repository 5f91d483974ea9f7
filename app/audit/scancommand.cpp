// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "scancommand.h"

#include "accountopening.h"
#include "commandline.h"
#include "console.h"
#include "exitstatus.h"
#include "interrupts.h"
#include "output.h"
#include "scanrun.h"
#include "session/datadirectory.h"
#include "session/waiverstore.h"

namespace Ack {

namespace {

int deliverScan(const AuditReport& report, const OutputOptions& options, const Console& console, bool interrupted)
{
    if (const Status delivered = deliver(report, options, console); !delivered) {
        console.complain(describe(delivered.error()));
        return usageStatus;
    }
    return interrupted ? interruptedStatus : exitStatus(report);
}

int scan(const CommandLine& line, AccountAccess& access, const ScanKeeping& keeping, Console& console)
{
    Interrupts interrupts;
    const AuditReport report = scanAccount(line, access, interrupts, console, keeping);
    sayExpired(report, keeping.waivers, console);
    return deliverScan(report, line.output, console, interrupts.wereSeen());
}

} // namespace

int runScan(const CommandLine& line, Console& console)
{
    if (const Status writable = checkWritable(line.output); !writable) {
        console.complain(describe(writable.error()));
        return usageStatus;
    }
    const QString folder = dataDirectory(line.dataDir);
    const Result<QList<Waiver>> waivers = WaiverStore(folder).read();
    if (!waivers) {
        console.complain(describe(waivers.error()));
        return usageStatus;
    }
    return withAccess(line, console, [&](AccountAccess& access) {
        return scan(line, access, {.dataDir = folder, .waivers = *waivers}, console);
    });
}

} // namespace Ack

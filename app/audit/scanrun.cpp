// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "scanrun.h"

#include "advice.h"
#include "commandline.h"
#include "console.h"
#include "core/text.h"
#include "interrupts.h"
#include "output.h"
#include "progressprinter.h"
#include "session/accountaccess.h"
#include "session/auditsession.h"
#include "session/scankeeper.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace Ack {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ScanCommand)
};

AuditRequest requestFor(const CommandLine& line, const QString& label, const QList<Waiver>& waivers)
{
    return {.accountLabel = label,
            .regions = line.regions,
            .mode = line.mode,
            .nodePools = line.nodePools,
            .concurrency = line.concurrency,
            .requestDeadline = line.timeout,
            .maxTime = line.maxTime,
            .waivers = waivers};
}

AuditReport runSession(AuditSession& session, const AuditRequest& request, Interrupts& interrupts)
{
    QEventLoop loop;
    AuditReport report;
    QObject::connect(&session, &AuditSession::finished, &loop, [&](const AuditReport& finished) {
        report = finished;
        loop.quit();
    });
    QObject::connect(&interrupts, &Interrupts::interrupted, &session, &AuditSession::cancel);
    session.start(request);
    loop.exec();
    return report;
}

/// No region is to blame for a key that cannot be had or is refused.
bool isAboutTheAccount(const AuditReport& report)
{
    const ErrorKind kind = report.fatal->kind;
    return report.keyFailed || report.regions.isEmpty() || kind == ErrorKind::Credential ||
           kind == ErrorKind::TokenExpired;
}

QString fatalSentence(const AuditReport& report)
{
    // Errors of the key's own source say themselves what to do.
    const QString reason = report.keyFailed ? describe(*report.fatal) : describeWithAdvice(*report.fatal);
    if (isAboutTheAccount(report)) {
        //: %1 is the label of an account
        return Tr::tr("The account \"%1\" could not be read: %2").arg(visibleText(report.accountLabel), reason);
    }
    if (report.regions.size() == 1)
        return Tr::tr("%1 could not be read: %2").arg(report.regions.first().id.text(), reason);
    return Tr::tr("None of %1 regions could be read: %2").arg(report.regions.size()).arg(reason);
}

void explain(const AuditReport& report, const Console& console)
{
    const QStringList sentences = report.fatal ? QStringList{fatalSentence(report)} : unreadSentences(report);
    for (const QString& sentence : sentences)
        console.complain(sentence);
}

} // namespace

AuditReport scanAccount(const CommandLine& line, AccountAccess& access, Interrupts& interrupts, Console& console,
                        const ScanKeeping& keeping)
{
    const std::unique_ptr<AuditSession> session = access.newSession();
    const ProgressPrinter progress(*session, console);
    std::optional<ScanKeeper> keeper;
    if (!keeping.dataDir.isEmpty())
        keeper.emplace(*session, keeping.dataDir);
    const AuditReport report = runSession(*session, requestFor(line, access.label(), keeping.waivers), interrupts);
    console.clearProgress();
    explain(report, console);
    // The report itself is delivered all the same.
    if (const Status kept = keeper ? keeper->finishWriting() : Status(); !kept)
        console.complain(
            Tr::tr("The audit is not in the history: %1 Make room in that folder or allow writing to it, or "
                   "name another one with --data-dir.")
                .arg(describe(kept.error())));
    return report;
}

} // namespace Ack

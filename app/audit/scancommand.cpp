// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "scancommand.h"

#include "commandline.h"
#include "console.h"
#include "core/text.h"
#include "credentials/accountbook.h"
#include "credentials/environment.h"
#include "credentials/keychainstore.h"
#include "exitstatus.h"
#include "interrupts.h"
#include "output.h"
#include "progressprinter.h"
#include "resources/resources.h"
#include "session/auditsession.h"
#include "session/datadirectory.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcessEnvironment>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ScanCommand)
};

Result<AccountChoice> choiceFor(const CommandLine& line, AccountBook& book)
{
    AccountChoice choice{.kind = line.account.kind, .allowExternal = line.allowExternal};
    if (choice.kind == AccountChoice::Kind::AliyunCli)
        choice.name = line.account.name;
    if (choice.kind != AccountChoice::Kind::Profile)
        return choice;
    if (const Status loaded = book.load(); !loaded)
        return failure(loaded.error());
    const std::optional<Profile> profile = book.findLabel(line.account.name);
    if (!profile) {
        return failure(ErrorKind::Usage,
                       Tr::tr("No stored account is called \"%1\"; ack-audit profiles list shows them.")
                           .arg(visibleText(line.account.name.left(200))));
    }
    choice.profile = profile->id;
    return choice;
}

Result<std::unique_ptr<AccountAccess>> openAccess(const CommandLine& line, AccountBook& book)
{
    const Result<AccountChoice> choice = choiceFor(line, book);
    if (!choice)
        return failure(choice.error());
    const Result<RegionTable> regions = RegionTable::fromJson(Resources::regionTable());
    if (!regions)
        return failure(regions.error());
    return AccessFactory(book, *regions, line.network).open(*choice);
}

int statusOfRefusedAccess(const CommandLine& line, const Error& error)
{
    // Variables that are not set are credentials that are not there, not a wrong command line.
    const bool lacksVariables = line.account.kind == AccountChoice::Kind::Environment &&
                                error.kind == ErrorKind::Usage &&
                                !keyFromEnvironment(QProcessEnvironment::systemEnvironment());
    return lacksVariables ? nothingReadStatus : statusOf(error.kind);
}

AuditRequest requestFor(const CommandLine& line, const QString& label)
{
    return {.accountLabel = label,
            .regions = line.regions,
            .mode = line.mode,
            .nodePools = line.nodePools,
            .concurrency = line.concurrency,
            .requestDeadline = line.timeout,
            .maxTime = line.maxTime};
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

QString fatalSentence(const AuditReport& report)
{
    const QString reason = describe(*report.fatal);
    if (report.regions.size() == 1)
        return Tr::tr("%1 could not be read: %2").arg(report.regions.first().id.text(), reason);
    if (!report.regions.isEmpty())
        return Tr::tr("None of %1 regions could be read: %2").arg(report.regions.size()).arg(reason);
    //: %1 is the label of an account
    return Tr::tr("The account \"%1\" could not be read: %2").arg(visibleText(report.accountLabel), reason);
}

void explain(const AuditReport& report, const Console& console)
{
    const QStringList sentences = report.fatal ? QStringList{fatalSentence(report)} : unreadSentences(report);
    for (const QString& sentence : sentences)
        console.complain(sentence);
}

/// A report of nothing must not take the place of an older file; on standard output it still says what was not read.
int deliverNothing(const AuditReport& report, const OutputOptions& options, const Console& console)
{
    if (options.file.isEmpty() && !report.regions.isEmpty()) {
        if (const Status printed = printReport(report, options, console); !printed) {
            console.complain(describe(printed.error()));
            return usageStatus;
        }
    }
    return nothingReadStatus;
}

int deliverScan(const AuditReport& report, const OutputOptions& options, const Console& console, bool interrupted)
{
    const int status = exitStatus(report);
    if (status == nothingReadStatus && !interrupted)
        return deliverNothing(report, options, console);
    if (const Status delivered = deliver(report, options, console); !delivered) {
        console.complain(describe(delivered.error()));
        return usageStatus;
    }
    return interrupted ? interruptedStatus : status;
}

int scan(const CommandLine& line, AccountAccess& access, Console& console)
{
    for (const QString& sentence : access.notices())
        console.note(sentence);
    Interrupts interrupts;
    const std::unique_ptr<AuditSession> session = access.newSession();
    const ProgressPrinter progress(*session, console);
    const AuditReport report = runSession(*session, requestFor(line, access.label()), interrupts);
    console.clearProgress();
    explain(report, console);
    return deliverScan(report, line.output, console, interrupts.wereSeen());
}

} // namespace

int runScan(const CommandLine& line, Console& console)
{
    if (const Status writable = checkWritable(line.output); !writable) {
        console.complain(describe(writable.error()));
        return usageStatus;
    }
    KeychainStore keychain;
    AccountBook book(dataDirectory(line.dataDir), keychain);
    const Result<std::unique_ptr<AccountAccess>> access = openAccess(line, book);
    if (!access) {
        console.complain(describe(access.error()));
        return statusOfRefusedAccess(line, access.error());
    }
    return scan(line, **access, console);
}

} // namespace Ack

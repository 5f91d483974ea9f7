// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/atomicfile.h"
#include "models/findings.h"
#include "report/auditcsv.h"
#include "report/audithtml.h"
#include "report/auditjson.h"
#include "report/auditmarkdown.h"
#include "saved.h"
#include "session/historystore.h"
#include "session/recovery.h"
#include "session/waiverstore.h"

#include <QFile>
#include <QRandomGenerator>
#include <QUuid>

#include <cstdio>
#include <functional>

#include <unistd.h>

namespace Ack::Soak {

using namespace Qt::StringLiterals;

namespace {

const QStringList reportNames{u"report.csv"_s, u"report.json"_s, u"report.md"_s, u"report.html"_s};

/// Whoever kills the process sees by the last mark whether a file was being saved.
Status marked(const std::function<Status()>& save)
{
    (void)!::write(STDOUT_FILENO, &beginMark, 1);
    const Status saved = save();
    (void)!::write(STDOUT_FILENO, &endMark, 1);
    return saved;
}

QString id(int number)
{
    return QUuid::createUuidV5(QUuid(), QString::number(number)).toString(QUuid::WithoutBraces);
}

/// A report that says in its account label how many clusters it has, so that a reader knows when some are missing.
AuditReport randomReport(const QList<Finding>& findings)
{
    const int count = 1 + QRandomGenerator::global()->bounded(int(findings.size()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    AuditReport report{.scanId = id(QRandomGenerator::global()->bounded(10))};
    report.startedAt = report.finishedAt = now;
    report.accountLabel = u"holds-%1-clusters"_s.arg(count);
    report.findings = findings.first(count);
    for (const Region& region : Samples::regions().open().first(10))
        report.regions.append({.id = region.id, .name = region.nameEnglish, .state = RegionState::Done});
    return report;
}

Status write(const AuditReport& report, const QString& name, QIODevice& device)
{
    if (name.endsWith(".csv"_L1)) {
        const auto written = writeAuditCsv(report, device);
        return written ? Status() : failure(written.error());
    }
    if (name.endsWith(".json"_L1))
        return writeAuditJson(report, device);
    return name.endsWith(".md"_L1) ? writeAuditMarkdown(report, device) : writeAuditHtml(report, device);
}

Status writePlainly(const QString& path, const QString& name, const AuditReport& report)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::File, file.errorString());
    return write(report, name, file);
}

Status saveReport(const QString& folder, const QString& way, const QString& name, const AuditReport& report)
{
    const QString path = folder + u'/' + name;
    if (way == "plain"_L1)
        return writePlainly(path, name, report);
    return writeAtomically(path, [&](QIODevice& device) { return write(report, name, device); });
}

Status saveInDataFolder(const QString& folder, int number, const AuditReport& report)
{
    const Status kept = marked([&]() -> Status {
        const auto path = HistoryStore(folder).save(report);
        return path ? Status() : failure(path.error());
    });
    const Waiver waiver{.cluster = report.findings.first().cluster.id,
                        .reason = u"accepted-%1-for-a-time"_s.arg(number),
                        .author = u"soak"_s,
                        .expires = QDate(2030, 1, 1)};
    const Status waived = marked([&]() -> Status {
        const auto all = WaiverStore(folder).put({waiver});
        return all ? Status() : failure(all.error());
    });
    RecoveryJournal journal(folder, id(1'000 + number % 5));
    const Status noted = marked([&]() -> Status {
        Status appended;
        for (const RegionOutcome& region : report.regions)
            appended = appended ? journal.append(region.id, report) : appended;
        return appended;
    });
    return !kept ? kept : !waived ? waived : noted;
}

} // namespace

void saveForEver(const QString& folder, const QString& way)
{
    const QList<Finding> findings = Samples::many(400);
    for (int i = 0;; ++i) {
        const AuditReport report = randomReport(findings);
        Status saved;
        for (const QString& name : reportNames)
            saved = saved ? marked([&] { return saveReport(folder, way, name, report); }) : saved;
        if (saved && way != "plain"_L1)
            saved = saveInDataFolder(folder, i, report);
        if (!saved) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(saved.error().message));
            std::exit(2);
        }
    }
}

} // namespace Ack::Soak

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "output.h"

#include "advice.h"
#include "audit/waivers.h"
#include "console.h"
#include "core/atomicfile.h"
#include "exitstatus.h"
#include "report/auditcsv.h"
#include "report/audithtml.h"
#include "report/auditjson.h"
#include "report/auditmarkdown.h"
#include "report/audittable.h"
#include "report/reporttext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <QSaveFile>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Output)
};

Status checkFile(const QString& path)
{
    const QFileInfo target(path);
    //: %1 is a path, %2 the reason
    const QString sentence = Tr::tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path));
    if (target.isDir())
        return failure(ErrorKind::File, sentence.arg(Tr::tr("it is a folder.")));
    if (target.exists() && !target.isFile())
        return failure(ErrorKind::File, sentence.arg(Tr::tr("it is not a regular file.")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::File, sentence.arg(file.errorString()));
    file.cancelWriting();
    return {};
}

Status writeCsv(const AuditReport& report, QIODevice& device, const OutputOptions& options, const Console& console)
{
    const CsvOptions csv{.preset = options.excelCsv ? CsvPreset::Excel : CsvPreset::Plain,
                         .problemsOnly = options.problemsOnly};
    const Result<CsvSummary> written = writeAuditCsv(report, device, csv);
    if (!written)
        return failure(written.error());
    if (written->guardedCells > 0) {
        console.note(Tr::tr("Cells that begin like a formula and got an apostrophe: %1.").arg(written->guardedCells));
    }
    return {};
}

Status writeReport(const AuditReport& report, QIODevice& device, const OutputOptions& options, const Console& console,
                   bool colour = false, int width = 0)
{
    switch (options.format) {
    case OutputFormat::Table:
        return writeAuditTable(report, device, {.color = colour, .problemsOnly = options.problemsOnly, .width = width});
    case OutputFormat::Csv:
        return writeCsv(report, device, options, console);
    case OutputFormat::Json:
        return writeAuditJson(report, device, options.problemsOnly);
    case OutputFormat::Markdown:
        return writeAuditMarkdown(report, device, options.problemsOnly);
    case OutputFormat::Html:
        return writeAuditHtml(report, device, options.problemsOnly);
    }
    Q_UNREACHABLE();
}

Status saveAudit(const AuditReport& report, const QString& path)
{
    return writeAtomically(path, [&report](QIODevice& device) { return writeAuditJson(report, device); });
}

Status printReport(const AuditReport& report, const OutputOptions& options, const Console& console)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Status written =
            writeReport(report, buffer, options, console, console.isOutputColoured(), console.outputWidth());
        !written)
        return written;
    return console.print(buffer.data());
}

const Error* errorOf(const Cluster& cluster)
{
    for (const std::optional<Error>* error : {&cluster.detailError, &cluster.addonError, &cluster.nodePoolError}) {
        if (*error)
            return &**error;
    }
    return nullptr;
}

} // namespace

Status checkWritable(const OutputOptions& options)
{
    for (const QString& path : {options.file, options.save}) {
        if (path.isEmpty())
            continue;
        if (const Status checked = checkFile(path); !checked)
            return checked;
    }
    return {};
}

Status deliver(const AuditReport& report, const OutputOptions& options, const Console& console)
{
    const bool isEmpty = exitStatus(report) == nothingReadStatus;
    const auto spares = [isEmpty](const QString& path) { return isEmpty && QFileInfo::exists(path); };
    const bool isSaved = !options.save.isEmpty() && !spares(options.save);
    const Status saved = isSaved ? saveAudit(report, options.save) : Status();
    // Without a single region the other formats could be taken for a complete audit of nothing.
    const bool saysSo = !isEmpty || !report.regions.isEmpty() || options.format == OutputFormat::Json;
    if (!saysSo || spares(options.file))
        return saved;
    const Status written =
        options.file.isEmpty()
            ? printReport(report, options, console)
            : writeAtomically(
                  options.file, [&](QIODevice& device) { return writeReport(report, device, options, console); },
                  FileAccess::Default);
    return saved ? written : saved;
}

void sayExpired(const AuditReport& report, const QList<Waiver>& waivers, const Console& console)
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    if (const QString sentence = expiredSentence(expiredWaivers(report, waivers, today)); !sentence.isEmpty())
        console.complain(sentence);
}

QStringList unreadSentences(const AuditReport& report)
{
    QStringList sentences;
    QHash<RegionId, ErrorKind> unreadable;
    for (const RegionOutcome& region : report.regions) {
        if (region.isUnreadable()) {
            const Error cause = region.error.value_or(Error{.kind = ErrorKind::Cancelled});
            unreadable.insert(region.id, cause.kind);
            //: %1 is a region id, %2 the reason
            sentences.append(Tr::tr("%1 could not be read: %2").arg(region.id.text(), describeWithAdvice(cause)));
        } else if (region.state == RegionState::DoneShort) {
            const QString advice =
                report.offline ? Tr::tr("hand over every page of the list") : Tr::tr("scan it again");
            //: %1 is a region id, %2 the reason, %3 what to do about it
            sentences.append(
                Tr::tr("%1 is incomplete: %2; %3.")
                    .arg(regionLabel(region, Wording::Translated), regionCause(region, Wording::Translated), advice));
        } else if (!region.verifiable) {
            sentences.append(
                Tr::tr("%1 may be incomplete: the service listed it without a count.").arg(region.id.text()));
        }
    }
    QMap<RegionId, std::pair<int, Error>> clusters;
    for (const Finding& finding : report.findings) {
        const Error* error = errorOf(finding.cluster);
        if (error == nullptr || !isIncomplete(finding))
            continue;
        // What ended the region ended its clusters: said once.
        if (const auto ended = unreadable.constFind(finding.cluster.region);
            ended != unreadable.constEnd() && *ended == error->kind)
            continue;
        auto& [count, first] = clusters[finding.cluster.region];
        if (count++ == 0)
            first = *error;
    }
    for (auto region = clusters.cbegin(); region != clusters.cend(); ++region) {
        //: %1 is a region id, %2 a number, %3 the reason
        sentences.append(
            Tr::tr("Clusters of %1 that could not be read completely: %2. %3")
                .arg(region.key().text(), QString::number(region->first), describeWithAdvice(region->second)));
    }
    return sentences;
}

} // namespace Ack

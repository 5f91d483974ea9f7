// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/files/auditfiles.h"

#include "core/atomicfile.h"
#include "core/text.h"
#include "report/auditcsv.h"
#include "report/audithtml.h"
#include "report/auditjson.h"
#include "report/auditmarkdown.h"
#include "session/filesaudit.h"
#include "session/savedaudit.h"
#include "ui/files/auditpdf.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestInput = 512LL * 1024 * 1024;

QString words(const char* text)
{
    return QCoreApplication::translate("Ack::AuditFiles", text);
}

Error unreadable(const QString& name, const QString& why)
{
    return {.kind = ErrorKind::File,
            .message = words(QT_TRANSLATE_NOOP("Ack::AuditFiles", "%1 cannot be read: %2.")).arg(name, why)};
}

/// A large file stays open, to be read a piece at a time.
Result<AuditInput> openInput(const QString& path)
{
    const QFileInfo info(path);
    const QString name = visibleText(info.fileName());
    if (info.isDir())
        return failure(unreadable(name, words(QT_TRANSLATE_NOOP("Ack::AuditFiles", "it is a folder"))));
    if (info.exists() && !info.isFile())
        return failure(unreadable(name, words(QT_TRANSLATE_NOOP("Ack::AuditFiles", "it is not a file"))));
    const auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(unreadable(name, file->errorString()));
    if (file->size() > largestInput)
        return failure(unreadable(name, words(QT_TRANSLATE_NOOP("Ack::AuditFiles", "it is larger than 512 MiB"))));
    if (file->size() >= largeInput)
        return AuditInput{.name = name, .content = {}, .file = file};
    QByteArray content = file->readAll();
    if (file->error() != QFileDevice::NoError)
        return failure(unreadable(name, file->errorString()));
    return AuditInput{.name = name, .content = std::move(content)};
}

Status write(const AuditReport& report, QIODevice& device, CsvPreset preset, WrittenReport& written)
{
    switch (reportFormat(written.path)) {
    case ReportFormat::Csv: {
        const auto summary = writeAuditCsv(report, device, {.preset = preset});
        if (!summary)
            return failure(summary.error());
        written.guardedCells = summary->guardedCells;
        return {};
    }
    case ReportFormat::Json:
        return writeAuditJson(report, device);
    case ReportFormat::Markdown:
        return writeAuditMarkdown(report, device);
    case ReportFormat::Html:
        return writeAuditHtml(report, device);
    case ReportFormat::Pdf:
        return writeAuditPdf(report, device);
    }
    return {};
}

} // namespace

ReportFormat reportFormat(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "json"_L1)
        return ReportFormat::Json;
    if (suffix == "md"_L1 || suffix == "markdown"_L1)
        return ReportFormat::Markdown;
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return ReportFormat::Html;
    if (suffix == "pdf"_L1)
        return ReportFormat::Pdf;
    return ReportFormat::Csv;
}

QString suggestedReportName(const AuditReport& report)
{
    const QDateTime time = report.finishedAt.isValid() ? report.finishedAt : report.startedAt;
    QStringList parts{u"ack-audit"_s};
    if (!report.accountLabel.isEmpty())
        parts.append(fileNamePart(report.accountLabel, 40));
    if (time.isValid())
        parts.append(time.toLocalTime().toString(u"yyyy-MM-dd"_s));
    return parts.join(u'-') + u".csv"_s;
}

Result<WrittenReport> writeReport(const AuditReport& report, const QString& path, CsvPreset preset)
{
    WrittenReport written{.path = path, .clusters = int(report.findings.size())};
    AuditReport sorted = report;
    sortForReading(sorted.findings);
    const Status status = writeAtomically(
        path, [&](QIODevice& device) { return write(sorted, device, preset, written); }, FileAccess::Default);
    if (!status)
        return failure(status.error());
    return written;
}

Result<AuditReport> readKeptAudit(const QString& path)
{
    Result<AuditReport> report = readSavedAuditFile(path);
    if (report)
        report->offline = true; // nothing is asked of an account for it
    return report;
}

Result<AuditReport> readAudits(const QStringList& paths, const Clock& clock, RuleMode mode)
{
    QList<AuditInput> inputs;
    for (const QString& path : paths) {
        auto input = openInput(path);
        if (!input)
            return failure(input.error());
        inputs.append(std::move(*input));
    }
    return auditFiles(inputs, mode, clock);
}

} // namespace Ack

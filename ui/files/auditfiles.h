// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "core/clock.h"
#include "core/result.h"
#include "report/csvwriter.h"

#include <QStringList>

namespace Ack {

/// Formats of a report file; chosen by the suffix of its name.
enum class ReportFormat { Csv, Json, Markdown, Html, Pdf };

[[nodiscard]] ReportFormat reportFormat(const QString& path); ///< what is not known is CSV
/// "ack-audit-prod-2026-11-23.csv": from account and time, safe as a file name.
[[nodiscard]] QString suggestedReportName(const AuditReport& report);

/// What was written.
struct WrittenReport
{
    QString path;
    int clusters = 0;
    int guardedCells = 0; ///< cells of a CSV that got an apostrophe

    friend bool operator==(const WrittenReport&, const WrittenReport&) = default;
};

/// Writes a report as a whole or not at all. Runs on any thread.
[[nodiscard]] Result<WrittenReport> writeReport(const AuditReport& report, const QString& path,
                                                CsvPreset preset = CsvPreset::Excel);

/// Reads one audit of the history as it was saved. Runs on any thread.
[[nodiscard]] Result<AuditReport> readKeptAudit(const QString& path);

/// Reads saved audits and output of the aliyun CLI into one report. Runs on any thread. Error Usage or File, naming the
/// file.
[[nodiscard]] Result<AuditReport> readAudits(const QStringList& paths, const Clock& clock,
                                             RuleMode mode = RuleMode::Evidence);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QHash>

namespace Ack {

/// ISO 8601 in UTC with seconds: "2026-11-23T14:02:00Z"; empty for a time that is not known.
[[nodiscard]] QString isoUtc(const QDateTime& time);

/// Several values in one cell.
inline constexpr QLatin1StringView listSeparator{" | "};

/// An error in stable words for reports, never translated but for the service's own text: "denied: StatusForbidden:
/// no permission; cs:DescribeClusterDetail; request id 4F…".
[[nodiscard]] QString errorText(const Error& error);

/// What stands in `evidence_value`: what the deciding fields said; for what could not be read, the failure.
[[nodiscard]] QString evidenceValue(const Finding& finding);

/// When the row was read: the cluster's own time, else the time of the run.
[[nodiscard]] QDateTime readTime(const AuditReport& report, const Finding& finding);
[[nodiscard]] QDateTime runTime(const AuditReport& report);

/// English names of the report's regions.
[[nodiscard]] QHash<RegionId, QString> regionNames(const AuditReport& report);

/// Regions that need a row of their own, so that an incomplete audit cannot look complete: those that could not be
/// read, and those read in part of which no cluster is shown.
[[nodiscard]] QList<RegionOutcome> regionRows(const AuditReport& report, bool problemsOnly = false);

/// Every region that is not complete, those with shown clusters too: what a person has to see beside the totals.
[[nodiscard]] QList<RegionOutcome> incompleteRegions(const AuditReport& report);

enum class Wording {
    Stable,    ///< English, for reports
    Translated ///< in the language of the program
};

/// Why a region is not complete: "fewer clusters came than the service counts: 1 of 3". Empty for a complete one.
[[nodiscard]] QString regionCause(const RegionOutcome& region, Wording wording = Wording::Stable);
/// The region's id; words for a list that names none.
[[nodiscard]] QString regionLabel(const RegionOutcome& region, Wording wording = Wording::Stable);

/// "12 clusters: 3 non-compliant, 1 unknown …" in English.
[[nodiscard]] QString totalsLine(const Totals& totals);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "report/csvwriter.h"

#include <QHash>
#include <QStringList>

namespace Ack {

struct CsvOptions
{
    CsvPreset preset = CsvPreset::Plain;
    bool problemsOnly = false; ///< only non-compliant and unknown clusters, and regions that were not read
};

struct CsvSummary
{
    int clusters = 0;     ///< rows of clusters
    int regions = 0;      ///< rows of regions that could not be read
    int guardedCells = 0; ///< cells that got an apostrophe (preset Excel)

    friend bool operator==(const CsvSummary&, const CsvSummary&) = default;
};

/// The columns of the interface contract, section 3, in their order.
[[nodiscard]] const QStringList& auditColumns();

/// One row per cluster, one per region that could not be read. English and untranslated. Error File when the device
/// did not take everything.
[[nodiscard]] Result<CsvSummary> writeAuditCsv(const AuditReport& report, QIODevice& device,
                                               const CsvOptions& options = {});

/// The cells of one row in the order of auditColumns(), for writers and for copying.
class AuditCells final
{
public:
    explicit AuditCells(const AuditReport& report);

    [[nodiscard]] const QStringList& forFinding(const Finding& finding);
    [[nodiscard]] const QStringList& forRegion(const RegionOutcome& region);

private:
    struct Sentences
    {
        QString code, reason, remediation;
    };
    [[nodiscard]] const Sentences& sentences(const Judgement& judgement);
    void fillCluster(const Finding& finding);
    void fillVerdict(const Judgement& judgement);
    void fillWaiver(const std::optional<Waiver>& waiver);

    const AuditReport& m_report;
    QHash<RegionId, QString> m_regionNames;
    QHash<int, Sentences> m_sentences;
    QStringList m_cells;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditcsv.h"

#include "report/consolelink.h"
#include "report/reporttext.h"

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// Positions in auditColumns().
enum Column {
    RegionColumn,
    RegionName,
    Id,
    Name,
    Type,
    Profile,
    Spec,
    Version,
    State,
    NodeCount,
    Vpc,
    VSwitches,
    ServiceCidr,
    PodCidr,
    ProxyMode,
    DeletionProtection,
    CreatedAt,
    NetworkPlugin,
    VerdictColumn,
    Code,
    Reason,
    EvidenceSource,
    EvidenceValue,
    StrictVerdict,
    RuleIdColumn,
    Severity,
    Remediation,
    ConsoleUrl,
    AccountLabel,
    AccountUid,
    ScannedAt,
    ScanComplete,
    Waived,
    WaiverReason,
    WaiverExpires,
    WaiverAuthor,
    ColumnCount
};

QString word(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

/// A list cell without the copy that joining makes of the usual single value.
QString joined(const QStringList& values)
{
    return values.size() == 1 ? values.first() : values.join(listSeparator);
}

} // namespace

const QStringList& auditColumns()
{
    static const QStringList columns =
        u"region_id region_name cluster_id cluster_name cluster_type cluster_profile "
        "cluster_spec kubernetes_version state node_count vpc_id vswitch_ids service_cidr "
        "pod_cidr proxy_mode deletion_protection created_at network_plugin verdict "
        "reason_code reason evidence_source evidence_value strict_verdict rule_id severity "
        "remediation console_url account_label account_uid scanned_at scan_complete waived "
        "waiver_reason waiver_expires waiver_author"_s.split(u' ');
    return columns;
}

AuditCells::AuditCells(const AuditReport& report)
    : m_report(report)
    , m_regionNames(regionNames(report))
    , m_cells(ColumnCount)
{
    Q_ASSERT(auditColumns().size() == ColumnCount);
    m_cells[RuleIdColumn] = ruleId;
    m_cells[Severity] = ruleSeverity;
    m_cells[AccountLabel] = report.accountLabel;
    m_cells[AccountUid] = report.accountUid;
    m_cells[ScanComplete] = word(report.isComplete());
}

const QStringList& AuditCells::forFinding(const Finding& finding)
{
    fillCluster(finding);
    fillVerdict(finding.judgement);
    m_cells[EvidenceValue] = evidenceValue(finding);
    m_cells[ScannedAt] = isoUtc(readTime(m_report, finding));
    fillWaiver(finding.waiver);
    return m_cells;
}

const QStringList& AuditCells::forRegion(const RegionOutcome& region)
{
    for (int column = Id; column <= NetworkPlugin; ++column)
        m_cells[column].clear();
    m_cells[RegionColumn] = region.id.text();
    m_cells[RegionName] = region.name;
    fillVerdict({.verdict = Verdict::Unknown, .reason = ReasonCode::RegionUnreadable});
    m_cells[EvidenceValue] = region.error ? errorText(*region.error) : regionStateKey(region.state);
    m_cells[ConsoleUrl].clear();
    m_cells[ScannedAt] = isoUtc(runTime(m_report));
    fillWaiver(std::nullopt);
    return m_cells;
}

void AuditCells::fillCluster(const Finding& finding)
{
    const Cluster& cluster = finding.cluster;
    m_cells[RegionColumn] = cluster.region.text();
    m_cells[RegionName] = m_regionNames.value(cluster.region);
    m_cells[Id] = cluster.id.text();
    m_cells[Name] = cluster.name;
    m_cells[Type] = cluster.type;
    m_cells[Profile] = cluster.profile;
    m_cells[Spec] = cluster.spec;
    m_cells[Version] = cluster.version;
    m_cells[State] = cluster.state;
    m_cells[NodeCount] = cluster.nodeCount ? QString::number(*cluster.nodeCount) : QString();
    m_cells[Vpc] = cluster.vpcId;
    m_cells[VSwitches] = joined(cluster.vswitchIds);
    m_cells[ServiceCidr] = cluster.serviceCidr;
    m_cells[PodCidr] = cluster.podCidr;
    m_cells[ProxyMode] = cluster.proxyMode;
    m_cells[DeletionProtection] = cluster.deletionProtection ? word(*cluster.deletionProtection) : QString();
    m_cells[CreatedAt] = isoUtc(cluster.createdAt);
    m_cells[ConsoleUrl] = consoleLink(cluster.id);
}

void AuditCells::fillVerdict(const Judgement& judgement)
{
    const Sentences& texts = sentences(judgement);
    m_cells[NetworkPlugin] = judgement.plugin;
    m_cells[VerdictColumn] = verdictKey(judgement.verdict);
    m_cells[Code] = texts.code;
    m_cells[Reason] = texts.reason;
    m_cells[EvidenceSource] = joined(judgement.sources);
    m_cells[StrictVerdict] = verdictKey(judgement.strictVerdict);
    m_cells[Remediation] = texts.remediation;
}

void AuditCells::fillWaiver(const std::optional<Waiver>& waiver)
{
    m_cells[Waived] = word(waiver.has_value());
    m_cells[WaiverReason] = waiver ? waiver->reason : QString();
    m_cells[WaiverExpires] = waiver && waiver->expires.isValid() ? waiver->expires.toString(Qt::ISODate) : QString();
    m_cells[WaiverAuthor] = waiver ? waiver->author : QString();
}

/// The fixed sentences are made once per report, not once per row.
const AuditCells::Sentences& AuditCells::sentences(const Judgement& judgement)
{
    const int key = static_cast<int>(judgement.reason) * 4 + static_cast<int>(judgement.verdict);
    const auto known = m_sentences.constFind(key);
    if (known != m_sentences.constEnd())
        return *known;
    return *m_sentences.insert(
        key, {reasonKey(judgement.reason), reasonSentence(judgement.reason), remediationSentence(judgement)});
}

Result<CsvSummary> writeAuditCsv(const AuditReport& report, QIODevice& device, const CsvOptions& options)
{
    CsvWriter writer(device, options.preset);
    AuditCells cells(report);
    CsvSummary summary;
    writer.writeHeader(auditColumns());
    for (const RegionOutcome& region : regionRows(report, options.problemsOnly)) {
        writer.writeRow(cells.forRegion(region));
        ++summary.regions;
    }
    for (const Finding& finding : report.findings) {
        if (options.problemsOnly && !isProblem(finding))
            continue;
        writer.writeRow(cells.forFinding(finding));
        ++summary.clusters;
    }
    if (const Status written = writer.finish(); !written)
        return failure(written.error());
    summary.guardedCells = writer.guardedCells();
    return summary;
}

} // namespace Ack

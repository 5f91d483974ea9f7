// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditcsv.h"
#include "report/auditjson.h"
#include "samplereport.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QString cell(const QStringList& cells, QLatin1StringView column)
{
    const qsizetype index = auditColumns().indexOf(column);
    return index >= 0 ? cells.at(index) : u"(no such column)"_s;
}

QStringList lines(const AuditReport& report, const CsvOptions& options = {})
{
    const QByteArray bytes = Sample::written([&](QIODevice& device) -> Status {
        if (const auto summary = writeAuditCsv(report, device, options); !summary)
            return failure(summary.error());
        return {};
    });
    return QString::fromUtf8(bytes).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

/// A JSON value as the CSV writes it.
QString asText(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue item : value.toArray())
            texts.append(item.toString());
        return texts.join(u" | "_s);
    }
    return value.isNull() ? QString() : value.toVariant().toString();
}

} // namespace

class TestAuditCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheColumnsOfTheContract()
    {
        const QString contract =
            u"region_id, region_name, cluster_id, cluster_name, cluster_type, cluster_profile, cluster_spec, "
            u"kubernetes_version, state, "
            "node_count, vpc_id, vswitch_ids, service_cidr, pod_cidr, proxy_mode, deletion_protection, created_at, "
            "network_plugin, verdict, "
            "reason_code, reason, evidence_source, evidence_value, strict_verdict, rule_id, severity, remediation, "
            "console_url, account_label, "
            "account_uid, scanned_at, scan_complete, waived, waiver_reason, waiver_expires, waiver_author"_s;
        QCOMPARE(auditColumns(), contract.split(u", "_s));
        QCOMPARE(lines({}).first(), auditColumns().join(u','));
    }

    void writesAClusterRow()
    {
        const AuditReport report = Sample::report();
        AuditCells cells(report);
        const Finding& flannel = report.findings.at(4);
        const QStringList row = cells.forFinding(flannel);
        QCOMPARE(row.size(), auditColumns().size());
        QCOMPARE(cell(row, "region_name"_L1), u"China (Hangzhou)"_s);
        QCOMPARE(cell(row, "vswitch_ids"_L1), u"vsw-1 | vsw-2"_s);
        QCOMPARE(cell(row, "node_count"_L1), u"3"_s);
        QCOMPARE(cell(row, "deletion_protection"_L1), u"true"_s);
        QCOMPARE(cell(row, "created_at"_L1), u"2024-02-05T09:44:26Z"_s);
        QCOMPARE(cell(row, "network_plugin"_L1), u"Flannel"_s);
        QCOMPARE(cell(row, "verdict"_L1), u"non_compliant"_s);
        QCOMPARE(cell(row, "reason_code"_L1), u"FLANNEL"_s);
        QCOMPARE(cell(row, "reason"_L1), reasonSentence(ReasonCode::Flannel));
        QCOMPARE(cell(row, "evidence_source"_L1), u"parameters.Network"_s);
        QCOMPARE(cell(row, "evidence_value"_L1), u"Flannel"_s);
        QCOMPARE(cell(row, "strict_verdict"_L1), u"non_compliant"_s);
        QCOMPARE(cell(row, "rule_id"_L1), u"AlibabaCloud-ACK-009"_s);
        QCOMPARE(cell(row, "severity"_L1), u"medium"_s);
        QCOMPARE(cell(row, "account_uid"_L1), u"1234567890123456"_s);
        QCOMPARE(cell(row, "scanned_at"_L1), u"2026-11-23T14:02:00Z"_s);
        QCOMPARE(cell(row, "scan_complete"_L1), u"false"_s);
        QCOMPARE(cell(row, "waived"_L1), u"false"_s);
    }

    void leavesUnknownCellsEmpty()
    {
        const AuditReport report = Sample::report();
        AuditCells cells(report);
        QCOMPARE(cell(cells.forFinding(report.findings.first()), "node_count"_L1), u"3"_s);
        const Finding bare = findingFor(*Sample::clusterFor(ReasonCode::NoEvidence), RuleMode::Evidence);
        const QStringList row = cells.forFinding(bare);
        for (const auto column : {"node_count"_L1, "deletion_protection"_L1, "created_at"_L1, "vswitch_ids"_L1,
                                  "evidence_source"_L1, "network_plugin"_L1, "waiver_expires"_L1})
            QCOMPARE(cell(row, column), QString());
    }

    void writesTheWaiver()
    {
        const AuditReport report = Sample::report();
        AuditCells cells(report);
        const QStringList row = cells.forFinding(report.findings.at(3));
        QCOMPARE(cell(row, "verdict"_L1), u"non_compliant"_s);
        QCOMPARE(cell(row, "waived"_L1), u"true"_s);
        QCOMPARE(cell(row, "waiver_reason"_L1), u"replaced in May"_s);
        QCOMPARE(cell(row, "waiver_expires"_L1), u"2027-05-01"_s);
        QCOMPARE(cell(row, "waiver_author"_L1), u"ops"_s);
        QCOMPARE(cell(cells.forFinding(report.findings.at(4)), "waiver_reason"_L1), QString());
    }

    void joinsTheSidesOfAConflict()
    {
        const AuditReport report = Sample::report();
        AuditCells cells(report);
        const QStringList row =
            cells.forFinding(findingFor(*Sample::clusterFor(ReasonCode::Conflict), RuleMode::Evidence));
        QCOMPARE(cell(row, "evidence_source"_L1), u"parameters.Network | meta_data.Capabilities.Network"_s);
        QCOMPARE(cell(row, "evidence_value"_L1), u"terway-eniip | Flannel"_s);
    }

    void givesUnreadRegionsARow()
    {
        const AuditReport report = Sample::report();
        AuditCells cells(report);
        QCOMPARE(cell(cells.forFinding(report.findings.at(3)), "waived"_L1), u"true"_s);
        const QStringList row = cells.forRegion(report.regions.at(1));
        QCOMPARE(cell(row, "region_id"_L1), u"cn-beijing"_s);
        QCOMPARE(cell(row, "verdict"_L1), u"unknown"_s);
        QCOMPARE(cell(row, "reason_code"_L1), u"REGION_UNREADABLE"_s);
        QCOMPARE(cell(row, "strict_verdict"_L1), u"unknown"_s);
        QCOMPARE(cell(row, "evidence_value"_L1),
                 u"denied: StatusForbidden; no permission, \"really\"; cs:DescribeClusterDetail; request id 4F5E-1"_s);
        for (const auto column : {"cluster_id"_L1, "cluster_name"_L1, "state"_L1, "network_plugin"_L1, "console_url"_L1,
                                  "evidence_source"_L1, "waiver_reason"_L1, "vswitch_ids"_L1})
            QCOMPARE(cell(row, column), QString());
        QCOMPARE(cell(row, "waived"_L1), u"false"_s);
    }

    void keepsProblemsAndUnreadRegionsOnly()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto summary =
            writeAuditCsv(Sample::report(), buffer, {.preset = CsvPreset::Excel, .problemsOnly = true});
        QVERIFY(summary);
        QCOMPARE(*summary, (CsvSummary{.clusters = 10, .regions = 2, .guardedCells = 0}));
        QVERIFY(!buffer.data().contains(",compliant,"));
        QVERIFY(!buffer.data().contains("not_applicable"));
    }

    void showsAShortRegionOnlyWhenNothingElseDoes()
    {
        AuditReport report = Sample::report();
        report.regions[2].clusters = 1;
        report.findings[0].cluster.region = RegionId(u"eu-west-1"_s);
        QCOMPARE(lines(report).filter(u"REGION_UNREADABLE"_s).size(), 1);
        QCOMPARE(lines(report, {.problemsOnly = true}).filter(u"REGION_UNREADABLE"_s).size(), 2);
    }

    void saysTheSameAsJson_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("evidence") << int(RuleMode::Evidence);
        QTest::newRow("strict") << int(RuleMode::Strict);
    }
    void saysTheSameAsJson()
    {
        QFETCH(int, mode);
        const AuditReport report = Sample::report(RuleMode(mode));
        const QByteArray json =
            Sample::written([&report](QIODevice& device) { return writeAuditJson(report, device); });
        const QJsonArray clusters = QJsonDocument::fromJson(json).object()["clusters"_L1].toArray();
        QCOMPARE(clusters.size(), report.findings.size());
        AuditCells cells(report);
        for (qsizetype i = 0; i < clusters.size(); ++i) {
            const QStringList row = cells.forFinding(report.findings.at(i));
            for (const QString& column : auditColumns()) {
                QVERIFY2(clusters.at(i).toObject().contains(column), qPrintable(column));
                QCOMPARE(asText(clusters.at(i)[column]), row.at(auditColumns().indexOf(column)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAuditCsv)
#include "tst_auditcsv.moc"

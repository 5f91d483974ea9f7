// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditjson.h"
#include "samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const AuditReport& report, bool problemsOnly = false)
{
    const QByteArray bytes =
        Sample::written([&](QIODevice& device) { return writeAuditJson(report, device, problemsOnly); });
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &parsing).object();
    return parsing.error == QJsonParseError::NoError ? object : QJsonObject{{u"error"_s, parsing.errorString()}};
}

QJsonObject clusterNamed(const QJsonObject& audit, const QString& name)
{
    for (const QJsonValue cluster : audit["clusters"_L1].toArray()) {
        if (cluster["cluster_name"_L1].toString() == name)
            return cluster.toObject();
    }
    return {};
}

} // namespace

class TestAuditJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheHeadOfTheContract()
    {
        const QJsonObject audit = json(Sample::report());
        QCOMPARE(audit["schema"_L1], u"ack-audit/1"_s);
        QCOMPARE(audit["scan_id"_L1], u"00000000-0000-4000-8000-000000000001"_s);
        QCOMPARE(audit["started_at"_L1], u"2026-11-23T14:00:00Z"_s);
        QCOMPARE(audit["finished_at"_L1], u"2026-11-23T14:03:00Z"_s);
        QCOMPARE(audit["complete"_L1], QJsonValue(false));
        QCOMPARE(audit["account"_L1]["label"_L1], u"prod, \"intl\""_s);
        QCOMPARE(audit["account"_L1]["uid"_L1], u"1234567890123456"_s);
        QCOMPARE(audit["rule"_L1]["id"_L1], u"AlibabaCloud-ACK-009"_s);
        QCOMPARE(audit["rule"_L1]["mode"_L1], u"evidence"_s);
    }

    void tellsWhatHappenedInEachRegion()
    {
        const QJsonArray regions = json(Sample::report())["regions"_L1].toArray();
        QCOMPARE(regions.size(), 4);
        QCOMPARE(regions.at(0)["state"_L1], u"done"_s);
        QCOMPARE(regions.at(0)["clusters"_L1], QJsonValue(18));
        QCOMPARE(regions.at(0)["duration_ms"_L1], QJsonValue(1500));
        QCOMPARE(regions.at(0)["error"_L1], QJsonValue(QJsonValue::Null));
        QCOMPARE(regions.at(1)["state"_L1], u"denied"_s);
        QCOMPARE(regions.at(1)["error_code"_L1], u"StatusForbidden"_s);
        QCOMPARE(regions.at(1)["request_id"_L1], u"4F5E-1"_s);
        QVERIFY(regions.at(1)["error"_L1].toString().contains("no permission"_L1));
    }

    void writesTypedValuesAndNulls()
    {
        const QJsonObject audit = json(Sample::report());
        const QJsonObject known = clusterNamed(audit, u"FLANNEL"_s);
        QCOMPARE(known["node_count"_L1], QJsonValue(3));
        QCOMPARE(known["deletion_protection"_L1], QJsonValue(true));
        QCOMPARE(known["vswitch_ids"_L1], QJsonValue(QJsonArray{u"vsw-1"_s, u"vsw-2"_s}));
        QCOMPARE(known["evidence"_L1].toArray().size(), 2);
        QCOMPARE(known["evidence"_L1].toArray().at(0)["source"_L1], u"parameters.Network"_s);
        QCOMPARE(known["evidence"_L1].toArray().at(0)["value"_L1], u"Flannel"_s);
        QCOMPARE(known["detail"_L1], QJsonValue(QJsonObject{{u"name"_s, u"x"_s}}));
        QCOMPARE(known["node_pools"_L1], QJsonValue(QJsonValue::Null));
        const QJsonObject bare = clusterNamed(audit, u"NO_EVIDENCE"_s);
        for (const auto key : {"node_count"_L1, "deletion_protection"_L1, "created_at"_L1, "detail"_L1,
                               "network_plugin"_L1, "evidence_source"_L1, "strict_network"_L1}) {
            QVERIFY2(bare.contains(key), key.data());
            QVERIFY2(bare[key].isNull(), key.data());
        }
        QCOMPARE(bare["node_pools"_L1], QJsonValue(QJsonArray()));
    }

    void keepsProblemsOnlyAndSaysSo()
    {
        const QJsonObject audit = json(Sample::report(), true);
        QCOMPARE(audit["problems_only"_L1], QJsonValue(true));
        QCOMPARE(audit["clusters"_L1].toArray().size(), 10);
        QCOMPARE(audit["totals"_L1]["clusters"_L1], QJsonValue(18));
        QCOMPARE(audit["regions"_L1].toArray().size(), 4);
    }

    void neverWritesUserData()
    {
        AuditReport report = Sample::report();
        NodePool pool;
        pool.name = u"p"_s;
        pool.userData = Secret("not-a-real-secret-user-data");
        pool.preUserData = Secret("not-a-real-secret-pre");
        report.findings[0].cluster.nodePools = QList<NodePool>{pool};
        const QByteArray bytes =
            Sample::written([&report](QIODevice& device) { return writeAuditJson(report, device); });
        QVERIFY(!bytes.contains("not-a-real-secret"));
        QVERIFY(bytes.contains("nodepool_info"));
    }

    void writesNoDetailThatIsNoObject()
    {
        AuditReport report = Sample::report();
        for (Finding& finding : report.findings)
            finding.cluster.detail = "\"x";
        QCOMPARE(json(report)["clusters"_L1].toArray().size(), report.findings.size());
        QVERIFY(clusterNamed(json(report), u"FLANNEL"_s)["detail"_L1].isNull());
    }
};

QTEST_GUILESS_MAIN(TestAuditJson)
#include "tst_auditjson.moc"

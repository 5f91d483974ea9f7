// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditjson.h"
#include "report/auditreader.h"
#include "samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QByteArray saved(const AuditReport& report, bool problemsOnly = false)
{
    return Sample::written([&](QIODevice& device) { return writeAuditJson(report, device, problemsOnly); });
}

AuditReport only(const Cluster& cluster, RuleMode mode)
{
    AuditReport report = Sample::report(mode);
    report.findings = {findingFor(cluster, mode)};
    return report;
}

/// The saved sample with one change.
QByteArray damaged(const std::function<void(QJsonObject& audit, QJsonObject& cluster)>& change)
{
    QJsonObject audit =
        QJsonDocument::fromJson(saved(only(*Sample::clusterFor(ReasonCode::Flannel), RuleMode::Evidence))).object();
    QJsonArray clusters = audit["clusters"_L1].toArray();
    QJsonObject cluster = clusters.first().toObject();
    change(audit, cluster);
    clusters[0] = cluster;
    if (audit["clusters"_L1].isArray())
        audit["clusters"_L1] = clusters;
    return QJsonDocument(audit).toJson();
}

AuditReport complete()
{
    AuditReport report = Sample::report();
    report.regions = {report.regions.first()};
    report.findings = {report.findings.first()};
    return report;
}

} // namespace

class TestAuditReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameVerdict_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("mode");
        for (int i = 0; i <= int(ReasonCode::StrictNetwork); ++i) {
            if (!Sample::clusterFor(ReasonCode(i)))
                continue;
            const QString name = reasonKey(ReasonCode(i));
            QTest::newRow(qPrintable(name)) << i << int(RuleMode::Evidence);
            QTest::newRow(qPrintable(name + u", strict"_s)) << i << int(RuleMode::Strict);
        }
    }
    void givesTheSameVerdict()
    {
        QFETCH(int, reason);
        QFETCH(int, mode);
        const AuditReport report = only(*Sample::clusterFor(ReasonCode(reason)), RuleMode(mode));
        if (RuleMode(mode) == RuleMode::Evidence)
            QCOMPARE(reasonKey(report.findings.first().judgement.reason), reasonKey(ReasonCode(reason)));
        const Result<AuditReport> restored = readAuditJson(saved(report), {});
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        QCOMPARE(restored->mode, RuleMode(mode));
        QCOMPARE(restored->findings.first().judgement, report.findings.first().judgement);
        Cluster cluster = restored->findings.first().cluster;
        if (cluster.nodePools && !cluster.nodePools->isEmpty())
            (*cluster.nodePools)[0].object = {}; // the file holds the object that a pool without one gets
        QVERIFY(cluster == report.findings.first().cluster);
    }

    void restoresRandomClusters()
    {
        quint32 state = 815;
        for (int i = 0; i < 1500; ++i) {
            const Cluster cluster = Sample::randomCluster(state);
            const Result<AuditReport> restored = readAuditJson(saved(only(cluster, RuleMode::Evidence)), {});
            QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
            QVERIFY(restored->findings.first().cluster == cluster);
            QCOMPARE(restored->findings.first().judgement, evaluate(cluster));
        }
    }

    void restoresTheWholeReport()
    {
        const AuditReport report = Sample::report();
        const Result<AuditReport> restored = readAuditJson(saved(report), {});
        QVERIFY(restored);
        QCOMPARE(restored->scanId, report.scanId);
        QCOMPARE(restored->startedAt, report.startedAt);
        QCOMPARE(restored->finishedAt, report.finishedAt);
        QCOMPARE(restored->accountLabel, report.accountLabel);
        QCOMPARE(restored->accountUid, report.accountUid);
        QVERIFY(restored->regions == report.regions);
        QCOMPARE(restored->totals(), report.totals());
        QCOMPARE(exitStatus(*restored), exitStatus(report));
        QVERIFY(restored->findings.at(3).waiver == report.findings.at(3).waiver);
        AuditReport refused;
        refused.fatal = Error{.kind = ErrorKind::Credential, .code = u"InvalidAccessKeyId"_s};
        QVERIFY(readAuditJson(saved(refused), {})->fatal == refused.fatal);
    }

    void readsEvidenceOfTheContractAlone()
    {
        const auto stripped = [](QJsonObject&, QJsonObject& cluster) {
            QJsonArray evidence;
            for (const QJsonValue piece : cluster["evidence"_L1].toArray())
                evidence.append(QJsonObject{{u"source"_s, piece["source"_L1]}, {u"value"_s, piece["value"_L1]}});
            cluster["evidence"_L1] = evidence;
        };
        const Result<AuditReport> restored = readAuditJson(damaged(stripped), {});
        QVERIFY(restored);
        QCOMPARE(restored->findings.first().judgement.reason, ReasonCode::Flannel);
    }

    void neverMakesAnIncompleteAuditComplete()
    {
        QVERIFY(complete().isComplete());
        QVERIFY(readAuditJson(saved(complete()), {})->isComplete());
        QVERIFY(!readAuditJson(saved(complete(), true), {})->isComplete());
        AuditReport interrupted = complete();
        interrupted.interrupted = true;
        QVERIFY(!readAuditJson(saved(interrupted), {})->isComplete());
        QJsonObject claimed = QJsonDocument::fromJson(saved(complete())).object();
        claimed.remove(u"complete"_s);
        QVERIFY(!readAudit(claimed, {})->isComplete());
    }

    void redactsAgain()
    {
        AuditReport report = only(*Sample::clusterFor(ReasonCode::TerwayEniipExclusivePools), RuleMode::Evidence);
        report.findings[0].cluster.detail = "{\"ScaleOutToken\":\"not-a-real-secret\"}";
        const Redactor redactor = [](const QJsonObject&) { return QJsonObject{{u"clean"_s, true}}; };
        const Result<AuditReport> restored = readAuditJson(saved(report), redactor);
        QVERIFY(restored);
        QCOMPARE(restored->findings.first().cluster.detail, QByteArray("{\"clean\":true}"));
        QCOMPARE(restored->findings.first().cluster.nodePools->first().object, (QJsonObject{{u"clean"_s, true}}));
        QCOMPARE(restored->findings.first().judgement.reason, ReasonCode::TerwayEniipExclusivePools);
    }

    void refusesWithOneSentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto add = [](const char* name, const char* named, auto change) {
            QTest::newRow(name) << damaged(change) << QString::fromLatin1(named);
        };
        QTest::newRow("empty") << QByteArray() << u"damaged"_s;
        QTest::newRow("half written") << saved(Sample::report()).left(5000) << u"damaged"_s;
        QTest::newRow("array") << QByteArray("[]") << u"not a saved audit"_s;
        add("later schema", "ack-audit/2", [](auto& audit, auto&) { audit["schema"_L1] = u"ack-audit/2"_s; });
        add("no schema", "not a saved audit", [](auto& audit, auto&) { audit.remove("schema"_L1); });
        add("schema of another type", "not a saved audit", [](auto& audit, auto&) { audit["schema"_L1] = 1; });
        add("no clusters", "clusters", [](auto& audit, auto&) { audit.remove("clusters"_L1); });
        add("clusters of another type", "clusters", [](auto& audit, auto&) { audit["clusters"_L1] = u"x"_s; });
        add("no evidence", "clusters[0].evidence", [](auto&, auto& c) { c.remove("evidence"_L1); });
        add("evidence of another type", "clusters[0].evidence",
            [](auto&, auto& c) { c["evidence"_L1] = QJsonObject(); });
        add("evidence without value", "clusters[0].evidence[0].value", [](auto&, auto& c) {
            c["evidence"_L1] = QJsonArray{QJsonObject{{u"source"_s, u"x"_s}}};
        });
        add("unknown rank", "clusters[0].evidence[0].rank", [](auto&, auto& c) {
            c["evidence"_L1] =
                QJsonArray{QJsonObject{{u"source"_s, u"x"_s}, {u"value"_s, u"y"_s}, {u"rank"_s, u"z"_s}}};
        });
        add("state of another type", "clusters[0].state", [](auto&, auto& c) { c["state"_L1] = QJsonArray(); });
        add("number as text", "clusters[0].node_count", [](auto&, auto& c) { c["node_count"_L1] = u"3"_s; });
        add("fraction", "clusters[0].node_count", [](auto&, auto& c) { c["node_count"_L1] = 1.5; });
        add("time that is none", "clusters[0].created_at", [](auto&, auto& c) { c["created_at"_L1] = u"soon"_s; });
        add("error of another type", "clusters[0].detail_error", [](auto&, auto& c) { c["detail_error"_L1] = true; });
        add("pools of another type", "clusters[0].node_pools", [](auto&, auto& c) { c["node_pools"_L1] = 3; });
        add("detail of another type", "clusters[0].detail", [](auto&, auto& c) { c["detail"_L1] = u"x"_s; });
        add("region state", "regions[0].state", [](auto& audit, auto&) {
            audit["regions"_L1] = QJsonArray{QJsonObject{{u"region_id"_s, u"x"_s}, {u"state"_s, u"fine"_s}}};
        });
    }
    void refusesWithOneSentence()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const Result<AuditReport> restored = readAuditJson(json, {});
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, ErrorKind::Usage);
        QVERIFY2(restored.error().message.contains(named), qPrintable(restored.error().message));
    }

    void survivesCutsAndFlips()
    {
        const QByteArray whole = saved(only(*Sample::clusterFor(ReasonCode::Flannel), RuleMode::Evidence));
        quint32 state = 99;
        for (int i = 0; i < 3000; ++i) {
            QByteArray broken = whole;
            broken[qsizetype(Sample::nextRandom(state) % quint32(broken.size()))] = char(Sample::nextRandom(state));
            if (i % 2 == 0)
                broken.truncate(qsizetype(Sample::nextRandom(state) % quint32(broken.size())));
            const Result<AuditReport> restored = readAuditJson(broken, {});
            for (const Finding& finding : restored ? restored->findings : QList<Finding>())
                QVERIFY(finding.judgement.verdict != Verdict::Compliant);
        }
    }

    void knowsSavedAuditsFromOtherObjects()
    {
        QVERIFY(isSavedAudit({{u"schema"_s, u"ack-audit/7"_s}}));
        QVERIFY(!isSavedAudit({{u"clusters"_s, QJsonArray()}}));
        QVERIFY(!isSavedAudit({{u"schema"_s, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestAuditReader)
#include "tst_auditreader.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "auditprocess.h"
#include "openapi/endpoints.h"
#include "openapi/keysource.h"
#include "openapi/qnamtransport.h"
#include "resources/resources.h"
#include "session/auditsession.h"
#include "support/cloudserver.h"
#include "support/uniformaccount.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int regionCount = 24;
constexpr int clustersPerRegion = 5;
const QByteArray keyId = "LTAI5tFakeFakeFakeFake01";
const QByteArray keySecret = "not-a-real-secret-000000000000";

RegionTable regionTable()
{
    const auto table = RegionTable::fromJson(Resources::regionTable());
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

CloudServerOptions cloud(int regions, int clusters, std::chrono::milliseconds latency, const QString& record = {})
{
    return {.account = uniformAccount(regionTable(), regions, clusters),
            .latency = latency,
            .keys = {{keyId, {keySecret, {}}}},
            .recordFile = record};
}

QStringList regionArguments(const CloudServer& server)
{
    QStringList arguments;
    for (const QString& region : server.regions())
        arguments += {u"--region"_s, region};
    return arguments;
}

/// How long a scan of all regions of the server takes, from start to report, in this process.
qint64 scanTime(const CloudServer& server, int clusters)
{
    Endpoints endpoints(regionTable());
    const QStringList arguments = server.endpointArguments();
    for (qsizetype i = 1; i < arguments.size(); i += 2) {
        if (!endpoints.addOverride(arguments.at(i)))
            qFatal("%s", qPrintable(arguments.at(i)));
    }
    const auto transport = QnamTransport::create();
    FixedKeySource keys({.id = QString::fromLatin1(keyId), .secret = Secret(keySecret)});
    AuditSession session(**transport, keys, endpoints);
    QSignalSpy finished(&session, &AuditSession::finished);
    AuditRequest request;
    for (const QString& region : server.regions())
        request.regions.append(RegionId(region));
    QElapsedTimer clock;
    clock.start();
    session.start(request);
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 30'000))
        return -1;
    const qint64 elapsed = clock.elapsed();
    return session.report().findings.size() == clusters && session.report().isComplete() ? elapsed : -1;
}

qint64 medianOfThree(const std::function<qint64()>& measure)
{
    QList<qint64> times{measure(), measure(), measure()};
    std::sort(times.begin(), times.end());
    return times.first() < 0 ? -1 : times.at(1);
}

} // namespace

/// Twenty-four regions of five clusters over loopback HTTP, one address for each region.
class TestLoopbackScan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryClusterWithTheFewestRequests_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("regions named") << true;
        QTest::newRow("regions discovered") << false;
    }
    void findsEveryClusterWithTheFewestRequests()
    {
        QFETCH(bool, named);
        QTemporaryDir dir;
        const QString record = dir.filePath(u"requests.jsonl"_s);
        const CloudServer server(cloud(regionCount, clustersPerRegion, 0ms, record));
        const QStringList scan{u"scan"_s, u"--from-env"_s, u"--format"_s, u"json"_s, u"--quiet"_s};
        const AuditRun run = runAudit(
            scan + server.endpointArguments() + (named ? regionArguments(server) : QStringList()), {}, fakeKeys());
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.isEmpty(), run.errors.constData());
        const QJsonObject report = QJsonDocument::fromJson(run.output).object();
        QVERIFY(report.value("complete"_L1).toBool());
        QSet<QString> ids;
        for (const QJsonValue& cluster : report.value("clusters"_L1).toArray())
            ids.insert(cluster["cluster_id"_L1].toString());
        QCOMPARE(ids.size(), regionCount * clustersPerRegion);
        for (const CloudRequest& request : server.requests())
            QVERIFY(!request.isMutating);
        verify(record);
    }

    void signsWhatItSendsAgain()
    {
        QTemporaryDir dir;
        const QString record = dir.filePath(u"requests.jsonl"_s);
        CloudServer server(cloud(3, 4, 0ms, record));
        server.setFaults(
            {QJsonObject{{u"kind"_s, u"unavailable"_s}, {u"times"_s, 1}},
             QJsonObject{{u"kind"_s, u"close"_s}, {u"times"_s, 2}, {u"operation"_s, u"DescribeClusterDetail"_s}}});
        const AuditRun run = runAudit(QStringList{u"scan"_s, u"--from-env"_s, u"--format"_s, u"json"_s, u"--quiet"_s} +
                                          server.endpointArguments() + regionArguments(server),
                                      {}, fakeKeys());
        QVERIFY2(run.status == 1, run.errors.constData());
        QCOMPARE(QJsonDocument::fromJson(run.output)["clusters"_L1].toArray().size(), 12);
        verify(record, 1'000);
    }

    void everythingThatCanRunsAtOnce()
    {
        // Two waves: all lists, then all details; a third would end after three latencies.
        const auto latency = 400ms;
        const CloudServer server(cloud(regionCount, clustersPerRegion, latency));
        QVERIFY(scanTime(server, regionCount * clustersPerRegion) > 0);
        for (const QString& region : server.regions())
            QCOMPARE(server.mostAtOnce(region), clustersPerRegion);
        const QList<CloudRequest> requests = server.requests();
        QVERIFY(requests.first().arrived.msecsTo(requests.last().arrived) < 2 * latency.count());
    }

    void isNotHeldAtSixPerHost()
    {
        const CloudServer server(cloud(1, 24, 100ms));
        QVERIFY(scanTime(server, 24) > 0);
        QCOMPARE(server.mostAtOnce(server.regions().first()), 12);
    }

    void waitsHardlyLongerThanItMust()
    {
        // Two latencies are the floor: one for the lists, one for all details. What both sides compute, which depends
        // on the build and on whatever else the machine does, shows in the same scan without any latency.
        constexpr qint64 latency = 100;
        const CloudServer prompt(cloud(regionCount, clustersPerRegion, 0ms));
        const CloudServer late(cloud(regionCount, clustersPerRegion, std::chrono::milliseconds(latency)));
        const qint64 waited = medianOfThree([&] {
            const qint64 computed = scanTime(prompt, regionCount * clustersPerRegion);
            const qint64 all = scanTime(late, regionCount * clustersPerRegion);
            return computed < 0 || all < 0 ? -1 : std::max<qint64>(0, all - computed);
        });
        QVERIFY(waited >= 0);
        QVERIFY2(waited <= 2 * latency * 5 / 4, qPrintable(QString::number(waited)));
    }

private:
    static void verify(const QString& record, int atMost = regionCount + regionCount * clustersPerRegion + 5)
    {
        QProcess python;
        python.start(u"python3"_s,
                     {QString::fromUtf8(ACK_TEST_SUPPORT "/verify_requests.py"), u"--key"_s,
                      QString::fromLatin1(keyId + '=' + keySecret), u"--at-most"_s, QString::number(atMost), record});
        QVERIFY(python.waitForFinished());
        QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0,
                 (python.readAllStandardOutput() + python.readAllStandardError()).constData());
    }
};

QTEST_GUILESS_MAIN(TestLoopbackScan)
#include "tst_loopbackscan.moc"

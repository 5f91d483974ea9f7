// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "changingcloud.h"
#include "openapi/endpoints.h"
#include "openapi/keysource.h"
#include "session/auditsession.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QPromise>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto deniedDubai =
    R"([{"kind":"denied","region":"me-east-1","operation":["DescribeClustersForRegion","DescribeClustersV1","DescribeClusters"]}])";

Endpoints testEndpoints()
{
    const auto table = RegionTable::fromJson(Resources::regionTable());
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return Endpoints(*table);
}

AccessKey testKey()
{
    return {.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret")};
}

/// Clusters and regions of the demo account.
int demoCount(const char* what)
{
    return int(QJsonDocument::fromJson(Resources::demoAccount())[QLatin1StringView(what)].toArray().size());
}

RegionId region(const char* id)
{
    return RegionId(QString::fromLatin1(id));
}

const RegionOutcome* outcomeOf(const AuditReport& report, const char* id)
{
    const auto found = std::ranges::find(report.regions, region(id), &RegionOutcome::id);
    return found != report.regions.end() ? &*found : nullptr;
}

bool isEndedState(RegionState state)
{
    return state != RegionState::Queued && state != RegionState::Running && state != RegionState::Throttled;
}

/// A key that cannot be had.
class LockedKeys final : public KeySource
{
public:
    Future<AccessKey> key() override { return readyFailure<AccessKey>({.kind = ErrorKind::KeychainLocked}); }
};

/// A key that never comes.
class SilentKeys final : public KeySource
{
public:
    SilentKeys() { m_promise.start(); }
    Future<AccessKey> key() override { return m_promise.future(); }

private:
    QPromise<Result<AccessKey>> m_promise;
};

/// A session on the demo account, and what it said.
struct Scan
{
    explicit Scan(const QByteArray& faults = "[]") : cloud(faults) {}

    /// Starts and waits for the end.
    bool run(const AuditRequest& request = {}, int milliseconds = 20'000)
    {
        session.start(request);
        return ended(1, milliseconds);
    }
    bool ended(int times, int milliseconds = 20'000)
    {
        return QTest::qWaitFor([&] { return finished.size() >= times; }, milliseconds) && finished.size() == times;
    }
    const AuditReport& report() const { return session.report(); }

    ChangingCloud cloud;
    FixedKeySource keys{testKey()};
    AuditSession session{cloud, keys, testEndpoints()};
    QSignalSpy finished{&session, &AuditSession::finished};
    QSignalSpy batches{&session, &AuditSession::findingsReady};
    QSignalSpy states{&session, &AuditSession::stateChanged};
    QSignalSpy notices{&session, &AuditSession::notice};
    QSignalSpy regions{&session, &AuditSession::regionChanged};
};

} // namespace

class TestAuditSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsEveryCluster()
    {
        Scan scan;
        QVERIFY(scan.run({.accountLabel = u"prod"_s}));
        const AuditReport& report = scan.report();
        QCOMPARE(report.findings.size(), demoCount("clusters"));
        QCOMPARE(report.regions.size(), demoCount("regions"));
        QCOMPARE(report.accountUid, u"1234567890123456"_s);
        QCOMPARE(report.accountLabel, u"prod"_s);
        QVERIFY(!report.scanId.isEmpty());
        QVERIFY(report.startedAt <= report.finishedAt);
        QVERIFY(report.isComplete());
        QVERIFY(!report.fatal);
        QCOMPARE(scan.session.state(), AuditSession::State::Done);
        QCOMPARE(scan.states.size(), 2);
        QCOMPARE(outcomeOf(report, "cn-hangzhou")->name, u"China (Hangzhou)"_s);
        QCOMPARE(outcomeOf(report, "cn-hangzhou")->clusters, 8);
        QCOMPARE(exitStatus(report), 1);
    }

    void tellsFindingsInFewBatches()
    {
        Scan scan;
        QElapsedTimer clock;
        clock.start();
        QVERIFY(scan.run());
        QSet<QString> told;
        for (const QList<QVariant>& batch : scan.batches) {
            for (const Finding& finding : batch.first().value<QList<Finding>>())
                told.insert(finding.cluster.id.text());
        }
        QCOMPARE(told.size(), scan.report().findings.size());
        // Ten a second and the last one.
        QVERIFY2(scan.batches.size() <= clock.elapsed() / 100 + 1, qPrintable(QString::number(scan.batches.size())));
        const AuditProgress progress = scan.session.progress();
        QCOMPARE(progress.regionsEnded, demoCount("regions"));
        QCOMPARE(progress.regionsTotal, demoCount("regions"));
        QCOMPARE(progress.clustersListed, demoCount("clusters"));
        QCOMPARE(progress.clustersRead, demoCount("clusters"));
    }

    void readsOnlyTheRegionsNamed()
    {
        Scan scan;
        QVERIFY(scan.run({.regions = {region("cn-shanghai"), region("eu-west-1")}}));
        QCOMPARE(scan.report().regions.size(), 2);
        QCOMPARE(scan.report().findings.size(), 7);
        QCOMPARE(scan.cloud.sentTo(u"cn-hangzhou"_s), 0);
    }

    void aDeniedRegionMakesTheAuditIncomplete()
    {
        Scan scan(deniedDubai);
        QVERIFY(scan.run());
        QCOMPARE(scan.session.state(), AuditSession::State::Incomplete);
        const RegionOutcome* dubai = outcomeOf(scan.report(), "me-east-1");
        QVERIFY(dubai);
        QCOMPARE(dubai->state, RegionState::Denied);
        QCOMPARE(dubai->error->action, u"cs:DescribeClustersForRegion"_s);
        QVERIFY(!scan.report().fatal);
        QVERIFY(!scan.report().isComplete());
    }

    void aRegionThatTheAccountLacksIsListedAsFailed()
    {
        Scan scan;
        QVERIFY(scan.run({.regions = {region("xx-nowhere-1"), region("eu-west-1"), region("Bad_Id")}}));
        for (const char* id : {"xx-nowhere-1", "Bad_Id"}) {
            QCOMPARE(outcomeOf(scan.report(), id)->state, RegionState::Failed);
            QVERIFY(outcomeOf(scan.report(), id)->error);
        }
        QCOMPARE(outcomeOf(scan.report(), "eu-west-1")->state, RegionState::Done);
        QCOMPARE(scan.session.state(), AuditSession::State::Incomplete);
        QVERIFY(!scan.report().fatal);
        QCOMPARE(scan.cloud.sentTo(u"Bad_Id"_s), 0);
    }

    void anEndpointThatAnswersForAnyRegionDoesNotMakeOneUp()
    {
        Scan scan;
        scan.cloud.intercept([](const HttpRequest& request) -> std::optional<Future<HttpReply>> {
            if (!request.url.path().contains("xx-nowhere-1"_L1))
                return std::nullopt;
            return ready<HttpReply>(HttpReply{.status = 200,
                                              .headers = {{"Content-Type", "application/json"}},
                                              .body = R"({"clusters":[],"page_info":{"total_count":0}})"});
        });
        QVERIFY(scan.run({.regions = {region("xx-nowhere-1")}}));
        QCOMPARE(outcomeOf(scan.report(), "xx-nowhere-1")->state, RegionState::Failed);
        QCOMPARE(exitStatus(scan.report()), 4);
        QVERIFY(scan.report().fatal);
        QCOMPARE(scan.session.state(), AuditSession::State::Failed);
    }

    void refusedDiscoveryFallsBackToTheTable()
    {
        Scan scan(R"([{"kind":"denied","operation":"DescribeRegions"}])");
        QVERIFY(scan.run());
        QVERIFY(scan.report().regions.size() > 20);
        QCOMPARE(scan.report().findings.size(), demoCount("clusters"));
        QCOMPARE(scan.session.state(), AuditSession::State::Done);
        const RegionOutcome* closed = outcomeOf(scan.report(), "us-east-1");
        QVERIFY(closed);
        QCOMPARE(closed->state, RegionState::NotEnabled);
    }

    void aKeyThatCannotBeHadEndsItBeforeAnyRequest()
    {
        ChangingCloud cloud;
        LockedKeys keys;
        AuditSession session(cloud, keys, testEndpoints());
        QSignalSpy finished(&session, &AuditSession::finished);
        session.start({.regions = {region("eu-west-1")}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(session.state(), AuditSession::State::Failed);
        QCOMPARE(session.report().fatal->kind, ErrorKind::KeychainLocked);
        QCOMPARE(session.report().regions.size(), 1);
        QCOMPARE(exitStatus(session.report()), 4);
        QVERIFY(cloud.sent().isEmpty());
    }

    void aWrongKeyIsFatal_data()
    {
        QTest::addColumn<QList<RegionId>>("regions");
        QTest::newRow("regions discovered") << QList<RegionId>();
        QTest::newRow("regions named") << QList<RegionId>{region("eu-west-1"), region("cn-beijing")};
    }
    void aWrongKeyIsFatal()
    {
        QFETCH(QList<RegionId>, regions);
        Scan scan(
            R"([{"kind":"failing","status":404,"code":"InvalidAccessKeyId.NotFound","message":"Specified access key is not found."}])");
        QVERIFY(scan.run({.regions = regions}));
        QCOMPARE(scan.session.state(), AuditSession::State::Failed);
        QVERIFY(scan.report().fatal);
        QCOMPARE(scan.report().fatal->kind, ErrorKind::Credential);
        QCOMPARE(exitStatus(scan.report()), 4);
    }

    void anUnknownAccountIdSpoilsNothing()
    {
        Scan scan(R"([{"kind":"denied","operation":"GetCallerIdentity"}])");
        QVERIFY(scan.run({.regions = {region("eu-west-1")}}));
        QCOMPARE(scan.report().accountUid, QString());
        QCOMPARE(scan.session.state(), AuditSession::State::Done);
    }

    void aSilentIdentityDoesNotHoldTheReport()
    {
        Scan scan;
        std::vector<QPromise<Result<HttpReply>>> silent;
        scan.cloud.intercept([&silent](const HttpRequest& request) -> std::optional<Future<HttpReply>> {
            if (!request.url.host().startsWith("sts"_L1))
                return std::nullopt;
            silent.emplace_back().start();
            return silent.back().future();
        });
        QElapsedTimer clock;
        clock.start();
        QVERIFY(scan.run({.regions = {region("eu-west-1")}, .requestDeadline = 60s}));
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(scan.session.state(), AuditSession::State::Done);
    }

    void canBeCancelledAtAnyMoment_data()
    {
        QTest::addColumn<int>("requests");
        for (const int requests : {0, 1, 2, 3, 5, 10, 15, 20, 30, 50, 60})
            QTest::addRow("after %d requests", requests) << requests;
    }
    void canBeCancelledAtAnyMoment()
    {
        QFETCH(int, requests);
        Scan scan;
        scan.cloud.onSent([&](int count) {
            if (count == requests)
                QMetaObject::invokeMethod(&scan.session, &AuditSession::cancel, Qt::QueuedConnection);
        });
        scan.session.start({});
        if (requests == 0)
            scan.session.cancel();
        QElapsedTimer clock;
        clock.start();
        QVERIFY(scan.ended(1));
        const AuditReport& report = scan.report();
        QVERIFY(report.interrupted);
        QVERIFY(!report.isComplete());
        QVERIFY(!report.fatal);
        QVERIFY(!report.regions.isEmpty());
        for (const RegionOutcome& outcome : report.regions)
            QVERIFY2(isEndedState(outcome.state), qPrintable(outcome.id.text()));
        QCOMPARE(scan.session.state(), AuditSession::State::Incomplete);
        const auto told = scan.regions.size() + scan.batches.size();
        scan.session.cancel();
        QCoreApplication::processEvents();
        QTest::qWait(20); // what was under way must stay silent
        QCOMPARE(scan.regions.size() + scan.batches.size(), told);
        QCOMPARE(scan.finished.size(), 1);
    }

    void cancellingWhileTheKeyIsAwaitedListsWhatWasWanted()
    {
        ChangingCloud cloud;
        SilentKeys keys;
        AuditSession session(cloud, keys, testEndpoints());
        QSignalSpy finished(&session, &AuditSession::finished);
        session.start({.regions = {region("eu-west-1")}});
        QCoreApplication::processEvents();
        session.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(session.report().regions.size(), 1);
        QCOMPARE(session.report().regions.first().state, RegionState::Cancelled);
        QVERIFY(!session.report().isComplete());
    }

    void endsAtItsMaximumTime()
    {
        Scan scan;
        std::vector<QPromise<Result<HttpReply>>> silent;
        scan.cloud.intercept([&silent](const HttpRequest& request) -> std::optional<Future<HttpReply>> {
            if (!request.url.host().contains("cn-beijing"_L1))
                return std::nullopt;
            silent.emplace_back().start();
            return silent.back().future();
        });
        QElapsedTimer clock;
        clock.start();
        QVERIFY(scan.run({.regions = {region("cn-beijing"), region("eu-west-1")}, .maxTime = 700ms}));
        QVERIFY(clock.elapsed() < 5'000);
        QVERIFY(scan.report().interrupted);
        QCOMPARE(outcomeOf(scan.report(), "eu-west-1")->state, RegionState::Done);
        QVERIFY(outcomeOf(scan.report(), "cn-beijing")->isUnreadable());
        QCOMPARE(scan.report().findings.size(), 2);
    }

    void oneRegionCanBeCancelled()
    {
        Scan scan;
        std::vector<QPromise<Result<HttpReply>>> silent;
        scan.cloud.intercept([&](const HttpRequest& request) -> std::optional<Future<HttpReply>> {
            if (!request.url.host().contains("cn-beijing"_L1))
                return std::nullopt;
            QMetaObject::invokeMethod(
                &scan.session, [&] { scan.session.cancelRegion(region("cn-beijing")); }, Qt::QueuedConnection);
            silent.emplace_back().start();
            return silent.back().future();
        });
        QVERIFY(scan.run());
        QCOMPARE(outcomeOf(scan.report(), "cn-beijing")->state, RegionState::Cancelled);
        QCOMPARE(scan.report().findings.size(), demoCount("clusters") - 5);
        QVERIFY(!scan.report().interrupted);
    }

    void retryReadsWhatFailed()
    {
        Scan scan(deniedDubai);
        QVERIFY(scan.run());
        const QString id = scan.report().scanId;
        const auto before = scan.report().findings.size();
        scan.cloud.setFaults("[]");
        const int hangzhou = scan.cloud.sentTo(u"cn-hangzhou"_s);
        scan.session.retry();
        QCOMPARE(scan.session.state(), AuditSession::State::Scanning);
        QVERIFY(scan.ended(2));
        QCOMPARE(scan.session.state(), AuditSession::State::Done);
        QCOMPARE(scan.report().scanId, id);
        QVERIFY(scan.report().findings.size() >= before);
        QCOMPARE(scan.report().regions.size(), demoCount("regions"));
        QCOMPARE(scan.cloud.sentTo(u"cn-hangzhou"_s), hangzhou);
    }

    void retryReadsRegionsWithUnreadClusters()
    {
        Scan scan(R"([{"kind":"denied","cluster":"tokyo-locked","operation":"DescribeClusterDetail"}])");
        QVERIFY(scan.run());
        QVERIFY(!scan.report().isComplete());
        scan.cloud.setFaults("[]");
        scan.session.retry();
        QVERIFY(scan.ended(2));
        QVERIFY(scan.report().isComplete());
        QCOMPARE(scan.report().findings.size(), demoCount("clusters"));
    }

    void retryAfterNothingStartsAnew()
    {
        Scan scan(R"([{"kind":"failing","status":404,"code":"InvalidAccessKeyId.NotFound","message":"x"}])");
        QVERIFY(scan.run());
        scan.cloud.setFaults("[]");
        scan.session.retry();
        QVERIFY(scan.ended(2));
        QCOMPARE(scan.session.state(), AuditSession::State::Done);
        QCOMPARE(scan.report().findings.size(), demoCount("clusters"));
    }

    void mayBeRetriedByWhoeverHearsTheEnd()
    {
        Scan scan(deniedDubai);
        bool again = true;
        connect(&scan.session, &AuditSession::finished, &scan.session, [&] {
            scan.cloud.setFaults("[]");
            if (std::exchange(again, false))
                scan.session.retry();
        });
        scan.session.start({});
        QVERIFY(QTest::qWaitFor([&] { return scan.session.state() == AuditSession::State::Done; }, 20'000));
        QCOMPARE(scan.finished.size(), 2);
    }

    void aSecondStartIsIgnored()
    {
        Scan scan;
        scan.session.start({.regions = {region("eu-west-1")}});
        scan.session.start({.regions = {region("cn-beijing")}});
        QVERIFY(scan.ended(1));
        QCOMPARE(scan.report().regions.size(), 1);
        QCOMPARE(scan.report().regions.first().id, region("eu-west-1"));
    }

    void canStartAgainAfterTheEnd()
    {
        Scan scan;
        QVERIFY(scan.run({.regions = {region("eu-west-1")}}));
        const QString id = scan.report().scanId;
        scan.session.start({.regions = {region("cn-beijing")}});
        QVERIFY(scan.ended(2));
        QVERIFY(scan.report().scanId != id);
        QCOMPARE(scan.report().findings.size(), 5);
    }

    void mayDieWhileScanning()
    {
        ChangingCloud cloud;
        FixedKeySource keys(testKey());
        auto session = std::make_unique<AuditSession>(cloud, keys, testEndpoints());
        session->start({});
        QVERIFY(QTest::qWaitFor([&] { return cloud.sent().size() > 20; }));
        session.reset();
        QTest::qWait(20); // late answers find nobody
        const auto sent = cloud.sent().size();
        QTest::qWait(20);
        QCOMPARE(cloud.sent().size(), sent);
    }

    void readsNodePoolsWhenAsked()
    {
        Scan scan;
        QVERIFY(scan.run({.regions = {region("eu-west-1")}, .nodePools = true}));
        for (const Finding& finding : scan.report().findings)
            QVERIFY(finding.cluster.nodePools);
        Scan without;
        QVERIFY(without.run({.regions = {region("eu-west-1")}}));
        for (const Finding& finding : without.report().findings)
            QVERIFY(!finding.cluster.nodePools);
    }

    void judgesByTheStrictRule()
    {
        Scan scan;
        QVERIFY(scan.run({.regions = {region("cn-shanghai")}, .mode = RuleMode::Strict}));
        for (const Finding& finding : scan.report().findings)
            QCOMPARE(finding.judgement.verdict, finding.judgement.strictVerdict);
        QCOMPARE(scan.report().mode, RuleMode::Strict);
    }

    void appliesWaiversThatStillHold()
    {
        const QDate today = QDateTime::currentDateTimeUtc().date();
        Scan first;
        QVERIFY(first.run({.regions = {region("eu-west-1")}}));
        const ClusterId a = first.report().findings.at(0).cluster.id;
        const ClusterId b = first.report().findings.at(1).cluster.id;
        Scan scan;
        QVERIFY(scan.run({.regions = {region("eu-west-1")},
                          .waivers = {{.cluster = a, .reason = u"moved in May"_s, .expires = today},
                                      {.cluster = b, .reason = u"old"_s, .expires = today.addDays(-1)}}}));
        for (const Finding& finding : scan.report().findings)
            QCOMPARE(finding.waiver.has_value(), finding.cluster.id == a);
    }

    void waivesProblemsOnly()
    {
        Scan first;
        QVERIFY(first.run({.regions = {region("cn-hangzhou")}}));
        QList<Waiver> waivers;
        for (const Finding& finding : first.report().findings)
            waivers.append({.cluster = finding.cluster.id, .reason = u"moved in May"_s});
        Scan scan;
        QVERIFY(scan.run({.regions = {region("cn-hangzhou")}, .waivers = waivers}));
        int problems = 0;
        for (const Finding& finding : scan.report().findings) {
            QCOMPARE(finding.waiver.has_value(), isProblem(finding));
            problems += isProblem(finding) ? 1 : 0;
        }
        QVERIFY(problems > 0 && problems < scan.report().findings.size());
    }

    void aMissingKeyIsNoRegionsFault()
    {
        ChangingCloud cloud;
        LockedKeys keys;
        AuditSession session(cloud, keys, testEndpoints());
        session.start({.regions = {region("cn-hangzhou")}});
        QTRY_COMPARE(session.state(), AuditSession::State::Failed);
        QVERIFY(session.report().keyFailed);
        Scan denied(R"([{"kind":"denied"}])");
        QVERIFY(denied.run({.regions = {region("cn-hangzhou")}}));
        QVERIFY(denied.report().fatal && !denied.report().keyFailed);
    }

    void saysThatTheClockIsOff()
    {
        Scan scan;
        bool refused = false;
        scan.cloud.intercept([&](const HttpRequest&) -> std::optional<Future<HttpReply>> {
            if (std::exchange(refused, true))
                return std::nullopt;
            const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(3'600);
            const QByteArray date = QLocale::c().toString(ahead, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
            return ready<HttpReply>(HttpReply{.status = 400,
                                              .headers = {{"Content-Type", "application/json"}, {"Date", date}},
                                              .body = R"({"Code":"InvalidTimeStamp.Expired","Message":"expired"})"});
        });
        QVERIFY(scan.run({.regions = {region("eu-west-1")}}));
        QCOMPARE(scan.notices.size(), 1);
        QVERIFY(scan.notices.first().first().toString().contains("60"_L1) ||
                scan.notices.first().first().toString().contains("59"_L1));
        QCOMPARE(scan.session.state(), AuditSession::State::Done);
    }
};

QTEST_GUILESS_MAIN(TestAuditSession)
#include "tst_auditsession.moc"

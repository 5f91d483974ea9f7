// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/regionoutcome.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestRegionOutcome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsTheEndOfARegion_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<RegionState>("state");
        QTest::newRow("denied") << ErrorKind::Denied << RegionState::Denied;
        QTest::newRow("not opened") << ErrorKind::NotActivated << RegionState::Denied;
        QTest::newRow("dns") << ErrorKind::Dns << RegionState::Unreachable;
        QTest::newRow("connection") << ErrorKind::Connection << RegionState::Unreachable;
        QTest::newRow("tls") << ErrorKind::Tls << RegionState::Unreachable;
        QTest::newRow("login page") << ErrorKind::Redirect << RegionState::Unreachable;
        QTest::newRow("deadline") << ErrorKind::Deadline << RegionState::Unreachable;
        QTest::newRow("cancelled") << ErrorKind::Cancelled << RegionState::Cancelled;
        QTest::newRow("wrong key") << ErrorKind::Credential << RegionState::Failed;
        QTest::newRow("throttled to the end") << ErrorKind::Throttled << RegionState::Failed;
        QTest::newRow("bad reply") << ErrorKind::BadReply << RegionState::Failed;
    }
    void mapsTheEndOfARegion()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(RegionState, state);
        RegionProgress progress{.region = RegionId(u"cn-hangzhou"_s), .step = RegionProgress::Step::Ended};
        progress.error = Error{.kind = kind};
        const RegionOutcome outcome = outcomeFor(progress, u"China (Hangzhou)"_s);
        QCOMPARE(outcome.state, state);
        QVERIFY(outcome.isUnreadable());
        QVERIFY(!outcome.isComplete());
        QVERIFY(isEnded(outcome.state));
        QVERIFY(isWorthRetrying(outcome));
    }

    void mapsTheStepsBefore()
    {
        RegionProgress progress{.region = RegionId(u"cn-hangzhou"_s)};
        QCOMPARE(outcomeFor(progress, {}).state, RegionState::Queued);
        progress.step = RegionProgress::Step::Listing;
        QCOMPARE(outcomeFor(progress, {}).state, RegionState::Running);
        progress.step = RegionProgress::Step::Throttled;
        progress.retryIn = std::chrono::seconds(3);
        const RegionOutcome throttled = outcomeFor(progress, {});
        QCOMPARE(throttled.state, RegionState::Throttled);
        QCOMPARE(throttled.retryIn, std::chrono::milliseconds(3'000));
        QVERIFY(!isEnded(throttled.state));
    }

    void mapsAGoodEnd()
    {
        RegionProgress progress{.region = RegionId(u"cn-hangzhou"_s),
                                .step = RegionProgress::Step::Ended,
                                .page = 2,
                                .listed = 61,
                                .read = 60,
                                .expected = 61};
        const RegionOutcome done = outcomeFor(progress, u"China (Hangzhou)"_s);
        QCOMPARE(done.state, RegionState::Done);
        QCOMPARE(done.clusters, 61);
        QCOMPARE(done.read, 60);
        QCOMPARE(done.name, u"China (Hangzhou)"_s);
        QVERIFY(!isWorthRetrying(done));
        progress.short_ = true;
        QCOMPARE(outcomeFor(progress, {}).state, RegionState::DoneShort);
        QVERIFY(isWorthRetrying(outcomeFor(progress, {})));
        progress.notEnabled = true;
        QCOMPARE(outcomeFor(progress, {}).state, RegionState::NotEnabled);
        QVERIFY(!isWorthRetrying(outcomeFor(progress, {})));
    }
};

QTEST_GUILESS_MAIN(TestRegionOutcome)
#include "tst_regionoutcome.moc"

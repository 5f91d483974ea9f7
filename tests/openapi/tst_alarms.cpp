// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/alarms.h"

#include <QTest>

#include <memory>

using namespace Ack;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

class TestAlarms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringInTheOrderOfTheirTimes()
    {
        Alarms alarms;
        QList<int> rung;
        Alarm late(alarms, [&rung] { rung.append(3); });
        Alarm early(alarms, [&rung] { rung.append(1); });
        Alarm middle(alarms, [&rung] { rung.append(2); });
        late.set(30ms);
        early.set(5ms);
        middle.set(15ms);
        QTRY_COMPARE(rung, (QList<int>{1, 2, 3}));
    }

    void doNotRingBeforeTheirTime()
    {
        Alarms alarms;
        std::optional<steady_clock::time_point> rung;
        Alarm alarm(alarms, [&rung] { rung = steady_clock::now(); });
        const auto due = steady_clock::now() + 20ms;
        alarm.set(due);
        QTRY_VERIFY(rung);
        QVERIFY(*rung >= due);
    }

    void ringOnceAndWhenSetAgain()
    {
        Alarms alarms;
        int rings = 0;
        std::unique_ptr<Alarm> alarm;
        alarm = std::make_unique<Alarm>(alarms, [&] {
            if (++rings < 3)
                alarm->set(1ms);
        });
        alarm->set(1ms);
        QTRY_COMPARE(rings, 3);
    }

    void passNothingToTheCaller()
    {
        Alarms alarms;
        int rings = 0;
        Alarm alarm(alarms, [&rings] { ++rings; });
        alarm.set(-5ms);
        QCOMPARE(rings, 0); // only through the event loop
        QTRY_COMPARE(rings, 1);
    }

    void areQuietWhenStoppedMovedOrGone()
    {
        Alarms alarms;
        int rings = 0;
        bool done = false;
        Alarm stopped(alarms, [&rings] { ++rings; });
        Alarm moved(alarms, [&rings] { ++rings; });
        auto gone = std::make_unique<Alarm>(alarms, [&rings] { ++rings; });
        Alarm last(alarms, [&done] { done = true; });
        stopped.set(1ms);
        moved.set(1ms);
        gone->set(1ms);
        stopped.stop();
        moved.set(1h);
        gone.reset();
        last.set(10ms);
        QTRY_VERIFY(done);
        QCOMPARE(rings, 0);
    }

    void mayEndEachOther()
    {
        Alarms alarms;
        int rings = 0;
        std::unique_ptr<Alarm> second;
        auto first = std::make_unique<Alarm>(alarms, [&] {
            ++rings;
            second.reset();
        });
        second = std::make_unique<Alarm>(alarms, [&] {
            ++rings;
            first.reset();
        });
        first->set(1ms);
        second->set(1ms);
        QTRY_VERIFY(!first != !second);
        QCOMPARE(rings, 1);
    }
};

QTEST_GUILESS_MAIN(TestAlarms)
#include "tst_alarms.moc"

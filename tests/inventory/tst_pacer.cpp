// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/pacer.h"

#include <QTest>

#include <deque>
#include <functional>
#include <map>

using namespace Ack;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using Time = Pacer::Time;

struct Service
{
    int most = 10; ///< calls that it takes in a window; 0: all
    milliseconds window{1'000};
    milliseconds there{5}; ///< way of a call
    milliseconds back{5};  ///< way of its answer
    milliseconds late{0};  ///< every third call needs so much longer to arrive
    milliseconds asked{0}; ///< the wait that it asks for; 0: none
    int refusesAnyway = 0; ///< the first so many, whatever it takes
};

/// A queue of calls in front of a service, on a clock of its own.
class World final
{
public:
    World(const Service& service, int calls, int places) : m_service(service), m_calls(calls), m_places(places) {}

    /// How long it took.
    milliseconds run()
    {
        start();
        while (!m_events.empty()) {
            const auto event = m_events.extract(m_events.begin());
            m_now = event.key();
            event.mapped()();
        }
        return std::chrono::ceil<milliseconds>(m_end - Time(1h));
    }

    int taken = 0;
    int refusals = 0;
    int mostSendings = 0;

private:
    void at(Time time, std::function<void()> what) { m_events.emplace(std::max(time, m_now), std::move(what)); }

    void start()
    {
        while (m_begun < m_calls && m_open < m_places) {
            const Time next = m_pacer.next(m_now);
            if (next > m_now) {
                at(next, [this] { start(); });
                return;
            }
            ++m_begun;
            ++m_open;
            send(m_pacer.sent(m_now), 1);
        }
    }

    void send(int ticket, int sending)
    {
        mostSendings = std::max(mostSendings, sending);
        const milliseconds late = ++m_sent % 3 == 0 ? m_service.late : 0ms;
        at(m_now + m_service.there + late, [this, ticket, sending] {
            const bool takes = arrive();
            at(m_now + m_service.back, [this, ticket, sending, takes] { answer(ticket, sending, takes); });
        });
    }

    bool arrive()
    {
        while (!m_passed.empty() && m_now - m_passed.front() >= m_service.window)
            m_passed.pop_front();
        const bool full = m_service.most > 0 && int(m_passed.size()) >= m_service.most;
        if (full || m_service.refusesAnyway-- > 0)
            return false;
        m_passed.push_back(m_now);
        return true;
    }

    void answer(int ticket, int sending, bool takes)
    {
        if (takes) {
            m_pacer.passed(ticket, m_now);
            ++taken;
            --m_open;
            m_end = m_now;
            return start();
        }
        ++refusals;
        const bool asked = m_service.asked > 0ms;
        const milliseconds backOff = asked ? m_service.asked : 375ms * (1 << (sending - 1));
        const Time again = m_pacer.refused(ticket, m_now, {.backOff = backOff, .isAsked = asked, .sending = sending});
        at(again, [this, ticket, sending] { send(ticket, sending + 1); });
    }

    Service m_service;
    const int m_calls;
    const int m_places;
    Pacer m_pacer;
    std::multimap<Time, std::function<void()>> m_events;
    std::deque<Time> m_passed;
    Time m_now{1h};
    Time m_end{1h};
    int m_begun = 0;
    int m_open = 0;
    int m_sent = 0;
};

} // namespace

class TestPacer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesLittleMoreThanTheServiceGives_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("most"); // ms
        const auto row = [](const char* name, const Service& service, int calls, int most) {
            QTest::newRow(name) << service << calls << most;
        };
        // The least is one window for each full load before the last.
        row("10 a second", {}, 123, 14'400);
        row("10 a second, far away", {.there = 50ms, .back = 50ms}, 123, 14'400);
        row("10 a second, unsteady", {.late = 40ms}, 123, 14'400);
        row("1 a second", {.most = 1}, 12, 13'200);
        row("3 a second", {.most = 3}, 60, 22'800);
        row("50 a second", {.most = 50}, 500, 10'800);
        row("30 in two seconds", {.most = 30, .window = 2s}, 180, 25'000);
        row("10 a second, says 300 ms", {.asked = 300ms}, 123, 14'400);
        row("no bound", {.most = 0}, 500, 500);
        row("a passing trouble", {.most = 0, .refusesAnyway = 5}, 120, 5'500);
    }

    void takesLittleMoreThanTheServiceGives()
    {
        QFETCH(Service, service);
        QFETCH(int, calls);
        QFETCH(int, most);
        World world(service, calls, 12);
        const milliseconds took = world.run();
        QCOMPARE(world.taken, calls);
        const QByteArray figures = QByteArray::number(qint64(took.count())) + " ms, refused " +
                                   QByteArray::number(world.refusals) + ", sendings of one call " +
                                   QByteArray::number(world.mostSendings);
        qInfo("%s", figures.constData());
        QVERIFY2(took.count() <= most, figures.constData());
        QVERIFY2(world.mostSendings <= 4, figures.constData()); // more, and the call would be lost
    }

    void knowsNoBoundBeforeARefusal()
    {
        Pacer pacer;
        const Time now(1h);
        for (int i = 0; i < 1'000; ++i) {
            QCOMPARE(pacer.next(now), now);
            pacer.passed(pacer.sent(now), now);
        }
        QVERIFY(!pacer.capacity());
    }

    void learnsWhatPassed()
    {
        Pacer pacer;
        const Time start(1h);
        QList<int> tickets;
        for (int i = 0; i < 12; ++i)
            tickets.append(pacer.sent(start));
        for (int i = 0; i < 10; ++i)
            pacer.passed(tickets[i], start + 10ms);
        const Pacer::Refusal refusal{.backOff = 400ms};
        QCOMPARE(pacer.refused(tickets[10], start + 10ms, refusal), start + 410ms);
        QCOMPARE(pacer.capacity(), 11); // the last may pass yet
        QCOMPARE(pacer.refused(tickets[11], start + 11ms, refusal), start + 411ms);
        QCOMPARE(pacer.capacity(), 10);
        QVERIFY(pacer.next(start + 20ms) >= start + 1010ms);
    }

    void learnsNothingFromALoneRefusal()
    {
        Pacer pacer;
        const Time start(1h);
        const int first = pacer.sent(start);
        const Time again = pacer.refused(first, start + 5ms, {.backOff = 400ms});
        QCOMPARE(again, start + 405ms);
        QCOMPARE(pacer.next(start + 6ms), again);
        pacer.passed(first, again + 5ms);
        QVERIFY(!pacer.capacity());
        QCOMPARE(pacer.next(again + 5ms), again + 5ms);
    }

    void staysBoundedOverALongScan()
    {
        Pacer pacer;
        Time now(1h);
        const int taken = pacer.sent(now);
        const int other = pacer.sent(now);
        pacer.passed(taken, now);
        const Time again = pacer.refused(other, now, {.backOff = 400ms});
        pacer.passed(other, again);
        for (now = again; now < Time(2h); now += 500ms)
            pacer.passed(pacer.sent(now), now);
        QVERIFY(*pacer.capacity() > 1'000);
        QCOMPARE(pacer.next(now), now);
    }

    void holdsEverythingWhenTheServiceAsks()
    {
        Pacer pacer;
        const Time start(1h);
        const int taken = pacer.sent(start);
        const int other = pacer.sent(start);
        pacer.passed(taken, start + 1ms);
        const Time again = pacer.refused(other, start + 2ms, {.backOff = 5s, .isAsked = true});
        QCOMPARE(again, start + 2ms + 5s);
        QVERIFY(pacer.next(start + 3ms) >= again);
    }

    void holdsEverythingWhileNothingPasses()
    {
        Pacer pacer;
        const Time start(1h);
        const int only = pacer.sent(start);
        Time now = start + 5ms;
        for (int sending = 1; sending <= 3; ++sending) {
            const auto backOff = 400ms * (1 << (sending - 1));
            const Time again = pacer.refused(only, now, {.backOff = backOff, .sending = sending});
            QCOMPARE(again, now + backOff);
            QVERIFY(pacer.next(now) >= again);
            now = again + 5ms;
        }
    }
};

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_pacer.moc"

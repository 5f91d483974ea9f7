// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo.h"

#include "simulator/demotransport.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<HttpReply> result(const Future<HttpReply>& future)
{
    return future.resultCount() > 0 ? future.resultAt(0) : Result<HttpReply>(failure(ErrorKind::Cancelled, QString()));
}

} // namespace

class TestDemoTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLaterThroughTheEventLoop()
    {
        DemoTransport transport(demoAccount(), 10ms);
        const Future<HttpReply> future = transport.send(csRequest("/quota"));
        QVERIFY(!future.isFinished());
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(result(future)->status, 200);
    }

    void waitsAboutAsLongAsItWasTold()
    {
        DemoTransport transport(demoAccount(), 100ms);
        QElapsedTimer timer;
        timer.start();
        const Future<HttpReply> future = transport.send(csRequest("/quota"));
        QTRY_VERIFY(future.isFinished());
        QVERIFY2(timer.elapsed() >= 59, qPrintable(QString::number(timer.elapsed())));
    }

    void answersManyAtOnce()
    {
        DemoTransport transport(demoAccount(), 50ms);
        QElapsedTimer timer;
        timer.start();
        QList<Future<HttpReply>> futures;
        for (int no = 1; no <= 40; ++no)
            futures.append(transport.send(csRequest("/clusters/" + clusterId(no))));
        QTRY_VERIFY(std::ranges::all_of(futures, &Future<HttpReply>::isFinished));
        QVERIFY(timer.elapsed() < 40 * 30); // one after the other it would take 40 times 30 ms at least
        for (const Future<HttpReply>& future : std::as_const(futures))
            QCOMPARE(result(future)->status, 200);
    }

    void remembersEarlierCalls()
    {
        DemoTransport transport(demoAccount(R"([{"kind":"throttled","times":2,"retry_after_ms":5}])"), 0ms);
        QList<int> statuses;
        for (int i = 0; i < 3; ++i) {
            const Future<HttpReply> future = transport.send(csRequest("/regions/cn-beijing/clusters"));
            QTRY_VERIFY(future.isFinished());
            statuses.append(result(future)->status);
            QCOMPARE(header(result(future)->headers, "x-acs-retry-after"), i < 2 ? QByteArray("5") : QByteArray());
        }
        QCOMPARE(statuses, QList<int>({429, 429, 200}));
    }

    void endsWhenCancelled()
    {
        DemoTransport transport(demoAccount(), 1h);
        Future<HttpReply> future = transport.send(csRequest("/quota"));
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void endsWhenDestroyed()
    {
        auto transport = std::make_unique<DemoTransport>(demoAccount(), 1h);
        const Future<HttpReply> future = transport->send(csRequest("/quota"));
        transport.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void turnsFaultsOfTheWireIntoErrors_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("hang") << QByteArray(R"([{"kind":"hang"}])") << ErrorKind::Deadline;
        QTest::newRow("close") << QByteArray(R"([{"kind":"close"}])") << ErrorKind::Connection;
        QTest::newRow("redirect") << QByteArray(R"([{"kind":"redirect"}])") << ErrorKind::Redirect;
    }
    void turnsFaultsOfTheWireIntoErrors()
    {
        QFETCH(QByteArray, fault);
        DemoTransport transport(demoAccount(fault), 0ms);
        HttpRequest request = csRequest("/quota");
        request.deadline = 20ms;
        const Future<HttpReply> future = transport.send(request);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!result(future));
        QTEST(result(future).error().kind, "kind");
    }
};

QTEST_GUILESS_MAIN(TestDemoTransport)
#include "tst_demotransport.moc"

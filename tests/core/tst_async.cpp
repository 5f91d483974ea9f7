// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/async.h"

#include <QTest>

using namespace Ack;

class TestAsync final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversTheResultOnce()
    {
        int calls = 0;
        int value = 0;
        onFinished(ready<int>(7), this, [&](const Result<int>& result) {
            ++calls;
            value = result.value_or(-1);
        });
        QCOMPARE(calls, 0); // never inside the call
        QTRY_COMPARE(calls, 1);
        QCOMPARE(value, 7);
    }

    void turnsACancelledFutureIntoAnError()
    {
        QPromise<Result<int>> promise;
        promise.start();
        std::optional<ErrorKind> kind;
        onFinished(promise.future(), this, [&](const Result<int>& result) { kind = result.error().kind; });
        promise.future().cancel();
        promise.finish();
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::Cancelled);
    }

    void staysSilentWhenTheContextIsGone()
    {
        QPromise<Result<int>> promise;
        promise.start();
        bool called = false;
        {
            QObject context;
            onFinished(promise.future(), &context, [&](const Result<int>&) { called = true; });
        }
        promise.addResult(Result<int>(1));
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestAsync)
#include "tst_async.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/limiter.h"

#include <QTest>

using namespace Ack;

class TestLimiter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halvesOncePerBurst()
    {
        Limiter limiter(12);
        const int sent = limiter.epoch();
        const int next = limiter.throttled(sent);
        QCOMPARE(limiter.limit(), 6);
        QCOMPARE(limiter.throttled(sent), next); // of the same burst
        QCOMPARE(limiter.limit(), 6);
        limiter.throttled(next);
        QCOMPARE(limiter.limit(), 3);
    }

    void neverGoesBelowOne()
    {
        Limiter limiter(3);
        for (int i = 0; i < 10; ++i)
            limiter.throttled(limiter.epoch());
        QCOMPARE(limiter.limit(), 1);
        QCOMPARE(Limiter(0).limit(), 1);
        QCOMPARE(Limiter(-5).limit(), 1);
    }

    void growsByOneForEachRound()
    {
        Limiter limiter(4);
        limiter.throttled(limiter.epoch());
        limiter.throttled(limiter.epoch());
        QCOMPARE(limiter.limit(), 1);
        QList<int> limits;
        for (int success = 0; success < 10; ++success) {
            limiter.succeeded(limiter.epoch());
            limits.append(limiter.limit());
        }
        QCOMPARE(limits, (QList<int>{2, 2, 3, 3, 3, 4, 4, 4, 4, 4}));
    }

    void growsByWhatWasSentSince()
    {
        Limiter limiter(4);
        const int before = limiter.epoch();
        limiter.throttled(before);
        for (int success = 0; success < 10; ++success)
            limiter.succeeded(before);
        QCOMPARE(limiter.limit(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLimiter)
#include "tst_limiter.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/retrypolicy.h"

#include <QTest>

using namespace Ack;
using std::chrono::milliseconds;

class TestRetryPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesWhatMayPass_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("retryable");
        const QList<ErrorKind> passing{ErrorKind::Throttled, ErrorKind::Unavailable, ErrorKind::Connection,
                                       ErrorKind::Deadline, ErrorKind::Nonce};
        for (int i = 0; i <= static_cast<int>(ErrorKind::KeychainLocked); ++i) {
            const auto kind = static_cast<ErrorKind>(i);
            QTest::newRow(qPrintable(errorKey(kind))) << kind << passing.contains(kind);
        }
    }

    void retriesWhatMayPass()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(bool, retryable);
        QCOMPARE(RetryPolicy::isRetryable({.kind = kind}), retryable);
        QCOMPARE(RetryPolicy{}.delay(1, {.kind = kind}, 0.5).has_value(), retryable);
    }

    void waitsWithFullJitter_data()
    {
        QTest::addColumn<int>("sending");
        QTest::addColumn<double>("chance");
        QTest::addColumn<int>("wait"); // ms; −1: none
        QTest::newRow("first, least") << 1 << 0.0 << 0;
        QTest::newRow("first, half") << 1 << 0.5 << 250;
        QTest::newRow("second, half") << 2 << 0.5 << 500;
        QTest::newRow("third, most") << 3 << 1.0 << 2000;
        QTest::newRow("seventh is capped") << 7 << 1.0 << 20'000;
        QTest::newRow("a hundredth does not overflow") << 100 << 1.0 << 20'000;
        QTest::newRow("chance below its range") << 2 << -3.0 << 0;
        QTest::newRow("the last one") << 1000 << 0.5 << -1;
    }

    void waitsWithFullJitter()
    {
        QFETCH(int, sending);
        QFETCH(double, chance);
        QFETCH(int, wait);
        const RetryPolicy policy{.maxSendings = 1000};
        const auto delay = policy.delay(sending, {.kind = ErrorKind::Unavailable}, chance);
        QCOMPARE(delay ? static_cast<int>(delay->count()) : -1, wait);
    }

    void endsAfterTheLastSending()
    {
        const RetryPolicy policy{};
        QVERIFY(policy.delay(3, {.kind = ErrorKind::Throttled}, 0.1));
        QVERIFY(!policy.delay(4, {.kind = ErrorKind::Throttled}, 0.1));
    }

    void obeysTheServiceFirst_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("wait");
        QTest::newRow("short") << 7 << 7;
        QTest::newRow("longer than the back-off") << 45'000 << 45'000;
        QTest::newRow("capped at a minute") << 3'600'000 << 60'000;
        QTest::newRow("nothing asked, more than half") << 0 << 375;
    }

    void obeysTheServiceFirst()
    {
        QFETCH(int, asked);
        QFETCH(int, wait);
        const Error error{.kind = ErrorKind::Throttled, .retryAfter = milliseconds(asked)};
        QCOMPARE(RetryPolicy{}.delay(1, error, 0.5), std::optional(milliseconds(wait)));
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"

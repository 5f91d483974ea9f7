// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/accesskey.h"
#include "core/async.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace Ack {

using namespace Qt::StringLiterals;

/// The result of a future, once it has one; Cancelled when it ended without. A future that does not end fails as
/// BadReply.
template <typename T>
Result<T> await(const Future<T>& future, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished())
        return failure(ErrorKind::BadReply, u"the future did not end"_s);
    if (future.resultCount() != 1)
        return failure(ErrorKind::Cancelled, u"the future ended with %1 results"_s.arg(future.resultCount()));
    return future.resultAt(0);
}

template <typename T>
QString errorText(const Result<T>& result)
{
    return result ? u"no error"_s : errorKey(result.error().kind) + ": "_L1 + describe(result.error());
}

inline AccessKey fakeKey(QByteArrayView secret = "not-a-real-secret-1")
{
    return {.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret(secret), .token = {}};
}

} // namespace Ack

/// Checks that a Result is an error of a kind and shows the error when not.
#define ACK_COMPARE_KIND(result, expectedKind)                                                                         \
    do {                                                                                                               \
        const auto& checkedResult = (result);                                                                          \
        QVERIFY2(!checkedResult, "success instead of an error");                                                       \
        QVERIFY2(checkedResult.error().kind == (expectedKind), qPrintable(Ack::errorText(checkedResult)));             \
    } while (false)

#define ACK_VERIFY_OK(result)                                                                                          \
    do {                                                                                                               \
        const auto& checkedResult = (result);                                                                          \
        QVERIFY2(checkedResult, qPrintable(Ack::errorText(checkedResult)));                                            \
    } while (false)

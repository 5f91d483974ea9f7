// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"

#include <QEventLoop>
#include <QTimer>

namespace Ack {

/// Runs the event loop until the future ends. A future that ends without a result gives Cancelled, one that does not
/// end in time gives Deadline with the message "test: the future did not end".
template <typename T>
[[nodiscard]] Result<T> await(const Future<T>& future, int milliseconds = 5000)
{
    QEventLoop loop; // not qWaitFor: that sleeps 10 ms between two turns
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished())
        return failure(ErrorKind::Deadline, QStringLiteral("test: the future did not end"));
    if (future.resultCount() == 0)
        return failure(ErrorKind::Cancelled, QString());
    return future.resultAt(0);
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <utility>

namespace Ack {

template <typename T>
using Future = QFuture<Result<T>>;

/// A future that is finished already.
template <typename T>
[[nodiscard]] Future<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

template <typename T>
[[nodiscard]] Future<T> readyFailure(Error error)
{
    return ready<T>(Result<T>(failure(std::move(error))));
}

/// Calls `use(Result<T>)` once in the thread of `context` when the future ends, through the event loop; never when
/// `context` is gone by then. A future that was cancelled without a result gives ErrorKind::Cancelled.
/// (QFuture::then(context, …) of Qt 6.4 aborts when the context dies first.)
template <typename T, typename Use>
void onFinished(const Future<T>& future, QObject* context, Use use)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)]() mutable {
        watcher->deleteLater();
        const QFuture<Result<T>> ended = watcher->future();
        if (ended.resultCount() > 0)
            use(ended.resultAt(0));
        else
            use(Result<T>(failure(ErrorKind::Cancelled, QString())));
    });
    watcher->setFuture(future);
}

} // namespace Ack

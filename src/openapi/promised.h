// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"
#include "openapi/transport.h"

#include <memory>
#include <optional>

namespace Ack {

/// A future over something that calls back. Cancelling the future ends what is under way; so does destroying this.
template <typename T>
class Promised final : public QObject
{
public:
    using QObject::QObject;

    /// `begin` is given the callback and returns what is under way.
    template <typename Begin>
    [[nodiscard]] Future<T> start(const Begin& begin)
    {
        m_promise.start();
        const Future<T> future = m_promise.future();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this,
                [this] { end(failure(ErrorKind::Cancelled, QString())); });
        m_watcher.setFuture(future);
        m_pending = begin([this](const Result<T>& result) { end(result); });
        return future;
    }

private:
    void end(const Result<T>& result)
    {
        if (std::exchange(m_hasEnded, true))
            return;
        m_pending.reset();
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    QPromise<Result<T>> m_promise;
    QFutureWatcher<Result<T>> m_watcher; ///< sees that somebody cancelled
    std::unique_ptr<Pending> m_pending;
    bool m_hasEnded = false;
};

} // namespace Ack

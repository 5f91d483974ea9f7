// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"

#include <QThreadPool>

#include <memory>

namespace Ack {

/// Runs `work` (which returns a Result) on a thread of the pool; consume the future with onFinished(). The work must
/// hold copies of all that it uses.
template <typename Work>
[[nodiscard]] auto runBeside(Work work) -> QFuture<decltype(work())>
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace Ack

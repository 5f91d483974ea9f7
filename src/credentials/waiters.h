// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"

#include <utility>
#include <vector>

namespace Ack {

/// Callers that wait for one and the same result. Each has a future of its own, so that cancelling one leaves the
/// others. Those left when it is destroyed end as cancelled.
template <typename T>
class Waiters final
{
public:
    [[nodiscard]] Future<T> add()
    {
        m_promises.emplace_back().start();
        return m_promises.back().future();
    }

    void finish(const Result<T>& result)
    {
        std::vector<QPromise<Result<T>>> ended = std::exchange(m_promises, {});
        for (QPromise<Result<T>>& promise : ended) {
            promise.addResult(result);
            promise.finish();
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_promises.empty(); }

private:
    std::vector<QPromise<Result<T>>> m_promises;
};

} // namespace Ack

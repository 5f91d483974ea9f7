// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>

namespace Ack {

/// How many requests of one region may be in flight. Halves when the service throttles and grows by one for each round
/// of successes, up to where it began. Requests that were sent before the last halving do not halve again: one burst of
/// refusals is one signal; neither do they make it grow.
class Limiter final
{
public:
    explicit Limiter(int start) : m_start(std::max(1, start)), m_limit(m_start) {}

    [[nodiscard]] int limit() const { return m_limit; }
    /// What a request remembers when it is sent.
    [[nodiscard]] int epoch() const { return m_epoch; }

    /// A request of that epoch was throttled; the answer is the epoch of its next sending.
    int throttled(int epoch)
    {
        if (epoch == m_epoch) {
            m_limit = std::max(1, m_limit / 2);
            m_successes = 0;
            ++m_epoch;
        }
        return m_epoch;
    }

    void succeeded(int epoch)
    {
        if (epoch == m_epoch && m_limit < m_start && ++m_successes >= m_limit) {
            ++m_limit;
            m_successes = 0;
        }
    }

private:
    int m_start;
    int m_limit;
    int m_epoch = 0;
    int m_successes = 0;
};

} // namespace Ack

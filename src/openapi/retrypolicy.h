// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <chrono>
#include <functional>
#include <optional>

namespace Ack {

/// When a read is sent again. Pure: the random number comes from outside.
struct RetryPolicy
{
    int maxSendings = 4; ///< of one request; a clock correction gives one more
    std::chrono::milliseconds base{
        500}; ///< back-off before jitter (full; the upper half when throttled): base · 2^(sending − 1)
    std::chrono::milliseconds cap{20'000};
    int scanBudget = 1000;            ///< repeated sendings of one client in all
    std::function<double()> random{}; ///< uniform in [0, 1); unset: the global generator

    /// Whether this failure of a GET may pass when sent again.
    [[nodiscard]] static bool isRetryable(const Error& error);
    /// How long to wait before the next sending, or nothing when `sending` (from 1) was the last. What the service
    /// asked for goes before the back-off, capped at one minute.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delay(int sending, const Error& error, double chance) const;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <optional>

namespace Ack {

/// How many calls a region may take in a window of time: no bound until the service refuses one, then as many as it let
/// pass, and slowly more while it refuses none. A call fills its place until one window after its answer, so that a
/// late arrival at the service is not too early for it. Pure: the time comes from outside.
class Pacer final
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::steady_clock::duration;

    explicit Pacer(Duration window = std::chrono::seconds(1)) : m_window(window) {}

    /// When a new call may be sent: `now`, or later. Those that wait to be sent again go before it.
    [[nodiscard]] Time next(Time now);
    /// A new call is sent; its ticket.
    int sent(Time now);
    /// The service took it, whatever it answered.
    void passed(int ticket, Time now);
    /// It ended without a word of the service about it.
    void left(int ticket, Time now);

    struct Refusal
    {
        Duration backOff{};   ///< what the retry policy would wait
        bool isAsked = false; ///< the service itself asked for that wait
        int sending = 1;      ///< of this call
    };
    /// The service refused it: when to send it again, which is booked under the same ticket.
    [[nodiscard]] Time refused(int ticket, Time now, const Refusal& refusal);

    /// Calls in a window; nothing while there is no bound.
    [[nodiscard]] std::optional<int> capacity() const { return m_capacity; }

private:
    /// What a call takes: from when it is sent until one window after its answer.
    struct Place
    {
        int ticket = 0;
        Time sent; ///< later than now: it waits to be sent again
        std::optional<Time> answered{};
    };

    void forget(Time now);
    [[nodiscard]] Place* find(int ticket);
    [[nodiscard]] Time freeAt(Time now) const;
    [[nodiscard]] std::ptrdiff_t waiting(Time now) const;
    [[nodiscard]] int besides(const Place& refused, Time now) const;
    void learn(const Place& refused, Time now);
    void grow(Time now);

    const Duration m_window;
    std::deque<Place> m_places; ///< by ticket
    std::optional<int> m_capacity;
    int m_step = 0; ///< by which it grows next
    int m_lastTicket = 0;
    int m_bursts = 0;    ///< of refusals; fewer again while it grows
    Time m_cleanSince{}; ///< the last refusal or growth
    Time m_lastPass{};
    Time m_closedUntil{};
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/pacer.h"

#include <algorithm>
#include <vector>

namespace Ack {

Pacer::Time Pacer::next(Time now)
{
    forget(now);
    return std::max(m_closedUntil, freeAt(now));
}

int Pacer::sent(Time now)
{
    forget(now);
    m_places.push_back({.ticket = ++m_lastTicket, .sent = now});
    return m_lastTicket;
}

void Pacer::passed(int ticket, Time now)
{
    left(ticket, now);
    m_lastPass = now;
    grow(now);
}

void Pacer::left(int ticket, Time now)
{
    if (Place* place = find(ticket)) {
        place->sent = std::min(place->sent, now);
        place->answered = now;
    }
}

Pacer::Time Pacer::refused(int ticket, Time now, const Refusal& refusal)
{
    forget(now);
    Place* place = find(ticket);
    if (!place)
        return now + refusal.backOff;
    learn(*place, now);
    // When nothing passes, or the service says how long, nobody else need try.
    if (refusal.isAsked || m_lastPass + m_window < now || !m_capacity)
        m_closedUntil = std::max(m_closedUntil, now + refusal.backOff);
    place->answered = now - m_window; // fills no place while it looks for one
    Time again = freeAt(now);
    // The first burst of refusals may be a passing trouble: some find out after the usual wait.
    const bool triesSoon = m_capacity && m_bursts == 1 && waiting(now) < *m_capacity / 2;
    if (refusal.sending > 1)
        again = std::max(again, now + refusal.backOff);
    else if (triesSoon)
        again = std::min(again, now + refusal.backOff);
    place->sent = std::max(m_closedUntil, again);
    place->answered.reset();
    return place->sent;
}

void Pacer::forget(Time now)
{
    while (!m_places.empty() && m_places.front().answered && *m_places.front().answered + m_window <= now)
        m_places.pop_front();
}

Pacer::Place* Pacer::find(int ticket)
{
    const auto found = std::ranges::lower_bound(m_places, ticket, {}, &Place::ticket);
    return found != m_places.end() && found->ticket == ticket ? &*found : nullptr;
}

/// When so many places have become free that one more call fits. What is under way may be answered right now at best.
Pacer::Time Pacer::freeAt(Time now) const
{
    if (!m_capacity)
        return now;
    std::vector<Time> free;
    for (const Place& place : m_places) {
        const Time at = place.answered.value_or(std::max(now, place.sent)) + m_window;
        if (at > now)
            free.push_back(at);
    }
    const auto room = static_cast<std::size_t>(*m_capacity);
    if (free.size() < room)
        return now;
    std::ranges::sort(free);
    return free[free.size() - room];
}

/// Refused calls that are not sent again yet.
std::ptrdiff_t Pacer::waiting(Time now) const
{
    return std::ranges::count_if(m_places, [now](const Place& place) { return place.sent > now; });
}

/// The calls that the service may have counted when it refused this one. Calls overtake each other on their way, so one
/// that was sent later and is under way counts too, until it is refused as well.
int Pacer::besides(const Place& refused, Time now) const
{
    return static_cast<int>(std::ranges::count_if(m_places, [&](const Place& place) {
        return place.ticket != refused.ticket && place.sent <= now &&
               place.answered.value_or(now) + m_window > refused.sent;
    }));
}

void Pacer::learn(const Place& refused, Time now)
{
    const int counted = besides(refused, now);
    if (!m_capacity && counted == 0)
        return; // refused without any other: that says nothing about how many
    if (!m_capacity || refused.sent > m_cleanSince)
        ++m_bursts;
    m_capacity = std::clamp(counted, 1, m_capacity.value_or(std::max(1, counted)));
    m_step = m_bursts == 1 ? std::max(1, *m_capacity / 2) : 1;
    m_cleanSince = now;
}

/// Faster from window to window: a bound that came from a passing trouble is soon gone. One that was met again and
/// again is tried less and less often, and never while refused calls wait.
void Pacer::grow(Time now)
{
    constexpr int longest = 5;      // windows
    constexpr int enough = 1 << 20; // more than any service takes
    if (!m_capacity || waiting(now) > 0 || now - m_cleanSince <= m_window * std::clamp(m_bursts, 1, longest))
        return;
    m_capacity = std::min(*m_capacity + m_step, enough);
    m_step = std::min(2 * m_step, enough);
    m_bursts = std::max(1, m_bursts - 1);
    m_cleanSince = now;
}

} // namespace Ack

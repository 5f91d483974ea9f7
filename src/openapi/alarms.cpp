// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/alarms.h"

#include <QPointer>

#include <algorithm>

namespace Ack {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

Alarms::Alarms(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Alarms::ringDue);
}

/// A timer that runs until an earlier time is left alone: nearly every alarm is stopped long before it is due.
void Alarms::arm()
{
    constexpr milliseconds longest(std::chrono::hours(24));
    if (m_due.empty() || (m_timer.isActive() && m_armedFor <= m_due.begin()->first))
        return;
    m_armedFor = m_due.begin()->first;
    const auto wait = std::chrono::ceil<milliseconds>(m_armedFor - steady_clock::now());
    m_timer.start(std::clamp(wait, milliseconds(0), longest));
}

void Alarms::ringDue()
{
    const QPointer<Alarms> self(this);
    const TimePoint now = steady_clock::now();
    while (self && !m_due.empty() && m_due.begin()->first <= now) {
        Alarm* const alarm = m_due.begin()->second;
        const std::function<void()> ring = alarm->m_ring; // it may end the alarm
        alarm->stop();
        ring();
    }
    if (self)
        arm();
}

void Alarm::set(Alarms::TimePoint due)
{
    stop();
    m_place = m_alarms.m_due.emplace(due, this);
    m_alarms.arm();
}

void Alarm::stop()
{
    if (m_place)
        m_alarms.m_due.erase(*std::exchange(m_place, std::nullopt));
}

} // namespace Ack

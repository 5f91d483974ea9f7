// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace Ack {

class Alarm;

/// Many due times over one timer of Qt: every call has some, and thousands of calls come and go. Outlives its alarms.
class Alarms final : public QObject
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit Alarms(QObject* parent = nullptr);

private:
    friend class Alarm;
    void arm();
    void ringDue();

    std::multimap<TimePoint, Alarm*> m_due;
    QTimer m_timer;
    TimePoint m_armedFor; ///< while the timer runs
};

/// Calls `ring` through the event loop when its time has come, once for each setting.
class Alarm final
{
public:
    Alarm(Alarms& alarms, std::function<void()> ring) : m_alarms(alarms), m_ring(std::move(ring)) {}
    ~Alarm() { stop(); }
    Q_DISABLE_COPY_MOVE(Alarm)

    /// Sets it anew, whatever it was set to.
    void set(Alarms::TimePoint due);
    void set(std::chrono::milliseconds fromNow) { set(std::chrono::steady_clock::now() + fromNow); }
    void stop();

private:
    friend class Alarms;

    Alarms& m_alarms;
    const std::function<void()> m_ring;
    std::optional<std::multimap<Alarms::TimePoint, Alarm*>::iterator> m_place;
};

} // namespace Ack

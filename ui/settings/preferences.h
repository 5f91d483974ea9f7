// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/proxychoice.h"
#include "ui/common/theme.h"
#include "ui/window/windowsettings.h"

#include <QObject>
#include <QString>

#include <chrono>

namespace Ack {

/// How to reach the network; the password of the proxy is in the keychain only.
struct ProxyPreference
{
    ProxyChoice::Mode mode = ProxyChoice::Mode::System;
    QString host;
    int port = 8080;
    QString user; ///< empty: the proxy asks for no login

    friend bool operator==(const ProxyPreference&, const ProxyPreference&) = default;
};

/// What can be set by the user; each value is within its limits.
struct Preferences
{
    QString language; ///< "en", "zh_CN"; empty: the system's
    Theme theme = Theme::System;
    int concurrency = 12;                     ///< requests in flight per region, 1 to 100
    std::chrono::seconds requestDeadline{30}; ///< 5 s to 10 min
    std::chrono::seconds regionDeadline{300}; ///< 30 s to 1 h
    std::chrono::seconds scanDeadline{0};     ///< 0: none; else up to a day
    bool nodePools = false;
    bool strict = false; ///< the rule as published decides
    ProxyPreference proxy;
    QString caFile;            ///< one more PEM authority; empty: none
    bool excelCsv = true;      ///< CSV for spreadsheets; false: plain
    int historyKeep = 200;     ///< audits that the history keeps; 0: all
    bool sensitiveIds = false; ///< the clipboard is emptied a minute after a copy

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

namespace Limits {
inline constexpr int concurrency = 100;
inline constexpr int requestSeconds[] = {5, 600};
inline constexpr int regionSeconds[] = {30, 3600};
inline constexpr int scanSeconds = 86400;
inline constexpr int historyKeep = 100000;
} // namespace Limits

/// Keeps the preferences in settings.ini. What is missing or out of its limits there has its first value.
class PreferenceStore final : public QObject
{
    Q_OBJECT

public:
    explicit PreferenceStore(const QString& dataDir, QObject* parent = nullptr);

    [[nodiscard]] const Preferences& values() const { return m_values; }
    /// Writes what differs, then says so.
    void set(const Preferences& values);

Q_SIGNALS:
    void changed(const Ack::Preferences& now, const Ack::Preferences& before);

private:
    WindowSettings m_file;
    Preferences m_values;
};

} // namespace Ack

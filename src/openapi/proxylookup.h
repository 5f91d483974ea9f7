// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/proxychoice.h"

#include <QHash>
#include <QNetworkProxy>
#include <QObject>

#include <chrono>
#include <optional>

namespace Ack {

/// The proxy for a host: the chosen one, or the system's. Automatic configuration (PAC) can take seconds, so it is
/// asked in a worker thread and its answer kept for five minutes. Loopback hosts never use a proxy.
class ProxyLookup final : public QObject
{
    Q_OBJECT

public:
    explicit ProxyLookup(const ProxyChoice& choice = {}, QObject* parent = nullptr);

    /// The proxies to try, or nothing yet: then `found` follows.
    [[nodiscard]] std::optional<QList<QNetworkProxy>> proxies(const QUrl& url);
    /// What was found last, however old; no proxy when the host was never asked for.
    [[nodiscard]] QList<QNetworkProxy> lastKnown(const QString& host) const;

Q_SIGNALS:
    void found(const QString& host);

private:
    struct Entry
    {
        QList<QNetworkProxy> proxies;
        std::chrono::steady_clock::time_point at;
        bool isAsking = false;
    };
    void ask(const QUrl& url);

    /// What was chosen; nothing: the system is asked.
    const std::optional<QNetworkProxy> m_chosen;
    QHash<QString, Entry> m_entries; ///< by host
};

} // namespace Ack

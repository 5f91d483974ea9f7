// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "simulator/account.h"
#include "support/faultserver.h"
#include "support/signaturecheck.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonObject>
#include <QThread>

#include <chrono>
#include <memory>

namespace Ack {

struct CloudServerOptions
{
    SimulatedAccount account;
    QHostAddress firstAddress{0x7f000002U}; ///< 127.0.0.2: the central one; each region gets the next
    quint16 port = 0;                       ///< of every address; 0: each a free one
    std::chrono::milliseconds latency{0};   ///< before each answer
    QHash<QByteArray, KnownKey> keys;       ///< when not empty, requests must be signed with one of them
    std::chrono::seconds clockOffset{0};    ///< how far the service's clock is ahead
    int requestsPerSecond = 0;              ///< more than these within a second are throttled, per address; 0: all pass
    QString recordFile;                     ///< JSON lines, one per request as it arrives; empty: none
};

/// A request as a server got it.
struct CloudRequest
{
    ServedRequest http;
    QString region;          ///< of the address; empty: the central one
    QString operation;       ///< "DescribeClusterDetail"; empty when unknown
    QDateTime arrived;       ///< UTC
    int status = 0;          ///< of the answer; 0: none
    bool isAnswered = false; ///< a whole answer was sent
    bool isMutating = false;

    [[nodiscard]] QJsonObject toJson() const;
};

/// The fake cloud behind HTTP on loopback: one address for the central hosts and one per region, all in a thread of
/// their own, so that they don't share the event loop of the client. Misbehaves as the account's faults say.
class CloudServer final
{
public:
    explicit CloudServer(CloudServerOptions options);
    ~CloudServer();
    CloudServer(const CloudServer&) = delete;
    CloudServer& operator=(const CloudServer&) = delete;

    /// "http://127.0.0.2:PORT": for STS, region discovery and regions without an address of their own.
    [[nodiscard]] QString centralUrl() const { return m_centralUrl; }
    [[nodiscard]] QString url(const QString& region) const { return m_urls.value(region); }
    [[nodiscard]] QStringList regions() const { return m_regions; }
    /// What the programs need to talk to it: "--endpoint", "URL", "--endpoint", "REGION=URL" …
    [[nodiscard]] QStringList endpointArguments() const;

    /// All requests so far, in the order of arrival.
    [[nodiscard]] QList<CloudRequest> requests() const;
    [[nodiscard]] int requestCount(const QString& operation) const;
    /// Most requests that one address had not answered yet at the same time.
    [[nodiscard]] int mostAtOnce(const QString& region) const;
    /// Replaces the faults from the next request on; what was counted of earlier calls is forgotten.
    void setFaults(const QJsonArray& faults);

private:
    class Worker;

    QThread m_thread;
    const std::unique_ptr<Worker> m_worker;
    QString m_centralUrl;
    QHash<QString, QString> m_urls;
    QStringList m_regions;
};

} // namespace Ack

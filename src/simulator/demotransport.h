// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/transport.h"
#include "simulator/account.h"

#include <QHash>
#include <QObject>

namespace Ack {

/// Answers from the described account without any network, after a short delay that varies with the request (the same
/// for the same one). Answers come through the event loop of the thread that made the transport. Destroying it ends
/// what is under way without a result, as cancelling does.
class DemoTransport final : public Transport
{
public:
    explicit DemoTransport(SimulatedAccount account,
                           std::chrono::milliseconds latency = std::chrono::milliseconds(120));
    [[nodiscard]] Future<HttpReply> send(const HttpRequest& request) override;

private:
    [[nodiscard]] std::chrono::milliseconds delay(const HttpRequest& request) const;

    const SimulatedAccount m_account;
    const std::chrono::milliseconds m_latency;
    QHash<QByteArray, int> m_calls; ///< requests so far, by callKey()
    QObject m_pending;              ///< owns the timers and watchers of what is under way
};

} // namespace Ack

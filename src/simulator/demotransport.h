// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/transport.h"
#include "simulator/account.h"

#include <QHash>

namespace Ack {

/// Answers from the described account without any network, after a short, varying delay.
class DemoTransport final : public Transport
{
public:
    explicit DemoTransport(SimulatedAccount account,
                           std::chrono::milliseconds latency = std::chrono::milliseconds(120));
    [[nodiscard]] Future<HttpReply> send(const HttpRequest& request) override;

private:
    const SimulatedAccount m_account;
    const std::chrono::milliseconds m_latency;
    QHash<QByteArray, int> m_calls; ///< requests so far by method and path
};

} // namespace Ack

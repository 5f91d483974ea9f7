// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/proxychoice.h"
#include "openapi/transport.h"

#include <memory>

namespace Ack {

struct QnamOptions
{
    QByteArray extraCaPem{}; ///< one or more PEM certificates that are trusted beside the system's; empty: none
    ProxyChoice proxy{};
    bool http2 = true;
    int lanes = 8; ///< most QNetworkAccessManagers; each carries six requests at once to a host that speaks HTTP/1.1
};

/// Transport over Qt Network. Follows no redirect, keeps no cookie, verifies TLS (1.2 or later) without any way around
/// it, uses a proxy as `proxy` says, never for loopback hosts, reads at most 16 MiB. Destroying it ends every future as
/// cancelled.
class QnamTransport final : public Transport
{
public:
    /// Error: File when `extraCaPem` is not empty and holds no certificate.
    [[nodiscard]] static Result<std::unique_ptr<QnamTransport>> create(const QnamOptions& options = {});
    ~QnamTransport() override;

    [[nodiscard]] Future<HttpReply> send(const HttpRequest& request) override;

private:
    class Private;
    explicit QnamTransport(std::unique_ptr<Private> parts);

    const std::unique_ptr<Private> d;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/apirequest.h"
#include "openapi/transport.h"
#include "simulator/account.h"

#include <optional>

namespace Ack {

/// A request as the service understands it.
struct CloudCall
{
    std::optional<Product> product{}; ///< by x-acs-version, else by the host's first word
    QString action;                   ///< operation: by the path (CS), by x-acs-action (the others); empty when unknown
    QString region;    ///< named by path or query, else the cluster's own, else the host's; empty when none names it
    QString clusterId; ///< in the path
    QStringList path;  ///< decoded segments
    QList<std::pair<QString, QString>> query; ///< decoded
    QString namedAction;                      ///< header x-acs-action
    QByteArray date;                          ///< header x-acs-date

    /// The value of a query parameter; empty when absent.
    [[nodiscard]] QString parameter(QStringView name) const;
    /// The values of `name.1`, `name.2` … in their order.
    [[nodiscard]] QStringList repeated(QStringView name) const;
    /// CS answers in lower camel case, the RPC products in Pascal case.
    [[nodiscard]] bool isRpc() const { return product && *product != Product::Cs; }
};

[[nodiscard]] CloudCall interpret(const SimulatedAccount& account, const HttpRequest& request);

/// True for requests that could change something: any method but GET, except RPC operations that only read.
[[nodiscard]] bool isMutating(const HttpRequest& request);

/// What `earlierCalls` of answer() counts: the requests of the same method, operation, region and path.
[[nodiscard]] QByteArray callKey(const SimulatedAccount& account, const HttpRequest& request);
[[nodiscard]] QByteArray callKey(const HttpRequest& request, const CloudCall& call);

} // namespace Ack

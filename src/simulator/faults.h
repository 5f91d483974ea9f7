// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "simulator/call.h"

#include <QJsonObject>

#include <optional>

namespace Ack {

/// How a described account misbehaves. The word of each in a description is its name in snake case.
enum class FaultKind {
    Throttled,   ///< Throttling.User; "retry_after_ms" goes into x-acs-retry-after
    Denied,      ///< StatusForbidden (CS) or Forbidden.RAM, naming the RAM action
    Retired,     ///< the operation is unknown to the service: InvalidAction.NotFound
    NotEnabled,  ///< ErrorNotEnabled: the service is not opened
    NotFound,    ///< ErrorClusterNotFound, as when a cluster was deleted after it was listed
    Unavailable, ///< ServiceUnavailable, status 503
    Failing,     ///< "status", "code" and "message" as described
    Html,        ///< a login page with status 200
    Xml,         ///< the right error in XML, as without Accept: application/json
    Redirect,    ///< status 302 to "location"
    WrongShape,  ///< JSON whose every field has another type
    Deep,        ///< JSON nested 100,000 deep
    Drift,       ///< the list's total_count is "add" too high
    Repeat,      ///< every page of a list is its first page
    Hang,        ///< no answer, the connection stays open
    Close,       ///< the connection is closed without an answer
    Truncate,    ///< the connection is closed in the middle of the body
    Drip,        ///< the right answer, a few bytes a second
    Huge         ///< a body of "bytes" (default 200 MiB)
};

struct Fault
{
    FaultKind kind = FaultKind::Unavailable;
    QJsonObject description;
};

[[nodiscard]] std::optional<FaultKind> faultKind(const QString& word);

/// The first described fault that meets this call. A fault may name a region, a cluster (its name), operations, and how
/// many `times` (of the same call) it strikes.
[[nodiscard]] std::optional<Fault> faultFor(const SimulatedAccount& account, const CloudCall& call, int earlierCalls);

/// The answer in the place of the right one. Nothing for the faults that spoil an answer or its transport; status 0 for
/// those that never answer.
[[nodiscard]] std::optional<HttpReply> faultyReply(const SimulatedAccount& account, const CloudCall& call,
                                                   const Fault& fault);

} // namespace Ack

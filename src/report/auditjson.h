// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

class QIODevice;
class QJsonObject;

namespace Ack {

/// The schema that is written and read: interface contract, section 4.
inline constexpr QLatin1StringView auditSchema{"ack-audit/1"};

/// Writes the audit as one JSON object, one cluster a line. Holds all that evaluate() needs, so that a saved audit
/// gives the same verdicts; never a secret (user data of node pools is left out). Error File when the device did not
/// take all.
[[nodiscard]] Status writeAuditJson(const AuditReport& report, QIODevice& device, bool problemsOnly = false);

/// The object that stands for a node pool in `node_pools`: as the service gave it, else its known fields in that shape.
[[nodiscard]] QJsonObject nodePoolObject(const NodePool& pool);

} // namespace Ack

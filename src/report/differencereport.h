// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/difference.h"

class QIODevice;

namespace Ack {

/// Two audits and what is between them.
struct ComparedAudits
{
    const AuditReport& older;
    const AuditReport& newer;
    const Difference& difference;
};

inline constexpr QLatin1StringView differenceSchema{"ack-audit-diff/1"};

/// What a reader must know before the list: other accounts, other rule modes, the wrong order, incomplete audits. In
/// the language of the user, one sentence each.
[[nodiscard]] QStringList differenceNotes(const ComparedAudits& audits);
/// "verdict: non_compliant → compliant" or why it is missing, for one change.
[[nodiscard]] QString changeDetail(const ClusterChange& change);

/// A table for a terminal: what happened, cluster, id, region, verdict, details; then regions, counts and notes.
[[nodiscard]] Status writeDifferenceTable(const ComparedAudits& audits, QIODevice& device);
/// One JSON object: `schema` (ack-audit-diff/1), `worse`, `same_account`, `rule_modes_differ`, `old` and `new` audit,
/// `counts` by kind, `regions`, `clusters` [{change, worse, cause, region_id, cluster_id, cluster_name, old, new,
/// fields}].
[[nodiscard]] Status writeDifferenceJson(const ComparedAudits& audits, QIODevice& device);

} // namespace Ack

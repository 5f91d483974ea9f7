// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

namespace Ack {

/// True up to and including the last day (UTC).
[[nodiscard]] bool holds(const Waiver& waiver, const QDate& today);

/// Why this cannot become a waiver: no cluster, no reason, no author, or a last day that is over. Error Usage.
[[nodiscard]] Status checkWaiver(const Waiver& waiver, const QDate& today);

/// Gives each problem of the report its waiver: the one of `waivers` that holds, else the one that the report came
/// with while it holds. What is no problem, or whose waiver is over, has none. Gives the
/// places of the findings that changed.
QList<qsizetype> applyWaivers(AuditReport& report, const QList<Waiver>& waivers, const QDate& today);
[[nodiscard]] std::optional<Waiver> waiverFor(const Finding& finding, const QList<Waiver>& waivers, const QDate& today);

/// Waivers of problems of this report that are over and that no other replaces: those clusters count again.
[[nodiscard]] QList<Waiver> expiredWaivers(const AuditReport& report, const QList<Waiver>& waivers, const QDate& today);
/// One sentence that names them, translated; empty when there are none.
[[nodiscard]] QString expiredSentence(const QList<Waiver>& expired);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/audit/shownaudit.h"

#include <QString>

namespace Ack {

/// What the status bar says of an audit: when, how old, how complete, whose, and that the program only reads; while
/// scanning, how far it is.
[[nodiscard]] QString statusText(ShownAudit::Stage stage, const AuditReport& report, const AuditProgress& progress,
                                 const QDateTime& now);

/// Why an audit is not complete: "2 regions", "3 clusters", "cancelled"; empty when it is.
[[nodiscard]] QString incompleteText(const AuditReport& report);

/// What to say above the table when a scan ended and something is missing; empty when nothing is. Regions are named in
/// the language of the program.
[[nodiscard]] QString endNotice(const AuditReport& report, const RegionTable& names);

/// How far a scan is.
[[nodiscard]] QString progressText(const AuditProgress& progress);

/// How an audit ended, in one sentence that names neither clusters nor the account.
[[nodiscard]] QString endSentence(const AuditReport& report);

/// What to warn of beside the status: the audit is incomplete, or more than a day old; empty: nothing.
[[nodiscard]] QString statusWarning(ShownAudit::Stage stage, const AuditReport& report, const QDateTime& now);

/// A failure that another key, or another state of the keychain, would mend.
[[nodiscard]] bool isKeyProblem(ErrorKind kind);

} // namespace Ack

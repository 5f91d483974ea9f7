// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

namespace Ack {

class AccountAccess;
class Console;
class Interrupts;
struct CommandLine;

/// What goes with a scan whose result is kept.
struct ScanKeeping
{
    QString dataDir; ///< for recovery and history; empty: nothing is kept
    QList<Waiver> waivers;
};

/// Audits an account as the command line says, with progress and what could not be read on standard error. Ctrl-C ends
/// it early; the report then says what is missing.
[[nodiscard]] AuditReport scanAccount(const CommandLine& line, AccountAccess& access, Interrupts& interrupts,
                                      Console& console, const ScanKeeping& keeping = {});

} // namespace Ack

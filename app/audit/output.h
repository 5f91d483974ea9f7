// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "commandline.h"

namespace Ack {

class Console;

/// Whether `--output` and `--save` can be written, found out before a long scan: nothing at their place is touched.
[[nodiscard]] Status checkWritable(const OutputOptions& options);

/// Writes the report to where the options say, files as a whole or not at all. Both places are tried; the first error
/// is given. A report of nothing (exit status 4) never takes the place of an older file, and is written elsewhere only
/// in a form that says what is missing.
[[nodiscard]] Status deliver(const AuditReport& report, const OutputOptions& options, const Console& console);

/// Says which waivers are over, so that what they covered counts again.
void sayExpired(const AuditReport& report, const QList<Waiver>& waivers, const Console& console);

/// What was not read, one sentence each: regions, and clusters by region.
[[nodiscard]] QStringList unreadSentences(const AuditReport& report);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

class QIODevice;

namespace Ack {

/// The report as Markdown (CommonMark with tables): what was audited, completeness, totals, regions not read, table.
/// English; all data is escaped, so that no name can become markup.
[[nodiscard]] Status writeAuditMarkdown(const AuditReport& report, QIODevice& device, bool problemsOnly = false);

/// Text that Markdown shows as it is, on one line.
[[nodiscard]] QString markdownText(const QString& untrusted);

} // namespace Ack

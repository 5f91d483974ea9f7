// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

class QIODevice;

namespace Ack {

struct TableOptions
{
    bool color = false;        ///< ANSI colours, never the only sign of a verdict
    bool problemsOnly = false; ///< only non-compliant and unknown clusters
    int width = 0;             ///< of the terminal, in cells; texts are cut to fit into it. 0: no terminal
};

/// A table for a terminal: verdict, name, id, region, plug-in, reason code and evidence, in columns of equal display
/// width, then the regions that were not read and the totals. In the language of the user; UTF-8.
[[nodiscard]] Status writeAuditTable(const AuditReport& report, QIODevice& device, const TableOptions& options = {});

/// "✖", "?", "✔", "–": the sign beside the word of a verdict.
[[nodiscard]] QChar verdictSign(Verdict verdict);

} // namespace Ack

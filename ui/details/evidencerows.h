// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QList>
#include <QString>

namespace Ack {

/// One line of the evidence table. Texts are ready to show (control characters visible), not translated data.
struct EvidenceRow
{
    enum class Mark {
        None,
        Decides,     ///< gave the verdict
        Contradicts, ///< names another plug-in
        NotRunning,  ///< an add-on that does not run
        Missing      ///< the source was silent, not asked or not readable
    };

    QString source;
    QString value;
    QString plugin;
    QString state;
    Mark mark = Mark::None;

    friend bool operator==(const EvidenceRow&, const EvidenceRow&) = default;
};

/// Every source in order of trust, also those that said nothing (E1 to E5 of the order of trust).
[[nodiscard]] QList<EvidenceRow> evidenceRows(const Finding& finding);
[[nodiscard]] QString markWord(EvidenceRow::Mark mark); ///< translated; empty for None
[[nodiscard]] QString markIcon(EvidenceRow::Mark mark); ///< icon name; empty for None

} // namespace Ack

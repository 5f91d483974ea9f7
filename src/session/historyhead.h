// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

namespace Ack {

/// One kept audit, as a list shows it.
struct HistoryEntry
{
    QString path;
    QString scanId;
    QDateTime startedAt;
    QDateTime finishedAt;
    QString accountLabel;
    QString accountUid;
    RuleMode mode = RuleMode::Evidence;
    bool complete = false;
    Totals totals;
    QString problem; ///< why it cannot be opened, naming the file; empty: nothing found wrong
    qint64 bytes = 0;

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// Reads the beginning of a saved audit, which is enough for a list, and sees whether its end is there.
[[nodiscard]] HistoryEntry readHistoryHead(const QString& path);

/// The members of a saved audit that come before its regions, as a whole object; empty when the text does not go that
/// far.
[[nodiscard]] QByteArray headObject(const QByteArray& text);

} // namespace Ack

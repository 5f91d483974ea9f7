// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/historyhead.h"

namespace Ack {

/// The audits kept in `history/` of a data directory, one file each: JSON as `--save` writes it, packed (gzip) when it
/// is large. Any thread may use it; no call needs another.
class HistoryStore final
{
public:
    explicit HistoryStore(QString dataDir);

    [[nodiscard]] QString folder() const;
    /// Writes the audit as a whole or not at all, in place of an earlier state of the same scan. Gives its path.
    [[nodiscard]] Result<QString> save(const AuditReport& report) const;
    /// Newest first. What is damaged is there, with its problem.
    [[nodiscard]] QList<HistoryEntry> list() const;
    /// Error Usage or File, naming the file.
    [[nodiscard]] Result<AuditReport> open(const QString& path) const;

    /// Puts the file aside; gives the place from which restore() takes it back.
    [[nodiscard]] Result<QString> remove(const QString& path) const;
    [[nodiscard]] Status restore(const QString& removed) const;
    /// Deletes what was put aside, for good.
    void forgetRemoved() const;

    /// Deletes the oldest beyond `keep` (0: keeps everything); gives how many.
    int prune(int keep) const;

private:
    const QString m_dataDir;
};

/// How many audits are kept: `history/keep` of settings.ini, 200 when it says nothing, 0 for all.
[[nodiscard]] int historyLimit(const QString& dataDir);

} // namespace Ack

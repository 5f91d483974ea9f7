// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QLockFile>

#include <memory>

namespace Ack {

/// What a running scan has read, kept in `recovery/` of a data directory one line per finished region, so that a
/// program that is killed loses at most the last one. Each line is JSON: {schema, region, audit}, the audit as `--save`
/// writes it with all regions as they stood and the clusters of that region. A lock file says that the scan is running.
class RecoveryJournal final
{
public:
    RecoveryJournal(const QString& dataDir, const QString& scanId);
    ~RecoveryJournal();
    Q_DISABLE_COPY_MOVE(RecoveryJournal)

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Appends a line; `region` empty: the audit holds everything read so far.
    [[nodiscard]] Status append(const RegionId& region, const AuditReport& audit);
    /// The scan ended and is kept elsewhere.
    void discard();

private:
    [[nodiscard]] Status begin();

    const QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

/// Journals that no running program writes, oldest first.
[[nodiscard]] QStringList orphanedJournals(const QString& dataDir);

/// What the journal holds, as an interrupted audit; regions that were not finished count as cancelled. A last line that
/// was cut off is left out. Error Usage or File, naming the file.
[[nodiscard]] Result<AuditReport> recoverAudit(const QString& journal);

/// Keeps a journal that cannot be read under another name, so that it is not offered again.
void setJournalAside(const QString& journal);
/// Deletes a journal and its lock file.
void discardJournal(const QString& journal);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/auditsession.h"

#include <QHash>
#include <QThreadPool>

#include <memory>

namespace Ack {

class RecoveryJournal;

/// Keeps what a scan brings: each finished region in `recovery/` while it runs, the audit in `history/` when it ended
/// or was cancelled (not one that could read nothing). Writes on a thread of its own, in order.
class ScanKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `session` has not started yet.
    ScanKeeper(AuditSession& session, QString dataDir, QObject* parent = nullptr);
    /// Waits for what is still to be written.
    ~ScanKeeper() override;

    /// Goes by itself once everything is written, without blocking anyone.
    void retire();
    /// Waits until everything is written; the first failure to keep an audit, if any.
    [[nodiscard]] Status finishWriting();

Q_SIGNALS:
    void kept(const QString& path);
    void failed(const Ack::Error& error);

private:
    struct Writing;

    void begin();
    void addRegion(const RegionOutcome& outcome);
    void addFindings(const QList<Finding>& findings);
    void writeEnded();
    void keep(const AuditReport& report);

    AuditSession& m_session;
    const QString m_dataDir;
    const std::shared_ptr<Writing> m_writing;   ///< used by the thread
    QHash<RegionId, RegionOutcome> m_seen;      ///< how regions ended that are written, or about to be
    QHash<RegionId, QList<Finding>> m_findings; ///< of this run
    QList<RegionId> m_ended;                    ///< to be written with the next batch of findings
    QThreadPool m_thread;
};

} // namespace Ack

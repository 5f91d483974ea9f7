// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/scankeeper.h"

#include "core/logging.h"
#include "session/historystore.h"
#include "session/recovery.h"
#include "session/regionoutcome.h"

#include <QMetaObject>
#include <QMutex>

namespace Ack {

/// What only the writing thread touches, but for the error.
struct ScanKeeper::Writing
{
    std::unique_ptr<RecoveryJournal> journal;
    QMutex mutex;
    std::optional<Error> error{};
    std::optional<Error> journalError{}; ///< the first; what keeps one region from the disk keeps them all

    void append(const RegionId& region, const AuditReport& audit);
};

/// Losing the journal must not end the scan, whose result is on the screen. Where the history fails for the same
/// reason, that is told; where it does not, nothing was lost.
void ScanKeeper::Writing::append(const RegionId& region, const AuditReport& audit)
{
    const Status appended = journal->append(region, audit);
    if (appended || journalError)
        return;
    journalError = appended.error();
    qCInfo(lcScan).noquote() << "no recovery journal:" << describe(*journalError);
}

ScanKeeper::ScanKeeper(AuditSession& session, QString dataDir, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dataDir(std::move(dataDir))
    , m_writing(std::make_shared<Writing>())
{
    m_thread.setMaxThreadCount(1); // keeps the order
    connect(&session, &AuditSession::stateChanged, this, [this](AuditSession::State state) {
        if (state == AuditSession::State::Scanning)
            begin();
    });
    connect(&session, &AuditSession::regionChanged, this, &ScanKeeper::addRegion);
    connect(&session, &AuditSession::findingsReady, this, &ScanKeeper::addFindings);
    connect(&session, &AuditSession::progressChanged, this, &ScanKeeper::writeEnded);
    connect(&session, &AuditSession::finished, this, &ScanKeeper::keep);
}

ScanKeeper::~ScanKeeper()
{
    m_thread.waitForDone();
}

void ScanKeeper::retire()
{
    m_thread.start([this] { QMetaObject::invokeMethod(this, &QObject::deleteLater); });
}

Status ScanKeeper::finishWriting()
{
    m_thread.waitForDone();
    const QMutexLocker lock(&m_writing->mutex);
    return m_writing->error ? failure(*m_writing->error) : Status();
}

void ScanKeeper::begin()
{
    m_seen.clear();
    m_findings.clear();
    m_ended.clear();
    const AuditReport report = m_session.report();
    m_thread.start([writing = m_writing, dataDir = m_dataDir, report] {
        writing->journal = std::make_unique<RecoveryJournal>(dataDir, report.scanId);
        writing->journalError.reset();
        if (!report.findings.isEmpty())
            writing->append({}, report);
    });
}

void ScanKeeper::addRegion(const RegionOutcome& outcome)
{
    if (!isEnded(outcome.state)) {
        if (m_seen.remove(outcome.id) > 0)
            m_findings.remove(outcome.id); // it is read again
        return;
    }
    if (m_seen.value(outcome.id) == outcome)
        return;
    m_seen.insert(outcome.id, outcome);
    if (!m_ended.contains(outcome.id))
        m_ended.append(outcome.id);
}

void ScanKeeper::addFindings(const QList<Finding>& findings)
{
    for (const Finding& finding : findings)
        m_findings[finding.cluster.region].append(finding);
}

/// Findings come in batches: those of a region that ended are all there when the batch after its end is.
void ScanKeeper::writeEnded()
{
    if (m_ended.isEmpty())
        return;
    AuditReport part = m_session.report();
    part.findings.clear();
    for (const RegionId& region : std::exchange(m_ended, {})) {
        part.findings = m_findings.value(region);
        m_thread.start([writing = m_writing, region, part] { writing->append(region, part); });
    }
}

void ScanKeeper::keep(const AuditReport& report)
{
    m_thread.start([this, writing = m_writing, dataDir = m_dataDir, report] {
        if (report.fatal && report.findings.isEmpty()) {
            writing->journal->discard();
            return;
        }
        const HistoryStore store(dataDir);
        const Result<QString> path = store.save(report);
        if (!path) {
            const QMutexLocker lock(&writing->mutex);
            writing->error = path.error();
            QMetaObject::invokeMethod(this, [this, error = path.error()] { Q_EMIT failed(error); });
            return; // the journal is all there is
        }
        writing->journal->discard();
        store.prune(historyLimit(dataDir));
        QMetaObject::invokeMethod(this, [this, path = *path] { Q_EMIT kept(path); });
    });
}

} // namespace Ack

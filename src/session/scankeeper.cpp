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
};

namespace {

/// The report with the clusters of one region only.
AuditReport partOf(const AuditReport& report, const RegionId& region)
{
    AuditReport part = report;
    part.findings.clear();
    for (const Finding& finding : report.findings) {
        if (finding.cluster.region == region)
            part.findings.append(finding);
    }
    return part;
}

} // namespace

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
    m_written.clear();
    const AuditReport report = m_session.report();
    m_thread.start([writing = m_writing, dataDir = m_dataDir, report] {
        writing->journal = std::make_unique<RecoveryJournal>(dataDir, report.scanId);
        if (report.findings.isEmpty())
            return;
        if (const Status appended = writing->journal->append({}, report); !appended)
            qCWarning(lcScan).noquote() << describe(appended.error());
    });
}

void ScanKeeper::addRegion(const RegionOutcome& outcome)
{
    if (!isEnded(outcome.state) || m_written.value(outcome.id) == outcome)
        return;
    m_written.insert(outcome.id, outcome);
    const AuditReport part = partOf(m_session.report(), outcome.id);
    m_thread.start([writing = m_writing, region = outcome.id, part] {
        // Losing the journal must not end the scan, whose result is on the screen.
        if (const Status appended = writing->journal->append(region, part); !appended)
            qCWarning(lcScan).noquote() << describe(appended.error());
    });
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

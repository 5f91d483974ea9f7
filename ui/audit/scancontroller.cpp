// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/scancontroller.h"

#include "ui/models/regionlistmodel.h"

#include <algorithm>

namespace Ack {

ScanController::ScanController(AccessOpener open, Clock clock, QObject* parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_clock(std::move(clock))
{}

ScanController::~ScanController() = default;

bool ScanController::isScanning() const
{
    return m_session && m_session->state() == AuditSession::State::Scanning;
}

bool ScanController::canRetry() const
{
    if (!m_session || isScanning())
        return false;
    const auto& report = m_session->report();
    return report.fatal || std::ranges::any_of(report.regions, [](const RegionOutcome& outcome) {
               return isRegionProblem(outcome.state);
           });
}

void ScanController::scan(const AccountChoice& account, const QList<RegionId>& regions)
{
    if (isScanning())
        return;
    forget();
    auto access = m_open(account);
    if (!access) {
        Q_EMIT failedToStart(access.error());
        return;
    }
    m_access = std::move(*access);
    m_session = m_access->newSession(m_clock);
    connectSession();
    if (m_hook)
        m_hook(*m_session);
    Q_EMIT started(m_access->label(), m_clock());
    for (const QString& sentence : m_access->notices())
        Q_EMIT notice(sentence);
    AuditRequest request = m_settings;
    request.accountLabel = m_access->label();
    request.regions = regions;
    request.waivers = m_waivers;
    m_session->start(request);
    Q_EMIT stateChanged();
}

void ScanController::connectSession()
{
    connect(m_session.get(), &AuditSession::findingsReady, this, &ScanController::findingsReady);
    connect(m_session.get(), &AuditSession::regionChanged, this, &ScanController::regionChanged);
    connect(m_session.get(), &AuditSession::progressChanged, this, &ScanController::progressChanged);
    connect(m_session.get(), &AuditSession::notice, this, &ScanController::notice);
    connect(m_session.get(), &AuditSession::stateChanged, this, &ScanController::stateChanged);
    connect(m_session.get(), &AuditSession::finished, this, &ScanController::finish);
}

void ScanController::finish(const AuditReport& report)
{
    Q_EMIT finished(report);
    Q_EMIT stateChanged();
}

void ScanController::cancel()
{
    if (isScanning())
        m_session->cancel();
}

void ScanController::retryFailed()
{
    if (!canRetry())
        return;
    m_session->retry();
    if (isScanning())
        Q_EMIT resumed();
    Q_EMIT stateChanged();
}

void ScanController::retryRegion(const RegionId& region)
{
    if (!m_session)
        return;
    const bool wasScanning = isScanning();
    m_session->retry({region});
    if (!wasScanning && isScanning())
        Q_EMIT resumed();
    Q_EMIT stateChanged();
}

void ScanController::cancelRegion(const RegionId& region)
{
    if (isScanning())
        m_session->cancelRegion(region);
}

void ScanController::forget()
{
    m_session.reset();
    m_access.reset();
    Q_EMIT stateChanged();
}

} // namespace Ack

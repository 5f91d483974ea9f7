// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/clock.h"
#include "session/accountaccess.h"
#include "session/auditsession.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Ack {

/// Opens the access to an account.
using AccessOpener = std::function<Result<std::unique_ptr<AccountAccess>>(const AccountChoice&)>;

/// Runs one scan at a time: opens the account, starts the session, passes on what it says, and keeps it for retries.
class ScanController final : public QObject
{
    Q_OBJECT

public:
    ScanController(AccessOpener open, Clock clock, QObject* parent = nullptr);
    ~ScanController() override;

    [[nodiscard]] bool isScanning() const;
    /// A finished scan has regions that were not read completely.
    [[nodiscard]] bool canRetry() const;

    /// Waivers for scans to come.
    void setWaivers(const QList<Waiver>& waivers) { m_waivers = waivers; }
    /// Hears of every session before it starts.
    void setSessionHook(std::function<void(AuditSession&)> hook) { m_hook = std::move(hook); }

    /// Rule, limits and what else holds for every scan from now on; account and regions are those of scan().
    void setSettings(const AuditRequest& settings) { m_settings = settings; }
    /// An empty list means all regions that the account has. Ends in failedToStart() or, later, in finished().
    void scan(const AccountChoice& account, const QList<RegionId>& regions);
    void cancel();
    void retryFailed();
    void retryRegion(const RegionId& region);
    void cancelRegion(const RegionId& region);
    /// Ends a scan without a word and drops its session.
    void forget();

Q_SIGNALS:
    void started(const QString& accountLabel, const QDateTime& startedAt);
    void resumed();
    void findingsReady(const QList<Ack::Finding>& findings);
    void regionChanged(const Ack::RegionOutcome& outcome);
    void progressChanged(const Ack::AuditProgress& progress);
    void notice(const QString& sentence);
    void failedToStart(const Ack::Error& error);
    void finished(const Ack::AuditReport& report);
    /// isScanning() or canRetry() changed.
    void stateChanged();

private:
    void connectSession();
    void finish(const AuditReport& report);

    const AccessOpener m_open;
    const Clock m_clock;
    AuditRequest m_settings;
    QList<Waiver> m_waivers;
    std::function<void(AuditSession&)> m_hook;
    std::unique_ptr<AccountAccess> m_access;
    std::unique_ptr<AuditSession> m_session; ///< goes before the access it uses
};

} // namespace Ack

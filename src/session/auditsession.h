// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "core/accesskey.h"
#include "core/clock.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Ack {

class Endpoints;
class KeySource;
class Transport;

/// What one audit is asked to do.
struct AuditRequest
{
    QString accountLabel;
    QList<RegionId> regions; ///< empty: those the account has
    RuleMode mode = RuleMode::Evidence;
    bool nodePools = false;
    int concurrency = 12; ///< requests in flight per region
    std::chrono::milliseconds requestDeadline{30'000};
    std::chrono::milliseconds regionDeadline{300'000};
    std::optional<std::chrono::milliseconds> maxTime{};
    QList<Waiver> waivers;
};

/// Where the audit stands, for progress displays.
struct AuditProgress
{
    int regionsEnded = 0;
    int regionsTotal = 0;
    int clustersListed = 0;
    int clustersRead = 0;
};

/// One audit of one account from start to end: idle → scanning → done / incomplete / failed. Emits findings in batches
/// (at most ten a second) as clusters are read, region states as they change, and one finished report. Everything
/// happens in the thread of the session; nothing blocks.
class AuditSession final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Scanning, Done, Incomplete, Failed };
    Q_ENUM(State)

    /// `transport`, `keys` outlive the session.
    AuditSession(Transport& transport, KeySource& keys, const Endpoints& endpoints, Clock clock = systemClock(),
                 QObject* parent = nullptr);
    ~AuditSession() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] const AuditReport& report() const; ///< as far as it got
    [[nodiscard]] AuditProgress progress() const;

    void start(const AuditRequest& request);
    /// Keeps what came; regions and clusters not finished are flagged. finished() follows.
    void cancel();
    void cancelRegion(const RegionId& region);
    /// Reads again the regions that failed, were cut short or cancelled (or just those given); other findings stay.
    void retry(const QList<RegionId>& regions = {});

Q_SIGNALS:
    void stateChanged(Ack::AuditSession::State state);
    void regionChanged(const Ack::RegionOutcome& outcome);
    /// Clusters read since the last batch; a cluster that was read before is replaced (same region and id).
    void findingsReady(const QList<Ack::Finding>& findings);
    void progressChanged(const Ack::AuditProgress& progress);
    /// Something to tell the user that is no failure ("computer clock is off by …").
    void notice(const QString& sentence);
    void finished(const Ack::AuditReport& report);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Ack

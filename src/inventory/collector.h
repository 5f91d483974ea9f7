// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/cluster.h"
#include "core/region.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Ack {

class ApiClient;

struct CollectorOptions
{
    int concurrency = 12; ///< requests in flight per region at the start
    int pageSize = 50;
    std::chrono::milliseconds requestDeadline{30'000};
    std::chrono::milliseconds regionDeadline{300'000};
    std::chrono::milliseconds paceWindow{1'000}; ///< over which the service is taken to count calls, see Pacer
    bool nodePools = false;                      ///< read node pools of each cluster too
    bool regionsMayBeClosed = false;             ///< the list came from the table: not enabled is no failure
};

/// Where the reading of one region stands (inventory's own words; the session turns them into RegionOutcome).
struct RegionProgress
{
    enum class Step { Queued, Listing, Throttled, Ended };

    RegionId region;
    Step step = Step::Queued;
    int page = 0;
    int listed = 0;
    int read = 0;
    std::optional<int> expected{};
    bool short_ = false;    ///< fewer clusters than the service counted, or a drifting total
    bool verifiable = true; ///< false after the account-wide list
    bool notEnabled = false;
    std::optional<Error> error{}; ///< the list failed
    std::chrono::milliseconds retryIn{0};
    std::chrono::milliseconds duration{0};
};

/// Lists the clusters of regions and reads each one's detail (and add-on instances where needed), regions side by side,
/// details of a page beside the reading of the next page. Every listed cluster is reported exactly once, every region
/// ends exactly once. Adapts the requests in flight per region to throttling.
class Collector final : public QObject
{
    Q_OBJECT

public:
    Collector(ApiClient& client, CollectorOptions options, QObject* parent = nullptr);
    ~Collector() override;

    /// Starts, or adds regions to what runs (retry). A region that runs already is left alone.
    void start(const QList<Region>& regions);
    /// Ends everything (or one region) now: what was listed but not read is reported with ErrorKind::Cancelled.
    void cancel(ErrorKind why = ErrorKind::Cancelled);
    void cancelRegion(const RegionId& region);
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void clusterRead(const Ack::Cluster& cluster);
    void regionChanged(const Ack::RegionProgress& progress);
    void finished();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Ack

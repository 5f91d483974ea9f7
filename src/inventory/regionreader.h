// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inventory/clusterlist.h"
#include "inventory/collector.h"
#include "inventory/limiter.h"
#include "openapi/apiclient.h"

#include <QElapsedTimer>
#include <QMap>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace Ack {

class ScanMemory;

/// Reads one region: its list page by page, and beside it each listed cluster. Reports every listed cluster once and
/// ends once, whatever happens.
class RegionReader final : public QObject
{
    Q_OBJECT

public:
    RegionReader(ApiClient& client, const CollectorOptions& options, const RegionId& region, ScanMemory& memory,
                 QObject* parent);
    ~RegionReader() override;

    [[nodiscard]] const RegionId& region() const { return m_progress.region; }
    void start();
    /// Ends now: what is listed and not read is reported with this kind of error.
    void end(ErrorKind why);

Q_SIGNALS:
    void clusterRead(const Ack::Cluster& cluster);
    void changed(const Ack::RegionProgress& progress);
    void ended();

private:
    struct Job
    {
        enum class Kind { List, Detail, Addons, NodePools };
        Kind kind = Kind::List;
        int cluster = -1;
    };
    struct Sent
    {
        Job job;
        Future<ApiReply> answer;
        int epoch = 0;
    };
    struct Unread
    {
        Cluster cluster;
        bool detailRead = false;
        bool addonsOpen = false;
        bool nodePoolsOpen = false;
    };
    using Answer = Result<ApiReply>;

    void pump();
    void send(const Job& job);
    [[nodiscard]] ApiRequest requestFor(const Job& job) const;
    [[nodiscard]] CallOptions callOptions(int sending);
    void noteRetry(int sending, const RetryNotice& notice);
    void noteOutcome(const Sent& sent, const Answer& answer);
    void take(int sending, const Answer& answer);

    void takeList(const Answer& answer);
    void takePage(const ListPage& page);
    void tryNextForm(ListForm form);
    void failList(Error error);
    void addRow(const QJsonObject& row);
    void takeDetail(int index, const Answer& answer);
    void takeAddons(int index, const Answer& answer);
    void takeNodePools(int index, const Answer& answer);
    void reportIfRead(int index);
    void report(int index);
    void endIfDone();
    void finish();
    void abortCalls();
    void publish();

    QPointer<ApiClient> m_client;
    const CollectorOptions m_options;
    ScanMemory& m_memory;
    RegionProgress m_progress;
    ListForm m_form = ListForm::ForRegion;
    ClusterPager m_pager;
    Limiter m_limiter;
    std::deque<Job> m_queue;
    QHash<int, Sent> m_sent;
    QMap<int, Unread> m_unread; ///< by the order of listing
    QTimer m_deadline;
    QElapsedTimer m_clock;
    int m_nextSending = 0;
    int m_nextCluster = 0;
    bool m_listDone = false;
    bool m_ended = false;
};

} // namespace Ack

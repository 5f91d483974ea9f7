// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inventory/callqueue.h"
#include "inventory/clusterlist.h"
#include "inventory/collector.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTimer>

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

    [[nodiscard]] const RegionId& region() const { return m_progress.region; }
    void start();
    /// Ends now: what is listed and not read is reported with this kind of error.
    void end(ErrorKind why);

Q_SIGNALS:
    void clusterRead(const Ack::Cluster& cluster);
    void changed(const Ack::RegionProgress& progress);
    void ended();

private:
    struct Unread
    {
        Cluster cluster;
        bool detailRead = false;
        bool addonsOpen = false;
        bool nodePoolsOpen = false;
    };
    using Answer = CallQueue::Answer;

    void begin(ListForm form);
    void askPage();
    void takeList(const Answer& answer);
    void takePage(const ListPage& page);
    void failList(Error error);
    void addRow(const QJsonObject& row);

    void askDetail(int index);
    void askParts(int index);
    void takeDetail(int index, const Answer& answer);
    void takeAddons(int index, const Answer& answer);
    void takeNodePools(int index, const Answer& answer);
    void reportIfRead(int index);
    void report(int index);

    void showThrottled(std::chrono::milliseconds wait);
    void endIfDone();
    void finish();
    void publish();

    const CollectorOptions m_options;
    ScanMemory& m_memory;
    CallQueue m_calls;
    RegionProgress m_progress;
    ListForm m_form = ListForm::ForRegion;
    ClusterPager m_pager;
    QMap<int, Unread> m_unread; ///< by the order of listing
    QTimer m_deadline;
    QElapsedTimer m_clock;
    int m_nextCluster = 0;
    bool m_listDone = false;
    bool m_ended = false;
};

} // namespace Ack

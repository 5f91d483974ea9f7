// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/regionreader.h"

#include "inventory/callerrors.h"
#include "inventory/clusterparser.h"
#include "inventory/scanmemory.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// A call about one cluster, at the endpoint of its region.
ApiRequest clusterRequest(const Cluster& cluster, const QString& action, const QString& part = {})
{
    ApiRequest request{.product = Product::Cs,
                       .region = cluster.region,
                       .action = action,
                       .path = {u"clusters"_s, cluster.id.text()},
                       .query = {}};
    if (!part.isEmpty())
        request.path.append(part);
    return request;
}

} // namespace

RegionReader::RegionReader(ApiClient& client, const CollectorOptions& options, const RegionId& region,
                           ScanMemory& memory, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_memory(memory)
    , m_calls(client, options.concurrency, options.requestDeadline, options.paceWindow)
{
    m_progress.region = region;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(ErrorKind::Deadline); });
    connect(&m_calls, &CallQueue::throttled, this, &RegionReader::showThrottled);
    connect(&m_calls, &CallQueue::eased, this, [this] {
        m_progress.step = RegionProgress::Step::Listing;
        m_progress.retryIn = {};
    });
}

void RegionReader::start()
{
    m_clock.start();
    if (!isWellFormed(region())) {
        end(ErrorKind::Usage);
        return;
    }
    m_deadline.start(m_options.regionDeadline);
    m_progress.step = RegionProgress::Step::Listing;
    begin(m_memory.firstForm());
}

/// Begins the list with this call. Only the first one is about one region by its path; the others may return more.
void RegionReader::begin(ListForm form)
{
    m_form = form;
    m_pager = ClusterPager(form == ListForm::ForRegion ? RegionId() : region());
    m_progress.page = 1;
    m_progress.expected.reset();
    askPage();
    publish();
}

void RegionReader::askPage()
{
    const auto use = [this](const Answer& answer) { takeList(answer); };
    if (m_form == ListForm::AccountWide)
        m_calls.addShared([this](const CallOptions& options) { return m_memory.accountWideList(region(), options); },
                          use);
    else
        m_calls.add(listRequest(m_form, region(), m_progress.page, m_options.pageSize), CallQueue::Place::First, use);
}

void RegionReader::takeList(const Answer& answer)
{
    if (!answer && meansRetired(answer.error())) {
        m_memory.noteRetired(m_form);
        if (const auto next = nextForm(m_form)) {
            begin(*next);
            return;
        }
    }
    if (!answer) {
        failList(withAction(answer.error(), listAction(m_form)));
    } else if (const Result<ListPage> page = parseListPage(m_form, answer->json); !page) {
        failList(traced(page.error(), *answer));
    } else {
        m_memory.noteAnswered(m_form);
        takePage(*page);
    }
    endIfDone();
}

void RegionReader::takePage(const ListPage& page)
{
    const QList<QJsonObject> rows = m_pager.take(page);
    m_progress.expected = m_pager.expected();
    m_listDone = m_pager.isFinished() || m_form == ListForm::AccountWide;
    if (m_listDone) {
        m_progress.short_ = m_pager.isShort();
        m_progress.verifiable = m_pager.isVerifiable() && m_form != ListForm::AccountWide;
    } else {
        ++m_progress.page;
        askPage(); // before the details of this page: they run beside it
    }
    std::ranges::for_each(rows, [this](const QJsonObject& row) { addRow(row); });
    publish();
}

void RegionReader::failList(Error error)
{
    m_listDone = true;
    m_progress.notEnabled = m_options.regionsMayBeClosed && m_nextCluster == 0 && meansRegionClosed(error);
    m_progress.error = std::move(error);
}

void RegionReader::addRow(const QJsonObject& row)
{
    Cluster cluster = parseListRow(row);
    if (!m_memory.claim(cluster.id, region()))
        return;
    if (!isWellFormed(cluster.region))
        cluster.region = m_form == ListForm::AccountWide ? RegionId() : region();
    ++m_progress.listed;
    const int index = m_nextCluster++;
    m_unread.insert(index, {.cluster = std::move(cluster)});
    askDetail(index);
}

void RegionReader::askDetail(int index)
{
    const ApiRequest request = clusterRequest(m_unread.find(index)->cluster, u"DescribeClusterDetail"_s);
    m_calls.add(request, CallQueue::Place::Last, [this, index](const Answer& answer) {
        takeDetail(index, answer);
        reportIfRead(index);
    });
}

/// Before the details that wait: a cluster that is begun is finished first.
void RegionReader::askParts(int index)
{
    Unread& unread = *m_unread.find(index);
    unread.addonsOpen = needsAddonInstances(unread.cluster);
    unread.nodePoolsOpen = m_options.nodePools;
    const Cluster cluster = unread.cluster;
    if (unread.nodePoolsOpen) {
        m_calls.add(clusterRequest(cluster, u"DescribeClusterNodePools"_s, u"nodepools"_s), CallQueue::Place::First,
                    [this, index](const Answer& answer) {
                        takeNodePools(index, answer);
                        reportIfRead(index);
                    });
    }
    if (unread.addonsOpen) {
        m_calls.add(clusterRequest(cluster, u"ListClusterAddonInstances"_s, u"addon_instances"_s),
                    CallQueue::Place::First, [this, index](const Answer& answer) {
                        takeAddons(index, answer);
                        reportIfRead(index);
                    });
    }
}

void RegionReader::takeDetail(int index, const Answer& answer)
{
    Unread& unread = *m_unread.find(index);
    unread.detailRead = true;
    if (!answer) {
        unread.cluster.detailError = withAction(answer.error(), u"cs:DescribeClusterDetail"_s);
    } else if (Result<Cluster> detail = parseDetail(answer->json, unread.cluster); !detail) {
        unread.cluster.detailError = traced(detail.error(), *answer);
    } else {
        unread.cluster = *std::move(detail);
        unread.cluster.readAt = answer->receivedAt;
        askParts(index);
    }
}

void RegionReader::takeAddons(int index, const Answer& answer)
{
    Unread& unread = *m_unread.find(index);
    unread.addonsOpen = false;
    if (!answer)
        unread.cluster.addonError = withAction(answer.error(), u"cs:ListClusterAddonInstances"_s);
    else if (const Status added = addAddonInstances(unread.cluster, answer->json); !added)
        unread.cluster.addonError = traced(added.error(), *answer);
}

void RegionReader::takeNodePools(int index, const Answer& answer)
{
    Unread& unread = *m_unread.find(index);
    unread.nodePoolsOpen = false;
    if (!answer)
        unread.cluster.nodePoolError = withAction(answer.error(), u"cs:DescribeClusterNodePools"_s);
    else if (const Status added = addNodePools(unread.cluster, answer->json); !added)
        unread.cluster.nodePoolError = traced(added.error(), *answer);
}

void RegionReader::reportIfRead(int index)
{
    const Unread& unread = *m_unread.find(index);
    if (unread.detailRead && !unread.addonsOpen && !unread.nodePoolsOpen)
        report(index);
}

void RegionReader::report(int index)
{
    const Cluster cluster = m_unread.take(index).cluster;
    ++m_progress.read;
    Q_EMIT clusterRead(cluster);
    if (m_ended)
        return;
    publish();
    endIfDone();
}

void RegionReader::showThrottled(std::chrono::milliseconds wait)
{
    m_progress.step = RegionProgress::Step::Throttled;
    m_progress.retryIn = wait;
    publish();
}

void RegionReader::endIfDone()
{
    if (!m_ended && m_listDone && m_unread.isEmpty())
        finish();
}

void RegionReader::end(ErrorKind why)
{
    if (m_ended)
        return;
    m_ended = true;
    m_calls.stop();
    const Error error{
        .kind = why,
        .message = why == ErrorKind::Deadline
                       ? QCoreApplication::translate("Ack::RegionReader", "The region was not read within its time")
                       : QString()};
    const QMap<int, Unread> unread = std::exchange(m_unread, {});
    for (Unread left : unread) {
        if (!left.detailRead)
            left.cluster.detailError = error;
        if (left.addonsOpen)
            left.cluster.addonError = error;
        if (left.nodePoolsOpen)
            left.cluster.nodePoolError = error;
        Q_EMIT clusterRead(left.cluster);
    }
    if (!m_progress.error)
        m_progress.error = error;
    finish();
}

void RegionReader::finish()
{
    m_ended = true;
    m_deadline.stop();
    m_progress.step = RegionProgress::Step::Ended;
    m_progress.retryIn = {};
    publish();
    Q_EMIT ended();
}

void RegionReader::publish()
{
    m_progress.duration = std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0);
    Q_EMIT changed(m_progress);
}

} // namespace Ack

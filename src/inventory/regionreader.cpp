// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/regionreader.h"

#include "inventory/clusterparser.h"
#include "inventory/scanmemory.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

Error withAction(Error error, const QString& action)
{
    // A refusal by Kubernetes RBAC is no missing RAM action; it comes with HTTP 403 and says so itself.
    if (error.kind == ErrorKind::Denied && error.action.isEmpty() && !error.message.contains("RBAC"_L1))
        error.action = action;
    return error;
}

} // namespace

RegionReader::RegionReader(ApiClient& client, const CollectorOptions& options, const RegionId& region,
                           ScanMemory& memory, QObject* parent)
    : QObject(parent)
    , m_client(&client)
    , m_options(options)
    , m_memory(memory)
    , m_limiter(options.concurrency)
{
    m_progress.region = region;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(ErrorKind::Deadline); });
}

RegionReader::~RegionReader()
{
    abortCalls();
}

void RegionReader::start()
{
    m_clock.start();
    if (!isWellFormed(region())) {
        end(ErrorKind::Usage);
        return;
    }
    m_deadline.start(m_options.regionDeadline);
    m_form = m_memory.firstForm();
    m_pager = ClusterPager(m_form == ListForm::ForRegion ? RegionId() : region());
    m_progress.step = RegionProgress::Step::Listing;
    m_progress.page = 1;
    m_queue.push_front({});
    publish();
    pump();
}

void RegionReader::pump()
{
    while (!m_ended && !m_queue.empty() && m_sent.size() < m_limiter.limit()) {
        const Job job = m_queue.front();
        m_queue.pop_front();
        send(job);
    }
}

void RegionReader::send(const Job& job)
{
    if (!m_client) {
        end(ErrorKind::Cancelled);
        return;
    }
    const int sending = m_nextSending++;
    const CallOptions options = callOptions(sending);
    const bool shared = job.kind == Job::Kind::List && m_form == ListForm::AccountWide;
    const Future<ApiReply> answer =
        shared ? m_memory.accountWideList(region(), options) : m_client->call(requestFor(job), options);
    m_sent.insert(sending, {.job = job, .answer = shared ? Future<ApiReply>() : answer, .epoch = m_limiter.epoch()});
    onFinished(answer, this, [this, sending](const Answer& result) { take(sending, result); });
}

ApiRequest RegionReader::requestFor(const Job& job) const
{
    if (job.kind == Job::Kind::List)
        return listRequest(m_form, region(), m_progress.page, m_options.pageSize);
    const Cluster& cluster = m_unread.find(job.cluster)->cluster;
    ApiRequest request{.product = Product::Cs,
                       .region = cluster.region,
                       .action = u"DescribeClusterDetail"_s,
                       .path = {u"clusters"_s, cluster.id.text()},
                       .query = {}};
    if (job.kind == Job::Kind::Addons) {
        request.action = u"ListClusterAddonInstances"_s;
        request.path.append(u"addon_instances"_s);
    } else if (job.kind == Job::Kind::NodePools) {
        request.action = u"DescribeClusterNodePools"_s;
        request.path.append(u"nodepools"_s);
    }
    return request;
}

CallOptions RegionReader::callOptions(int sending)
{
    const QPointer<RegionReader> self(this);
    return {.deadline = m_options.requestDeadline, .onRetry = [self, sending](const RetryNotice& notice) {
                if (self)
                    self->noteRetry(sending, notice);
            }};
}

void RegionReader::noteRetry(int sending, const RetryNotice& notice)
{
    const auto sent = m_sent.find(sending);
    if (m_ended || sent == m_sent.end() || notice.error.kind != ErrorKind::Throttled)
        return;
    sent->epoch = m_limiter.throttled(sent->epoch);
    m_progress.step = RegionProgress::Step::Throttled;
    m_progress.retryIn = notice.wait;
    publish();
}

void RegionReader::noteOutcome(const Sent& sent, const Answer& answer)
{
    if (answer) {
        m_limiter.succeeded();
        m_progress.step = RegionProgress::Step::Listing;
        m_progress.retryIn = {};
    } else if (answer.error().kind == ErrorKind::Throttled) {
        m_limiter.throttled(sent.epoch);
    }
}

void RegionReader::take(int sending, const Answer& answer)
{
    if (m_ended || !m_sent.contains(sending))
        return;
    const Sent sent = m_sent.take(sending);
    noteOutcome(sent, answer);
    switch (sent.job.kind) {
    case Job::Kind::List:
        takeList(answer);
        break;
    case Job::Kind::Detail:
        takeDetail(sent.job.cluster, answer);
        break;
    case Job::Kind::Addons:
        takeAddons(sent.job.cluster, answer);
        break;
    case Job::Kind::NodePools:
        takeNodePools(sent.job.cluster, answer);
        break;
    }
    pump();
    endIfDone();
}

void RegionReader::takeList(const Answer& answer)
{
    if (!answer && meansRetired(answer.error())) {
        m_memory.noteRetired(m_form);
        if (const auto next = nextForm(m_form)) {
            tryNextForm(*next);
            return;
        }
    }
    if (!answer) {
        failList(withAction(answer.error(), listAction(m_form)));
        return;
    }
    const Result<ListPage> page = parseListPage(m_form, answer->json);
    if (!page) {
        Error error = page.error();
        error.requestId = answer->requestId;
        failList(std::move(error));
        return;
    }
    m_memory.noteAnswered(m_form);
    takePage(*page);
}

void RegionReader::tryNextForm(ListForm form)
{
    m_form = form;
    m_pager = ClusterPager(region());
    m_progress.page = 1;
    m_progress.expected.reset();
    m_queue.push_front({});
    publish();
}

void RegionReader::takePage(const ListPage& page)
{
    const QList<QJsonObject> rows = m_pager.take(page);
    std::ranges::for_each(rows, [this](const QJsonObject& row) { addRow(row); });
    m_progress.expected = m_pager.expected();
    if (m_pager.isFinished() || m_form == ListForm::AccountWide) {
        m_listDone = true;
        m_progress.short_ = m_pager.isShort();
        m_progress.verifiable = m_pager.isVerifiable() && m_form != ListForm::AccountWide;
    } else {
        ++m_progress.page;
        m_queue.push_front({});
    }
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
    m_queue.push_back({.kind = Job::Kind::Detail, .cluster = index});
}

void RegionReader::takeDetail(int index, const Answer& answer)
{
    const auto unread = m_unread.find(index);
    unread->detailRead = true;
    Cluster& cluster = unread->cluster;
    if (!answer) {
        cluster.detailError = withAction(answer.error(), u"cs:DescribeClusterDetail"_s);
        report(index);
        return;
    }
    Result<Cluster> detail = parseDetail(answer->json, cluster);
    if (!detail) {
        cluster.detailError = std::move(detail.error());
        cluster.detailError->requestId = answer->requestId;
        report(index);
        return;
    }
    cluster = *std::move(detail);
    cluster.readAt = answer->receivedAt;
    if (m_options.nodePools) {
        unread->nodePoolsOpen = true;
        m_queue.push_front({.kind = Job::Kind::NodePools, .cluster = index});
    }
    if (needsAddonInstances(cluster)) {
        unread->addonsOpen = true;
        m_queue.push_front({.kind = Job::Kind::Addons, .cluster = index});
    }
    reportIfRead(index);
}

void RegionReader::takeAddons(int index, const Answer& answer)
{
    Unread& unread = *m_unread.find(index);
    unread.addonsOpen = false;
    if (!answer) {
        unread.cluster.addonError = withAction(answer.error(), u"cs:ListClusterAddonInstances"_s);
    } else if (Status added = addAddonInstances(unread.cluster, answer->json); !added) {
        unread.cluster.addonError = std::move(added.error());
        unread.cluster.addonError->requestId = answer->requestId;
    }
    reportIfRead(index);
}

void RegionReader::takeNodePools(int index, const Answer& answer)
{
    Unread& unread = *m_unread.find(index);
    unread.nodePoolsOpen = false;
    if (!answer) {
        unread.cluster.nodePoolError = withAction(answer.error(), u"cs:DescribeClusterNodePools"_s);
    } else if (Status added = addNodePools(unread.cluster, answer->json); !added) {
        unread.cluster.nodePoolError = std::move(added.error());
        unread.cluster.nodePoolError->requestId = answer->requestId;
    }
    reportIfRead(index);
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
    if (!m_ended)
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
    abortCalls();
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

void RegionReader::abortCalls()
{
    const QHash<int, Sent> sent = std::exchange(m_sent, {});
    for (Sent call : sent)
        call.answer.cancel();
}

void RegionReader::publish()
{
    m_progress.duration = std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0);
    Q_EMIT changed(m_progress);
}

} // namespace Ack

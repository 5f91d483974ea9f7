// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "testscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTestEventLoop>
#include <QUrlQuery>

#include <algorithm>

namespace Ack::Testing {

using namespace Qt::StringLiterals;

void TestCloud::fill(const QStringList& regions, int count)
{
    for (const QString& region : regions) {
        QStringList& ids = clusters[region];
        for (int i = 0; i < count; ++i)
            ids.append(u"c-%1-%2"_s.arg(region).arg(i));
    }
}

QList<Region> TestCloud::regions() const
{
    QList<Region> regions;
    const QStringList ids = clusters.keys();
    for (const QString& id : ids)
        regions.append(RegionTable().region(RegionId(id)));
    return regions;
}

Call TestCloud::read(const HttpRequest& request)
{
    const QUrlQuery query(request.url);
    const QStringList host = request.url.host().split(u'.');
    return {.region = host.size() == 4 ? host[1] : QString(),
            .path = request.url.path(),
            .page = std::max(1, query.queryItemValue(u"page_number"_s).toInt()),
            .pageSize = query.queryItemValue(u"page_size"_s).toInt(),
            .regionId = query.queryItemValue(u"region_id"_s)};
}

FakeTransport::Reply TestCloud::operator()(const HttpRequest& request) const
{
    const Call call = read(request);
    if (special) {
        if (const auto answer = special(call))
            return *answer;
    }
    return Result<HttpReply>(jsonReply(usual(call)));
}

QByteArray TestCloud::usual(const Call& call) const
{
    if (call.path == "/clusters"_L1) {
        QJsonArray all;
        for (auto it = clusters.begin(); it != clusters.end(); ++it) {
            for (const QString& id : it.value())
                all.append(QJsonObject{{u"cluster_id"_s, id}, {u"region_id"_s, it.key()}});
        }
        return QJsonDocument(all).toJson();
    }
    if (call.isList()) {
        const QString region = call.regionId.isEmpty() ? call.path.section(u'/', 2, 2) : call.regionId;
        const QStringList ids = clusters.value(region);
        return listPage(region, ids.mid((call.page - 1) * call.pageSize, call.pageSize), static_cast<int>(ids.size()));
    }
    if (call.path.endsWith("/addon_instances"_L1))
        return "{\"addons\":[]}";
    if (call.path.endsWith("/nodepools"_L1))
        return "{\"nodepools\":[]}";
    const QJsonObject detail{{u"cluster_id"_s, call.cluster()},
                             {u"parameters"_s, QJsonObject{{u"Network"_s, u"Flannel"_s}}}};
    return QJsonDocument(detail).toJson();
}

HttpReply refusal(int status, const QByteArray& code, const QByteArray& message)
{
    return jsonReply("{\"code\":\"" + code + "\",\"message\":\"" + message + "\",\"requestId\":\"R-1\"}", status);
}

QByteArray listPage(const QString& region, const QStringList& ids, std::optional<int> total)
{
    QJsonArray rows;
    for (const QString& id : ids)
        rows.append(QJsonObject{
            {u"cluster_id"_s, id}, {u"region_id"_s, region}, {u"name"_s, u"name of "_s + id}, {u"size"_s, 3}});
    QJsonObject page{{u"clusters"_s, rows}};
    if (total)
        page.insert(u"page_info"_s, QJsonObject{{u"total_count"_s, *total}});
    return QJsonDocument(page).toJson();
}

namespace {

/// Tests wait less, so they count over less.
CollectorOptions quick(CollectorOptions options, const RetryPolicy& policy)
{
    options.paceWindow = std::min(options.paceWindow, 2 * policy.base);
    return options;
}

} // namespace

Scan::Scan(const TestCloud& testCloud, CollectorOptions collectorOptions, std::chrono::milliseconds latency,
           RetryPolicy policy)
    : cloud(testCloud)
    , transport([this](const HttpRequest& request) { return cloud(request); }, latency)
    , keys(AccessKey{u"LTAI5tFakeFakeFakeFake01"_s, Secret("not-a-real-secret"), {}})
    , client(transport, keys, Endpoints(), policy)
    , collector(client, quick(collectorOptions, policy))
{
    connect(&collector, &Collector::clusterRead, this, [this](const Cluster& cluster) { reported.append(cluster); });
    connect(&collector, &Collector::regionChanged, this,
            [this](const RegionProgress& region) { progress[region.region.text()].append(region); });
    connect(&collector, &Collector::finished, this, [this] { ++finishes; });
}

bool Scan::run(int timeout)
{
    // An event loop of its own: QTest::qWaitFor sleeps between the events, which would be measured too.
    QTestEventLoop loop;
    connect(&collector, &Collector::finished, &loop, &QTestEventLoop::exitLoop);
    start();
    if (finishes == 0)
        loop.enterLoopMSecs(timeout);
    return finishes > 0;
}

int Scan::endings(const QString& region) const
{
    const QList<RegionProgress> all = progress.value(region);
    return static_cast<int>(std::ranges::count(all, RegionProgress::Step::Ended, &RegionProgress::step));
}

QStringList Scan::reportedIds() const
{
    QStringList ids;
    for (const Cluster& one : reported)
        ids.append(one.id.text());
    ids.sort();
    return ids;
}

Cluster Scan::cluster(const QString& id) const
{
    const auto found = std::ranges::find(reported, ClusterId(id), &Cluster::id);
    return found == reported.end() ? Cluster() : *found;
}

QString Scan::broken() const
{
    if (finishes != 1 || collector.isRunning())
        return u"finished %1 times"_s.arg(finishes);
    const QStringList ids = reportedIds();
    if (const auto twice = std::ranges::adjacent_find(ids); twice != ids.end())
        return u"cluster reported twice: "_s + *twice;
    int listed = 0;
    const QStringList regions = cloud.clusters.keys();
    for (const QString& region : regions) {
        if (endings(region) != 1 || last(region).step != RegionProgress::Step::Ended)
            return u"region %1 ended %2 times"_s.arg(region).arg(endings(region));
        listed += last(region).listed;
    }
    if (listed != ids.size())
        return u"%1 listed, %2 reported"_s.arg(listed).arg(ids.size());
    if (!collector.findChildren<QObject*>().isEmpty() &&
        !QTest::qWaitFor([this] { return collector.findChildren<QObject*>().isEmpty(); }))
        return u"objects are left behind"_s;
    return {};
}

} // namespace Ack::Testing

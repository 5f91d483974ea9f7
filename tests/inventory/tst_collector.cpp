// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "testscan.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Ack;
using namespace Ack::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Special = std::optional<FakeTransport::Reply>;

Special reply(const HttpReply& http)
{
    return FakeTransport::Reply(Result<HttpReply>(http));
}

Special fails(ErrorKind kind)
{
    return FakeTransport::Reply(Result<HttpReply>(failure(kind, u"test"_s)));
}

Special hangs()
{
    return FakeTransport::Reply();
}

const HttpReply notFound = jsonReply("{}", 404);
const HttpReply throttled = refusal(400, "Throttling.User", "slow down");

} // namespace

class TestCollector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryClusterOfEveryRegion()
    {
        TestCloud cloud;
        for (int i = 0; i < 24; ++i)
            cloud.fill({u"cn-r%1"_s.arg(i)}, 5);
        Scan scan(cloud, {}, 400ms);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(scan.run());
        const qint64 limit = 1'000; // 1.25 × 400 ms × (1 + ceil(5 / 12))
        QVERIFY2(clock.elapsed() <= limit, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.reported.size(), 120);
        QCOMPARE(scan.transport.log().size(), 24 + 120);
        const Cluster one = scan.cluster(u"c-cn-r3-4"_s);
        QCOMPARE(one.region.text(), u"cn-r3"_s);
        QCOMPARE(one.name, u"name of c-cn-r3-4"_s); // the detail has no name
        QCOMPARE(one.strictNetwork, std::optional(u"Flannel"_s));
        QVERIFY(one.readAt.isValid());
        QVERIFY(!one.detail.isEmpty());
        QCOMPARE(scan.last(u"cn-r3"_s).read, 5);
        QCOMPARE(scan.last(u"cn-r3"_s).expected, std::optional(5));
        QVERIFY(!scan.last(u"cn-r3"_s).error);
    }

    void readsPagesBesideDetails()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s}, 120);
        Scan scan(cloud, {}, 20ms);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.reported.size(), 120);
        QCOMPARE(scan.transport.log().size(), 3 + 120);
        QCOMPARE(scan.transport.mostInFlight(u"cs.cn-a.aliyuncs.com"_s), 12);
        const QStringList log = scan.transport.log();
        QVERIFY(log[1].contains(u"page_number=2"_s)); // right after the first page
        QVERIFY(log[2].contains(u"/clusters/c-"_s));
        QVERIFY(scan.progress[u"cn-a"_s].last().page == 3);
    }

    void keepsTheConcurrency()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s}, 30);
        Scan scan(cloud, {.concurrency = 3}, 2ms);
        QVERIFY(scan.run());
        QCOMPARE(scan.transport.mostInFlight(u"cs.cn-a.aliyuncs.com"_s), 3);
        QCOMPARE(scan.broken(), QString());
    }

    void noticesIncompleteLists_data()
    {
        QTest::addColumn<QByteArrayList>("pages");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<bool>("isShort");
        QTest::addColumn<bool>("failed");
        const QString r = u"cn-a"_s;
        const auto row = [](const char* name, const QByteArrayList& pages, const QStringList& ids, bool isShort,
                            bool failed) { QTest::newRow(name) << pages << ids << isShort << failed; };
        row("fewer than counted", {listPage(r, {u"a"_s}, 2), listPage(r, {}, 2)}, {u"a"_s}, true, false);
        row("drifting", {listPage(r, {u"a"_s}, 2), listPage(r, {u"b"_s}, 3), listPage(r, {}, 3)}, {u"a"_s, u"b"_s},
            true, false);
        row("repeated", {listPage(r, {u"a"_s, u"b"_s, u"a"_s}, 4), listPage(r, {u"b"_s}, 4)}, {u"a"_s, u"b"_s}, true,
            false);
        row("short pages", {listPage(r, {u"a"_s}, 3), listPage(r, {u"b"_s}, 3), listPage(r, {u"c"_s}, 3)},
            {u"a"_s, u"b"_s, u"c"_s}, false, false);
        row("no count", {listPage(r, {u"a"_s}, {}), listPage(r, {}, {})}, {u"a"_s}, false, false);
        row("row without an id",
            {"{\"clusters\":[{\"cluster_id\":\"a\"},{\"name\":\"b\"}],\"page_info\":{\"total_count\":2}}"}, {u"a"_s},
            true, false);
        row("no list", {"{\"page_info\":{\"total_count\":0}}"}, {}, false, true);
        row("second page of another shape", {listPage(r, {u"a"_s}, 2), "[]"}, {u"a"_s}, false, true);
        row("second page no JSON", {listPage(r, {u"a"_s}, 2), "<html>"}, {u"a"_s}, false, true);
    }
    void noticesIncompleteLists()
    {
        QFETCH(QByteArrayList, pages);
        QFETCH(bool, failed);
        TestCloud cloud;
        cloud.clusters[u"cn-a"_s] = {};
        cloud.special = [pages](const Call& call) -> Special {
            if (!call.isList())
                return {};
            return call.page <= pages.size() ? reply(jsonReply(pages[call.page - 1])) : fails(ErrorKind::Redirect);
        };
        Scan scan(cloud);
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        QTEST(scan.reportedIds(), "ids");
        QTEST(scan.last(u"cn-a"_s).short_, "isShort");
        QCOMPARE(scan.last(u"cn-a"_s).error.has_value(), failed);
        if (failed)
            QCOMPARE(scan.last(u"cn-a"_s).error->kind, ErrorKind::BadReply);
        QVERIFY(scan.last(u"cn-a"_s).verifiable);
        for (const Cluster& cluster : scan.reported)
            QVERIFY(!cluster.detailError);
    }

    void fallsBackToTheSecondList()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s}, 60);
        cloud.special = [](const Call& call) -> Special {
            return call.path.startsWith("/regions/"_L1) ? reply(notFound) : Special();
        };
        Scan scan(cloud);
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.reported.size(), 120);
        QCOMPARE(scan.transport.count(u" /regions/"_s), 2);
        QVERIFY(scan.last(u"cn-a"_s).verifiable);

        // remembered: another region of the same scan does not ask again
        scan.finishes = 0;
        scan.collector.start({RegionTable().region(RegionId(u"cn-c"_s))});
        QTRY_COMPARE(scan.finishes, 1);
        QCOMPARE(scan.transport.count(u" /regions/"_s), 2);
        QCOMPARE(scan.last(u"cn-c"_s).listed, 0);
        QVERIFY(!scan.last(u"cn-c"_s).error);
    }

    void attributesRowsOfOtherRegions()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s}, 3);
        cloud.special = [&cloud](const Call& call) -> Special {
            if (call.path.startsWith("/regions/"_L1))
                return reply(notFound);
            if (!call.isList())
                return {};
            // the filter is ignored: everything comes for every region
            QByteArray a = listPage(u"cn-a"_s, cloud.clusters[u"cn-a"_s], {});
            const QByteArray b = listPage(u"cn-b"_s, cloud.clusters[u"cn-b"_s], 6);
            a = a.left(a.lastIndexOf(']')) + ',' + b.mid(b.indexOf('[') + 1);
            return reply(jsonReply(a));
        };
        Scan scan(cloud);
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.reported.size(), 6);
        for (const Cluster& cluster : scan.reported)
            QVERIFY(cluster.id.text().contains(cluster.region.text()));
        QCOMPARE(scan.last(u"cn-a"_s).expected, std::optional(3));
        QVERIFY(!scan.last(u"cn-a"_s).short_);
    }

    void reportsAClusterOnceWhenEveryRegionListsIt()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s, u"cn-c"_s}, 0);
        cloud.special = [](const Call& call) -> Special {
            return call.isList() ? reply(jsonReply(listPage(u"cn-b"_s, {u"x"_s, u"y"_s}, 2))) : Special();
        };
        Scan scan(cloud);
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.reportedIds(), (QStringList{u"x"_s, u"y"_s}));
        QCOMPARE(scan.cluster(u"x"_s).region.text(), u"cn-b"_s);
        QCOMPARE(scan.transport.count(u"cs.cn-b.aliyuncs.com /clusters/"_s), 2);
    }

    void asksTheAccountWideListOnce()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s, u"cn-c"_s}, 4);
        cloud.special = [](const Call& call) -> Special {
            if (call.path.startsWith("/regions/"_L1))
                return reply(refusal(404, "InvalidAction.NotFound", "Specified api is not found"));
            return call.path == "/api/v1/clusters"_L1 ? reply(jsonReply("{}", 410)) : Special();
        };
        Scan scan(cloud, {}, 5ms);
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.reported.size(), 12);
        QCOMPARE(scan.transport.count(u".com /clusters"_s) - scan.transport.count(u".com /clusters/"_s), 1);
        for (const QString& region : {u"cn-a"_s, u"cn-b"_s, u"cn-c"_s}) {
            QCOMPARE(scan.last(region).listed, 4);
            QVERIFY(!scan.last(region).verifiable);
            QVERIFY(!scan.last(region).expected);
            QVERIFY(!scan.last(region).error);
        }
    }

    void doesNotLoseClustersWithoutARegion()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s}, 0);
        cloud.special = [](const Call& call) -> Special {
            if (call.path == "/clusters"_L1)
                return reply(jsonReply("[{\"cluster_id\":\"x\"},{\"cluster_id\":\"y\",\"region_id\":7},{\"cluster_id\":"
                                       "\"z\",\"region_id\":\"cn-far\"}]"));
            if (call.isList())
                return reply(notFound);
            return reply(jsonReply("{\"cluster_id\":\"" + call.cluster().toLatin1() + "\",\"region_id\":\"cn-q\"}"));
        };
        Scan scan(cloud);
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.reportedIds(), (QStringList{u"x"_s, u"y"_s}));
        QCOMPARE(scan.cluster(u"x"_s).region.text(), u"cn-q"_s);
        QCOMPARE(scan.transport.count(u"cs.aliyuncs.com /clusters/x"_s), 1);
        QCOMPARE(scan.transport.count(u"cs.cn-q.aliyuncs.com /clusters/x/addon_instances"_s), 1);
    }

    void failsWhenEveryListIsRetired()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s}, 3);
        cloud.special = [](const Call& call) -> Special { return call.isList() ? reply(notFound) : Special(); };
        Scan scan(cloud);
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        QVERIFY(scan.last(u"cn-a"_s).error);
        QCOMPARE(scan.last(u"cn-a"_s).error->kind, ErrorKind::Retired);
        QVERIFY(scan.reported.isEmpty());
    }

    void endsARegionWithItsError_data()
    {
        QTest::addColumn<HttpReply>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("mayBeClosed");
        QTest::addColumn<bool>("notEnabled");
        const auto row = [](const char* name, const HttpReply& answer, ErrorKind kind, const QString& action,
                            bool mayBeClosed, bool notEnabled) {
            QTest::newRow(name) << answer << kind << action << mayBeClosed << notEnabled;
        };
        const HttpReply closed = refusal(403, "RegionNotEnabled", "The region is not enabled");
        row("denied with action",
            refusal(403, "StatusForbidden", "RAM policy Forbidden for action cs:DescribeClustersForRegion"),
            ErrorKind::Denied, u"cs:DescribeClustersForRegion"_s, false, false);
        row("denied without action", refusal(403, "NoPermission", "no"), ErrorKind::Denied,
            u"cs:DescribeClustersForRegion"_s, true, false);
        row("unknown key", refusal(404, "InvalidAccessKeyId.NotFound"), ErrorKind::Credential, {}, true, false);
        row("unknown region", refusal(404, "InvalidRegionId.NotFound"), ErrorKind::Retired, {}, false, false);
        row("closed region", closed, ErrorKind::NotActivated, {}, true, true);
        row("closed region that was asked for", closed, ErrorKind::NotActivated, {}, false, false);
        row("server error", jsonReply("", 500), ErrorKind::Unavailable, {}, true, false);
    }
    void endsARegionWithItsError()
    {
        QFETCH(HttpReply, answer);
        QFETCH(bool, mayBeClosed);
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s}, 2);
        cloud.special = [answer](const Call& call) -> Special {
            return call.isList() && call.region == "cn-a"_L1 ? reply(answer) : Special();
        };
        Scan scan(cloud, {.regionsMayBeClosed = mayBeClosed});
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        const RegionProgress ended = scan.last(u"cn-a"_s);
        QVERIFY(ended.error);
        QTEST(ended.error->kind, "kind");
        QTEST(ended.error->action, "action");
        QTEST(ended.notEnabled, "notEnabled");
        QCOMPARE(scan.last(u"cn-b"_s).read, 2);
        QCOMPARE(scan.transport.count(u"/api/v1/"_s), 0);
    }

    void reportsClustersWhoseDetailFails_data()
    {
        QTest::addColumn<HttpReply>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("action");
        const auto row = [](const char* name, const HttpReply& answer, ErrorKind kind, const QString& action = {}) {
            QTest::newRow(name) << answer << kind << action;
        };
        row("just deleted", refusal(404, "ErrorClusterNotFound", "cluster not found"), ErrorKind::NotFound);
        row("denied", refusal(403, "NoPermission"), ErrorKind::Denied, u"cs:DescribeClusterDetail"_s);
        row("throttled for ever", throttled, ErrorKind::Throttled);
        row("another cluster", jsonReply("{\"cluster_id\":\"c-other\",\"parameters\":{\"Network\":\"terway-eniip\"}}"),
            ErrorKind::BadReply);
        row("list", jsonReply("[]"), ErrorKind::BadReply);
        row("page", jsonReply("<html>login</html>"), ErrorKind::BadReply);
        row("error as success", jsonReply("{\"code\":\"x\"}"), ErrorKind::BadReply);
    }
    void reportsClustersWhoseDetailFails()
    {
        QFETCH(HttpReply, answer);
        TestCloud cloud;
        cloud.fill({u"cn-a"_s}, 3);
        cloud.special = [answer](const Call& call) -> Special {
            return call.isDetail() && call.path.endsWith("-1"_L1) ? reply(answer) : Special();
        };
        Scan scan(cloud);
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.reported.size(), 3);
        const Cluster cluster = scan.cluster(u"c-cn-a-1"_s);
        QVERIFY(cluster.detailError);
        QTEST(cluster.detailError->kind, "kind");
        QTEST(cluster.detailError->action, "action");
        QCOMPARE(cluster.name, u"name of c-cn-a-1"_s);
        QVERIFY(cluster.detail.isEmpty());
        QVERIFY(cluster.evidence.isEmpty());
        QVERIFY(!scan.cluster(u"c-cn-a-0"_s).detailError);
        QVERIFY(!scan.last(u"cn-a"_s).error);
    }

    void readsAddOnsAndNodePools()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s}, 6);
        cloud.special = [](const Call& call) -> Special {
            const QByteArray id = call.cluster().toLatin1();
            if (call.isDetail() && !id.endsWith('0'))
                return reply(jsonReply("{\"cluster_id\":\"" + id + "\"}"));
            if (call.path.endsWith("/addon_instances"_L1)) {
                if (id.endsWith('1'))
                    return reply(jsonReply("{\"addons\":[{\"name\":\"terway-eniip\",\"state\":\"active\"}]}"));
                if (id.endsWith('2'))
                    return reply(refusal(403, "NoPermission"));
                if (id.endsWith('3'))
                    return reply(jsonReply("{\"addons\":null}"));
            }
            if (call.path.endsWith("/nodepools"_L1) && id.endsWith('4'))
                return reply(jsonReply("[]"));
            return {};
        };
        Scan scan(cloud, {.nodePools = true});
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.transport.log().size(), 1 + 6 + 5 + 6);
        QVERIFY(!scan.cluster(u"c-cn-a-0"_s).addons); // not needed, not asked
        QCOMPARE(scan.cluster(u"c-cn-a-1"_s).evidence.value(0).plugin, u"terway-eniip"_s);
        QVERIFY(!scan.cluster(u"c-cn-a-1"_s).addonError);
        QCOMPARE(scan.cluster(u"c-cn-a-2"_s).addonError->action, u"cs:ListClusterAddonInstances"_s);
        QCOMPARE(scan.cluster(u"c-cn-a-3"_s).addonError->kind, ErrorKind::BadReply);
        QCOMPARE(scan.cluster(u"c-cn-a-4"_s).nodePoolError->kind, ErrorKind::BadReply);
        QVERIFY(scan.cluster(u"c-cn-a-5"_s).nodePools);
        QVERIFY(scan.cluster(u"c-cn-a-5"_s).addons);
    }

    void readsNoNodePoolsUnlessAsked()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s}, 2);
        Scan scan(cloud);
        QVERIFY(scan.run());
        QCOMPARE(scan.transport.count(u"nodepools"_s), 0);
        QVERIFY(!scan.reported[0].nodePools);
    }

    void slowsDownWhenThrottled()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s}, 40);
        int refused = 0;
        cloud.special = [&refused](const Call& call) -> Special {
            if (call.region != "cn-a"_L1 || !call.isDetail() || refused >= 11)
                return {};
            ++refused; // the first burst of details
            return reply(throttled);
        };
        Scan scan(cloud, {}, 5ms, {.maxSendings = 4, .base = 30ms, .random = [] { return 1.0; }});
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.reported.size(), 80);
        for (const Cluster& cluster : scan.reported)
            QVERIFY(!cluster.detailError);
        const QList<RegionProgress> steps = scan.progress[u"cn-a"_s];
        const auto first = std::ranges::find(steps, RegionProgress::Step::Throttled, &RegionProgress::step);
        QVERIFY(first != steps.end());
        QCOMPARE(first->retryIn.count(), 30);
        const auto after = std::find_if(
            first, steps.end(), [](const auto& progress) { return progress.step == RegionProgress::Step::Listing; });
        QVERIFY(after != steps.end());
        QCOMPARE(after->retryIn.count(), 0);
        const QList<RegionProgress> others = scan.progress[u"cn-b"_s];
        QVERIFY(std::ranges::find(others, RegionProgress::Step::Throttled, &RegionProgress::step) == others.end());
    }

    void sendsLessAfterThrottling()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s}, 60);
        bool once = false;
        cloud.special = [&once](const Call& call) -> Special {
            return call.isDetail() && !std::exchange(once, true) ? reply(throttled) : Special();
        };
        const QString host = u"cs.cn-a.aliyuncs.com"_s;
        Scan scan(cloud, {.concurrency = 8}, 10ms, {.maxSendings = 4, .base = 500ms, .random = [] { return 1.0; }});
        QList<int> inFlight; // at each sending after the refusal
        scan.transport.onSent = [&scan, &inFlight, host](int) {
            const QList<RegionProgress> steps = scan.progress.value(u"cn-a"_s);
            if (std::ranges::find(steps, RegionProgress::Step::Throttled, &RegionProgress::step) != steps.end())
                inFlight.append(scan.transport.inFlight(host));
        };
        QVERIFY(scan.run());
        QCOMPARE(scan.broken(), QString());
        QVERIFY(inFlight.size() > 40);
        // one of the four places is taken by the request that waits to be sent again
        QVERIFY2(inFlight[0] <= 3 && inFlight[1] <= 3 && inFlight[2] <= 3, qPrintable(QString::number(inFlight[0])));
        QVERIFY(*std::ranges::max_element(inFlight) >= 7); // grown again
    }

    void endsAtTheRegionsDeadline()
    {
        TestCloud cloud;
        cloud.fill({u"cn-hang"_s, u"cn-half"_s, u"cn-good"_s}, 4);
        cloud.special = [](const Call& call) -> Special {
            if (call.region == "cn-hang"_L1 ||
                (call.region == "cn-half"_L1 && call.isDetail() && call.path.endsWith("-2"_L1)))
                return hangs();
            return {};
        };
        Scan scan(cloud, {.regionDeadline = 300ms});
        QVERIFY(scan.run(3'000));
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.last(u"cn-hang"_s).error->kind, ErrorKind::Deadline);
        QCOMPARE(scan.last(u"cn-half"_s).error->kind, ErrorKind::Deadline);
        QVERIFY(!scan.last(u"cn-good"_s).error);
        QCOMPARE(scan.reported.size(), 8);
        QCOMPARE(scan.cluster(u"c-cn-half-2"_s).detailError->kind, ErrorKind::Deadline);
        QVERIFY(!scan.cluster(u"c-cn-half-3"_s).detailError);
        QCOMPARE(scan.last(u"cn-half"_s).read, 3);
        QTRY_COMPARE(scan.transport.cancelledCount(), 2);
    }

    void givesEachRequestItsDeadline()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s}, 2);
        cloud.special = [](const Call& call) -> Special { return call.isDetail() ? hangs() : Special(); };
        Scan scan(cloud, {.requestDeadline = 150ms});
        QVERIFY(scan.run(3'000));
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.cluster(u"c-cn-a-0"_s).detailError->kind, ErrorKind::Deadline);
        QVERIFY(!scan.last(u"cn-a"_s).error);
    }

    void canBeCancelledAtAnyMoment()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s}, 55);
        cloud.special = [](const Call& call) -> Special {
            return call.isDetail() ? reply(jsonReply("{\"cluster_id\":\"" + call.cluster().toLatin1() + "\"}"))
                                   : Special();
        };
        // each of 2 · (2 pages + 55 details + 55 add-ons + 55 node pools) requests
        for (int moment = 1; moment <= 334; moment += moment < 30 ? 1 : 13) {
            Scan scan(cloud, {.nodePools = true});
            scan.transport.onSent = [&scan, moment](int sent) {
                if (sent == moment)
                    QMetaObject::invokeMethod(
                        &scan, [&scan] { scan.collector.cancel(); }, Qt::QueuedConnection);
            };
            QVERIFY(scan.run());
            QVERIFY2(scan.broken().isEmpty(), qPrintable(u"%1: %2"_s.arg(moment).arg(scan.broken())));
            for (const QString& region : {u"cn-a"_s, u"cn-b"_s}) {
                const RegionProgress ended = scan.last(region);
                const bool complete = ended.read == 55 && !ended.error;
                QVERIFY(complete || ended.error->kind == ErrorKind::Cancelled);
            }
            for (const Cluster& cluster : scan.reported) {
                if (cluster.detailError)
                    QCOMPARE(cluster.detailError->kind, ErrorKind::Cancelled);
                else
                    QVERIFY(cluster.addons || cluster.addonError->kind == ErrorKind::Cancelled);
            }
        }
    }

    void canBeCancelledFromItsOwnSignals()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s}, 8);
        for (int moment = 1; moment <= 16; ++moment) {
            Scan scan(cloud);
            connect(&scan.collector, &Collector::clusterRead, &scan, [&scan, moment] {
                if (scan.reported.size() == moment)
                    scan.collector.cancel();
            });
            QVERIFY(scan.run());
            QVERIFY2(scan.broken().isEmpty(), qPrintable(u"%1: %2"_s.arg(moment).arg(scan.broken())));
        }
        for (int moment = 1; moment <= 30; ++moment) {
            Scan scan(cloud);
            int changes = 0;
            connect(&scan.collector, &Collector::regionChanged, &scan, [&scan, &changes, moment] {
                if (++changes == moment)
                    scan.collector.cancel(ErrorKind::Deadline);
            });
            QVERIFY(scan.run());
            QVERIFY2(scan.broken().isEmpty(), qPrintable(u"%1: %2"_s.arg(moment).arg(scan.broken())));
        }
    }

    void cancelsOneRegion()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s}, 3);
        cloud.special = [](const Call& call) -> Special { return call.region == "cn-a"_L1 ? hangs() : Special(); };
        Scan scan(cloud);
        scan.start();
        QTRY_COMPARE(scan.endings(u"cn-b"_s), 1);
        QCOMPARE(scan.finishes, 0);
        scan.collector.cancelRegion(RegionId(u"cn-a"_s));
        QCOMPARE(scan.finishes, 1);
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.last(u"cn-a"_s).error->kind, ErrorKind::Cancelled);
        QVERIFY(!scan.last(u"cn-b"_s).error);
    }

    void readsAFailedRegionAgain()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s}, 3);
        bool down = true;
        cloud.special = [&down](const Call& call) -> Special {
            return down && call.region == "cn-a"_L1 && call.isDetail() ? hangs() : Special();
        };
        Scan scan(cloud);
        scan.start();
        QTRY_COMPARE(scan.last(u"cn-a"_s).listed, 3);
        QTRY_COMPARE(scan.endings(u"cn-b"_s), 1);
        scan.collector.start({RegionTable().region(RegionId(u"cn-a"_s))}); // runs already
        scan.collector.cancel();
        down = false;
        scan.reported.clear();
        scan.collector.start({RegionTable().region(RegionId(u"cn-a"_s))});
        QVERIFY(scan.collector.isRunning());
        QTRY_COMPARE(scan.finishes, 2);
        QCOMPARE(scan.reported.size(), 3);
        QVERIFY(!scan.last(u"cn-a"_s).error);
        QCOMPARE(scan.endings(u"cn-a"_s), 2);
    }

    void finishesWithNothingToDo()
    {
        Scan scan(TestCloud{});
        QVERIFY(scan.run(2'000));
        QCOMPARE(scan.broken(), QString());
    }

    void refusesAnIllFormedRegion()
    {
        TestCloud cloud;
        cloud.clusters[u"../x"_s] = {};
        Scan scan(cloud);
        QVERIFY(scan.run(2'000));
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.last(u"../x"_s).error->kind, ErrorKind::Usage);
        QVERIFY(scan.transport.log().isEmpty());
    }

    void leavesNothingRunningWhenDestroyed()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s}, 3);
        cloud.special = [](const Call& call) -> Special { return call.isDetail() ? hangs() : Special(); };
        Scan outer(cloud);
        auto collector = std::make_unique<Collector>(outer.client, CollectorOptions{});
        collector->start(cloud.regions());
        QTRY_COMPARE(outer.transport.log().size(), 4);
        collector.reset();
        QTRY_COMPARE(outer.transport.cancelledCount(), 3);
    }

    void reportsExactlyOnceWhateverFails()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            TestCloud cloud;
            for (int region = 0; region < 4; ++region)
                cloud.fill({u"cn-r%1"_s.arg(region)}, random.bounded(130));
            const int trouble = random.bounded(2, 30);
            cloud.special = [&random, trouble](const Call& call) -> Special {
                if (random.bounded(100) >= trouble)
                    return {};
                switch (random.bounded(12)) {
                case 0:
                    return fails(ErrorKind::Connection);
                case 1:
                    return reply(throttled);
                case 2:
                    return reply(jsonReply("", 500));
                case 3:
                    return reply(refusal(403, "NoPermission"));
                case 4:
                    return reply(notFound);
                case 5:
                    return reply(jsonReply("<html>"));
                case 6:
                    return reply(jsonReply("[]"));
                case 7:
                    return reply(jsonReply(
                        "{\"clusters\":[null,{\"cluster_id\":\"c-odd\"}],\"page_info\":{\"total_count\":9}}"));
                case 8:
                    return reply(jsonReply("{\"cluster_id\":\"" + call.cluster().toLatin1() + "\"}"));
                case 9:
                    return reply(refusal(404, "ErrorClusterNotFound"));
                case 10:
                    return random.bounded(4) == 0 ? hangs() : Special();
                default:
                    return fails(ErrorKind::Deadline);
                }
            };
            Scan scan(cloud, {.concurrency = random.bounded(1, 13),
                              .requestDeadline = 40ms,
                              .regionDeadline = 400ms,
                              .nodePools = seed % 2 == 0});
            QVERIFY(scan.run());
            QVERIFY2(scan.broken().isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(scan.broken())));
            for (const QString& region : cloud.clusters.keys()) {
                const RegionProgress ended = scan.last(region);
                const bool lessThanThere = ended.listed < cloud.clusters[region].size();
                QVERIFY2(!lessThanThere || ended.error || ended.short_ || !ended.verifiable,
                         qPrintable(u"seed %1: %2 looks complete"_s.arg(seed).arg(region)));
            }
        }
    }

    void readsTenThousandClusters()
    {
        TestCloud cloud;
        cloud.fill({u"cn-a"_s, u"cn-b"_s}, 5'000);
        Scan scan(cloud);
        QVERIFY(scan.run(100'000));
        QCOMPARE(scan.broken(), QString());
        QCOMPARE(scan.reported.size(), 10'000);
        QCOMPARE(scan.transport.log().size(), 10'000 + 200);
    }
};

QTEST_GUILESS_MAIN(TestCollector)
#include "tst_collector.moc"

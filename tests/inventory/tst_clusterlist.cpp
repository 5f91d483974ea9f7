// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/clusterlist.h"
#include "testjson.h"

#include <QTest>

using namespace Ack;
using namespace Ack::Testing;
using namespace Qt::StringLiterals;

namespace {

ListPage page(const QStringList& ids, std::optional<qint64> total = {}, int unusable = 0)
{
    ListPage page{.unusable = unusable, .total = total};
    for (const QString& id : ids) {
        const QStringList parts = id.split(u'@');
        QJsonObject row{{u"cluster_id"_s, parts[0]}};
        if (parts.size() > 1)
            row.insert(u"region_id"_s, parts[1]);
        page.rows.append(row);
    }
    return page;
}

QStringList idsOf(const QList<QJsonObject>& rows)
{
    QStringList ids;
    for (const QJsonObject& row : rows)
        ids.append(row["cluster_id"_L1].toString());
    return ids;
}

} // namespace

class TestClusterList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsRequests()
    {
        const RegionId region(u"cn-a"_s);
        const ApiRequest first = listRequest(ListForm::ForRegion, region, 2, 50);
        QCOMPARE(first.path, (QStringList{u"regions"_s, u"cn-a"_s, u"clusters"_s}));
        QCOMPARE(first.query,
                 (QList<std::pair<QString, QString>>{{u"page_number"_s, u"2"_s}, {u"page_size"_s, u"50"_s}}));
        const ApiRequest second = listRequest(ListForm::V1, region, 1, 50);
        QCOMPARE(second.path, (QStringList{u"api"_s, u"v1"_s, u"clusters"_s}));
        QVERIFY(second.query.contains({u"region_id"_s, u"cn-a"_s}));
        const ApiRequest third = listRequest(ListForm::AccountWide, region, 1, 50);
        QCOMPARE(third.path, QStringList{u"clusters"_s});
        QVERIFY(third.query.isEmpty());
    }

    void readsPages_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("unusable");
        QTest::addColumn<std::optional<qint64>>("total");
        const auto row = [](const char* name, const QByteArray& answer, int rows, int unusable,
                            std::optional<qint64> total) {
            QTest::newRow(name) << answer << rows << unusable << total;
        };
        row("usual", "{'clusters':[{'cluster_id':'c1'}],'page_info':{'total_count':1}}", 1, 0, 1);
        row("total as text", "{'clusters':[],'page_info':{'total_count':'12'}}", 0, 0, 12);
        row("no page_info", "{'clusters':[]}", 0, 0, std::nullopt);
        row("page_info of another type", "{'clusters':[],'page_info':[1]}", 0, 0, std::nullopt);
        row("odd total", "{'clusters':[],'page_info':{'total_count':{}}}", 0, 0, std::nullopt);
        row("negative total", "{'clusters':[],'page_info':{'total_count':-1}}", 0, 0, std::nullopt);
        row("unusable rows",
            "{'clusters':[null,5,'c1',{},{'cluster_id':7},{'cluster_id':''},{'cluster_id':'a/../"
            "b'},{'cluster_id':'c1'}]}",
            1, 7, std::nullopt);
        row("null and none counted", "{'clusters':null,'page_info':{'total_count':0}}", 0, 0, 0);
    }
    void readsPages()
    {
        QFETCH(QByteArray, answer);
        QFETCH(std::optional<qint64>, total);
        const auto parsed = parseListPage(ListForm::ForRegion, json(answer));
        QVERIFY(parsed);
        QTEST(int(parsed->rows.size()), "rows");
        QTEST(parsed->unusable, "unusable");
        QVERIFY(parsed->total == total);
    }

    void neverReadsAnotherShapeAsNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const char* answer :
             {"{}", "[]", "[{'cluster_id':'c1'}]", "{'clusters':null}", "{'clusters':{}}", "{'clusters':'none'}",
              "{'clusters':0,'page_info':{'total_count':0}}", "{'clusters':null,'page_info':{'total_count':3}}",
              "{'Clusters':[]}", "{'code':'Forbidden','message':'no'}"})
            QTest::newRow(answer) << QByteArray(answer);
    }
    void neverReadsAnotherShapeAsNone()
    {
        QFETCH(QByteArray, answer);
        for (const ListForm form : {ListForm::ForRegion, ListForm::V1}) {
            const auto parsed = parseListPage(form, json(answer));
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().kind, ErrorKind::BadReply);
        }
    }

    void readsTheBareListOfTheOldCall()
    {
        QCOMPARE(parseListPage(ListForm::AccountWide, json("[{'cluster_id':'c1'}]"))->rows.size(), 1);
        QCOMPARE(parseListPage(ListForm::AccountWide, json("{'clusters':[{'cluster_id':'c1'}]}"))->rows.size(), 1);
        QVERIFY(!parseListPage(ListForm::AccountWide, json("{}")));
    }

    void followsPages()
    {
        ClusterPager pager;
        QCOMPARE(idsOf(pager.take(page({u"a"_s, u"b"_s}, 3))), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!pager.isFinished());
        QCOMPARE(idsOf(pager.take(page({u"c"_s}, 3))), QStringList{u"c"_s});
        QVERIFY(pager.isFinished());
        QVERIFY(!pager.isShort());
        QVERIFY(pager.isVerifiable());
        QCOMPARE(pager.expected(), std::optional(3));
    }

    void judgesLists_data()
    {
        QTest::addColumn<QList<ListPage>>("pages");
        QTest::addColumn<bool>("isShort");
        QTest::addColumn<bool>("verifiable");
        QTest::addColumn<std::optional<int>>("expected");
        const auto row = [](const char* name, const QList<ListPage>& pages, bool isShort, bool verifiable,
                            std::optional<int> expected) {
            QTest::newRow(name) << pages << isShort << verifiable << expected;
        };
        row("none", {page({}, 0)}, false, true, 0);
        row("none without a count", {page({})}, false, true, std::nullopt);
        row("smaller pages than asked", {page({u"a"_s}, 3), page({u"b"_s}, 3), page({u"c"_s}, 3)}, false, true, 3);
        row("fewer than counted", {page({u"a"_s}, 3), page({}, 3)}, true, true, 3);
        row("the same page again", {page({u"a"_s}, 3), page({u"a"_s}, 3)}, true, true, 3);
        row("repetition within", {page({u"a"_s, u"a"_s}, 2), page({}, 2)}, true, true, 2);
        row("total grows", {page({u"a"_s}, 2), page({u"b"_s}, 3), page({u"c"_s}, 3)}, true, true, 3);
        row("total shrinks", {page({u"a"_s}, 3), page({u"b"_s}, 2), page({}, 2)}, true, true, 3);
        row("total vanishes", {page({u"a"_s}, 2), page({u"b"_s})}, false, true, 2);
        row("total too small", {page({u"a"_s, u"b"_s}, 1), page({}, 1)}, true, true, 1);
        row("total of none", {page({u"a"_s}, 0), page({u"b"_s}, 0), page({u"b"_s}, 0)}, true, true, 0);
        row("no total, empty page", {page({u"a"_s}), page({})}, false, true, std::nullopt);
        row("no total, the same page", {page({u"a"_s}), page({u"a"_s})}, false, false, std::nullopt);
        row("unusable row", {page({u"a"_s}, 2, 1)}, true, true, 2);
        row("only unusable rows", {page({}, {}, 3)}, true, false, std::nullopt);
    }
    void judgesLists()
    {
        QFETCH(QList<ListPage>, pages);
        QFETCH(std::optional<int>, expected);
        ClusterPager pager;
        for (const ListPage& one : pages) {
            QVERIFY(!pager.isFinished());
            static_cast<void>(pager.take(one));
        }
        QVERIFY(pager.isFinished());
        QTEST(pager.isShort(), "isShort");
        QTEST(pager.isVerifiable(), "verifiable");
        QVERIFY(pager.expected() == expected);
    }

    void keepsToItsRegion()
    {
        ClusterPager pager{RegionId(u"cn-a"_s)};
        const QStringList ids = idsOf(pager.take(page({u"a@cn-a"_s, u"b@cn-b"_s, u"c"_s, u"d@NOT/A REGION"_s}, 4)));
        QCOMPARE(ids, (QStringList{u"a"_s, u"c"_s, u"d"_s}));
        QVERIFY(pager.isFinished());
        QVERIFY(!pager.isShort());
        QCOMPARE(pager.expected(), std::optional(3));
    }

    void endsAtThePageCap()
    {
        ClusterPager pager;
        int pages = 0;
        while (!pager.isFinished())
            static_cast<void>(pager.take(page({QString::number(++pages)})));
        QCOMPARE(pages, 1'000);
        QVERIFY(pager.isShort());
    }

    void tellsRetiredFromMissing_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("retired");
        QTest::addColumn<bool>("closed");
        const auto row = [](const char* name, const Error& error, bool retired, bool closed) {
            QTest::newRow(name) << error << retired << closed;
        };
        row("retired", {.kind = ErrorKind::Retired, .code = u"InvalidAction.NotFound"_s}, true, false);
        row("404 without a code", {.kind = ErrorKind::NotFound, .httpStatus = 404}, true, false);
        row("cluster", {.kind = ErrorKind::NotFound, .code = u"ErrorClusterNotFound"_s}, false, false);
        row("region", {.kind = ErrorKind::Retired, .code = u"InvalidRegionId.NotFound"_s}, false, true);
        row("region in words", {.kind = ErrorKind::Retired, .message = u"The specified region does not exist."_s},
            false, false);
        row("action about regions",
            {.kind = ErrorKind::Retired, .message = u"The API DescribeClustersForRegion is offline."_s}, true, false);
        row("denied", {.kind = ErrorKind::Denied, .code = u"StatusForbidden"_s}, false, false);
        row("not activated", {.kind = ErrorKind::NotActivated}, false, true);
        row("region not enabled", {.kind = ErrorKind::Rejected, .code = u"RegionNotEnabled"_s}, false, true);
        row("unavailable", {.kind = ErrorKind::Unavailable, .code = u"RegionDown"_s}, false, false);
        row("no network", {.kind = ErrorKind::Dns}, false, false);
        row("bad reply", {.kind = ErrorKind::BadReply}, false, false);
    }
    void tellsRetiredFromMissing()
    {
        QFETCH(Error, error);
        QTEST(meansRetired(error), "retired");
        QTEST(meansRegionClosed(error), "closed");
    }
};

QTEST_GUILESS_MAIN(TestClusterList)
#include "tst_clusterlist.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/regionlist.h"
#include "openapi/apiclient.h"
#include "support/faketransport.h"

#include <QTest>

#include <memory>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// JSON written with ' for ".
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

/// What one of the two services answers; nothing: it hangs.
struct Answer
{
    Answer() = default;
    Answer(const HttpReply& http) : reply(Result<HttpReply>(http)) {}
    Answer(ErrorKind kind) : reply(Result<HttpReply>(failure(kind, u"x"_s))) {}
    FakeTransport::Reply reply;
};

RegionTable table()
{
    return *RegionTable::fromJson(quoted("[{'id':'cn-a','name_en':'China (A)','status':'open'},"
                                         "{'id':'cn-b','name_en':'China (B)','status':'open'},"
                                         "{'id':'cn-gov','name_en':'Gov','status':'gov'}]"));
}

const HttpReply good = jsonReply(
    quoted("{'regions':[{'regionId':'cn-b','localName':'x'},{'regionId':'cn-new','localName':'New place'}]}"));
const HttpReply goodEcs = jsonReply(quoted("{'Regions':{'Region':[{'RegionId':'cn-a'}]}}"));
const HttpReply denied =
    jsonReply(quoted("{'code':'StatusForbidden','message':'RAM policy Forbidden for action cs:DescribeRegions'}"), 403);
const HttpReply nonsense = jsonReply(quoted("{'hello':'world'}"));
const HttpReply unknownKey = jsonReply(quoted("{'Code':'InvalidAccessKeyId.NotFound','Message':'no'}"), 404);

QStringList idsOf(const QList<Region>& regions)
{
    QStringList ids;
    for (const Region& region : regions)
        ids.append(region.id.text());
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(Answer)

class TestRegionList final : public QObject
{
    Q_OBJECT

    struct Run
    {
        explicit Run(const Answer& cs, const Answer& ecs)
            : transport([cs, ecs](const HttpRequest& request) {
                return request.url.host().startsWith("cs"_L1) ? cs.reply : ecs.reply;
            })
        {
            client = std::make_unique<ApiClient>(transport, keys, Endpoints(table()),
                                                 RetryPolicy{.maxSendings = 2, .base = {}});
        }
        FakeTransport transport;
        FixedKeySource keys{AccessKey{u"LTAI5tFakeFakeFakeFake01"_s, Secret("not-a-real-secret"), {}}};
        std::unique_ptr<ApiClient> client;
    };

private Q_SLOTS:
    void asksOneAfterTheOther_data()
    {
        QTest::addColumn<Answer>("cs");
        QTest::addColumn<Answer>("ecs");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<bool>("fromTable");
        const auto row = [](const char* name, const Answer& cs, const Answer& ecs, const QStringList& ids,
                            bool fromTable) { QTest::newRow(name) << cs << ecs << ids << fromTable; };
        const QStringList open{u"cn-a"_s, u"cn-b"_s};
        row("first", good, denied, {u"cn-b"_s, u"cn-new"_s}, false);
        row("first refused", denied, goodEcs, {u"cn-a"_s}, false);
        row("first retired", jsonReply("{}", 404), goodEcs, {u"cn-a"_s}, false);
        row("first without regions", jsonReply(quoted("{'regions':[]}")), goodEcs, {u"cn-a"_s}, false);
        row("first nonsense", nonsense, goodEcs, {u"cn-a"_s}, false);
        row("first throttled", jsonReply(quoted("{'code':'Throttling'}"), 429), goodEcs, {u"cn-a"_s}, false);
        row("both refused", denied, denied, open, true);
        row("refused and nonsense", denied, nonsense, open, true);
        row("first down, second refused", jsonReply("", 503), denied, open, true);
        row("odd rows",
            jsonReply(quoted("{'regions':[null,7,{'regionId':7},{'regionId':'../"
                             "x'},{'regionId':'cn-a'},{'regionId':'cn-a'},{'regionId':'CN-B'}]}")),
            denied, {u"cn-a"_s}, false);
    }
    void asksOneAfterTheOther()
    {
        QFETCH(Answer, cs);
        QFETCH(Answer, ecs);
        Run run(cs, ecs);
        const Future<RegionList> future = discoverRegions(*run.client, table());
        QTRY_VERIFY(future.isFinished());
        const Result<RegionList> list = future.result();
        QVERIFY(list);
        QTEST(idsOf(list->regions), "ids");
        QTEST(list->fromTable, "fromTable");
    }

    void endsWithAnError_data()
    {
        QTest::addColumn<Answer>("cs");
        QTest::addColumn<Answer>("ecs");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("unknown key") << Answer(unknownKey) << Answer(goodEcs) << ErrorKind::Credential;
        QTest::newRow("unknown key later") << Answer(denied) << Answer(unknownKey) << ErrorKind::Credential;
        QTest::newRow("token") << Answer(jsonReply(quoted("{'Code':'InvalidSecurityToken.Expired'}"), 400))
                               << Answer(goodEcs) << ErrorKind::TokenExpired;
        QTest::newRow("no name server") << Answer(ErrorKind::Dns) << Answer(goodEcs) << ErrorKind::Dns;
        QTest::newRow("no connection") << Answer(ErrorKind::Connection) << Answer(goodEcs) << ErrorKind::Connection;
        QTest::newRow("TLS") << Answer(ErrorKind::Tls) << Answer(goodEcs) << ErrorKind::Tls;
        QTest::newRow("login page") << Answer(jsonReply("<html>")) << Answer(jsonReply("<html>"))
                                    << ErrorKind::BadReply;
        QTest::newRow("silence") << Answer() << Answer() << ErrorKind::Deadline;
    }
    void endsWithAnError()
    {
        QFETCH(Answer, cs);
        QFETCH(Answer, ecs);
        Run run(cs, ecs);
        const Future<RegionList> future = discoverRegions(*run.client, table(), std::chrono::milliseconds(200));
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QTEST(future.result().error().kind, "kind");
    }

    void keepsNamesOfTheTable()
    {
        Run run(good, denied);
        const Future<RegionList> future = discoverRegions(*run.client, table());
        QTRY_VERIFY(future.isFinished());
        const QList<Region> regions = future.result()->regions;
        QCOMPARE(regions[0].nameEnglish, u"China (B)"_s);
        QCOMPARE(regions[1].nameEnglish, u"New place"_s);
        QCOMPARE(regions[1].csHost, u"cs.cn-new.aliyuncs.com"_s);
    }

    void canBeCancelled()
    {
        Run run({}, {});
        Future<RegionList> future = discoverRegions(*run.client, table());
        QTRY_COMPARE(run.transport.log().size(), 1);
        future.cancel();
        QTRY_COMPARE(run.transport.cancelledCount(), 1);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void endsWithItsClient()
    {
        Run run({}, {});
        const Future<RegionList> future = discoverRegions(*run.client, table());
        QTRY_COMPARE(run.transport.log().size(), 1);
        run.client.reset();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }
};

QTEST_GUILESS_MAIN(TestRegionList)
#include "tst_regionlist.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/factsreader.h"
#include "openapi/apiclient.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <memory>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

using Override = std::function<std::optional<Result<HttpReply>>(const QString& operation, const QUrlQuery& query)>;

QString operationOf(const HttpRequest& request)
{
    return QString::fromLatin1(header(request.headers, "x-acs-action"));
}

HttpReply objectReply(const QJsonObject& object)
{
    return jsonReply(QJsonDocument(object).toJson());
}

QJsonObject wrapped(const QString& outer, const QString& inner, const QJsonArray& rows)
{
    return {{outer, QJsonObject{{inner, rows}}}};
}

/// `count` rows whose id is prefix and number, by PageNumber.
HttpReply numbered(const QString& outer, const QString& inner, const QString& key, int count, const QUrlQuery& query)
{
    const int page = query.queryItemValue(u"PageNumber"_s).toInt();
    const int size = query.queryItemValue(u"PageSize"_s).toInt();
    QJsonArray rows;
    for (int i = (page - 1) * size; i < std::min(count, page * size); ++i)
        rows.append(QJsonObject{{key, u"%1-%2"_s.arg(inner).arg(i)}});
    QJsonObject answer = wrapped(outer, inner, rows);
    answer.insert(u"TotalCount"_s, count);
    return objectReply(answer);
}

HttpReply tokened(const QUrlQuery& query)
{
    const int from = query.queryItemValue(u"NextToken"_s).toInt();
    QJsonArray rows;
    for (int i = from; i < std::min(from + 100, 230); ++i)
        rows.append(QJsonObject{{u"SecurityGroupId"_s, u"sg-%1"_s.arg(i)}});
    QJsonObject answer = wrapped(u"SecurityGroups"_s, u"SecurityGroup"_s, rows);
    answer.insert(u"NextToken"_s, from + 100 < 230 ? QString::number(from + 100) : QString());
    return objectReply(answer);
}

HttpReply instanceTypes(const QUrlQuery& query)
{
    QJsonArray rows;
    for (int i = 1; i <= 11; ++i) {
        const QString type = query.queryItemValue(u"InstanceTypes.%1"_s.arg(i));
        if (!type.isEmpty() && type != "ecs.unknown"_L1)
            rows.append(QJsonObject{
                {u"InstanceTypeId"_s, type}, {u"EniQuantity"_s, 4}, {u"EniPrivateIpAddressQuantity"_s, 15}});
    }
    return objectReply(wrapped(u"InstanceTypes"_s, u"InstanceType"_s, rows));
}

HttpReply nodePools()
{
    QJsonArray types;
    for (int i = 0; i < 12; ++i)
        types.append(u"ecs.t%1"_s.arg(i));
    const QJsonObject pool{{u"nodepool_info"_s, QJsonObject{{u"nodepool_id"_s, u"np-1"_s}}},
                           {u"scaling_group"_s, QJsonObject{{u"instance_types"_s, types}}},
                           {u"kubernetes_config"_s, QJsonObject{{u"user_data"_s, u"Q0FOQVJZ"_s}}}};
    return objectReply({{u"nodepools"_s, QJsonArray{pool}}});
}

HttpReply usual(const HttpRequest& request)
{
    const QString operation = operationOf(request);
    const QUrlQuery query(request.url);
    if (operation == "DescribeVpcs"_L1)
        return numbered(u"Vpcs"_s, u"Vpc"_s, u"VpcId"_s, 3, query);
    if (operation == "DescribeVSwitches"_L1)
        return numbered(u"VSwitches"_s, u"VSwitch"_s, u"VSwitchId"_s, 120, query);
    if (operation == "DescribeKeyPairs"_L1)
        return numbered(u"KeyPairs"_s, u"KeyPair"_s, u"KeyPairName"_s, 0, query);
    if (operation == "DescribeSecurityGroups"_L1)
        return tokened(query);
    if (operation == "DescribeInstanceTypes"_L1)
        return instanceTypes(query);
    if (operation == "DescribeAvailableResource"_L1)
        return objectReply(wrapped(u"AvailableZones"_s, u"AvailableZone"_s, {QJsonObject{{u"ZoneId"_s, u"z"_s}}}));
    if (operation == "DescribeKubernetesVersionMetadata"_L1)
        return jsonReply("[{\"version\":\"1.35.7-aliyun.1\"}]");
    if (operation == "ListClusterAddonInstances"_L1)
        return jsonReply("{\"addons\":[{\"name\":\"coredns\",\"version\":\"v1\",\"state\":\"active\"},{\"name\":\"kube-"
                         "scheduler\"}]}");
    if (operation == "DescribeClusterNodePools"_L1)
        return nodePools();
    if (request.url.path().endsWith("/coredns"_L1))
        return jsonReply("{\"name\":\"coredns\",\"config\":\"{\\\"a\\\":\\\"b\\\"}\"}");
    return jsonReply("{\"code\":\"AddonNotFound\"}", 404);
}

Cluster cluster()
{
    Cluster cluster;
    cluster.id = ClusterId(u"c1"_s);
    cluster.region = RegionId(u"cn-a"_s);
    cluster.vpcId = u"vpc-1"_s;
    return cluster;
}

} // namespace

class TestFactsReader final : public QObject
{
    Q_OBJECT

    struct Run
    {
        explicit Run(Override special = {})
            : transport([special = std::move(special)](const HttpRequest& request) -> FakeTransport::Reply {
                if (special) {
                    if (const auto answer = special(operationOf(request), QUrlQuery(request.url)))
                        return *answer;
                }
                return Result<HttpReply>(usual(request));
            })
            , client(transport, keys, Endpoints(), RetryPolicy{.maxSendings = 1})
            , reader(std::make_unique<FactsReader>(client, std::chrono::milliseconds(500)))
        {}

        Facts facts(const Cluster& asked = cluster(), const QStringList& more = {})
        {
            const Future<Facts> future = reader->factsFor(asked, more);
            if (!QTest::qWaitFor([&future] { return future.isFinished(); }) || future.resultCount() == 0 ||
                !future.resultAt(0))
                return {};
            return *future.resultAt(0);
        }

        FixedKeySource keys{AccessKey{u"LTAI5tFakeFakeFakeFake01"_s, Secret("not-a-real-secret"), {}}};
        FakeTransport transport;
        ApiClient client;
        std::unique_ptr<FactsReader> reader;
    };

private Q_SLOTS:
    void readsAllFacts()
    {
        Run run;
        const Facts facts = run.facts();
        QCOMPARE(facts.region.text(), u"cn-a"_s);
        QVERIFY(facts.readAt.isValid());
        QCOMPARE(known(facts.vpcs)->size(), 3);
        QCOMPARE(known(facts.vswitches)->size(), 120);
        QCOMPARE(known(facts.vswitches)->last().id, u"VSwitch-119"_s);
        QCOMPARE(known(facts.keyPairs)->size(), 0);
        QCOMPARE(known(facts.securityGroups)->size(), 230);
        QCOMPARE(known(facts.versions)->first().version, u"1.35.7-aliyun.1"_s);
        QVERIFY(known(facts.onSale)->contains(u"z"_s));
        QCOMPARE(known(facts.nodePools)->first().userData.bytes().toByteArray(), QByteArray("Q0FOQVJZ"));
        QCOMPARE(known(facts.instanceTypes)->size(), 12);
        const QList<AddonInstance> addons = *known(facts.addons);
        QCOMPARE(addons[0], (AddonInstance{u"coredns"_s, u"v1"_s, u"active"_s, u"{\"a\":\"b\"}"_s}));
        QCOMPARE(addons[1].name, u"kube-scheduler"_s); // has no instance of its own
        // 1 + 3 + 1 + 3 pages, 1 + 1, 1 + 2 add-ons, node pools, 2 groups of types
        QCOMPARE(run.transport.log().size(), 16);
        QCOMPARE(run.transport.count(u"Region=cn-a"_s), 1);
        QCOMPARE(run.transport.count(u"ClusterType=ManagedKubernetes"_s), 1);
    }

    void keepsTheOrderOfTheAddons()
    {
        QStringList names;
        QJsonArray list;
        for (int i = 0; i < 40; ++i) {
            names.append(u"addon-%1"_s.arg(40 - i));
            list.append(QJsonObject{{u"name"_s, names.last()}});
        }
        Run run([&](const QString& asked, const QUrlQuery&) -> std::optional<Result<HttpReply>> {
            if (asked != "ListClusterAddonInstances"_L1)
                return {};
            return Result<HttpReply>(objectReply({{u"addons"_s, list}}));
        });
        // The first answers come last.
        run.transport.setLatency([](const HttpRequest& request) {
            const QString name = request.url.path().section(u"addon-"_s, 1);
            return std::chrono::milliseconds(name.isEmpty() ? 0 : 2 * name.toInt());
        });
        const Facts facts = run.facts();
        QStringList got;
        for (const AddonInstance& addon : *known(facts.addons))
            got.append(addon.name);
        QCOMPARE(got, names);
    }

    void asksOnlyWhatItDoesNotKnow()
    {
        Run run;
        run.facts();
        const qsizetype before = run.transport.log().size();
        const Facts again = run.facts(cluster(), {u"ecs.t3"_s, u"ecs.unknown"_s, u"ecs.more"_s});
        QCOMPARE(run.transport.log().size(), before + 1); // the last group of types
        QCOMPARE(known(again.instanceTypes)->size(), 13);
        run.reader->forget();
        run.facts();
        QCOMPARE(run.transport.log().size(), 2 * before + 1);
    }

    void letsEachPartFailAlone_data()
    {
        QTest::addColumn<QString>("operation");
        for (const char* operation :
             {"DescribeVpcs", "DescribeVSwitches", "DescribeKeyPairs", "DescribeSecurityGroups",
              "DescribeInstanceTypes", "DescribeAvailableResource", "DescribeKubernetesVersionMetadata",
              "ListClusterAddonInstances", "GetClusterAddonInstance", "DescribeClusterNodePools"})
            QTest::newRow(operation) << QString::fromLatin1(operation);
    }
    void letsEachPartFailAlone()
    {
        QFETCH(QString, operation);
        bool deny = true;
        Run run([operation, &deny](const QString& asked, const QUrlQuery&) -> std::optional<Result<HttpReply>> {
            if (!deny || asked != operation)
                return {};
            return Result<HttpReply>(jsonReply("{\"code\":\"NoPermission\",\"message\":\"no\"}", 403));
        });
        const Facts facts = run.facts();
        const auto state = [](const auto& fact) {
            return fact && !*fact ? std::optional(fact->error()) : std::nullopt;
        };
        const QList<std::optional<Error>> errors{
            state(facts.vpcs),           state(facts.vswitches),     state(facts.keyPairs),
            state(facts.securityGroups), state(facts.instanceTypes), state(facts.onSale),
            state(facts.versions),       state(facts.addons),        state(facts.nodePools)};
        QCOMPARE(std::ranges::count_if(errors, [](const auto& error) { return error.has_value(); }), 1);
        const Error error = **std::ranges::find_if(errors, [](const auto& one) { return one.has_value(); });
        QCOMPARE(error.kind, ErrorKind::Denied);
        QVERIFY2(error.action.endsWith(u':' + operation), qPrintable(error.action));
        // what failed is asked again
        deny = false;
        const Facts again = run.facts();
        QVERIFY(known(again.vpcs) && known(again.vswitches) && known(again.keyPairs) && known(again.securityGroups) &&
                known(again.instanceTypes));
        QVERIFY(known(again.onSale) && known(again.versions) && known(again.addons) && known(again.nodePools));
    }

    void leavesOutWhatMakesNoSense()
    {
        Run run([](const QString& asked, const QUrlQuery&) -> std::optional<Result<HttpReply>> {
            if (asked == "DescribeClusterNodePools"_L1)
                return Result<HttpReply>(jsonReply("{\"nodepools\":[]}"));
            return {};
        });
        Cluster asked = cluster();
        asked.vpcId.clear();
        const Facts facts = run.facts(asked);
        QVERIFY(!facts.vswitches);
        QVERIFY(!facts.securityGroups);
        QVERIFY(!facts.instanceTypes);
        QVERIFY(known(facts.vpcs));
    }

    void asksTypesAloneWhenTheServiceRefusesTen()
    {
        Run run([](const QString& asked, const QUrlQuery& query) -> std::optional<Result<HttpReply>> {
            if (asked == "DescribeInstanceTypes"_L1 && query.toString().contains("ecs.t5"_L1))
                return Result<HttpReply>(jsonReply("{\"Code\":\"InvalidInstanceType.ValueNotSupported\"}", 404));
            return {};
        });
        QCOMPARE(known(run.facts().instanceTypes)->size(), 11);
    }

    void refusesPartOfAList_data()
    {
        QTest::addColumn<QByteArrayList>("pages");
        QTest::newRow("fewer than counted") << QByteArrayList{
            "{\"Vpcs\":{\"Vpc\":[{\"VpcId\":\"a\"}]},\"TotalCount\":3}", "{\"Vpcs\":{\"Vpc\":[]},\"TotalCount\":3}"};
        QTest::newRow("the same page again")
            << QByteArrayList{"{\"Vpcs\":{\"Vpc\":[{\"VpcId\":\"a\"}]},\"TotalCount\":3}",
                              "{\"Vpcs\":{\"Vpc\":[{\"VpcId\":\"a\"}]},\"TotalCount\":3}"};
        QTest::newRow("another shape") << QByteArrayList{"{\"Vpcs\":null}"};
        QTest::newRow("another shape later")
            << QByteArrayList{"{\"Vpcs\":{\"Vpc\":[{\"VpcId\":\"a\"}]},\"TotalCount\":3}", "[]"};
    }
    void refusesPartOfAList()
    {
        QFETCH(QByteArrayList, pages);
        Run run([pages](const QString& asked, const QUrlQuery& query) -> std::optional<Result<HttpReply>> {
            if (asked != "DescribeVpcs"_L1)
                return {};
            return Result<HttpReply>(jsonReply(pages.value(query.queryItemValue(u"PageNumber"_s).toInt() - 1, "{}")));
        });
        const Facts facts = run.facts();
        QVERIFY(facts.vpcs && !*facts.vpcs);
        QCOMPARE(facts.vpcs->error().kind, ErrorKind::BadReply);
    }

    void readsAListWithoutACount()
    {
        Run run([](const QString& asked, const QUrlQuery&) -> std::optional<Result<HttpReply>> {
            if (asked != "DescribeVpcs"_L1)
                return {};
            return Result<HttpReply>(jsonReply("{\"Vpcs\":{\"Vpc\":[{\"VpcId\":\"a\"}]}}"));
        });
        QCOMPARE(known(run.facts().vpcs)->size(), 1);
    }

    void stopsWithItsReader()
    {
        Run run([](const QString&, const QUrlQuery&) -> std::optional<Result<HttpReply>> {
            return Result<HttpReply>(jsonReply("{}", 500));
        });
        const Future<Facts> future = run.reader->factsFor(cluster());
        run.reader.reset();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

    void sharesCallsOfQuestionsAtOnce()
    {
        Run run;
        const Future<Facts> first = run.reader->factsFor(cluster());
        const Future<Facts> second = run.reader->factsFor(cluster());
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(run.transport.log().size(), 16);
    }
};

QTEST_GUILESS_MAIN(TestFactsReader)
#include "tst_factsreader.moc"

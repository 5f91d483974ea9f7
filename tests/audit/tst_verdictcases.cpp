// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/verdict.h"
#include "inventory/clusterparser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// What a collector does with the answers of one cluster.
Cluster read(const QJsonObject& cluster, const QJsonObject& testCase, bool withCalls = true)
{
    Cluster parsed = parseCluster(cluster);
    if (withCalls && needsAddonInstances(parsed)) {
        const QJsonValue answer = testCase.contains("addon_instances"_L1) ? testCase["addon_instances"_L1]
                                                                          : QJsonObject{{u"addons"_s, QJsonArray()}};
        if (const Status added = addAddonInstances(parsed, answer); !added)
            parsed.addonError = added.error();
    }
    if (testCase.contains("node_pools"_L1)) {
        if (const Status added = addNodePools(parsed, testCase["node_pools"_L1]); !added)
            parsed.nodePoolError = added.error();
    }
    return parsed;
}

QJsonObject cluster(const QJsonValue& parameters, const QJsonValue& metaData)
{
    QJsonObject object{{u"cluster_id"_s, u"c0000000000000000000000000000000a"_s},
                       {u"cluster_type"_s, u"ManagedKubernetes"_s},
                       {u"profile"_s, u"Default"_s},
                       {u"region_id"_s, u"cn-hangzhou"_s},
                       {u"state"_s, u"running"_s}};
    if (!parameters.isUndefined())
        object.insert(u"parameters"_s, parameters);
    if (!metaData.isUndefined())
        object.insert(u"meta_data"_s, metaData);
    return object;
}

QString text(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

const QJsonArray oddValues{QJsonValue::Null,
                           u""_s,
                           u" "_s,
                           true,
                           false,
                           0,
                           1.5,
                           QJsonArray(),
                           QJsonObject(),
                           u"None"_s,
                           u"null"_s,
                           QJsonArray{u"terway-eniip"_s},
                           QJsonObject{{u"terway-eniip"_s, true}},
                           u"******"_s};

} // namespace

/// The collected cases from API object to verdict, and odd values in every field that counts as evidence.
class TestVerdictCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheCase_data()
    {
        QTest::addColumn<QJsonObject>("testCase");
        QFile file(QStringLiteral(ACK_TEST_DATA "/verdict-cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()["cases"_L1].toArray();
        QVERIFY(cases.size() >= 20);
        for (const QJsonValue& value : cases)
            QTest::newRow(qPrintable(value["id"_L1].toString())) << value.toObject();
    }
    void agreesWithTheCase()
    {
        QFETCH(QJsonObject, testCase);
        const QJsonObject expected = testCase["expected"_L1].toObject();
        const Judgement judgement = evaluate(read(testCase["cluster"_L1].toObject(), testCase));
        QCOMPARE(verdictKey(judgement.verdict), expected["verdict"_L1].toString());
        if (expected["reason_code"_L1].isString())
            QCOMPARE(reasonKey(judgement.reason), expected["reason_code"_L1].toString());
        QCOMPARE(verdictKey(judgement.strictVerdict), expected["strict_verdict"_L1].toString());
        if (expected["evidence_source"_L1].isString())
            QCOMPARE(judgement.sources.join(u" | "_s), expected["evidence_source"_L1].toString());
    }

    void neverTakesOddValuesForTerway()
    {
        const QJsonValue absent(QJsonValue::Undefined);
        for (const QJsonValue& odd : oddValues) {
            const auto says = [&odd](const QString& key) { return QJsonObject{{key, odd}}; };
            const QJsonObject addon{{u"name"_s, odd}};
            QList<QJsonObject> clusters{cluster(odd, absent),
                                        cluster(absent, odd),
                                        cluster(says(u"Network"_s), absent),
                                        cluster(absent, text(says(u"Capabilities"_s))),
                                        cluster(absent, text({{u"Capabilities"_s, says(u"Network"_s)}})),
                                        cluster(absent, text(says(u"Addons"_s))),
                                        cluster(absent, text({{u"Addons"_s, QJsonArray{odd}}})),
                                        cluster(absent, text({{u"Addons"_s, QJsonArray{addon}}})),
                                        cluster(absent, QJsonObject{{u"Addons"_s, QJsonArray{addon}}})};
            QJsonObject typed = cluster(absent, absent);
            for (const auto& key : {u"state"_s, u"cluster_type"_s, u"profile"_s, u"region_id"_s}) {
                QJsonObject changed = typed;
                changed.insert(key, odd);
                clusters.append(changed);
            }
            for (const QJsonObject& object : clusters)
                QVERIFY2(evaluate(read(object, {})).verdict != Verdict::Compliant, qPrintable(text(object)));
        }
    }

    void neverTakesAnOddAddonAnswerForTerway()
    {
        const auto answer = [](const QJsonValue& addons) { return QJsonObject{{u"addons"_s, addons}}; };
        for (const QJsonValue& odd : oddValues) {
            const QList<QJsonValue> answers{
                odd, answer(odd), answer(QJsonArray{odd}), answer(QJsonArray{QJsonObject{{u"name"_s, odd}}}),
                answer(QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s}, {u"state"_s, odd}}})};
            for (const QJsonValue& given : answers) {
                const Cluster parsed = read(cluster({}, {}), {{u"addon_instances"_s, given}});
                QVERIFY(evaluate(parsed).verdict != Verdict::Compliant);
            }
        }
    }

    void readsAddonStates_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        for (const char* state : {"active", "updating", "upgrading", "Active"})
            QTest::newRow(state) << QString::fromLatin1(state) << u"TERWAY_ENIIP"_s;
        for (const char* state : {"deleting", "failed", "deleted", "installing", "unknown"})
            QTest::newRow(state) << QString::fromLatin1(state) << u"ADDON_INACTIVE"_s;
    }
    void readsAddonStates()
    {
        QFETCH(QString, state);
        const QJsonObject addon{{u"name"_s, u"terway-eniip"_s}, {u"state"_s, state}};
        const QJsonObject answer{{u"addons"_s, QJsonArray{addon}}};
        QTEST(reasonKey(evaluate(read(cluster({}, {}), {{u"addon_instances"_s, answer}})).reason), "reason");
    }
};

QTEST_GUILESS_MAIN(TestVerdictCases)
#include "tst_verdictcases.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/account.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADescription()
    {
        const auto account =
            parseAccount(R"({"uid":"1","regions":[{"id":"cn-x"}],"clusters":[{"no":7,"region":"cn-x","name":"a"},
                                              {"id":"cother","region":"cn-x"}]})");
        QVERIFY(account);
        QCOMPARE(account->cluster(u"cd0de0000000000000000000000000007"_s)["name"_L1].toString(), u"a"_s);
        QCOMPARE(account->cluster(u"cother"_s)["region"_L1].toString(), u"cn-x"_s);
        QVERIFY(account->cluster(u"c1"_s).isEmpty());
        QCOMPARE(account->clustersByRegion.value(u"cn-x"_s).size(), 2);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        const QByteArray start = R"({"uid":"1","regions":[{"id":"cn-x"}],)";
        QTest::newRow("empty") << QByteArray() << u"illegal"_s;
        QTest::newRow("not JSON") << QByteArray("{") << u"unterminated"_s;
        QTest::newRow("array") << QByteArray("[]") << u"uid"_s;
        QTest::newRow("no regions") << QByteArray(R"({"uid":"1"})") << u"regions"_s;
        QTest::newRow("unknown region") << start + R"("clusters":[{"region":"cn-y"}]})" << u"cn-y"_s;
        QTest::newRow("unknown VPC") << start + R"("clusters":[{"region":"cn-x","vpc":"vpc-1"}]})" << u"vpc-1"_s;
        QTest::newRow("same id") << start + R"("clusters":[{"no":1,"region":"cn-x"},{"no":1,"region":"cn-x"}]})"
                                 << u"twice"_s;
        QTest::newRow("unknown fault") << start + R"("faults":[{"kind":"explode"}]})" << u"explode"_s;
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        const auto account = parseAccount(json);
        QVERIFY(!account);
        QCOMPARE(account.error().kind, ErrorKind::BadReply);
        QVERIFY2(account.error().message.contains(reason), qPrintable(account.error().message));
    }

    void namesZones()
    {
        QCOMPARE(zoneId(u"cn-hangzhou"_s, u"h"_s), u"cn-hangzhou-h"_s);
        QCOMPARE(zoneId(u"eu-west-1"_s, u"a"_s), u"eu-west-1a"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"

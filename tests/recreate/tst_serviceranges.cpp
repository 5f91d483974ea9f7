// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/serviceranges.h"
#include "sampleaccount.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestServiceRanges final : public QObject
{
    Q_OBJECT

private:
    static ClusterNetwork other(int number, const QString& services, const QString& pods = {},
                                const QString& vpc = u"vpc-a1"_s)
    {
        return {
            .id = ClusterId(u"c%1"_s.arg(number)), .name = {}, .vpcId = vpc, .serviceCidr = services, .podCidr = pods};
    }

private Q_SLOTS:
    void saysWhoTakesARange_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("inSentence");
        QTest::newRow("free") << u"172.19.0.0/20"_s << QString();
        QTest::newRow("no range") << u"services"_s << u"is not an IPv4 network"_s;
        QTest::newRow("host bits") << u"172.19.0.1/20"_s << u"is not an IPv4 network"_s;
        QTest::newRow("public") << u"100.64.0.0/16"_s << u"is not within"_s;
        QTest::newRow("too large") << u"172.16.0.0/15"_s << u"is not within"_s;
        QTest::newRow("too small") << u"172.19.0.0/25"_s << u"is not within"_s;
        QTest::newRow("VPC") << u"10.200.0.0/16"_s << u"the VPC (10.0.0.0/8)"_s;
        QTest::newRow("secondary block") << u"192.168.8.0/24"_s << u"the VPC (192.168.0.0/20)"_s;
        QTest::newRow("vSwitch outside the blocks") << u"172.31.0.0/20"_s << u"vSwitch vsw-odd (172.31.4.0/24)"_s;
        QTest::newRow("pods") << u"172.22.16.0/20"_s << u"the pods of cluster c1 (172.22.0.0/16)"_s;
        QTest::newRow("second range of pods")
            << u"172.23.0.0/20"_s << u"the pods of cluster c2 (fd00::/64, 172.23.0.0/16)"_s;
        QTest::newRow("pods of another VPC") << u"172.24.0.0/20"_s << QString();
        QTest::newRow("Services of others are told elsewhere") << u"172.25.0.0/20"_s << QString();
    }
    void saysWhoTakesARange()
    {
        QFETCH(QString, range);
        QFETCH(QString, inSentence);
        Facts facts = Sample::facts();
        facts.vswitches =
            QList<VSwitch>{Sample::vswitch(u"vsw-odd"_s, u"cn-hangzhou-h"_s, u"172.31.4.0/24"_s, 9),
                           Sample::vswitch(u"vsw-else"_s, u"cn-hangzhou-h"_s, u"172.19.0.0/24"_s, 9, u"vpc-b2"_s)};
        facts.otherClusters = {other(1, u"172.25.0.0/20"_s, u"172.22.0.0/16"_s),
                               other(2, {}, u"fd00::/64, 172.23.0.0/16"_s),
                               other(3, {}, u"172.24.0.0/16"_s, u"vpc-b2"_s)};
        const std::optional<QString> conflict = ServiceRanges(u"vpc-a1"_s, facts).conflict(range);
        QCOMPARE(conflict.has_value(), !inSentence.isEmpty());
        QVERIFY2(conflict.value_or(QString()).contains(inSentence), qPrintable(conflict.value_or(QString())));
    }

    void findsTheFirstFreeOne_data()
    {
        QTest::addColumn<QStringList>("services");
        QTest::addColumn<QString>("free");
        QTest::newRow("nobody else") << QStringList() << u"172.19.0.0/20"_s;
        QTest::newRow("the usual one is used") << QStringList{u"172.19.8.0/24"_s} << u"172.21.0.0/20"_s;
        QTest::newRow("both usual ones, one twice")
            << QStringList{u"172.21.0.0/20"_s, u"172.19.0.0/20"_s, u"172.21.0.0/20"_s} << u"172.16.0.0/20"_s;
        QTest::newRow("unreadable") << QStringList{u"none"_s, QString()} << u"172.19.0.0/20"_s;
        QTest::newRow("all") << QStringList{u"172.16.0.0/12"_s, u"192.168.0.0/16"_s} << QString();
    }
    void findsTheFirstFreeOne()
    {
        QFETCH(QStringList, services);
        Facts facts = Sample::facts(); // 10.0.0.0/8 is the VPC's
        for (const QString& one : services)
            facts.otherClusters.append(other(int(facts.otherClusters.size()), one));
        facts.otherClusters.append(other(99, u"172.19.0.0/20"_s, {}, u"vpc-b2"_s));
        QTEST(ServiceRanges(u"vpc-a1"_s, facts).firstFree(), "free");
    }

    /// The texts are read once: to ask again costs next to nothing, however many clusters there are.
    void isAskedAgainCheaply()
    {
        Facts facts = Sample::facts();
        for (int i = 0; i < 3000; ++i)
            facts.otherClusters.append(other(i, u"172.%1.0.0/20"_s.arg(16 + i % 15)));
        const ServiceRanges ranges(u"vpc-a1"_s, facts);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(ranges.firstFree(), u"172.31.0.0/20"_s);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed()))); // takes some 20 ms
    }
};

QTEST_GUILESS_MAIN(TestServiceRanges)
#include "tst_serviceranges.moc"

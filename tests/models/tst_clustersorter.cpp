// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clustersorter.h"

#include "findings.h"

#include <QTest>

#include <algorithm>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestClusterSorter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void ordersVersions_data();
    void ordersVersions();
    void refusesVersionsWithoutNumber() { QVERIFY(!versionNumber(u"latest"_s) && !versionNumber(QString())); }
    void ordersAddressBlocks();
    void sorts_data();
    void sorts();
};

namespace {

QStringList sortedNames(QList<Finding> findings, ClusterColumn column, Qt::SortOrder order)
{
    ClusterSorter sorter(column, order);
    const RegionTable regions = Samples::regions();
    std::ranges::sort(findings, [&](const Finding& a, const Finding& b) {
        return sorter.isLess(sorter.key(a, sorter.nameKey(a), regions), a, sorter.key(b, sorter.nameKey(b), regions),
                             b);
    });
    QStringList names;
    for (const Finding& finding : findings)
        names.append(finding.cluster.name);
    return names;
}

QList<Finding> sample()
{
    Cluster node10 = Samples::cluster(u"c1"_s, u"node-10"_s, u"terway-eniip"_s);
    node10.version = u"1.9.3"_s;
    node10.nodeCount = 100;
    Cluster node2 = Samples::cluster(u"c2"_s, u"Node-2"_s, u"Flannel"_s, u"us-west-1"_s);
    node2.version = u"1.34.10-aliyun.1"_s;
    node2.nodeCount = 9;
    Cluster node3 = Samples::cluster(u"c3"_s, u"node-3"_s, QString());
    node3.version = QString();
    node3.nodeCount = std::nullopt;
    Cluster other = Samples::cluster(u"c4"_s, u"alpha"_s, u"Flannel"_s);
    other.version = u"1.34.9-aliyun.1"_s;
    other.nodeCount = 20;
    return {Samples::finding(node10), Samples::finding(node2), Samples::finding(node3), Samples::finding(other)};
}

} // namespace

void TestClusterSorter::ordersVersions_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::newRow("minor") << u"1.9.3"_s << u"1.10.0"_s;
    QTest::newRow("patch") << u"1.34.9-aliyun.1"_s << u"1.34.10-aliyun.1"_s;
    QTest::newRow("build") << u"1.34.1-aliyun.1"_s << u"1.34.1-aliyun.2"_s;
    QTest::newRow("short") << u"1.34"_s << u"1.34.1"_s;
    QTest::newRow("absurd number") << u"1.34"_s << u"99999999999999999999.1"_s;
}

void TestClusterSorter::ordersVersions()
{
    QFETCH(const QString, older);
    QFETCH(const QString, newer);
    QVERIFY(*versionNumber(older) < *versionNumber(newer));
}

void TestClusterSorter::ordersAddressBlocks()
{
    QVERIFY(*cidrNumber(u"9.0.0.0/8"_s) < *cidrNumber(u"10.0.0.0/8"_s));
    QVERIFY(*cidrNumber(u"10.0.0.0/8"_s) < *cidrNumber(u"10.0.0.0/16"_s));
    QVERIFY(*cidrNumber(u"10.0.0.0/16"_s) < *cidrNumber(u"192.168.0.0/16"_s));
    for (const QString& other : {u"fd00::/8"_s, u"10.0.0.0/33"_s, u"10.0.0"_s, u"10.0.0.256/8"_s, u"x"_s, QString()})
        QVERIFY2(!cidrNumber(other), qPrintable(other));
}

void TestClusterSorter::sorts_data()
{
    using Names = QStringList;
    QTest::addColumn<ClusterColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("names");
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    QTest::newRow("problems first") << ClusterColumn::Verdict << up
                                    << Names{u"alpha"_s, u"Node-2"_s, u"node-3"_s, u"node-10"_s};
    QTest::newRow("names as people count")
        << ClusterColumn::Name << up << Names{u"alpha"_s, u"Node-2"_s, u"node-3"_s, u"node-10"_s};
    QTest::newRow("names down") << ClusterColumn::Name << down
                                << Names{u"node-10"_s, u"node-3"_s, u"Node-2"_s, u"alpha"_s};
    QTest::newRow("versions, unknown last")
        << ClusterColumn::Version << up << Names{u"node-10"_s, u"alpha"_s, u"Node-2"_s, u"node-3"_s};
    QTest::newRow("versions down, unknown last")
        << ClusterColumn::Version << down << Names{u"Node-2"_s, u"alpha"_s, u"node-10"_s, u"node-3"_s};
    QTest::newRow("numbers") << ClusterColumn::Nodes << up << Names{u"Node-2"_s, u"alpha"_s, u"node-10"_s, u"node-3"_s};
    QTest::newRow("ties by urgency") << ClusterColumn::Region << up
                                     << Names{u"alpha"_s, u"node-3"_s, u"node-10"_s, u"Node-2"_s};
}

void TestClusterSorter::sorts()
{
    QFETCH(const ClusterColumn, column);
    QFETCH(const Qt::SortOrder, order);
    QFETCH(const QStringList, names);
    QCOMPARE(sortedNames(sample(), column, order), names);
}

QTEST_GUILESS_MAIN(TestClusterSorter)
#include "tst_clustersorter.moc"

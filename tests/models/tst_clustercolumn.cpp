// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clustercolumn.h"

#include "findings.h"

#include <QSet>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestClusterColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void idsAreUniqueAndLeadBack();
    void showsTexts_data();
    void showsTexts();
};

void TestClusterColumn::idsAreUniqueAndLeadBack()
{
    QSet<QString> ids;
    QSet<QString> titles;
    for (int i = 0; i < clusterColumnCount; ++i) {
        const auto column = ClusterColumn(i);
        QVERIFY(columnFromId(columnId(column)) == column);
        ids.insert(columnId(column));
        titles.insert(columnTitle(column));
    }
    QCOMPARE(ids.size(), clusterColumnCount);
    QCOMPARE(titles.size(), clusterColumnCount);
    QVERIFY(!columnFromId(u"no_such_column"_s));
}

void TestClusterColumn::showsTexts_data()
{
    QTest::addColumn<ClusterColumn>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("verdict in words") << ClusterColumn::Verdict << u"Non-compliant"_s;
    QTest::newRow("hostile name, made visible") << ClusterColumn::Name << u"<b>x</b>\\u202E\\u000A"_s;
    QTest::newRow("region id") << ClusterColumn::Region << u"cn-hangzhou"_s;
    QTest::newRow("region name") << ClusterColumn::RegionName << u"China (Hangzhou)"_s;
    QTest::newRow("number") << ClusterColumn::Nodes << u"3"_s;
    QTest::newRow("boolean") << ClusterColumn::DeletionProtection << u"yes"_s;
    QTest::newRow("list") << ClusterColumn::VSwitches << u"vsw-a | vsw-b"_s;
    QTest::newRow("not known") << ClusterColumn::Created << QString();
    QTest::newRow("code") << ClusterColumn::ReasonCode << u"FLANNEL"_s;
    QTest::newRow("sentence") << ClusterColumn::Reason << reasonSentenceTranslated(ReasonCode::Flannel);
    QTest::newRow("evidence") << ClusterColumn::EvidenceSource << u"parameters.Network"_s;
    QTest::newRow("strict verdict") << ClusterColumn::StrictVerdict << u"Non-compliant"_s;
}

void TestClusterColumn::showsTexts()
{
    QFETCH(const ClusterColumn, column);
    QFETCH(const QString, text);
    Cluster cluster = Samples::cluster(u"c1"_s, u"<b>x</b>\u202E\n"_s);
    cluster.vswitchIds = {u"vsw-a"_s, u"vsw-b"_s};
    cluster.deletionProtection = true;
    QCOMPARE(cellText(Samples::finding(cluster), column, Samples::regions()), text);
}

QTEST_GUILESS_MAIN(TestClusterColumn)
#include "tst_clustercolumn.moc"

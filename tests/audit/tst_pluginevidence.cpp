// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/pluginevidence.h"

#include <QTest>

using namespace Ack;
using namespace Ack::PluginEvidence;
using namespace Qt::StringLiterals;

namespace {

Evidence evidence(EvidenceRank rank, const QString& plugin, bool running = true)
{
    return {.rank = rank, .source = u"x"_s, .value = plugin, .plugin = plugin, .running = running};
}

} // namespace

class TestPluginEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalisesNames_data()
    {
        QTest::addColumn<QString>("plugin");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"terway-eniip"_s << u"terway-eniip"_s;
        QTest::newRow("case and blanks") << u" Terway-ENIIP "_s << u"terway-eniip"_s;
        QTest::newRow("installed flannel") << u"kube-flannel-ds"_s << u"flannel"_s;
        QTest::newRow("vxlan") << u"kube-flannel-ds-vxlan"_s << u"flannel"_s;
        QTest::newRow("companion") << u"terway-controlplane"_s << QString();
        QTest::newRow("none") << u"None"_s << QString();
        QTest::newRow("null") << u"null"_s << QString();
        QTest::newRow("blank") << u"  "_s << QString();
    }
    void normalisesNames()
    {
        QFETCH(QString, plugin);
        QTEST(pluginOf(evidence(EvidenceRank::Capabilities, plugin)), "name");
    }

    void spellsNamesAsGiven()
    {
        QCOMPARE(givenName({.rank = EvidenceRank::ParametersNetwork, .value = u" Flannel "_s}), u"Flannel"_s);
        QCOMPARE(
            givenName(
                {.rank = EvidenceRank::VersionKey, .source = u"meta_data.terway-eniipVersion"_s, .value = u"v1"_s}),
            u"terway-eniip"_s);
        QCOMPARE(givenName({.rank = EvidenceRank::VersionKey, .source = u"odd"_s}), u"odd"_s);
    }

    void looksAtRunningEvidenceOfTheRankOnly()
    {
        Cluster cluster;
        cluster.evidence = {evidence(EvidenceRank::AddonInstance, u"flannel"_s),
                            evidence(EvidenceRank::AddonInstance, u"kube-flannel-ds"_s),
                            evidence(EvidenceRank::AddonInstance, u"terway"_s, false),
                            evidence(EvidenceRank::AddonList, u"calico"_s)};
        QCOMPARE(pluginsNamedBy(cluster, EvidenceRank::AddonInstance), QStringList(u"flannel"_s));
        QCOMPARE(decidingRank(cluster), EvidenceRank::AddonInstance);
        QVERIFY(!stoppedEniip(cluster));
        QVERIFY(!decidingRank(Cluster()));
    }

    void doesNotReviveAStoppedAddon()
    {
        Cluster cluster;
        cluster.evidence = {evidence(EvidenceRank::AddonInstance, u"terway-eniip"_s, false),
                            evidence(EvidenceRank::VersionKey, u"terway-eniip"_s)};
        QVERIFY(stoppedEniip(cluster));
        QVERIFY(!decidingRank(cluster));
        cluster.evidence.append(evidence(EvidenceRank::AddonList, u"flannel"_s));
        QCOMPARE(decidingRank(cluster), EvidenceRank::AddonList);
        cluster.state = u"initial"_s;
        QVERIFY(!decidingRank(cluster));
    }
};

QTEST_GUILESS_MAIN(TestPluginEvidence)
#include "tst_pluginevidence.moc"

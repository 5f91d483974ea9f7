// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/evidencerank.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestEvidenceRank final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRanksBack()
    {
        for (int i = int(EvidenceRank::ParametersNetwork); i <= int(EvidenceRank::Corroboration); ++i)
            QCOMPARE(evidenceRankFromKey(evidenceRankKey(EvidenceRank(i))), EvidenceRank(i));
        QVERIFY(!evidenceRankFromKey(u"hearsay"_s));
    }

    void knowsRanksByTheirField_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("rank");
        QTest::newRow("E1") << u"parameters.Network"_s << u"parameters"_s;
        QTest::newRow("E2") << u"meta_data.Capabilities.Network"_s << u"capabilities"_s;
        QTest::newRow("E3") << u"addon_instances"_s << u"addon_instance"_s;
        QTest::newRow("E4") << u"meta_data.terway-eniipVersion"_s << u"version_key"_s;
        QTest::newRow("E5") << u"meta_data.Addons"_s << u"addon_list"_s;
        QTest::newRow("flag") << u"meta_data.Capabilities.TerwayEniip"_s << u"companion"_s;
        QTest::newRow("other") << u"container_cidr"_s << u"corroboration"_s;
    }
    void knowsRanksByTheirField()
    {
        QFETCH(QString, source);
        QTEST(evidenceRankKey(evidenceRankOf(source)), "rank");
    }
};

QTEST_GUILESS_MAIN(TestEvidenceRank)
#include "tst_evidencerank.moc"

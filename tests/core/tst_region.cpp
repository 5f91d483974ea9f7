// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/region.h"
#include "resources/resources.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestRegion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheBuiltInTable()
    {
        const Result<RegionTable> table = RegionTable::fromJson(Resources::regionTable());
        QVERIFY(table);
        QCOMPARE(table->all().size(), 44);
        QVERIFY(table->open().size() >= 28);
        const Region hangzhou = table->region(RegionId(u"cn-hangzhou"_s));
        QCOMPARE(hangzhou.csHost, u"cs.cn-hangzhou.aliyuncs.com"_s);
        QCOMPARE(hangzhou.vpcHost, u"vpc.aliyuncs.com"_s);
        QCOMPARE(hangzhou.nameChinese, u"华东1（杭州）"_s);
        QVERIFY(hangzhou.isOpen());
        QVERIFY(!table->region(RegionId(u"ap-south-1"_s)).isOpen());
    }

    void buildsUnknownRegionsByPattern()
    {
        const Region region = RegionTable().region(RegionId(u"xx-new-1"_s));
        QCOMPARE(region.csHost, u"cs.xx-new-1.aliyuncs.com"_s);
        QCOMPARE(region.nameEnglish, u"xx-new-1"_s);
    }

    void refusesWhatIsNoTable() { QCOMPARE(RegionTable::fromJson("{}").error().kind, ErrorKind::File); }

    void knowsTheFormOfIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("ok");
        QTest::newRow("usual") << u"cn-hangzhou"_s << true;
        QTest::newRow("digits") << u"cn-north-2-gov-1"_s << true;
        QTest::newRow("upper case") << u"CN-hangzhou"_s << false;
        QTest::newRow("slash") << u"cn/../x"_s << false;
        QTest::newRow("newline at the end") << u"cn-hangzhou\n"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("host") << u"evil.example"_s << false;
    }
    void knowsTheFormOfIds()
    {
        QFETCH(QString, id);
        QTEST(isWellFormed(RegionId(id)), "ok");
    }
};

QTEST_GUILESS_MAIN(TestRegion)
#include "tst_region.moc"

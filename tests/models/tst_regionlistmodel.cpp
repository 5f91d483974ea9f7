// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/regionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestRegionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void isEmptyWithoutRegions();
    void showsAllFirst();
    void updatesOneRegionInPlace();
    void explainsFailures();
    void neverReadsNamesAsMarkup();
    void namesFollowTheLanguage();
};

namespace {

RegionOutcome outcome(const QString& id, const QString& name, RegionState state, int clusters = 0)
{
    return {.id = RegionId(id), .name = name, .state = state, .clusters = clusters};
}

struct Fixture
{
    RegionListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QVariant at(int row, int role = Qt::DisplayRole) const { return model.index(row).data(role); }
};

} // namespace

void TestRegionListModel::isEmptyWithoutRegions()
{
    Fixture f;
    QCOMPARE(f.model.rowCount(), 0);
    f.model.setRegions({outcome(u"cn-hangzhou"_s, u"China (Hangzhou)"_s, RegionState::Queued)});
    QCOMPARE(f.model.rowCount(), 2);
    f.model.setRegions({});
    QCOMPARE(f.model.rowCount(), 0);
}

void TestRegionListModel::showsAllFirst()
{
    Fixture f;
    f.model.setRegions({outcome(u"cn-hangzhou"_s, u"China (Hangzhou)"_s, RegionState::Done, 61)});
    f.model.setCounts(61, {{RegionId(u"cn-hangzhou"_s), 12}});
    QCOMPARE(f.at(0).toString(), u"All  61"_s);
    QCOMPARE(f.at(0, Qt::AccessibleTextRole).toString(), u"All regions, clusters: 61, problems: 12"_s);
    QCOMPARE(f.at(1).toString(), u"Hangzhou  61 · 12 problems"_s);
    QCOMPARE(f.at(1, Qt::AccessibleTextRole).toString(), u"China (Hangzhou), done, clusters: 61, problems: 12"_s);
    QVERIFY(!f.model.regionAt(0));
    QVERIFY(f.model.regionAt(1) == RegionId(u"cn-hangzhou"_s));
    QCOMPARE(f.model.rowOf(RegionId(u"cn-hangzhou"_s)), 1);
    QCOMPARE(f.model.rowOf(RegionId(u"nowhere"_s)), -1);
}

void TestRegionListModel::updatesOneRegionInPlace()
{
    Fixture f;
    f.model.setRegion(outcome(u"cn-hangzhou"_s, u"China (Hangzhou)"_s, RegionState::Queued));
    f.model.setRegion(outcome(u"cn-beijing"_s, u"China (Beijing)"_s, RegionState::Queued));
    QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    f.model.setRegion(outcome(u"cn-hangzhou"_s, u"China (Hangzhou)"_s, RegionState::Denied));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 1);
    QCOMPARE(f.at(1).toString(), u"Hangzhou  denied"_s);
    QVERIFY(f.at(1, RegionListModel::ProblemRole).toBool());
    f.model.setRegions(f.model.regions());
    QCOMPARE(resets.size(), 0);
}

void TestRegionListModel::explainsFailures()
{
    Fixture f;
    RegionOutcome denied = outcome(u"me-east-1"_s, u"UAE (Dubai)"_s, RegionState::Denied);
    denied.error = Error{.kind = ErrorKind::Denied, .message = u"no"_s, .action = u"cs:DescribeClusters"_s};
    f.model.setRegion(denied);
    QVERIFY(f.at(1, Qt::AccessibleDescriptionRole).toString().contains(u"cs:DescribeClusters"_s));
    QVERIFY(f.at(1, Qt::ToolTipRole).toString().contains(u"cs:DescribeClusters"_s));
}

void TestRegionListModel::neverReadsNamesAsMarkup()
{
    Fixture f;
    f.model.setRegion(outcome(u"x1"_s, u"<img src=x>\u202E"_s, RegionState::Done));
    QVERIFY(f.at(1).toString().contains(u"<img src=x>\\u202E"_s));
    QVERIFY(!f.at(1, Qt::ToolTipRole).toString().contains(u"<img"_s));
}

void TestRegionListModel::namesFollowTheLanguage()
{
    Fixture f;
    const auto names = RegionTable::fromJson(R"json([{"id": "cn-hangzhou", "name_en": "China (Hangzhou)",
        "name_zh": "华东1（杭州）", "status": "open"}])json");
    QVERIFY(names);
    f.model.setNames(*names);
    f.model.setRegions({outcome(u"cn-hangzhou"_s, u"China (Hangzhou)"_s, RegionState::Done),
                        outcome(u"xx-new-1"_s, u"New (One)"_s, RegionState::Done)});
    QCOMPARE(f.at(1, RegionListModel::NameRole).toString(), u"Hangzhou"_s);
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    QCOMPARE(f.at(1, RegionListModel::NameRole).toString(), u"华东1（杭州）"_s);
    QCOMPARE(f.at(2, RegionListModel::NameRole).toString(), u"One"_s);
    QLocale::setDefault(QLocale::c());
}

QTEST_GUILESS_MAIN(TestRegionListModel)
#include "tst_regionlistmodel.moc"

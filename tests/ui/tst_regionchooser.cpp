// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/regions/regionchooser.h"

#include "models/findings.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestRegionChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void allIsAnEmptyList();
    void keepsAChoice();
    void searchLimitsAllAndNone();
    void noneCannotBeAccepted();
    void anAreaChecksItsRegions();
    void specialRegionsAreShownOnDemand();
    void aChosenSpecialRegionIsNeverHidden();
};

namespace {

QPushButton* button(const RegionChooser& chooser, const QString& text)
{
    for (auto* button : chooser.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

void TestRegionChooser::allIsAnEmptyList()
{
    const RegionChooser chooser(Samples::regions().open(), {});
    QCOMPARE(chooser.chosen(), QList<RegionId>());
}

void TestRegionChooser::keepsAChoice()
{
    const QList<RegionId> two{RegionId(u"cn-hangzhou"_s), RegionId(u"us-west-1"_s)};
    const RegionChooser chooser(Samples::regions().open(), two);
    QCOMPARE(chooser.chosen(), two);
}

void TestRegionChooser::searchLimitsAllAndNone()
{
    RegionChooser chooser(Samples::regions().open(), {});
    QTest::mouseClick(button(chooser, u"None"_s), Qt::LeftButton);
    QTest::keyClicks(chooser.findChild<QLineEdit*>(u"Search regions"_s), u"JAKARTA"_s);
    QTest::mouseClick(button(chooser, u"All"_s), Qt::LeftButton);
    QCOMPARE(chooser.chosen(), QList<RegionId>({RegionId(u"ap-southeast-5"_s)}));
}

void TestRegionChooser::noneCannotBeAccepted()
{
    RegionChooser chooser(Samples::regions().open(), {});
    QVERIFY(button(chooser, u"OK"_s)->isEnabled());
    QTest::mouseClick(button(chooser, u"None"_s), Qt::LeftButton);
    QVERIFY(!button(chooser, u"OK"_s)->isEnabled());
}

void TestRegionChooser::anAreaChecksItsRegions()
{
    RegionChooser chooser(Samples::regions().all(), {RegionId(u"cn-hangzhou"_s)});
    auto* tree = chooser.findChild<QTreeWidget*>(u"Regions offered"_s);
    const auto areas = tree->findItems(u"Middle East"_s, Qt::MatchExactly);
    QCOMPARE(areas.size(), 1);
    tree->setCurrentItem(areas.first());
    QTest::keyClick(tree, Qt::Key_Space);
    const QList<RegionId> chosen = chooser.chosen();
    QVERIFY(chosen.contains(RegionId(u"cn-hangzhou"_s)) && chosen.contains(RegionId(u"me-east-1"_s)));
    QCOMPARE(tree->topLevelItem(0)->checkState(0), Qt::PartiallyChecked);
    tree->setCurrentItem(tree->topLevelItem(0));
    QTest::keyClick(tree, Qt::Key_Space); // what is not shown is not chosen with it
    QVERIFY(!chooser.chosen().contains(RegionId(u"cn-nanjing"_s)));
    QVERIFY(chooser.chosen().contains(RegionId(u"cn-beijing"_s)));
}

void TestRegionChooser::specialRegionsAreShownOnDemand()
{
    RegionChooser chooser(Samples::regions().all(), {});
    auto* tree = chooser.findChild<QTreeWidget*>(u"Regions offered"_s);
    const auto finance = tree->findItems(u"Finance Cloud"_s, Qt::MatchExactly);
    QCOMPARE(finance.size(), 1);
    QVERIFY(finance.first()->isHidden());
    chooser.findChild<QCheckBox*>(u"Special regions"_s)->click();
    QVERIFY(!finance.first()->isHidden());
    QVERIFY(chooser.chosen().isEmpty()); // shown, not chosen
    finance.first()->setCheckState(0, Qt::Checked);
    QVERIFY(chooser.chosen().contains(RegionId(u"cn-hangzhou"_s)));
    QVERIFY(chooser.chosen().size() > Samples::regions().open().size());
}

void TestRegionChooser::aChosenSpecialRegionIsNeverHidden()
{
    const RegionId finance(u"cn-shanghai-finance-1"_s);
    const RegionChooser chooser(Samples::regions().all(), {finance});
    QVERIFY(chooser.findChild<QCheckBox*>(u"Special regions"_s)->isChecked());
    QCOMPARE(chooser.chosen(), QList<RegionId>{finance});
}

QTEST_MAIN(TestRegionChooser)
#include "tst_regionchooser.moc"

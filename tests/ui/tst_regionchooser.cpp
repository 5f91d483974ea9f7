// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/regions/regionchooser.h"

#include "models/findings.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

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

QTEST_MAIN(TestRegionChooser)
#include "tst_regionchooser.moc"

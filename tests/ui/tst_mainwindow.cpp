// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "windowfixture.h"

#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// The row of a list that holds a text; -1 when none does.
int rowWith(const QAbstractItemView& list, const QString& text)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, 0).data().toString().contains(text))
            return row;
    }
    return -1;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithoutAccount();
    void offersToScanAChosenAccount();
    void scansTheDemoAccount();
    void rowsArriveWhileScanning();
    void escCancelsAScanAndKeepsWhatCame();
    void retriesFailedRegions();
    void retriesOneRegionFromItsMenu();
    void saysWhyAChosenRegionShowsNothing();
    void tellsWhyAScanCannotStart();
    void canBeClosedDuringAScan();
    void keepsWhatAClosedScanRead();
    void remembersHowItWasLeft();
    void remembersTheRegionsOfAnAccount();
    void titleNamesNoAccount();
};

void TestMainWindow::startsWithoutAccount()
{
    const WindowFixture f;
    QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
    QVERIFY(!f.table()->isVisible());
    QVERIFY(!f.find<QPushButton>(u"Scan"_s)->isEnabled());
    QCOMPARE(f.find<QComboBox>(u"Account"_s)->currentIndex(), -1);
    QVERIFY(f.status().contains(u"No audit yet"_s));
    QStringList buttons;
    for (const auto* button : f.window->findChildren<QPushButton*>()) {
        if (button->isVisible())
            buttons.append(button->text().remove(u'&'));
    }
    for (const QString& offered :
         {u"Add account…"_s, u"Import from the aliyun CLI…"_s, u"Open audit…"_s, u"Demo account"_s})
        QVERIFY2(buttons.contains(offered), qPrintable(offered));
}

void TestMainWindow::offersToScanAChosenAccount()
{
    const WindowFixture f;
    f.find<QAction>(u"Demo account"_s)->trigger();
    QCOMPARE(f.find<QComboBox>(u"Account"_s)->currentText(), u"Demo account"_s);
    QVERIFY(f.find<QPushButton>(u"Scan"_s)->isEnabled());
    QCOMPARE(f.audit().stage(), ShownAudit::Stage::Nothing);
}

void TestMainWindow::scansTheDemoAccount()
{
    const WindowFixture f;
    f.chooseDemo();
    f.press(Qt::Key_F5);
    QCOMPARE(f.audit().stage(), ShownAudit::Stage::Scanning);
    QVERIFY(!f.find<QPushButton>(u"Scan"_s)->isEnabled());
    QVERIFY(!f.find<QComboBox>(u"Account"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(f.isFinished(), 60'000);
    const Totals totals = f.audit().report().totals();
    QVERIFY(totals.clusters > 30 && totals.nonCompliant > 0 && totals.compliant > 0);
    QCOMPARE(f.rows(), totals.clusters);
    QCOMPARE(f.cell(0, ClusterColumn::Verdict), u"Non-compliant"_s);
    QCOMPARE(f.find<QLabel>(u"Cluster count"_s)->text(), u"%1 clusters"_s.arg(totals.clusters));
    QCOMPARE(f.find<QAbstractButton>(u"Only non_compliant"_s)->text(), u"%1 Non-compliant"_s.arg(totals.nonCompliant));
    QCOMPARE(f.regionList()->model()->rowCount(), totals.regionsTotal + 1);
    QVERIFY(f.find<QLabel>(u"Regions read"_s)->text().contains(u"incomplete"_s)); // a region of the demo is denied
    QVERIFY(f.status().contains(u"incomplete: 1 region"_s));
    QVERIFY(f.table()->currentIndex().row() == 0);
    QTRY_VERIFY(f.find<QWidget>(u"Cluster details"_s)->isVisible());
}

void TestMainWindow::rowsArriveWhileScanning()
{
    const WindowFixture f;
    f.chooseDemo();
    f.click(u"Scan"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.rows() > 0, 60'000);
    QVERIFY(!f.isFinished());
    QVERIFY(f.table()->isVisible());
    QVERIFY(f.status().startsWith(u"Scanning: "_s));
    QVERIFY(f.find<QLabel>(u"Regions read"_s)->text().contains(u"incomplete"_s));
}

void TestMainWindow::escCancelsAScanAndKeepsWhatCame()
{
    const WindowFixture f;
    f.chooseDemo();
    f.click(u"Scan"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.rows() > 0, 60'000);
    const int before = f.audit().clusters().totalRows();
    f.press(Qt::Key_Escape);
    QTRY_VERIFY(f.isFinished());
    QVERIFY(f.audit().report().interrupted);
    QVERIFY(f.rows() >= before);
    QVERIFY(f.status().contains(u"incomplete"_s));
    QVERIFY(f.find<QPushButton>(u"Retry failed regions"_s)->isEnabled());
}

void TestMainWindow::retriesFailedRegions()
{
    const WindowFixture f;
    f.chooseDemo();
    f.click(u"Scan"_s);
    f.click(u"Cancel scan"_s);
    QTRY_VERIFY(f.isFinished());
    QVERIFY(f.find<QAction>(u"Retry failed regions"_s)->isEnabled());
    f.press(Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(f.audit().stage(), ShownAudit::Stage::Scanning);
    QTRY_VERIFY_WITH_TIMEOUT(f.isFinished(), 60'000);
    QVERIFY(f.rows() > 30);
    QCOMPARE(f.rows(), int(f.audit().report().findings.size()));
}

void TestMainWindow::retriesOneRegionFromItsMenu()
{
    const WindowFixture f;
    QVERIFY(f.scanDemo());
    const int rows = f.rows();
    QAbstractItemView* list = f.regionList();
    const int denied = rowWith(*list, u"denied"_s);
    QVERIFY(denied > 0);
    const QPoint at = list->visualRect(list->model()->index(denied, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, list->viewport()->mapToGlobal(at));
    QApplication::sendEvent(list->viewport(), &event);
    QMenu* menu = nullptr;
    QTRY_VERIFY((menu = list->findChild<QMenu*>()) && menu->isVisible());
    QVERIFY(menu->actions().first()->isEnabled());
    QVERIFY(!menu->actions().last()->isEnabled());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(f.audit().stage(), ShownAudit::Stage::Scanning);
    QTRY_VERIFY_WITH_TIMEOUT(f.isFinished(), 60'000);
    QCOMPARE(f.rows(), rows);
}

void TestMainWindow::saysWhyAChosenRegionShowsNothing()
{
    const WindowFixture f;
    QVERIFY(f.showDemo());
    QAbstractItemView* list = f.regionList();
    const auto said = [&f](const QString& text) {
        for (const QLabel* label : f.window->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    list->setCurrentIndex(list->model()->index(rowWith(*list, u"denied"_s), 0));
    QTRY_VERIFY(said(u"(Dubai) could not be read"_s));
    QVERIFY(said(u"cs:DescribeClustersForRegion"_s));
    list->setCurrentIndex(list->model()->index(rowWith(*list, u"Jakarta"_s), 0));
    QTRY_VERIFY(said(u"No clusters in Indonesia (Jakarta)"_s));
    f.press(Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(f.rows() > 30);
}

void TestMainWindow::tellsWhyAScanCannotStart()
{
    const WindowFixture f;
    f.window->accounts().offer(
        {.choice = {.kind = AccountChoice::Kind::AliyunCli, .name = u"no-such-profile"_s}, .label = u"gone"_s});
    QVERIFY(f.window->accounts().select(u"aliyun-cli:no-such-profile"_s));
    f.press(Qt::Key_F5);
    QCOMPARE(f.audit().stage(), ShownAudit::Stage::Nothing);
    QVERIFY(f.find<QWidget>(u"Notice"_s)->isVisible());
    QVERIFY(f.find<QPushButton>(u"Scan"_s)->isEnabled());
}

void TestMainWindow::canBeClosedDuringAScan()
{
    WindowFixture f;
    f.chooseDemo();
    f.click(u"Scan"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.rows() > 0, 60'000);
    f.press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!f.window->isVisible());
    f.window.reset();
    QCoreApplication::processEvents();
}

/// The window closes at once, and the history has the part that was read.
void TestMainWindow::keepsWhatAClosedScanRead()
{
    WindowFixture f;
    f.chooseDemo();
    f.click(u"Scan"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.rows() > 0, 60'000);
    f.window->close();
    QTRY_VERIFY(!f.window->isVisible());
    f.window.reset();
    const QDir history(f.folder.filePath(u"history"_s));
    QTRY_COMPARE(history.entryList({u"*.json*"_s}, QDir::Files).size(), 1);
}

void TestMainWindow::remembersTheRegionsOfAnAccount()
{
    WindowFixture f;
    f.chooseDemo();
    const QList<RegionId> two{RegionId(u"cn-beijing"_s), RegionId(u"eu-west-1"_s)};
    f.window->accounts().setRegions(two);
    QVERIFY(f.find<QAction>(u"Regions…"_s)->text().contains(u'2'));
    f.window->close();
    f.open();
    f.chooseDemo();
    QCOMPARE(f.window->accounts().regions(), two);
}

void TestMainWindow::remembersHowItWasLeft()
{
    WindowFixture f;
    const AccessKey key{.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret"), .token = {}};
    const auto profile = f.book.keepForSession({.label = u"prod"_s}, key);
    QVERIFY(profile);
    f.window->accounts().select(u"profile:"_s + profile->id.text());
    f.window->resize(1111, 711);
    f.window->close();
    f.open();
    QCOMPARE(f.find<QComboBox>(u"Account"_s)->currentText(), u"prod"_s);
}

void TestMainWindow::titleNamesNoAccount()
{
    const WindowFixture f;
    QVERIFY(f.scanDemo());
    QCOMPARE(f.window->windowTitle(), u"ACK Audit Workbench"_s);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

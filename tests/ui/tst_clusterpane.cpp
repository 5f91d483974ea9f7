// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "panefixture.h"

#include "ui/clusters/tablecommands.h"

#include <QAction>
#include <QHeaderView>
#include <QSignalSpy>
#include <QToolButton>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestClusterPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        f = std::make_unique<PaneFixture>();
        f->model.mergeFindings({Samples::finding(u"c1"_s, u"prod-web"_s),
                                Samples::finding(u"c2"_s, u"prod-api"_s, u"terway-eniip"_s),
                                Samples::finding(u"c3"_s, u"test"_s, u"Flannel"_s, u"us-west-1"_s)});
    }
    void cleanup() { f.reset(); }
    void filtersByRegularExpression();
    void saysWhatIsWrongWithAnExpressionInPlace();
    void saysThatAnExpressionIsTooCostly();
    void filtersLiveRowsByRegularExpression();
    void cellMenuKeepsOnlyItsValue_data();
    void cellMenuKeepsOnlyItsValue();
    void cellMenuExcludesItsValue();
    void cellKeysDoTheSame();
    void replacesTheOppositeTerm_data();
    void replacesTheOppositeTerm();
    void starsByClickAndKey();
    void keepsFavouritesByAccount();
    void sortsAndMovesColumnsByKey();
    void hidesAndResetsColumnsByKey();
    void sizesColumnsWithinBounds();
    void saysWhatIsMissing();
    void clearsEveryFilter();

private:
    std::unique_ptr<PaneFixture> f;
};

void TestClusterPane::filtersByRegularExpression()
{
    QTest::mouseClick(f->find<QToolButton>(u"Regular expressions"_s), Qt::LeftButton);
    QVERIFY(f->pane.findChild<QAction*>(u"Regular expressions"_s)->isChecked());
    f->type(u"name:^prod-(web|db)$"_s);
    QTRY_COMPARE(f->names(), QStringList({u"prod-web"_s}));
    QTRY_COMPARE(f->counts(), u"1 of 3"_s);
    f->type(u"prod.web -us-west"_s);
    QTRY_COMPARE(f->names(), QStringList({u"prod-web"_s}));
    f->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f->model.rowCount(), 0); // plain text again
    f->filter()->clear();
    QTRY_COMPARE(f->model.rowCount(), 3);
}

void TestClusterPane::saysWhatIsWrongWithAnExpressionInPlace()
{
    f->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    f->type(u"web"_s);
    QTRY_COMPARE(f->model.rowCount(), 1);
    QVERIFY(!f->problem()->isVisible());
    QTest::keyClicks(f->filter(), u"("_s);
    QVERIFY(f->problem()->isVisible());
    QVERIFY2(f->problem()->text().contains(u"“web(”"_s), qPrintable(f->problem()->text()));
    QTRY_COMPARE(f->names(), QStringList({u"prod-web"_s})); // the last one that could be used
    QTest::keyClicks(f->filter(), u"$)"_s);
    QVERIFY(!f->problem()->isVisible());
    f->type(u"^(web|prod-api)$"_s);
    QTRY_COMPARE(f->names(), QStringList({u"prod-api"_s}));
}

void TestClusterPane::saysThatAnExpressionIsTooCostly()
{
    f->model.mergeFindings({Samples::finding(u"c9"_s, QString(80, u'a') + u'!')});
    f->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    f->type(u"name:^(a+)+$"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f->problem()->isVisible() && f->problem()->text().contains(u"too long"_s), 30'000);
    QCOMPARE(f->model.rowCount(), 0);
    f->type(u"web"_s);
    QTRY_COMPARE(f->model.rowCount(), 1);
    QVERIFY(!f->problem()->isVisible());
}

void TestClusterPane::filtersLiveRowsByRegularExpression()
{
    f->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    f->type(u"name:^prod"_s);
    QTRY_COMPARE(f->model.rowCount(), 2);
    f->model.mergeFindings({Samples::finding(u"c4"_s, u"prod-db"_s), Samples::finding(u"c5"_s, u"stage"_s)});
    QCOMPARE(f->model.rowCount(), 3);
    QCOMPARE(f->counts(), u"3 of 5"_s);
}

void TestClusterPane::cellMenuKeepsOnlyItsValue_data()
{
    QTest::addColumn<ClusterColumn>("column");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("rows");
    QTest::newRow("plug-in") << ClusterColumn::Plugin << u"network_plugin:=\"Flannel\""_s << 2;
    QTest::newRow("verdict by code") << ClusterColumn::Verdict << u"verdict:=\"non_compliant\""_s << 2;
    QTest::newRow("reason by code") << ClusterColumn::Reason << u"reason:=\"FLANNEL\""_s << 2;
    QTest::newRow("name") << ClusterColumn::Name << u"cluster_name:=\"prod-web\""_s << 1;
    QTest::newRow("number") << ClusterColumn::Nodes << u"node_count:=\"3\""_s << 3;
}

void TestClusterPane::cellMenuKeepsOnlyItsValue()
{
    QFETCH(const ClusterColumn, column);
    QFETCH(const QString, line);
    QFETCH(const int, rows);
    QMenu* menu = f->cellMenu(0, column);
    QVERIFY(menu);
    auto* only = menu->findChild<QAction*>(u"Only this value"_s);
    QVERIFY(only->text().contains(f->model.index(0, int(column)).data(Qt::AccessibleTextRole).toString().left(20)));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(only).center());
    QCOMPARE(f->filter()->text(), line);
    QCOMPARE(f->model.rowCount(), rows);
}

void TestClusterPane::cellMenuExcludesItsValue()
{
    f->type(u"prod"_s);
    QMenu* menu = f->cellMenu(0, ClusterColumn::Plugin);
    auto* without = menu->findChild<QAction*>(u"Not this value"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(without).center());
    QCOMPARE(f->filter()->text(), u"prod -network_plugin:=\"Flannel\""_s);
    QCOMPARE(f->names(), QStringList({u"prod-api"_s}));
}

void TestClusterPane::cellKeysDoTheSame()
{
    f->goTo(0, ClusterColumn::Region);
    f->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f->filter()->text(), u"region_id:=\"cn-hangzhou\""_s);
    f->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f->filter()->text(), u"-region_id:=\"cn-hangzhou\""_s);
    QCOMPARE(f->names(), QStringList({u"test"_s}));
}

void TestClusterPane::replacesTheOppositeTerm_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("exclude");
    QTest::addColumn<QString>("after");
    QTest::newRow("empty") << u""_s << false << u"state:=\"a\""_s;
    QTest::newRow("behind others") << u"x "_s << true << u"x -state:=\"a\""_s;
    QTest::newRow("there already") << u"state:=\"a\""_s << false << u"state:=\"a\""_s;
    QTest::newRow("opposite goes") << u"x -state:=\"a\" y"_s << false << u"x y state:=\"a\""_s;
    QTest::newRow("other exclusion stays") << u"-state:=\"b\""_s << true << u"-state:=\"b\" -state:=\"a\""_s;
}

void TestClusterPane::replacesTheOppositeTerm()
{
    QFETCH(const QString, before);
    QFETCH(const bool, exclude);
    QFETCH(const QString, after);
    QCOMPARE(filterWithTerm(before, ClusterColumn::State, u"a"_s, exclude), after);
}

void TestClusterPane::starsByClickAndKey()
{
    const QModelIndex star = f->model.index(0, int(ClusterColumn::Favourite));
    QTest::mouseClick(f->view().viewport(), Qt::LeftButton, {}, f->view().visualRect(star).center());
    QCOMPARE(star.data().toString(), u"★"_s);
    f->view().selectAll();
    f->press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(f->model.index(2, int(ClusterColumn::Favourite)).data().toString(), u"★"_s);
    f->press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(star.data().toString(), u"☆"_s);
    QTest::mouseClick(f->view().viewport(), Qt::LeftButton, {}, f->view().visualRect(star).center());
    f->press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f->model.rowCount(), 1);
    QVERIFY(f->find<QToolButton>(u"Favourites only"_s)->isChecked());
    QTest::mouseClick(f->find<QToolButton>(u"Favourites only"_s), Qt::LeftButton);
    QCOMPARE(f->model.rowCount(), 3);
}

void TestClusterPane::keepsFavouritesByAccount()
{
    f->pane.setAccount(u"prod"_s);
    f->select(0);
    const QSignalSpy keep(&f->pane, &ClusterPane::keepChanged);
    f->press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!keep.isEmpty());
    f->pane.setAccount(u"other"_s);
    QCOMPARE(f->model.index(0, int(ClusterColumn::Favourite)).data().toString(), u"☆"_s);
    f->pane.setAccount(u"prod"_s);
    QCOMPARE(f->model.index(0, int(ClusterColumn::Favourite)).data().toString(), u"★"_s);
}

void TestClusterPane::sortsAndMovesColumnsByKey()
{
    f->goTo(0, ClusterColumn::Name);
    f->press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f->names(), QStringList({u"test"_s, u"prod-web"_s, u"prod-api"_s}));
    QCOMPARE(f->view().horizontalHeader()->sortIndicatorSection(), int(ClusterColumn::Name));
    f->press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f->names().first(), u"prod-api"_s);
    const QList<ClusterColumn> before = f->view().columns().shownColumns();
    const qsizetype at = before.indexOf(ClusterColumn::Name);
    f->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f->view().columns().shownColumns().indexOf(ClusterColumn::Name), at + 1);
    f->press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f->view().columns().shownColumns(), before);
}

void TestClusterPane::hidesAndResetsColumnsByKey()
{
    const QList<ClusterColumn> before = f->view().columns().shownColumns();
    f->goTo(0, ClusterColumn::State);
    f->press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!f->view().columns().shownColumns().contains(ClusterColumn::State));
    f->press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f->view().columns().shownColumns(), before);
}

void TestClusterPane::sizesColumnsWithinBounds()
{
    f->model.mergeFindings({Samples::finding(u"c8"_s, QString(500, u'x'))});
    f->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    const int name = f->view().columnWidth(int(ClusterColumn::Name));
    QVERIFY2(name > 300 && name < 1000, qPrintable(QString::number(name)));
    const int nodes = f->view().columnWidth(int(ClusterColumn::Nodes));
    QVERIFY(nodes > 30 && nodes < 200);
}

void TestClusterPane::saysWhatIsMissing()
{
    auto* missing = f->find<QLabel>(u"Missing clusters"_s);
    QVERIFY(!missing->isVisible());
    f->pane.setMissing(u"Not read: Dubai"_s);
    QVERIFY(missing->isVisible());
    f->pane.setMissing({});
    QVERIFY(!missing->isVisible());
}

void TestClusterPane::clearsEveryFilter()
{
    f->type(u"prod"_s);
    f->press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    f->pane.setVerdict(Verdict::Unknown);
    QCOMPARE(f->model.rowCount(), 0);
    f->pane.clearFilters();
    QCOMPARE(f->model.rowCount(), 3);
    QVERIFY(f->model.filter().isEmpty());
}

QTEST_MAIN(TestClusterPane)
#include "tst_clusterpane.moc"

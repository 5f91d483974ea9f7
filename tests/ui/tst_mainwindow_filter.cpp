// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestMainWindowFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<WindowFixture>();
        QVERIFY(f->showDemo());
    }
    void cleanup() { f.reset(); }
    void filtersAsOneTypes();
    void escClearsTheFilterFirst();
    void showsProblemsOnly();
    void regionLimitsTheTable();
    void verdictLimitsTheTable();
    void aSecondClickLetsGo();
    void keysLimitToAVerdict();
    void filterThatHidesAllSaysSo();
    void copiesTheSelectionAsTsv();
    void selectsAllAndSummarises();
    void enterGoesToTheDetails();
    void detailsFollowTheCurrentRow();

private:
    QLineEdit* filter() const { return f->find<QLineEdit>(u"Filter clusters"_s); }
    QString shown() const { return f->find<QLabel>(u"Shown clusters"_s)->text(); }

    std::unique_ptr<WindowFixture> f;
};

void TestMainWindowFilter::filtersAsOneTypes()
{
    const int every = f->rows();
    f->press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filter()->hasFocus());
    QTest::keyClicks(filter(), u"flannel -shop"_s);
    QVERIFY(f->rows() > 0 && f->rows() < every);
    for (int row = 0; row < f->rows(); ++row) {
        QString all;
        for (int column = 0; column < clusterColumnCount; ++column)
            all += f->cell(row, ClusterColumn(column)).toLower() + u'|';
        QVERIFY2(all.contains(u"flannel"_s) && !all.contains(u"shop"_s), qPrintable(all));
    }
    QCOMPARE(shown(), u"%1 of %2"_s.arg(f->rows()).arg(every));
    filter()->insert(u" 生产"_s); // what an input method does
    QVERIFY(f->rows() <= every);
    filter()->clear();
    QCOMPARE(f->rows(), every);
}

void TestMainWindowFilter::escClearsTheFilterFirst()
{
    const int all = f->rows();
    QTest::keyClicks(filter(), u"flannel"_s);
    f->click(u"Scan"_s);
    QCOMPARE(f->audit().stage(), ShownAudit::Stage::Scanning);
    f->table()->setFocus();
    f->press(Qt::Key_Escape);
    QCOMPARE(filter()->text(), QString());
    QCOMPARE(f->audit().stage(), ShownAudit::Stage::Scanning);
    f->press(Qt::Key_Escape);
    QTRY_VERIFY(f->isFinished());
    QVERIFY(f->audit().report().interrupted);
    QVERIFY(f->rows() <= all);
}

void TestMainWindowFilter::showsProblemsOnly()
{
    f->click(u"Problems only"_s);
    QVERIFY(f->find<QCheckBox>(u"Problems only"_s)->isChecked());
    const Totals totals = f->audit().report().totals();
    QCOMPARE(f->rows(), totals.nonCompliant + totals.unknown);
    QVERIFY(f->find<QAction>(u"Show problems only"_s)->isChecked());
    f->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f->rows(), totals.clusters);
}

void TestMainWindowFilter::regionLimitsTheTable()
{
    QAbstractItemView* list = f->regionList();
    const QModelIndex one = list->model()->index(1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(one).center());
    const QString region = f->cell(0, ClusterColumn::Region);
    for (int row = 0; row < f->rows(); ++row)
        QCOMPARE(f->cell(row, ClusterColumn::Region), region);
    QVERIFY(f->rows() < f->audit().clusters().totalRows());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(f->rows(), f->audit().clusters().totalRows());
}

void TestMainWindowFilter::verdictLimitsTheTable()
{
    f->click(u"Only unknown"_s);
    QCOMPARE(f->rows(), f->audit().report().totals().unknown);
    f->click(u"Only compliant"_s);
    QCOMPARE(f->rows(), f->audit().report().totals().compliant);
    f->click(u"Only compliant"_s);
    QCOMPARE(f->rows(), f->audit().clusters().totalRows());
}

void TestMainWindowFilter::aSecondClickLetsGo()
{
    const int all = f->rows();
    QAbstractItemView* list = f->regionList();
    const QPoint second = list->visualRect(list->model()->index(2, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
    QTRY_VERIFY(f->rows() < all);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
    QTRY_COMPARE(f->rows(), all);
    QCOMPARE(list->currentIndex().row(), 0);
    f->click(u"Only unknown"_s);
    QTRY_VERIFY(f->rows() < all);
    QVERIFY(f->find<QAction>(u"Show unknown"_s)->isChecked());
    f->click(u"Only unknown"_s);
    QTRY_COMPARE(f->rows(), all);
    QVERIFY(!f->find<QAction>(u"Show unknown"_s)->isChecked());
}

void TestMainWindowFilter::keysLimitToAVerdict()
{
    const int all = f->rows();
    const Totals totals = f->audit().report().totals();
    f->press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(f->rows(), totals.nonCompliant);
    QVERIFY(f->find<QAbstractButton>(u"Only non_compliant"_s)->isChecked());
    f->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(f->rows(), totals.compliant);
    QVERIFY(!f->find<QAbstractButton>(u"Only non_compliant"_s)->isChecked());
    f->press(Qt::Key_3, Qt::ControlModifier); // once more lets go
    QTRY_COMPARE(f->rows(), all);
    f->press(Qt::Key_2, Qt::ControlModifier);
    f->press(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(f->rows(), all);
}

void TestMainWindowFilter::filterThatHidesAllSaysSo()
{
    QTest::keyClicks(filter(), u"no-such-cluster"_s);
    QCOMPARE(f->rows(), 0);
    QVERIFY(!f->table()->isVisible());
    QPushButton* showAll = nullptr;
    for (auto* button : f->window->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().remove(u'&') == u"Show all clusters"_s)
            showAll = button;
    }
    QVERIFY(showAll);
    QTest::mouseClick(showAll, Qt::LeftButton);
    QVERIFY(f->table()->isVisible());
    QCOMPARE(f->rows(), f->audit().clusters().totalRows());
}

void TestMainWindowFilter::copiesTheSelectionAsTsv()
{
    QGuiApplication::clipboard()->clear();
    auto* table = qobject_cast<QTableView*>(f->table());
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    f->press(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"Verdict\tName\tRegion\t"_s));
    QCOMPARE(lines.at(1).split(u'\t').at(1), f->cell(0, ClusterColumn::Name));
    QCOMPARE(lines.at(2).split(u'\t').size(), lines.at(0).split(u'\t').size());
    QTRY_VERIFY(f->status().startsWith(u"2 rows × "_s));
}

void TestMainWindowFilter::selectsAllAndSummarises()
{
    QGuiApplication::clipboard()->clear();
    f->table()->setFocus();
    f->press(Qt::Key_A, Qt::ControlModifier);
    f->press(Qt::Key_C, Qt::ControlModifier);
    const int all = f->rows();
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), all + 1);
}

void TestMainWindowFilter::enterGoesToTheDetails()
{
    QTRY_VERIFY(f->find<QWidget>(u"Cluster details tabs"_s)->isVisible());
    f->table()->setFocus();
    f->press(Qt::Key_Return);
    QTRY_VERIFY(f->find<QWidget>(u"Cluster details"_s)->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindowFilter::detailsFollowTheCurrentRow()
{
    f->table()->setFocus();
    f->press(Qt::Key_Down);
    const QString name = f->cell(f->table()->currentIndex().row(), ClusterColumn::Name);
    const auto* details = f->find<QWidget>(u"Cluster details"_s);
    const auto shows = [&] {
        for (const auto* label : details->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(name))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(shows());
}

QTEST_MAIN(TestMainWindowFilter)
#include "tst_mainwindow_filter.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/tableaccess.h"

#include "panefixture.h"

#include <QAccessible>
#include <QHeaderView>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestTableAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { f = filledPane(); }
    void cleanup() { f.reset(); }
    void isTheInterfaceOfTheTable();
    void namesEveryCell();
    void numbersChildrenAsQtDoes();
    void cellsAreAnewAfterAChange();
    void oldCellsAreFreed();
    void selects();
    void tellsWhatIsFocused();
    void placesCells();
    void headersHaveNames();

private:
    QAccessibleInterface* access() { return QAccessible::queryAccessibleInterface(&f->view()); }
    QAccessibleInterface* cell(int row, ClusterColumn column)
    {
        return access()->tableInterface()->cellAt(row, int(column));
    }

    std::unique_ptr<PaneFixture> f;
};

void TestTableAccess::isTheInterfaceOfTheTable()
{
    QVERIFY(dynamic_cast<TableAccess*>(access()));
    QCOMPARE(access()->text(QAccessible::Name), u"Clusters"_s);
    QCOMPARE(access()->role(), QAccessible::Table);
    QCOMPARE(access()->tableInterface()->rowCount(), 40);
    QCOMPARE(access()->tableInterface()->columnCount(), clusterColumnCount);
}

void TestTableAccess::namesEveryCell()
{
    for (int row = 0; row < 40; ++row) {
        for (int column = 0; column < clusterColumnCount; ++column) {
            QAccessibleInterface* one = cell(row, ClusterColumn(column));
            const QModelIndex index = f->model.index(row, column);
            QCOMPARE(one->text(QAccessible::Name), index.data(Qt::AccessibleTextRole).toString());
            QVERIFY(!one->text(QAccessible::Name).isEmpty());
            QCOMPARE(one->tableCellInterface()->rowIndex(), row);
            QCOMPARE(one->tableCellInterface()->columnIndex(), column);
        }
    }
    QVERIFY(cell(0, ClusterColumn::Verdict)->text(QAccessible::Description).contains(f->names().first()));
    QCOMPARE(access()->tableInterface()->cellAt(40, 0), nullptr);
    QCOMPARE(access()->tableInterface()->cellAt(-1, 0), nullptr);
}

/// QTableView sends its focus events by these numbers.
void TestTableAccess::numbersChildrenAsQtDoes()
{
    QCOMPARE(access()->childCount(), 41 * (clusterColumnCount + 1));
    const int number = 3 * (clusterColumnCount + 1) + 2;
    QAccessibleInterface* one = access()->child(number);
    QCOMPARE(one, access()->tableInterface()->cellAt(2, 1));
    QCOMPARE(access()->indexOfChild(one), number);
    QCOMPARE(access()->child(0)->role(), QAccessible::Pane);
    QCOMPARE(access()->child(2)->role(), QAccessible::ColumnHeader);
    QCOMPARE(access()->child(clusterColumnCount + 1)->role(), QAccessible::RowHeader);
    QCOMPARE(access()->child(access()->childCount()), nullptr);
}

void TestTableAccess::cellsAreAnewAfterAChange()
{
    QAccessibleInterface* before = cell(0, ClusterColumn::Name);
    const QAccessible::Id id = QAccessible::uniqueId(before);
    f->view().sortBy(ClusterColumn::Name, Qt::DescendingOrder);
    QVERIFY(!before->isValid());
    QVERIFY(before->text(QAccessible::Name).isEmpty());
    QAccessibleInterface* after = cell(0, ClusterColumn::Name);
    QVERIFY(after->isValid());
    QVERIFY(QAccessible::uniqueId(after) != id);
    QCOMPARE(after->text(QAccessible::Name), f->names().first());
    f->type(u"failed"_s);
    QVERIFY(!after->isValid());
    QCOMPARE(access()->tableInterface()->rowCount(), 10);
    QCOMPARE(cell(0, ClusterColumn::State)->text(QAccessible::Name), u"failed"_s);
}

void TestTableAccess::oldCellsAreFreed()
{
    const QAccessible::Id id = QAccessible::uniqueId(cell(5, ClusterColumn::Name));
    QVERIFY(QAccessible::accessibleInterface(id));
    f->type(u"failed"_s);
    QTRY_VERIFY(!QAccessible::accessibleInterface(id));
}

void TestTableAccess::selects()
{
    QAccessibleTableInterface* table = access()->tableInterface();
    QVERIFY(table->selectRow(3));
    QVERIFY(table->selectRow(5));
    QCOMPARE(table->selectedRows(), QList<int>({3, 5}));
    QCOMPARE(f->view().selectedRows(), QList<int>({3, 5}));
    QVERIFY(table->isRowSelected(5) && !table->isRowSelected(4));
    QVERIFY(cell(5, ClusterColumn::Name)->state().selected);
    QCOMPARE(table->selectedCellCount(), 2 * clusterColumnCount);
    QCOMPARE(table->selectedCells().size(), 2 * clusterColumnCount);
    QVERIFY(table->unselectRow(3));
    QCOMPARE(table->selectedRows(), QList<int>({5}));
    QVERIFY(!table->selectRow(40));
    QVERIFY(table->selectedColumns().isEmpty());
    f->view().selectAll();
    QVERIFY(table->isColumnSelected(0));
}

void TestTableAccess::tellsWhatIsFocused()
{
    f->view().setFocus();
    cell(7, ClusterColumn::Region)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(f->view().currentIndex(), f->model.index(7, int(ClusterColumn::Region)));
    QCOMPARE(access()->focusChild(), cell(7, ClusterColumn::Region));
    QVERIFY(cell(7, ClusterColumn::Region)->state().focused);
    QVERIFY(!cell(6, ClusterColumn::Region)->state().focused);
}

void TestTableAccess::placesCells()
{
    const QRect place = cell(1, ClusterColumn::Name)->rect();
    QVERIFY(place.isValid());
    QCOMPARE(access()->childAt(place.center().x(), place.center().y()), cell(1, ClusterColumn::Name));
    QVERIFY(!cell(1, ClusterColumn::Name)->state().invisible && !cell(1, ClusterColumn::Name)->state().offscreen);
    QVERIFY(cell(39, ClusterColumn::Name)->state().offscreen);
    QVERIFY(cell(1, ClusterColumn::Vpc)->state().invisible);
}

void TestTableAccess::headersHaveNames()
{
    QAccessibleInterface* header = cell(0, ClusterColumn::Version)->tableCellInterface()->columnHeaderCells().value(0);
    QCOMPARE(header->text(QAccessible::Name), columnTitle(ClusterColumn::Version));
    QVERIFY(header->rect().isValid());
    QCOMPARE(access()->tableInterface()->columnDescription(int(ClusterColumn::Favourite)), u"Favourite"_s);
}

QTEST_MAIN(TestTableAccess)
#include "tst_tableaccess.moc"

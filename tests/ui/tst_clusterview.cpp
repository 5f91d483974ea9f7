// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/clusterview.h"

#include "models/findings.h"
#include "ui/models/clustertablemodel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestClusterView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void keepsSelectionCurrentAndScrollWhileRowsArrive();
    void staysAtTheTopWhenItWasThere();
    void selectsAgainWhatAFilterHadHidden();
    void aNewChoiceReplacesWhatIsHidden();
    void selectsAgainAfterANewScan();
    void keepsALargeSelection();
    void sortsByAClickOnTheHeader();
    void tabLeavesTheTable();
};

namespace {

struct Fixture
{
    ClusterTableModel model{Samples::regions()};
    ClusterView view{model};

    Fixture()
    {
        view.resize(900, 300);
        view.show();
    }
    QStringList selectedNames() const
    {
        QStringList names;
        for (const SharedFinding& finding : view.selectedFindings())
            names.append(finding->cluster.name);
        return names;
    }
    QString currentName() const
    {
        const QModelIndex current = view.currentIndex();
        return current.isValid() ? model.findingAt(current.row()).cluster.name : QString();
    }
    QString topName() const { return model.findingAt(view.rowAt(0)).cluster.name; }
};

} // namespace

void TestClusterView::keepsSelectionCurrentAndScrollWhileRowsArrive()
{
    Fixture f;
    f.model.mergeFindings(Samples::many(200));
    f.view.selectRow(60);
    f.view.verticalScrollBar()->setValue(55);
    const QString current = f.currentName();
    const QString top = f.topName();
    for (int batch = 1; batch < 6; ++batch)
        f.model.mergeFindings(Samples::many(200, batch * 200));
    QCOMPARE(f.model.rowCount(), 1200);
    QCOMPARE(f.selectedNames(), QStringList({current}));
    QCOMPARE(f.currentName(), current);
    QCOMPARE(f.topName(), top);
    f.view.sortByColumn(int(ClusterColumn::Name), Qt::DescendingOrder);
    QCOMPARE(f.currentName(), current);
    QCOMPARE(f.topName(), top);
}

void TestClusterView::staysAtTheTopWhenItWasThere()
{
    Fixture f;
    f.model.mergeFindings({Samples::finding(u"c2"_s, u"b"_s)});
    QList<Finding> more = Samples::many(200);
    more.append(Samples::finding(u"c1"_s, u"a"_s, u"Flannel"_s, u"ap-northeast-1"_s));
    f.model.mergeFindings(more);
    QCOMPARE(f.view.rowAt(0), 0);
}

void TestClusterView::selectsAgainWhatAFilterHadHidden()
{
    Fixture f;
    f.model.mergeFindings(Samples::many(40));
    f.view.selectRow(35);
    const QString name = f.currentName();
    f.model.setFilter({.problemsOnly = true});
    QVERIFY(f.selectedNames().isEmpty());
    f.model.setFilter({});
    QCOMPARE(f.selectedNames(), QStringList({name}));
    QCOMPARE(f.currentName(), name);
}

void TestClusterView::aNewChoiceReplacesWhatIsHidden()
{
    Fixture f;
    f.model.mergeFindings(Samples::many(40));
    f.view.selectRow(35);
    f.model.setFilter({.problemsOnly = true});
    f.view.selectRow(2);
    const QString name = f.currentName();
    f.model.setFilter({});
    QCOMPARE(f.selectedNames(), QStringList({name}));
}

void TestClusterView::selectsAgainAfterANewScan()
{
    Fixture f;
    f.model.mergeFindings(Samples::many(40));
    f.view.selectRow(7);
    const QString name = f.currentName();
    f.model.clear();
    f.model.mergeFindings(Samples::many(20));
    f.model.mergeFindings(Samples::many(20, 20));
    QCOMPARE(f.selectedNames(), QStringList({name}));
}

void TestClusterView::keepsALargeSelection()
{
    Fixture f;
    f.model.mergeFindings(Samples::many(3000));
    f.view.selectAll();
    f.model.setFilter({.text = FilterExpression::parse(u"failed"_s)});
    QCOMPARE(f.view.selectedRows().size(), 750);
    f.model.setFilter({});
    QCOMPARE(f.view.selectedRows().size(), 3000);
}

void TestClusterView::sortsByAClickOnTheHeader()
{
    Fixture f;
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"node-10"_s), Samples::finding(u"c2"_s, u"node-2"_s)});
    QHeaderView* header = f.view.horizontalHeader();
    const QPoint at(header->sectionViewportPosition(int(ClusterColumn::Name)) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(f.model.findingAt(0).cluster.name, u"node-2"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(f.model.findingAt(0).cluster.name, u"node-10"_s);
}

void TestClusterView::tabLeavesTheTable()
{
    const Fixture f;
    QVERIFY(!f.view.tabKeyNavigation());
}

QTEST_MAIN(TestClusterView)
#include "tst_clusterview.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/columnlayout.h"

#include "models/findings.h"
#include "ui/models/clustertablemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestColumnLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void survivesARestart();
    void survivesRefreshes();
    void ignoresWhatItDoesNotUnderstand_data();
    void ignoresWhatItDoesNotUnderstand();
    void menuShowsAndHides();
    void resets();
};

namespace {

struct Fixture
{
    ClusterTableModel model{Samples::regions()};
    QTableView view;
    ColumnLayout* layout = nullptr;

    Fixture()
    {
        view.setModel(&model);
        layout = new ColumnLayout(view);
        view.resize(4000, 400); // wider than all columns: the last one stretches, the others do not
    }
    QHeaderView* header() const { return view.horizontalHeader(); }
};

QAction* actionOf(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

void TestColumnLayout::survivesARestart()
{
    Fixture before;
    before.header()->moveSection(before.header()->visualIndex(int(ClusterColumn::Name)), 0);
    before.header()->setSectionHidden(int(ClusterColumn::State), true);
    before.header()->setSectionHidden(int(ClusterColumn::Vpc), false);
    before.header()->resizeSection(int(ClusterColumn::Region), 333);
    Fixture after;
    after.layout->restore(before.layout->save());
    QCOMPARE(after.layout->shownColumns(), before.layout->shownColumns());
    QCOMPARE(after.layout->shownColumns().first(), ClusterColumn::Name);
    QVERIFY(!after.layout->shownColumns().contains(ClusterColumn::State));
    QCOMPARE(after.header()->sectionSize(int(ClusterColumn::Region)), 333);
}

void TestColumnLayout::survivesRefreshes()
{
    Fixture f;
    f.header()->moveSection(f.header()->visualIndex(int(ClusterColumn::Name)), 0);
    f.header()->setSectionHidden(int(ClusterColumn::State), true);
    f.header()->resizeSection(int(ClusterColumn::Region), 333);
    const QByteArray before = f.layout->save();
    f.model.mergeFindings(Samples::many(50));
    f.model.sort(int(ClusterColumn::Name));
    f.model.setFilter({.problemsOnly = true});
    f.model.clear();
    QCOMPARE(f.layout->save(), before);
}

void TestColumnLayout::ignoresWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("saved");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("]]");
    QTest::newRow("other shape") << QByteArray(R"({"id": 1})");
    QTest::newRow("unknown columns") << QByteArray(R"([{"id": "colour", "shown": true}, 7])");
    QTest::newRow("everything hidden") << [] {
        QByteArray all = "[";
        for (int i = 0; i < clusterColumnCount; ++i)
            all += "{\"id\": \"" + columnId(ClusterColumn(i)).toLatin1() + "\", \"shown\": false},";
        all.chop(1);
        return QByteArray(all + "]");
    }();
}

void TestColumnLayout::ignoresWhatItDoesNotUnderstand()
{
    QFETCH(const QByteArray, saved);
    Fixture f;
    const QList<ClusterColumn> first = f.layout->shownColumns();
    f.layout->restore(saved);
    QCOMPARE(f.layout->shownColumns(), first);
}

void TestColumnLayout::menuShowsAndHides()
{
    Fixture f;
    QMenu menu;
    f.layout->fillMenu(menu);
    actionOf(menu, columnTitle(ClusterColumn::Vpc))->trigger();
    actionOf(menu, columnTitle(ClusterColumn::State))->trigger();
    QVERIFY(f.layout->shownColumns().contains(ClusterColumn::Vpc));
    QVERIFY(!f.layout->shownColumns().contains(ClusterColumn::State));
    f.layout->fillMenu(menu);
    QVERIFY(actionOf(menu, columnTitle(ClusterColumn::Vpc))->isChecked());
    QVERIFY(!actionOf(menu, columnTitle(ClusterColumn::State))->isChecked());
}

void TestColumnLayout::resets()
{
    Fixture f;
    const QByteArray first = f.layout->save();
    f.header()->moveSection(0, 5);
    f.header()->setSectionHidden(int(ClusterColumn::Name), true);
    f.layout->reset();
    QCOMPARE(f.layout->save(), first);
}

QTEST_MAIN(TestColumnLayout)
#include "tst_columnlayout.moc"

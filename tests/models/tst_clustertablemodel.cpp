// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clustertablemodel.h"

#include "findings.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestClusterTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void speaksEveryCellInWords();
    void summarisesTheRowInItsFirstCell();
    void summarisesTheRowInTheColumnThatIsSeenFirst();
    void tellsAWaivedVerdictInFull();
    void marksFavourites();
    void insertsRowsThatComeLast();
    void refreshesWhenRowsComeBetween();
    void replacesRowsOfTheSameKey();
    void ignoresWhatIsTheSame();
    void keepsOneRowPerKeyWithinABatch();
    void dropsRowsThatAreGone();
    void filters_data();
    void filters();
    void filterAppliesToNewRows();
    void countsPerRegionAndVerdict();
    void findsRowsByKey();
    void liveOrderEqualsSortedOrder_data();
    void liveOrderEqualsSortedOrder();
    void narrowingEqualsFilteringAnew();
    void isFastEnough();
};

namespace {

struct Fixture
{
    ClusterTableModel model{Samples::regions()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.findingAt(row).cluster.name);
        return names;
    }
    QVariant at(int row, ClusterColumn column, int role = Qt::DisplayRole) const
    {
        return model.index(row, int(column)).data(role);
    }
};

} // namespace

void TestClusterTableModel::speaksEveryCellInWords()
{
    Fixture f;
    f.model.mergeFindings(Samples::many(8));
    for (int row = 0; row < f.model.rowCount(); ++row) {
        for (int column = 0; column < f.model.columnCount(); ++column) {
            const QString spoken = f.model.index(row, column).data(Qt::AccessibleTextRole).toString();
            const QString shown = f.model.index(row, column).data().toString();
            QVERIFY(!spoken.isEmpty());
            if (ClusterColumn(column) == ClusterColumn::Favourite)
                QCOMPARE(spoken, u"not a favourite"_s);
            else
                QCOMPARE(spoken, shown == u"–"_s ? u"not known"_s : shown);
        }
    }
    QCOMPARE(f.at(0, ClusterColumn::Verdict, Qt::AccessibleTextRole).toString(), u"Non-compliant"_s);
}

void TestClusterTableModel::summarisesTheRowInItsFirstCell()
{
    Fixture f;
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"prod"_s)});
    const QString summary = f.model.index(0, 0).data(Qt::AccessibleDescriptionRole).toString();
    QCOMPARE(summary, u"prod, cn-hangzhou, Non-compliant: "_s + reasonSentenceTranslated(ReasonCode::Flannel));
}

void TestClusterTableModel::summarisesTheRowInTheColumnThatIsSeenFirst()
{
    Fixture f;
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"prod"_s)});
    QVERIFY(!f.at(0, ClusterColumn::Name, Qt::AccessibleDescriptionRole).isValid());
    f.model.setSummaryColumn(ClusterColumn::Name);
    QCOMPARE(f.at(0, ClusterColumn::Name, Qt::AccessibleDescriptionRole),
             f.at(0, ClusterColumn::Verdict, Qt::AccessibleDescriptionRole));
}

void TestClusterTableModel::tellsAWaivedVerdictInFull()
{
    Fixture f;
    Finding finding = Samples::finding(u"c1"_s, u"prod"_s);
    finding.waiver = Waiver{
        .cluster = finding.cluster.id, .reason = u"moves in May"_s, .author = u"ada"_s, .expires = QDate(2027, 5, 31)};
    f.model.mergeFindings({finding});
    QCOMPARE(f.at(0, ClusterColumn::Verdict).toString(), u"Waived"_s);
    QCOMPARE(f.at(0, ClusterColumn::Verdict, Qt::AccessibleTextRole).toString(), u"Non-compliant (waived)"_s);
    QCOMPARE(f.at(0, ClusterColumn::WaiverReason).toString(), u"moves in May"_s);
    QCOMPARE(f.at(0, ClusterColumn::WaiverExpires).toString(), u"2027-05-31"_s);
    for (const QString& typed : {u"waived:yes"_s, u"verdict:=non_compliant"_s, u"may"_s, u"waiver_author:ada"_s}) {
        f.model.setFilter({.text = FilterExpression::parse(typed)});
        QVERIFY2(f.model.rowCount() == 1, qPrintable(typed));
    }
}

void TestClusterTableModel::marksFavourites()
{
    Fixture f;
    f.model.setFavourites({ClusterId(u"c2"_s)});
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"a"_s), Samples::finding(u"c2"_s, u"b"_s)});
    QCOMPARE(f.at(1, ClusterColumn::Favourite).toString(), u"★"_s);
    QCOMPARE(f.at(1, ClusterColumn::Favourite, Qt::AccessibleTextRole).toString(), u"favourite"_s);
    QVERIFY(f.at(1, ClusterColumn::Verdict, Qt::AccessibleDescriptionRole).toString().endsWith(u"Favourite."_s));
    const QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.setFavourites({ClusterId(u"c1"_s)});
    QCOMPARE(changed.size(), 2);
    f.model.setFilter({.favouritesOnly = true});
    QCOMPARE(f.names(), QStringList({u"a"_s}));
    f.model.setFavourites({ClusterId(u"c2"_s)});
    QCOMPARE(f.names(), QStringList({u"b"_s}));
    f.model.setFilter({});
    f.model.sort(int(ClusterColumn::Favourite));
    QCOMPARE(f.names(), QStringList({u"b"_s, u"a"_s}));
}

void TestClusterTableModel::insertsRowsThatComeLast()
{
    Fixture f;
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"a"_s)});
    QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    f.model.mergeFindings({Samples::finding(u"c3"_s, u"c"_s, u"terway-eniip"_s), Samples::finding(u"c2"_s, u"b"_s)});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(f.names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestClusterTableModel::refreshesWhenRowsComeBetween()
{
    Fixture f;
    f.model.mergeFindings({Samples::finding(u"c2"_s, u"b"_s)});
    QSignalSpy before(&f.model, &ClusterTableModel::aboutToRefresh);
    QSignalSpy after(&f.model, &ClusterTableModel::refreshed);
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"a"_s), Samples::finding(u"c3"_s, u"c"_s)});
    QCOMPARE(before.size(), 1);
    QCOMPARE(after.size(), 1);
    QCOMPARE(f.names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestClusterTableModel::replacesRowsOfTheSameKey()
{
    Fixture f;
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"a"_s), Samples::finding(u"c2"_s, u"b"_s)});
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"a"_s, u"terway-eniip"_s)});
    QCOMPARE(f.names(), QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(f.model.countOf(Verdict::NonCompliant), 1);
    QCOMPARE(f.model.countOf(Verdict::Compliant), 1);
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"elsewhere"_s, u"Flannel"_s, u"us-west-1"_s)});
    QCOMPARE(f.model.rowCount(), 3);
}

void TestClusterTableModel::ignoresWhatIsTheSame()
{
    Fixture f;
    f.model.mergeFindings(Samples::many(5));
    QSignalSpy before(&f.model, &ClusterTableModel::aboutToRefresh);
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    f.model.mergeFindings(Samples::many(5));
    f.model.mergeFindings({});
    QCOMPARE(before.size() + inserted.size(), 0);
}

void TestClusterTableModel::keepsOneRowPerKeyWithinABatch()
{
    Fixture f;
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"old"_s), Samples::finding(u"c1"_s, u"new"_s)});
    QCOMPARE(f.names(), QStringList({u"new"_s}));
    QCOMPARE(f.model.counts(RegionId(u"cn-hangzhou"_s)).clusters, 1);
}

void TestClusterTableModel::dropsRowsThatAreGone()
{
    Fixture f;
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"a"_s), Samples::finding(u"c2"_s, u"b"_s)});
    f.model.retain({ClusterKey{RegionId(u"cn-hangzhou"_s), ClusterId(u"c2"_s)}});
    QCOMPARE(f.names(), QStringList({u"b"_s}));
    QCOMPARE(f.model.counts(RegionId(u"cn-hangzhou"_s)).clusters, 1);
    f.model.clear();
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.countOf(Verdict::NonCompliant), 0);
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"a"_s)});
    QCOMPARE(f.names(), QStringList({u"a"_s}));
}

void TestClusterTableModel::filters_data()
{
    QTest::addColumn<ClusterFilter>("filter");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* name, const ClusterFilter& filter, const QStringList& names) {
        QTest::newRow(name) << filter << names;
    };
    row("none", {}, {u"flat"_s, u"west"_s, u"dark"_s, u"good"_s});
    row("problems", {.problemsOnly = true}, {u"flat"_s, u"west"_s, u"dark"_s});
    row("region", {.region = RegionId(u"us-west-1"_s)}, {u"west"_s});
    row("verdict", {.verdict = Verdict::Unknown}, {u"dark"_s});
    row("text", {.text = FilterExpression::parse(u"-flannel"_s)}, {u"dark"_s, u"good"_s});
    row("all together",
        {.text = FilterExpression::parse(u"w"_s), .problemsOnly = true, .region = RegionId(u"us-west-1"_s)},
        {u"west"_s});
    row("nothing left", {.text = FilterExpression::parse(u"nowhere"_s)}, {});
}

void TestClusterTableModel::filters()
{
    QFETCH(const ClusterFilter, filter);
    QFETCH(const QStringList, names);
    Fixture f;
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"flat"_s),
                           Samples::finding(u"c2"_s, u"good"_s, u"terway-eniip"_s),
                           Samples::finding(u"c3"_s, u"dark"_s, QString()),
                           Samples::finding(u"c4"_s, u"west"_s, u"Flannel"_s, u"us-west-1"_s)});
    f.model.setFilter(filter);
    QCOMPARE(f.names(), names);
    QCOMPARE(f.model.totalRows(), 4);
    f.model.setFilter({});
    QCOMPARE(f.model.rowCount(), 4);
}

void TestClusterTableModel::filterAppliesToNewRows()
{
    Fixture f;
    f.model.setFilter({.problemsOnly = true});
    f.model.mergeFindings({Samples::finding(u"c2"_s, u"good"_s, u"terway-eniip"_s)});
    QCOMPARE(f.model.rowCount(), 0);
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"flat"_s)});
    QCOMPARE(f.names(), QStringList({u"flat"_s}));
    f.model.mergeFindings({Samples::finding(u"c1"_s, u"flat"_s, u"terway-eniip"_s)});
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.totalRows(), 2);
}

void TestClusterTableModel::countsPerRegionAndVerdict()
{
    Fixture f;
    f.model.mergeFindings(Samples::many(40));
    QCOMPARE(f.model.countOf(Verdict::Compliant), 20);
    QCOMPARE(f.model.countOf(Verdict::NonCompliant), 10);
    QCOMPARE(f.model.countOf(Verdict::Unknown), 10);
    const RegionId region = f.model.findingAt(0).cluster.region;
    QCOMPARE(f.model.counts(region).clusters, 4);
}

void TestClusterTableModel::findsRowsByKey()
{
    Fixture f;
    f.model.mergeFindings(Samples::many(40));
    for (int row = 0; row < f.model.rowCount(); ++row)
        QCOMPARE(f.model.rowOf(keyOf(f.model.findingAt(row))), row);
    const ClusterKey last = keyOf(f.model.findingAt(39));
    f.model.setFilter({.problemsOnly = true});
    QCOMPARE(f.model.rowOf(last), -1);
    QCOMPARE(f.model.rowOf({}), -1);
}

void TestClusterTableModel::liveOrderEqualsSortedOrder_data()
{
    QTest::addColumn<ClusterColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (const ClusterColumn column : {ClusterColumn::Verdict, ClusterColumn::Name, ClusterColumn::Version,
                                       ClusterColumn::Created, ClusterColumn::Id, ClusterColumn::VSwitches,
                                       ClusterColumn::Reason, ClusterColumn::State, ClusterColumn::Nodes}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            QTest::addRow("column %d, order %d", int(column), int(order)) << column << order;
    }
}

void TestClusterTableModel::liveOrderEqualsSortedOrder()
{
    QFETCH(const ClusterColumn, column);
    QFETCH(const Qt::SortOrder, order);
    const ClusterFilter filter{.text = FilterExpression::parse(u"-failed"_s)};
    Fixture live;
    live.model.sort(int(column), order);
    live.model.setFilter(filter);
    for (int batch = 0; batch < 10; ++batch)
        live.model.mergeFindings(Samples::many(30, batch * 25));
    Fixture once;
    once.model.mergeFindings(Samples::many(255));
    once.model.setFilter(filter);
    once.model.sort(int(column), order);
    QCOMPARE(live.names(), once.names());
    QVERIFY(live.model.rowCount() > 100);
}

void TestClusterTableModel::narrowingEqualsFilteringAnew()
{
    Fixture typed;
    typed.model.mergeFindings(Samples::many(300));
    const QString text = u"cluster-1 -running region:cn"_s;
    for (qsizetype length = 1; length <= text.size(); ++length)
        typed.model.setFilter({.text = FilterExpression::parse(text.left(length))});
    Fixture fresh;
    fresh.model.mergeFindings(Samples::many(300));
    fresh.model.setFilter({.text = FilterExpression::parse(text)});
    QCOMPARE(typed.names(), fresh.names());
    QVERIFY(!fresh.names().isEmpty());
}

/// Far above what is measured: catches quadratic work, not a slow machine.
void TestClusterTableModel::isFastEnough()
{
    ClusterTableModel model(Samples::regions());
    const QList<Finding> findings = Samples::many(20'000);
    QElapsedTimer timer;
    timer.start();
    model.mergeFindings(findings);
    const qint64 merging = timer.restart();
    model.setFilter({.text = FilterExpression::parse(u"failed"_s)});
    const qint64 filtering = timer.restart();
    model.sort(int(ClusterColumn::Name));
    const qint64 sorting = timer.restart();
    qInfo("20,000 rows: set %lld ms, filter %lld ms, sort %lld ms", merging, filtering, sorting);
    QCOMPARE(model.rowCount(), 5'000);
    QVERIFY(merging < 5'000 && filtering < 500 && sorting < 3'000);
}

QTEST_GUILESS_MAIN(TestClusterTableModel)
#include "tst_clustertablemodel.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/historystore.h"
#include "session/recovery.h"
#include "ui/common/noticebox.h"
#include "ui/history/comparedialog.h"
#include "ui/history/historydialog.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const QString& id, const QString& plugin)
{
    Cluster cluster{.id = ClusterId(id), .region = RegionId(u"cn-beijing"_s), .name = u"<b>prod</b>\u202e"_s};
    cluster.evidence = {{.rank = EvidenceRank::ParametersNetwork,
                         .source = u"parameters.Network"_s,
                         .value = plugin,
                         .plugin = plugin.toLower()}};
    return findingFor(cluster, RuleMode::Evidence);
}

AuditReport report(int day, const QList<Finding>& findings)
{
    AuditReport report;
    report.scanId = u"scan%1"_s.arg(day);
    report.startedAt = QDateTime({2026, 11, day}, {14, 0, 0}, Qt::UTC);
    report.finishedAt = report.startedAt.addSecs(60);
    report.accountLabel = u"prod"_s;
    report.accountUid = u"1"_s;
    report.regions = {{.id = RegionId(u"cn-beijing"_s), .state = RegionState::Done, .expected = 2}};
    report.findings = findings;
    return report;
}

void damage(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("oops");
}

/// The dialog over two audits, the newer with a cluster that became non-compliant and one that is gone.
struct DialogFixture
{
    QTemporaryDir dir;
    HistoryStore store{dir.path()};
    QString older = *store.save(report(1, {finding(u"c1"_s, u"terway-eniip"_s), finding(u"c2"_s, u"Flannel"_s)}));
    QString newer = *store.save(report(2, {finding(u"c1"_s, u"Flannel"_s)}));
    HistoryDialog dialog{dir.path()};
    QTableView* table = dialog.findChild<QTableView*>(u"Audits"_s);

    bool open()
    {
        dialog.QDialog::show();
        return QTest::qWaitForWindowActive(&dialog) &&
               QTest::qWaitFor([this] { return table->model()->rowCount() > 0; });
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(table, key, modifiers); }
};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWithNumbers();
    void opensByKey();
    void comparesTwo();
    void deletesAndTakesBack();
    void deletedIsGoneWhenClosed();
    void damagedOnesAreNamed();
    void compareDialogShowsChanges();
    void modelIsSound();
    void windowKeepsScansAndOpensThem();
    void windowOffersALostScan();
    void windowDiscardsALostScan();
};

void TestHistory::listsWithNumbers()
{
    DialogFixture f;
    QVERIFY(f.open());
    QCOMPARE(f.dialog.objectName(), u"History"_s);
    QCOMPARE(f.table->accessibleName(), u"Audits"_s);
    const auto* model = f.table->model();
    QCOMPARE(model->rowCount(), 2);
    const auto cell = [model](int row, HistoryColumn column) {
        return model->index(row, int(column)).data().toString();
    };
    QVERIFY(cell(0, HistoryColumn::Date).startsWith(u"2026-11-02"_s)); // newest first
    QCOMPARE(cell(1, HistoryColumn::Clusters), u"2"_s);
    QCOMPARE(cell(1, HistoryColumn::NonCompliant), u"1"_s);
    QCOMPARE(cell(0, HistoryColumn::State), u"Complete"_s);
    QCOMPARE(cell(0, HistoryColumn::Regions), u"1 of 1"_s);
    const QString summary = model->index(1, 0).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(summary.contains(u"2 clusters, 1 non-compliant"_s), qPrintable(summary));
    QVERIFY(f.table->hasFocus());
    QCOMPARE(f.table->currentIndex().row(), 0);
}

void TestHistory::opensByKey()
{
    DialogFixture f;
    QVERIFY(f.open());
    QSignalSpy asked(&f.dialog, &HistoryDialog::openAsked);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), f.older);
    QVERIFY(!f.dialog.isVisible());
}

void TestHistory::comparesTwo()
{
    DialogFixture f;
    QVERIFY(f.open());
    QVERIFY(!f.button(u"Compare"_s)->isEnabled());
    QSignalSpy asked(&f.dialog, &HistoryDialog::compareAsked);
    f.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(f.button(u"Compare"_s)->isEnabled());
    QVERIFY(!f.button(u"Open"_s)->isEnabled());
    QTest::mouseClick(f.button(u"Compare"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), f.older); // the older comes first, whatever was selected first
    QCOMPARE(asked.first().at(1).toString(), f.newer);
}

void TestHistory::deletesAndTakesBack()
{
    DialogFixture f;
    QVERIFY(f.open());
    QVERIFY(!f.button(u"Undo"_s)->isEnabled());
    f.press(Qt::Key_Delete);
    QTRY_COMPARE(f.table->model()->rowCount(), 1);
    QVERIFY(!QFile::exists(f.newer));
    QVERIFY(f.button(u"Undo"_s)->isEnabled());
    f.table->setFocus();
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.table->model()->rowCount(), 2);
    QVERIFY(QFile::exists(f.newer));
    QVERIFY(!f.button(u"Undo"_s)->isEnabled());
}

void TestHistory::deletedIsGoneWhenClosed()
{
    QTemporaryDir dir;
    const HistoryStore store(dir.path());
    QVERIFY(store.save(report(1, {})));
    {
        HistoryDialog dialog(dir.path());
        dialog.QDialog::show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* table = dialog.findChild<QTableView*>(u"Audits"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }
    QVERIFY(store.list().isEmpty());
    QVERIFY(!QDir(QDir(store.folder()).filePath(u".removed"_s)).exists());
}

void TestHistory::damagedOnesAreNamed()
{
    DialogFixture f;
    damage(f.newer);
    f.dialog.reload();
    QVERIFY(f.open());
    QCOMPARE(f.table->model()->index(1, int(HistoryColumn::State)).data().toString(), u"Cannot be opened"_s);
    f.table->selectRow(1);
    QTRY_VERIFY(!f.dialog.findChild<QWidget*>(u"History notice"_s)->isHidden());
    const auto labels = f.dialog.findChild<QWidget*>(u"History notice"_s)->findChildren<QLabel*>();
    QStringList words;
    for (const QLabel* label : labels)
        words.append(label->text());
    QVERIFY2(words.join(u' ').contains(QFileInfo(f.newer).fileName()), qPrintable(words.join(u' ')));
    QVERIFY(!f.button(u"Open"_s)->isEnabled());
    QVERIFY(f.button(u"Delete"_s)->isEnabled());
}

void TestHistory::compareDialogShowsChanges()
{
    DialogFixture f;
    const auto comparison = compareFiles(f.older, f.newer);
    QVERIFY(comparison);
    CompareDialog dialog(*comparison);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* table = dialog.findChild<QTableView*>(u"Changes"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    const auto cell = [table](int row, DifferenceColumn column) {
        return table->model()->index(row, int(column)).data().toString();
    };
    QCOMPARE(cell(0, DifferenceColumn::Change), u"Became non-compliant"_s);
    QCOMPARE(cell(0, DifferenceColumn::Name), u"<b>prod</b>\\u202E"_s);
    QCOMPARE(cell(0, DifferenceColumn::Before), u"Compliant"_s);
    QCOMPARE(cell(1, DifferenceColumn::Change), u"Gone"_s);
    QCOMPARE(cell(1, DifferenceColumn::After), u"–"_s);
    auto* kinds = dialog.findChild<QComboBox*>(u"Kind of change"_s);
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_End);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(0, DifferenceColumn::Change), u"Gone"_s);
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Gone\t"_s));
    for (const auto* label : dialog.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    damage(f.newer);
    const auto refused = compareFiles(f.older, f.newer);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QFileInfo(f.newer).fileName()));
}

void TestHistory::modelIsSound()
{
    DialogFixture f;
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(f.store.list());
    model.setEntries({});
    DifferenceModel changes(compareFiles(f.older, f.newer)->difference);
    const QAbstractItemModelTester other(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    changes.setKind(Change::Gone);
    QCOMPARE(changes.rowCount(), 1);
    changes.setKind(Change::New);
    QCOMPARE(changes.rowCount(), 0);
}

void TestHistory::windowKeepsScansAndOpensThem()
{
    WindowFixture f;
    QVERIFY(f.scanDemo());
    const HistoryStore store(f.folder.path());
    QTRY_COMPARE(store.list().size(), 1);
    QCOMPARE(store.list().first().totals, f.audit().report().totals());
    QTRY_VERIFY(orphanedJournals(f.folder.path()).isEmpty());
    const Totals totals = f.audit().report().totals();
    f.audit().clear();
    f.press(Qt::Key_H, Qt::ControlModifier);
    auto* dialog = f.find<QDialog>(u"History"_s);
    QVERIFY(dialog);
    auto* table = dialog->findChild<QTableView*>(u"Audits"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(f.isFinished());
    QCOMPARE(f.audit().report().totals(), totals);
    QCOMPARE(f.rows(), totals.clusters);
}

void TestHistory::windowOffersALostScan()
{
    WindowFixture f;
    f.window.reset();
    {
        RecoveryJournal journal(f.folder.path(), u"lost"_s);
        AuditReport lost = report(3, {finding(u"c1"_s, u"Flannel"_s)});
        lost.regions.append({.id = RegionId(u"eu-west-1"_s), .state = RegionState::Running});
        QVERIFY(journal.append(RegionId(u"cn-beijing"_s), lost));
    }
    f.open();
    auto* notice = f.find<NoticeBox>(u"Notice"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"Regions that had been read: 1 of 2, clusters: 1"_s), qPrintable(notice->text()));
    QTest::mouseClick(notice->findChildren<QPushButton*>().first(), Qt::LeftButton);
    QTRY_VERIFY(f.isFinished());
    QCOMPARE(f.rows(), 1);
    QVERIFY(!f.audit().report().isComplete());
    QCOMPARE(HistoryStore(f.folder.path()).list().size(), 1);
    QVERIFY(orphanedJournals(f.folder.path()).isEmpty());
}

void TestHistory::windowDiscardsALostScan()
{
    WindowFixture f;
    f.window.reset();
    {
        RecoveryJournal journal(f.folder.path(), u"lost"_s);
        QVERIFY(journal.append(RegionId(u"cn-beijing"_s), report(3, {finding(u"c1"_s, u"Flannel"_s)})));
    }
    f.open();
    auto* notice = f.find<NoticeBox>(u"Notice"_s);
    QTRY_VERIFY(notice->isVisible());
    QTest::mouseClick(notice->findChildren<QPushButton*>().last(), Qt::LeftButton);
    QTRY_VERIFY(orphanedJournals(f.folder.path()).isEmpty());
    QVERIFY(HistoryStore(f.folder.path()).list().isEmpty());
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/waiverstore.h"
#include "ui/common/noticebox.h"
#include "ui/waivers/waivedialog.h"
#include "windowfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Finding problem(const std::optional<Waiver>& waiver = {})
{
    Finding finding;
    finding.cluster.id = ClusterId(u"c1"_s);
    finding.cluster.name = u"prod"_s;
    finding.judgement.verdict = Verdict::NonCompliant;
    finding.waiver = waiver;
    return finding;
}

QDate nowUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

class TestWaiving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAllThatIsNeeded();
    void startsFromTheKnownWaiver();
    void waivesAndRemovesInTheWindow();
    void aScanKnowsTheWaivers();
    void expiredOnesSaySo();
    void damagedFileIsNamed();
};

void TestWaiving::asksForAllThatIsNeeded()
{
    WaiveDialog dialog({problem()}, u"ops"_s, today);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* ok = dialog.findChild<QPushButton*>(u"Keep waiver"_s);
    auto* reason = dialog.findChild<QPlainTextEdit*>(u"Reason"_s);
    auto* author = dialog.findChild<QLineEdit*>(u"Author"_s);
    auto* expires = dialog.findChild<QDateEdit*>(u"Expires"_s);
    auto* endless = dialog.findChild<QCheckBox*>(u"No end"_s);
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(reason, u"moves in May"_s);
    QVERIFY(ok->isEnabled());
    QCOMPARE(expires->minimumDate(), today);
    QCOMPARE(dialog.waivers().first().expires, today.addDays(90));
    author->clear();
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(author, u"me"_s);
    QVERIFY(ok->isEnabled());
    endless->setFocus();
    QTest::keyClick(endless, Qt::Key_Space);
    QVERIFY(!expires->isEnabled());
    QCOMPARE(dialog.waivers(),
             (QList<Waiver>{
                 {.cluster = ClusterId(u"c1"_s), .reason = u"moves in May"_s, .author = u"me"_s, .expires = {}}}));
    for (auto* label : dialog.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestWaiving::startsFromTheKnownWaiver()
{
    const Waiver known{
        .cluster = ClusterId(u"c1"_s), .reason = u"old"_s, .author = u"them"_s, .expires = today.addDays(3)};
    WaiveDialog dialog({problem(known)}, u"ops"_s, today);
    QCOMPARE(dialog.waivers(), QList<Waiver>{known});
}

void TestWaiving::waivesAndRemovesInTheWindow()
{
    WindowFixture f;
    QVERIFY(f.showDemo());
    auto* waive = f.find<QAction>(u"Waive…"_s);
    auto* remove = f.find<QAction>(u"Remove waiver"_s);
    const Totals before = f.audit().report().totals();
    f.table()->setFocus();
    f.table()->setCurrentIndex(f.table()->model()->index(0, 0)); // the most urgent problem
    QTRY_VERIFY(waive->isEnabled());
    QVERIFY(!remove->isEnabled());
    f.press(Qt::Key_W, Qt::ControlModifier);
    auto* dialog = f.find<QDialog>(u"Waive"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(u"Reason"_s), u"moves in May"_s);
    auto* author = dialog->findChild<QLineEdit*>(u"Author"_s);
    author->clear();
    QTest::keyClicks(author, u"me"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"Keep waiver"_s), Qt::LeftButton);
    QTRY_COMPARE(f.audit().report().totals().waived, 1);
    const Totals after = f.audit().report().totals();
    QCOMPARE(after.nonCompliant, before.nonCompliant - 1);
    QCOMPARE(after.compliant, before.compliant);
    QCOMPARE(f.audit().clusters().waivedCount(), 1);
    const auto kept = WaiverStore(f.folder.path()).read();
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().reason, u"moves in May"_s);
    QVERIFY(kept->first().expires > nowUtc());
    QTRY_VERIFY(remove->isEnabled());
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(f.table(), &menuKey);
    auto* menu = f.find<QMenu>(u"Cell menu"_s);
    QVERIFY(menu && menu->actions().contains(waive) && menu->actions().contains(remove));
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QMenu>(u"Cell menu"_s));
    remove->trigger();
    QTRY_COMPARE(f.audit().report().totals().waived, 0);
    QCOMPARE(f.audit().clusters().waivedCount(), 0);
    QVERIFY(WaiverStore(f.folder.path()).read()->isEmpty());
}

void TestWaiving::aScanKnowsTheWaivers()
{
    WindowFixture f;
    QVERIFY(f.showDemo());
    const Finding bad = f.audit().report().findings.first();
    QVERIFY(isProblem(bad));
    f.window.reset();
    QVERIFY(
        WaiverStore(f.folder.path())
            .put({{.cluster = bad.cluster.id, .reason = u"a"_s, .author = u"b"_s, .expires = nowUtc().addDays(9)}}));
    f.open();
    QTRY_VERIFY(f.find<QAction>(u"Waive…"_s));
    QVERIFY(f.scanDemo());
    QTRY_COMPARE(f.audit().report().totals().waived, 1);
}

void TestWaiving::expiredOnesSaySo()
{
    WindowFixture f;
    QVERIFY(f.showDemo());
    const Finding bad = f.audit().report().findings.first();
    f.window.reset();
    QVERIFY(
        WaiverStore(f.folder.path())
            .put({{.cluster = bad.cluster.id, .reason = u"a"_s, .author = u"b"_s, .expires = nowUtc().addDays(-1)}}));
    f.open();
    QVERIFY(f.scanDemo());
    auto* notice = f.find<NoticeBox>(u"Notice"_s);
    QTRY_VERIFY2(notice->text().contains(u"Waivers that are over: 1"_s), qPrintable(notice->text()));
    QVERIFY(notice->text().contains(u"incomplete"_s)); // what else is to be said stays
    QCOMPARE(f.audit().report().totals().waived, 0);
}

void TestWaiving::damagedFileIsNamed()
{
    WindowFixture f;
    f.window.reset();
    const QString path = f.folder.filePath(u"waivers.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    f.open();
    auto* notice = f.find<NoticeBox>(u"Notice"_s);
    QTRY_VERIFY2(notice->text().contains(u"waivers.json"_s), qPrintable(notice->text()));
    QVERIFY(f.showDemo());
    QVERIFY(!f.find<QAction>(u"Waive…"_s)->isEnabled());
    QCOMPARE(QFile(path).size(), 1);
}

QTEST_MAIN(TestWaiving)
#include "tst_waiving.moc"

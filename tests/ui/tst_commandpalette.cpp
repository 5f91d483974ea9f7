// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/commandpalette.h"

#include "ui/window/commanddelegate.h"
#include "ui/window/windowactions.h"
#include "windowfixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace Ack;
using namespace Qt::StringLiterals;

/// The palette and the shortcut sheet, by keys only.
class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWhatIsTyped();
    void movesWithTheArrows();
    void greysWhatIsNotPossible();
    void escClosesItAndDoesNothing();
    void showsKeysAndPlaces();
    void givesTheFocusBack();
    void offersEveryActionOfTheMenus();
    void sheetListsEveryShortcut();
    void sheetCanBeSearched();
    void partsAreReachedByKey();
};

namespace {

struct Palette
{
    const WindowFixture& f;

    explicit Palette(const WindowFixture& fixture) : f(fixture) { f.press(Qt::Key_K, Qt::ControlModifier); }
    CommandPalette* dialog() const { return f.find<CommandPalette>(u"Commands"_s); }
    QLineEdit* text() const { return dialog()->findChild<QLineEdit*>(u"Command name"_s); }
    QListWidget* list() const { return dialog()->findChild<QListWidget*>(u"Matching commands"_s); }
    bool isOpen() const
    {
        return QTest::qWaitFor([this] { return dialog() && dialog()->isVisible() && text()->hasFocus(); });
    }
    bool isClosed() const
    {
        return QTest::qWaitFor([this] { return !dialog(); });
    }
    QString current() const { return list()->currentItem() ? list()->currentItem()->text() : QString(); }
};

} // namespace

void TestCommandPalette::runsWhatIsTyped()
{
    const WindowFixture f;
    const Palette palette(f);
    QVERIFY(palette.isOpen());
    QTest::keyClicks(palette.text(), u"demo"_s);
    QCOMPARE(palette.current(), u"Demo account"_s);
    QTest::keyClick(palette.text(), Qt::Key_Return);
    QVERIFY(palette.isClosed());
    QTRY_VERIFY(f.window->accounts().current().has_value());
}

void TestCommandPalette::movesWithTheArrows()
{
    const WindowFixture f;
    const Palette palette(f);
    QVERIFY(palette.isOpen());
    const int count = palette.list()->count();
    QTest::keyClick(palette.text(), Qt::Key_Up); // around
    QCOMPARE(palette.list()->currentRow(), count - 1);
    QTest::keyClick(palette.text(), Qt::Key_Down);
    QCOMPARE(palette.list()->currentRow(), 0);
    QTest::keyClick(palette.text(), Qt::Key_Down);
    QCOMPARE(palette.list()->currentRow(), 1);
    QTest::keyClick(palette.text(), Qt::Key_PageDown);
    QVERIFY(palette.list()->currentRow() > 4);
    QVERIFY(palette.text()->hasFocus());
}

void TestCommandPalette::greysWhatIsNotPossible()
{
    const WindowFixture f; // no account: there is nothing to scan
    const Palette palette(f);
    QVERIFY(palette.isOpen());
    QTest::keyClicks(palette.text(), u"retry failed"_s);
    QCOMPARE(palette.current(), u"Retry failed regions"_s);
    QVERIFY(!palette.list()->currentItem()->data(CommandDelegate::PossibleRole).toBool());
    QVERIFY(palette.list()->currentItem()->data(Qt::AccessibleTextRole).toString().contains(u"not possible now"_s));
    QTest::keyClick(palette.text(), Qt::Key_Return);
    QVERIFY(palette.dialog()->isVisible());
    QCOMPARE(f.audit().stage(), ShownAudit::Stage::Nothing);
}

void TestCommandPalette::escClosesItAndDoesNothing()
{
    const WindowFixture f;
    const Palette palette(f);
    QVERIFY(palette.isOpen());
    QTest::keyClicks(palette.text(), u"demo"_s);
    QTest::keyClick(palette.text(), Qt::Key_Escape);
    QVERIFY(palette.isClosed());
    QVERIFY(!f.window->accounts().current());
}

void TestCommandPalette::showsKeysAndPlaces()
{
    const WindowFixture f;
    const Palette palette(f);
    QVERIFY(palette.isOpen());
    QTest::keyClicks(palette.text(), u"export"_s);
    const QListWidgetItem* item = palette.list()->currentItem();
    QCOMPARE(item->text(), u"Export report…"_s);
    QCOMPARE(item->data(CommandDelegate::KeysRole).toString(), u"Ctrl+E"_s);
    QCOMPARE(item->data(CommandDelegate::PlaceRole).toString(), u"Audit"_s);
    palette.text()->clear();
    QTest::keyClicks(palette.text(), u"cancel scan"_s); // its key may be lent to another action
    QCOMPARE(palette.list()->currentItem()->data(CommandDelegate::KeysRole).toString(), u"Esc"_s);
}

void TestCommandPalette::givesTheFocusBack()
{
    const WindowFixture f;
    QVERIFY(f.showDemo());
    f.table()->setFocus();
    const Palette palette(f);
    QVERIFY(palette.isOpen());
    QTest::keyClicks(palette.text(), u"select all"_s);
    QTest::keyClick(palette.text(), Qt::Key_Return);
    QVERIFY(palette.isClosed());
    QTRY_COMPARE(int(f.table()->selectionModel()->selectedRows().size()), f.rows());
    QTRY_VERIFY(f.table()->hasFocus());
}

void TestCommandPalette::offersEveryActionOfTheMenus()
{
    const WindowFixture f;
    const Palette palette(f);
    QVERIFY(palette.isOpen());
    QStringList offered;
    for (int row = 0; row < palette.list()->count(); ++row)
        offered.append(palette.list()->item(row)->text());
    for (const QAction* action : f.window->actions()) {
        if (action->isVisible())
            QVERIFY2(offered.contains(plainText(action->text())), qPrintable(action->text()));
    }
}

void TestCommandPalette::sheetListsEveryShortcut()
{
    const WindowFixture f;
    f.press(Qt::Key_F1);
    QTRY_VERIFY(f.find<QTreeWidget>(u"Shortcuts"_s));
    const auto* sheet = f.find<QTreeWidget>(u"Shortcuts"_s);
    QStringList listed;
    for (int i = 0; i < sheet->topLevelItemCount(); ++i) {
        for (int j = 0; j < sheet->topLevelItem(i)->childCount(); ++j) {
            const QTreeWidgetItem* row = sheet->topLevelItem(i)->child(j);
            listed.append(row->text(0) + u'|' + row->text(1));
        }
    }
    for (const QAction* action : f.window->actions()) {
        if (const QString keys = shortcutText(*action); !keys.isEmpty())
            QVERIFY2(listed.contains(plainText(action->text()) + u'|' + keys), qPrintable(action->text()));
    }
    QVERIFY(listed.contains(u"Scan|F5"_s));
}

void TestCommandPalette::sheetCanBeSearched()
{
    const WindowFixture f;
    f.press(Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(f.find<QTreeWidget>(u"Shortcuts"_s));
    QTest::keyClicks(f.find<QLineEdit>(u"Search shortcuts"_s), u"F5"_s);
    int shown = 0;
    const auto* sheet = f.find<QTreeWidget>(u"Shortcuts"_s);
    for (int i = 0; i < sheet->topLevelItemCount(); ++i) {
        for (int j = 0; j < sheet->topLevelItem(i)->childCount(); ++j)
            shown += sheet->topLevelItem(i)->child(j)->isHidden() ? 0 : 1;
    }
    QCOMPARE(shown, 2); // F5, Shift+F5
}

void TestCommandPalette::partsAreReachedByKey()
{
    const WindowFixture f;
    QVERIFY(f.showDemo());
    f.find<QWidget>(u"Account"_s)->setFocus();
    QStringList reached;
    for (int i = 0; i < 10; ++i) {
        f.press(Qt::Key_F6);
        for (const QString& part : {u"Regions"_s, u"Filter clusters"_s, u"Clusters"_s, u"Account"_s}) {
            if (QApplication::focusWidget()->objectName() == part)
                reached.append(part);
        }
        if (reached.contains(u"Account"_s))
            break;
    }
    QCOMPARE(reached, QStringList({u"Regions"_s, u"Filter clusters"_s, u"Clusters"_s, u"Account"_s}));
    f.table()->setFocus();
    f.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"Filter clusters"_s);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"

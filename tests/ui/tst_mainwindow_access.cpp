// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/windowactions.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QList<QAction*> actionsBelow(const QWidget& menu)
{
    QList<QAction*> all;
    for (QAction* action : menu.actions()) {
        if (action->menu())
            all += actionsBelow(*action->menu());
        else
            all.append(action);
    }
    return all;
}

/// Goes down the tree that assistive technology sees; of long lists and tables the first children are enough.
void collectNameless(QAccessibleInterface* interface, const QString& path, int& visited, QStringList& nameless)
{
    constexpr int enough = 60;
    if (!interface || !interface->isValid() || interface->state().invisible)
        return;
    ++visited;
    const auto* widget = qobject_cast<QWidget*>(interface->object());
    const bool isCombo = qobject_cast<const QComboBox*>(widget) != nullptr; // its name is its text; its label names it
    const QString name = isCombo ? widget->accessibleName() : interface->text(QAccessible::Name);
    const QString here = path + u'/' + (widget ? QString::fromLatin1(widget->metaObject()->className()) : name);
    const bool takesKeys =
        widget ? bool(widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() : bool(interface->state().focusable);
    const bool isHeader = qobject_cast<const QHeaderView*>(widget) != nullptr;
    if (takesKeys && !isHeader && (name.isEmpty() || interface->role() == QAccessible::NoRole))
        nameless.append(here);
    for (int i = 0; i < std::min(interface->childCount(), enough); ++i)
        collectNameless(interface->child(i), here, visited, nameless);
}

} // namespace

class TestMainWindowAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfTheContractAreThere_data();
    void namesOfTheContractAreThere();
    void everyWidgetThatTakesFocusHasAName_data();
    void everyWidgetThatTakesFocusHasAName();
    void theAccessibleTreeIsNamed_data();
    void theAccessibleTreeIsNamed();
    void noLabelReadsMarkup();
    void hostileNamesAreShownAsTheyAre();
    void cellsSpeakInWords();
    void everyActionIsInAMenu();
    void everyActionOfAMenuHasKeys();
    void mnemonicsAreUniqueInTheirMenu();
    void shortcutsAreUnique();
    void tabReachesTheMainParts();
};

void TestMainWindowAccess::namesOfTheContractAreThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isAction");
    for (const QString& name : {u"Clusters"_s, u"Regions"_s, u"Filter clusters"_s, u"Problems only"_s, u"Scan"_s,
                                u"Cancel scan"_s, u"Retry failed regions"_s, u"Export report…"_s, u"Cluster details"_s})
        QTest::newRow(qPrintable(name)) << name << false;
    for (const QString& name : {u"Scan"_s, u"Cancel scan"_s, u"Retry failed regions"_s, u"Export report…"_s,
                                u"Accounts…"_s, u"Open audit…"_s})
        QTest::newRow(qPrintable(u"action "_s + name)) << name << true;
}

void TestMainWindowAccess::namesOfTheContractAreThere()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isAction);
    const WindowFixture f;
    if (isAction) {
        const auto* action = f.find<QAction>(name);
        QVERIFY(action);
        QCOMPARE(action->iconText(), name);
        return;
    }
    const auto* widget = f.find<QWidget>(name);
    QVERIFY(widget);
    QCOMPARE(widget->accessibleName(), name);
}

void TestMainWindowAccess::everyWidgetThatTakesFocusHasAName_data()
{
    QTest::addColumn<bool>("scanned");
    QTest::newRow("start page") << false;
    QTest::newRow("with an audit") << true;
}

void TestMainWindowAccess::everyWidgetThatTakesFocusHasAName()
{
    QFETCH(const bool, scanned);
    const WindowFixture f;
    QVERIFY(!scanned || f.showDemo());
    for (QWidget* widget : f.window->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QHeaderView*>(widget) ||
            widget->window() != f.window.get())
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        const bool isCombo = qobject_cast<QComboBox*>(widget) != nullptr; // named by its buddy
        const QString name = isCombo ? widget->accessibleName() : interface->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() +
                            u" in "_s + (widget->parentWidget() ? widget->parentWidget()->objectName() : QString())));
    }
}

void TestMainWindowAccess::theAccessibleTreeIsNamed_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("scanned");
    QTest::newRow("start page") << QString() << false;
    QTest::newRow("with an audit") << QString() << true;
    for (const QString& action :
         {u"Commands…"_s, u"Keyboard shortcuts"_s, u"Regions…"_s, u"Accounts…"_s, u"History…"_s})
        QTest::newRow(qPrintable(action)) << action << true;
}

/// Everything that takes keys says what it is called and what it is.
void TestMainWindowAccess::theAccessibleTreeIsNamed()
{
    QFETCH(const QString, action);
    QFETCH(const bool, scanned);
    const WindowFixture f;
    QVERIFY(!scanned || f.showDemo());
    QWidget* top = f.window.get();
    if (!action.isEmpty()) {
        f.find<QAction>(action)->trigger();
        QTRY_VERIFY(f.window->findChild<QDialog*>());
        top = f.window->findChild<QDialog*>();
        QTRY_VERIFY(top->isVisible());
    }
    QStringList nameless;
    int visited = 0;
    collectNameless(QAccessible::queryAccessibleInterface(top), {}, visited, nameless);
    QVERIFY(visited > 5);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestMainWindowAccess::noLabelReadsMarkup()
{
    const WindowFixture f;
    QVERIFY(f.showDemo());
    for (const auto* label : f.window->findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + u": "_s + label->text()));
}

void TestMainWindowAccess::hostileNamesAreShownAsTheyAre()
{
    const WindowFixture f;
    const QString name = u"<img src=x onerror=alert(1)>\u202Egnp.exe"_s;
    f.audit().begin(u"<b>account</b>"_s, QDateTime::currentDateTimeUtc());
    f.audit().setRegion({.id = RegionId(u"cn-hangzhou"_s), .name = u"<i>x</i>"_s, .state = RegionState::Running});
    f.audit().addFindings({Samples::finding(u"c1"_s, name)});
    QCOMPARE(f.cell(0, ClusterColumn::Name), u"<img src=x onerror=alert(1)>\\u202Egnp.exe"_s);
    QCOMPARE(f.regionList()->model()->index(1, 0).data().toString(), u"<i>x</i>  reading…"_s);
    QTRY_VERIFY(f.status().contains(u"<b>account</b>"_s));
    qobject_cast<QAbstractItemView*>(f.table())->setCurrentIndex(f.table()->model()->index(0, 0));
    QTRY_VERIFY(f.find<QWidget>(u"Cluster details"_s)->isVisible());
    for (const auto* widget : f.window->findChildren<QWidget*>())
        QVERIFY2(!widget->toolTip().contains(u"<img"_s) && !widget->toolTip().contains(u"<b>"_s),
                 qPrintable(widget->toolTip()));
}

void TestMainWindowAccess::cellsSpeakInWords()
{
    const WindowFixture f;
    QVERIFY(f.showDemo());
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(f.table());
    QCOMPARE(table->text(QAccessible::Name), u"Clusters"_s);
    QAccessibleTableInterface* cells = table->tableInterface();
    QCOMPARE(cells->rowCount(), f.rows());
    for (int column = 0; column < cells->columnCount(); ++column)
        QVERIFY(!cells->cellAt(0, column)->text(QAccessible::Name).isEmpty());
    QCOMPARE(cells->cellAt(0, 0)->text(QAccessible::Name), u"Non-compliant"_s);
    QVERIFY(cells->cellAt(0, 0)->text(QAccessible::Description).contains(f.cell(0, ClusterColumn::Name)));
    QCOMPARE(cells->columnDescription(1), u"Name"_s);
}

void TestMainWindowAccess::everyActionIsInAMenu()
{
    const WindowFixture f;
    const QList<QAction*> inMenus = actionsBelow(*f.window->menuBar());
    for (QAction* action : f.window->actions())
        QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
}

/// Choices of a submenu have its mnemonics; everything else has keys of its own.
void TestMainWindowAccess::everyActionOfAMenuHasKeys()
{
    const WindowFixture f;
    for (const QAction* top : f.window->menuBar()->actions()) {
        for (const QAction* action : top->menu()->actions()) {
            if (!action->isSeparator() && !action->menu())
                QVERIFY2(!shortcutText(*action).isEmpty(), qPrintable(action->objectName() + action->text()));
        }
    }
}

void TestMainWindowAccess::mnemonicsAreUniqueInTheirMenu()
{
    const WindowFixture f;
    QList<const QWidget*> menus{f.window->menuBar()};
    for (const QAction* top : f.window->menuBar()->actions())
        menus.append(top->menu());
    QStringList clashes;
    for (const QWidget* menu : menus) {
        QSet<QChar> seen;
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const qsizetype at = action->text().indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(action->text()));
            const QChar letter = action->text().at(at + 1).toLower();
            if (seen.contains(letter))
                clashes.append(action->text());
            seen.insert(letter);
        }
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u", "_s)));
}

void TestMainWindowAccess::shortcutsAreUnique()
{
    const WindowFixture f;
    QSet<QKeySequence> seen;
    for (const QAction* action : f.window->actions()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            QVERIFY2(!seen.contains(keys), qPrintable(action->objectName()));
            seen.insert(keys);
        }
    }
    QVERIFY(seen.contains(QKeySequence(Qt::Key_F5)) && seen.contains(QKeySequence(Qt::Key_Escape)));
}

void TestMainWindowAccess::tabReachesTheMainParts()
{
    const WindowFixture f;
    QVERIFY(f.showDemo());
    f.find<QWidget>(u"Account"_s)->setFocus();
    QStringList order;
    for (int i = 0; i < 60 && (order.isEmpty() || QApplication::focusWidget()->objectName() != u"Account"_s); ++i) {
        order.append(QApplication::focusWidget()->objectName());
        f.press(Qt::Key_Tab);
    }
    qsizetype last = -1;
    for (const QString& name :
         {u"Account"_s, u"Scan"_s, u"Regions"_s, u"Filter clusters"_s, u"Problems only"_s, u"Clusters"_s}) {
        const qsizetype at = order.indexOf(name);
        QVERIFY2(at > last, qPrintable(name + u" in "_s + order.join(u", "_s)));
        last = at;
    }
}

QTEST_MAIN(TestMainWindowAccess)
#include "tst_mainwindow_access.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "panefixture.h"

#include "ui/clusters/savedviewdialogs.h"
#include "ui/clusters/viewscontroller.h"
#include "ui/window/windowsettings.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestClusterPaneViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { f = filledPane(); }
    void cleanup() { f.reset(); }
    void savesAndAppliesByName();
    void replacesAViewOfTheSameName();
    void renamesAndDeletes();
    void refusesNamesThatAreTaken();
    void cancelChangesNothing();
    void survivesARestart();

private:
    QMenu* openMenu() const
    {
        auto* button = f->find<QToolButton>(u"Views"_s);
        button->menu()->popup(button->mapToGlobal(QPoint()));
        return button->menu();
    }
    void save(const QString& name)
    {
        f->press(Qt::Key_S, Qt::ControlModifier);
        auto* dialog = f->pane.findChild<QDialog*>(u"Save view"_s);
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QLineEdit*>(u"View name"_s)->insert(name); // what an input method does, too
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!f->pane.findChild<QDialog*>(u"Save view"_s));
    }
    QStringList names() const
    {
        QStringList names;
        for (const SavedView& view : f->pane.views().views().views())
            names.append(view.name);
        return names;
    }
    ManageViewsDialog* manage()
    {
        f->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        return f->pane.findChild<ManageViewsDialog*>(u"Manage views"_s);
    }

    std::unique_ptr<PaneFixture> f;
};

void TestClusterPaneViews::savesAndAppliesByName()
{
    f->type(u"failed"_s);
    f->view().sortBy(ClusterColumn::Version, Qt::DescendingOrder);
    f->view().columns().hide(ClusterColumn::State);
    const QList<ClusterColumn> columns = f->view().columns().shownColumns();
    save(u"Broken & old"_s);
    const int shown = f->model.rowCount();
    f->pane.clearFilters();
    f->view().columns().reset();
    f->view().sortBy(ClusterColumn::Name, Qt::AscendingOrder);
    QVERIFY(f->model.rowCount() > shown);
    QMenu* menu = openMenu();
    QAction* action = menu->actions().first();
    QCOMPARE(action->text(), u"Broken && old"_s);
    QVERIFY(!action->isChecked());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    QCOMPARE(f->filter()->text(), u"failed"_s);
    QCOMPARE(f->model.rowCount(), shown);
    QCOMPARE(f->view().columns().shownColumns(), columns);
    QCOMPARE(f->view().sortColumn(), ClusterColumn::Version);
    QCOMPARE(f->view().sortOrder(), Qt::DescendingOrder);
    menu = openMenu();
    QVERIFY(menu->actions().first()->isChecked());
    menu->close();
}

void TestClusterPaneViews::replacesAViewOfTheSameName()
{
    save(u"mine"_s);
    f->type(u"failed"_s);
    save(u"MINE"_s);
    QCOMPARE(names(), QStringList({u"MINE"_s}));
    QCOMPARE(f->pane.views().views().find(u"mine"_s)->filter, u"failed"_s);
}

void TestClusterPaneViews::renamesAndDeletes()
{
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
        save(name);
    ManageViewsDialog* dialog = manage();
    QVERIFY(dialog);
    auto* list = dialog->findChild<QListWidget*>(u"Saved views"_s);
    list->setCurrentRow(1);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"Delete view"_s), Qt::LeftButton);
    list->setCurrentRow(0);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"Rename view"_s), Qt::LeftButton);
    auto* editor = list->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"first"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(list->item(0)->text(), u"first"_s);
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s, u"c"_s})); // not before it is accepted
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(names(), QStringList({u"first"_s, u"c"_s}));
}

void TestClusterPaneViews::refusesNamesThatAreTaken()
{
    for (const QString& name : {u"a"_s, u"b"_s})
        save(name);
    ManageViewsDialog* dialog = manage();
    auto* list = dialog->findChild<QListWidget*>(u"Saved views"_s);
    const auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    for (const QString& name : {u"A"_s, u" "_s, QString(101, u'x')}) {
        list->item(1)->setText(name);
        QVERIFY2(!ok->isEnabled(), qPrintable(name));
        QVERIFY(!dialog->findChild<QLabel*>(u"Views problem"_s)->text().isEmpty());
    }
    list->item(1)->setText(u"c"_s);
    QVERIFY(ok->isEnabled());
}

void TestClusterPaneViews::cancelChangesNothing()
{
    save(u"a"_s);
    ManageViewsDialog* dialog = manage();
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"Delete view"_s), Qt::LeftButton);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(names(), QStringList({u"a"_s}));
}

void TestClusterPaneViews::survivesARestart()
{
    const QTemporaryDir folder;
    f->filter()->insert(u"生产 -test"_s);
    save(u"生产"_s);
    f->filter()->clear();
    f->view().sortBy(ClusterColumn::Id, Qt::DescendingOrder);
    f->pane.setAccount(u"prod"_s);
    f->select(0);
    f->press(Qt::Key_B, Qt::ControlModifier);
    const QString starred = f->model.findingAt(0).cluster.name;
    {
        WindowSettings settings(folder.path());
        f->pane.save(settings);
    }
    f = std::make_unique<PaneFixture>();
    f->model.mergeFindings(Samples::many(40));
    f->pane.restore(WindowSettings(folder.path()));
    QCOMPARE(names(), QStringList({u"生产"_s}));
    QCOMPARE(f->pane.views().views().find(u"生产"_s)->filter, u"生产 -test"_s);
    QCOMPARE(f->view().sortColumn(), ClusterColumn::Id);
    QCOMPARE(f->view().sortOrder(), Qt::DescendingOrder);
    f->pane.setAccount(u"prod"_s);
    f->press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f->names(), QStringList({starred}));
}

QTEST_MAIN(TestClusterPaneViews)
#include "tst_clusterpane_views.moc"

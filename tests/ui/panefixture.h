// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/findings.h"
#include "ui/clusters/clusterpane.h"
#include "ui/clusters/clusterview.h"
#include "ui/clusters/columnlayout.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace Ack {

/// Any warning fails a test, but for one of the offscreen platform.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

/// The pane of clusters in a window of its own.
struct PaneFixture
{
    ClusterTableModel model{Samples::regions()};
    ClusterPane pane{model};

    PaneFixture()
    {
        pane.resize(1200, 500);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qWarning("the pane did not become active");
    }

    ClusterView& view() { return pane.view(); }
    template <typename T>
    T* find(const QString& name) const
    {
        return pane.findChild<T*>(name);
    }
    QLineEdit* filter() const { return find<QLineEdit>(QStringLiteral("Filter clusters")); }
    QString counts() const { return find<QLabel>(QStringLiteral("Shown clusters"))->text(); }
    QLabel* problem() const { return find<QLabel>(QStringLiteral("Filter problem")); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.findingAt(row).cluster.name);
        return names;
    }
    void type(const QString& text) const
    {
        filter()->clear();
        QTest::keyClicks(filter(), text);
    }
    /// Whatever modifiers the last key press left behind.
    void goTo(int row, ClusterColumn column)
    {
        view().selectionModel()->setCurrentIndex(model.index(row, int(column)),
                                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void select(int row) { goTo(row, ClusterColumn::Verdict); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qWarning("the pane did not become active");
        view().setFocus();
        QTest::keyClick(&view(), key, modifiers);
    }
    /// Opens the menu of a cell by a right click.
    QMenu* cellMenu(int row, ClusterColumn column)
    {
        const QModelIndex index = model.index(row, int(column));
        view().scrollTo(index);
        const QPoint at = view().visualRect(index).center();
        QTest::mouseClick(view().viewport(), Qt::RightButton, {}, at);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, view().viewport()->mapToGlobal(at));
        QApplication::sendEvent(view().viewport(), &asked);
        return view().findChild<QMenu*>(QStringLiteral("Cell menu"));
    }
};

/// A pane of forty clusters, in a test that any warning fails.
inline std::unique_ptr<PaneFixture> filledPane()
{
    failOnWarnings();
    auto fixture = std::make_unique<PaneFixture>();
    fixture->model.mergeFindings(Samples::many(40));
    return fixture;
}

} // namespace Ack

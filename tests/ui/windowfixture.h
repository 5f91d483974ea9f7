// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/accountbook.h"
#include "fakedialogs.h"
#include "fakestore.h"
#include "models/findings.h"
#include "session/accountaccess.h"
#include "ui/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace Ack {

/// The window over the built-in demo account, with dialogs that answer by themselves.
struct WindowFixture
{
    QTemporaryDir folder;
    FakeStore store;
    FakeDialogs dialogs;
    AccountBook book{folder.path(), store};
    RegionTable regions = Samples::regions();
    NetworkOptions network;
    AccessFactory factory{book, regions, network};
    QDateTime now; ///< what the clock says; invalid: the real time
    QStringList desktopNotices;
    std::unique_ptr<MainWindow> window;

    explicit WindowFixture(const NetworkOptions& network_ = {}) : network(network_) { open(); }

    void open()
    {
        window = std::make_unique<MainWindow>(
            WindowNeeds{.book = book,
                        .open = [this](const AccountChoice& choice) { return factory.open(choice); },
                        .services = {},
                        .dialogs = dialogs,
                        .regions = regions,
                        .dataDir = folder.path(),
                        .clock = [this] { return now.isValid() ? now : QDateTime::currentDateTimeUtc(); },
                        .notify = [this](const QString& title,
                                         const QString& text) { desktopNotices.append(title + u'\n' + text); }});
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window did not become active");
    }

    template <typename T>
    T* find(const QString& name) const
    {
        return window->findChild<T*>(name);
    }
    QAbstractItemView* table() const { return find<QAbstractItemView>(QStringLiteral("Clusters")); }
    QAbstractItemView* regionList() const { return find<QAbstractItemView>(QStringLiteral("Regions")); }
    QString status() const { return find<QLabel>(QStringLiteral("Status"))->text(); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, ClusterColumn column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    ShownAudit& audit() const { return window->audit(); }
    bool isFinished() const { return audit().stage() == ShownAudit::Stage::Finished && !audit().isFilling(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), key, modifiers);
    }
    void click(const QString& button) const { QTest::mouseClick(find<QWidget>(button), Qt::LeftButton); }
    void chooseDemo() const { window->accounts().select(QStringLiteral("demo")); }
    /// Shows a finished scan of the demo account, which is made only once.
    [[nodiscard]] bool showDemo() const
    {
        static std::optional<AuditReport> made;
        if (!made) {
            if (!scanDemo())
                return false;
            made = audit().report();
            return true;
        }
        chooseDemo();
        audit().finish(*made);
        return QTest::qWaitFor([this] { return isFinished(); }, 60'000);
    }
    /// Scans the demo account to its end.
    [[nodiscard]] bool scanDemo() const
    {
        chooseDemo();
        click(QStringLiteral("Scan"));
        return QTest::qWaitFor([this] { return isFinished(); }, 60'000);
    }
};

} // namespace Ack

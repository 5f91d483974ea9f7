// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "ui/clusters/clusterpane.h"
#include "ui/clusters/tablefeature.h"
#include "ui/common/emptystate.h"
#include "ui/common/noticebox.h"
#include "ui/common/retranslate.h"
#include "ui/files/filescontroller.h"
#include "ui/history/historyfeature.h"
#include "ui/settings/settingscontroller.h"
#include "ui/waivers/waiverfeature.h"
#include "ui/window/scanspeaker.h"
#include "ui/window/statusline.h"
#include "ui/window/toolrow.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowcommands.h"
#include "ui/window/windowhelp.h"
#include "ui/window/windowmenus.h"
#include "ui/window/windowpresenter.h"
#include "ui/window/workarea.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize{1280, 800};
constexpr QSize smallest{760, 480};
constexpr int savePause = 1000;    ///< ms
constexpr int scanPatience = 3000; ///< ms that a cancelled scan has before the window closes without it

const QString geometryKey = u"window/geometry"_s;
const QString layoutKey = u"window/layout"_s;
const QString desktopKey = u"window/desktopMessages"_s;
const QString regionsKey = u"account/regions"_s;
const QString accountKey = u"account/last"_s;
const QString folderKey = u"files/folder"_s;

} // namespace

MainWindow::MainWindow(const WindowNeeds& needs, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(needs.dataDir)
    , m_choices(needs.book)
    , m_audit(needs.regions)
    , m_scan(needs.open, needs.clock)
    , m_actions(new WindowActions(*this))
    , m_menus(new WindowMenus(*menuBar(), *m_actions))
    , m_files(new FilesController(needs.dialogs, needs.clock, this))
    , m_tools(new ToolRow(*m_actions, m_choices, this))
    , m_notice(new NoticeBox(u"Notice"_s, this))
    , m_pages(new QStackedWidget(this))
    , m_start(new EmptyState(this))
    , m_area(new WorkArea(m_audit, this))
    , m_status(new StatusLine(this))
{
    setObjectName(u"ACK Audit Workbench"_s);
    retranslate(this, [this] { setWindowTitle(tr("ACK Audit Workbench")); });
    build();
    const WindowParts parts{*this,    *m_actions, *m_menus, m_audit, m_scan,    *m_files, m_choices,
                            *m_tools, *m_pages,   *m_start, *m_area, *m_notice, *m_status};
    m_commands = new WindowCommands(parts, needs);
    restore();
    new WindowPresenter(parts, needs.clock);
    new WindowHelp(parts, needs.dialogs);
    new TableFeature(parts);
    new HistoryFeature(parts, needs);
    new WaiverFeature(parts, needs);
    new ScanSpeaker(parts, needs.notify);
    if (needs.settings)
        new SettingsController(*needs.settings, parts, needs.dialogs);
    tellSettings();
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(savePause);
    connect(&m_saveSoon, &QTimer::timeout, this, &MainWindow::save);
    connect(&m_area->clusters(), &ClusterPane::keepChanged, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(&m_choices, &AccountChoices::regionsChanged, &m_saveSoon, qOverload<>(&QTimer::start));
    m_patience.setSingleShot(true);
    m_patience.setInterval(scanPatience);
    connect(&m_patience, &QTimer::timeout, &m_scan, &ScanController::forget);
    connect(&m_scan, &ScanController::stateChanged, this, &MainWindow::closeWhenScanned, Qt::QueuedConnection);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_start->setPicture(QApplication::windowIcon());
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_area);
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(8, 8, 8, 4);
    column->addWidget(m_tools);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    setStatusBar(m_status);
    setMinimumSize(smallest);
    resize(firstSize);
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.bytes(geometryKey));
    m_area->restoreLayout(m_settings.bytes(layoutKey));
    m_area->clusters().restore(m_settings);
    m_files->setFolder(m_settings.text(folderKey));
    m_actions->tellDesktop->setChecked(m_settings.text(desktopKey) != "false"_L1);
    m_choices.restoreRegions(m_settings.bytes(regionsKey));
    m_choices.select(m_settings.text(accountKey));
}

void MainWindow::save()
{
    m_settings.set(geometryKey, saveGeometry());
    m_settings.set(layoutKey, m_area->saveLayout());
    m_area->clusters().save(m_settings);
    m_settings.set(folderKey, m_files->folder());
    m_settings.set(desktopKey, m_actions->tellDesktop->isChecked() ? u"true"_s : u"false"_s);
    m_settings.set(regionsKey, m_choices.saveRegions());
    if (const auto current = m_choices.current(); current && current->choice.kind == AccountChoice::Kind::Profile)
        m_settings.set(accountKey, choiceKey(current->choice));
    m_settings.sync();
    tellSettings();
}

/// Once: the window works without its settings.
void MainWindow::tellSettings()
{
    const auto problem = m_settings.problem();
    if (problem && !std::exchange(m_saidUnkept, true))
        m_notice->present(NoticeBox::Kind::Warning, describe(*problem), {m_actions->dismiss});
}

void MainWindow::startScan()
{
    m_commands->scan();
}

void MainWindow::openFiles(const QStringList& paths)
{
    m_files->open(paths);
}

void MainWindow::tell(const Error& error)
{
    m_notice->present(NoticeBox::Kind::Error, describe(error), {m_actions->dismiss});
}

bool MainWindow::isBusy() const
{
    return m_scan.isScanning() || m_files->isReading() || m_files->isWriting() || m_audit.isFilling();
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    save();
    if (m_scan.isScanning()) {
        m_closing = true;
        m_patience.start();
        m_scan.cancel();
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

/// A scan that was under way ends as a cancelled one first, so that what it read is not lost.
void MainWindow::closeWhenScanned()
{
    if (m_closing && !m_scan.isScanning()) {
        m_closing = false;
        close();
    }
}

} // namespace Ack

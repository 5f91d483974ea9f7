// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "ui/clusters/clusterpane.h"
#include "ui/clusters/clusterview.h"
#include "ui/clusters/columnlayout.h"
#include "ui/common/emptystate.h"
#include "ui/common/noticebox.h"
#include "ui/files/filescontroller.h"
#include "ui/window/statusline.h"
#include "ui/window/toolrow.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowcommands.h"
#include "ui/window/windowmenus.h"
#include "ui/window/windowpresenter.h"
#include "ui/window/workarea.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize{1280, 800};
constexpr QSize smallest{760, 480};
constexpr int savePause = 1000; ///< ms

const QString geometryKey = u"window/geometry"_s;
const QString layoutKey = u"window/layout"_s;
const QString columnsKey = u"table/columns"_s;
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
    , m_files(new FilesController(needs.dialogs, needs.clock, this))
    , m_tools(new ToolRow(*m_actions, m_choices, this))
    , m_notice(new NoticeBox(u"Notice"_s, this))
    , m_pages(new QStackedWidget(this))
    , m_start(new EmptyState(this))
    , m_area(new WorkArea(m_audit, this))
    , m_status(new StatusLine(this))
{
    setObjectName(u"ACK Audit Workbench"_s);
    setWindowTitle(tr("ACK Audit Workbench"));
    build();
    const WindowParts parts{*this,    *m_actions, m_audit,  m_scan,  *m_files,  m_choices,
                            *m_tools, *m_pages,   *m_start, *m_area, *m_notice, *m_status};
    m_commands = new WindowCommands(parts, needs);
    restore();
    new WindowPresenter(parts, needs.clock);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(savePause);
    connect(&m_saveSoon, &QTimer::timeout, this, &MainWindow::save);
    connect(&m_area->clusters().view().columns(), &ColumnLayout::changed, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(&m_choices, &AccountChoices::currentChanged, &m_saveSoon, qOverload<>(&QTimer::start));
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    fillMenuBar(*menuBar(), *m_actions);
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
    m_area->clusters().view().columns().restore(m_settings.bytes(columnsKey));
    m_files->setFolder(m_settings.text(folderKey));
    m_choices.select(m_settings.text(accountKey));
}

void MainWindow::save()
{
    m_settings.set(geometryKey, saveGeometry());
    m_settings.set(layoutKey, m_area->saveLayout());
    m_settings.set(columnsKey, m_area->clusters().view().columns().save());
    m_settings.set(folderKey, m_files->folder());
    if (const auto current = m_choices.current(); current && current->choice.kind == AccountChoice::Kind::Profile)
        m_settings.set(accountKey, choiceKey(current->choice));
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
    QMainWindow::closeEvent(event);
}

} // namespace Ack

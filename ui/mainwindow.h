// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/audit/accountchoices.h"
#include "ui/audit/shownaudit.h"
#include "ui/window/windowparts.h"
#include "ui/window/windowsettings.h"

#include <QMainWindow>

namespace Ack {

class WindowCommands;
class WindowMenus;

/// The window: puts its parts together, and remembers how it was left.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowNeeds& needs, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] AccountChoices& accounts() { return m_choices; }
    [[nodiscard]] ShownAudit& audit() { return m_audit; }
    void startScan();
    void openFiles(const QStringList& paths);
    /// Says above everything else that something failed.
    void tell(const Error& error);
    /// Something is being scanned, read, written or filled in.
    [[nodiscard]] bool isBusy() const;
    /// Brings the window in front of others.
    void raiseToFront();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void restore();
    void save();
    void closeWhenScanned();
    void tellSettings();

    WindowSettings m_settings;
    AccountChoices m_choices;
    ShownAudit m_audit;
    ScanController m_scan;
    WindowActions* m_actions;
    WindowMenus* m_menus;
    FilesController* m_files;
    ToolRow* m_tools;
    NoticeBox* m_notice;
    QStackedWidget* m_pages;
    EmptyState* m_start;
    WorkArea* m_area;
    StatusLine* m_status;
    WindowCommands* m_commands;
    QTimer m_saveSoon;
    QTimer m_patience; ///< with a scan that is to end before the window closes
    bool m_closing = false;
    bool m_saidUnkept = false;
};

} // namespace Ack

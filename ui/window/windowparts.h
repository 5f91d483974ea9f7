// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/clock.h"
#include "core/region.h"
#include "ui/accounts/accountservices.h"
#include "ui/audit/scancontroller.h"

#include <QString>

#include <functional>

class QStackedWidget;

namespace Ack {

class AccountBook;
class AccountChoices;
class Dialogs;
class EmptyState;
class FilesController;
class NoticeBox;
class PreferenceStore;
class ProxyPassword;
class ShownAudit;
class StatusLine;
class ToolRow;
class WindowActions;
class WindowMenus;
class WorkArea;

/// The settings, as the window is given them.
struct SettingsNeeds
{
    PreferenceStore& store;
    ProxyPassword& password;
};

/// What the window is given; everything referred to outlives it.
struct WindowNeeds
{
    AccountBook& book;
    AccessOpener open;
    AccountServices services;
    Dialogs& dialogs;
    RegionTable regions;
    QString dataDir;
    Clock clock;
    /// Says something outside of the window while it is not in front; empty: nothing is said there.
    std::function<void(const QString& title, const QString& text)> notify{};
    SettingsNeeds* settings = nullptr; ///< null: there is nothing to set
};

/// What the window is made of, for those who make its parts work together.
struct WindowParts
{
    QWidget& window;
    WindowActions& actions;
    WindowMenus& menus;
    ShownAudit& audit;
    ScanController& scan;
    FilesController& files;
    AccountChoices& choices;
    ToolRow& tools;
    QStackedWidget& pages; ///< start page, work area
    EmptyState& start;
    WorkArea& area;
    NoticeBox& notice;
    StatusLine& status;
};

} // namespace Ack

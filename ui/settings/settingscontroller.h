// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/window/windowparts.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace Ack {

class PreferenceStore;
class ProxyPassword;
class SettingsDialog;

/// Opens the settings, and makes the parts of the window act by them. Language, theme, network and clipboard are the
/// program's business.
class SettingsController final : public QObject
{
    Q_OBJECT

public:
    /// Everything referred to outlives the controller.
    SettingsController(const SettingsNeeds& needs, const WindowParts& parts, Dialogs& dialogs);

    void open();

private:
    void apply();

    const SettingsNeeds m_needs;
    const WindowParts m_parts;
    Dialogs& m_dialogs;
    QAction* m_action;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace Ack

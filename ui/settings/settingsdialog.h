// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace Ack {

class Dialogs;
class PreferenceStore;
class ProxyPassword;
class SettingsPage;

/// The settings in pages; what is changed acts and is kept at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All three outlive the dialog.
    SettingsDialog(PreferenceStore& store, ProxyPassword& password, Dialogs& dialogs, QWidget* parent = nullptr);

private:
    void addPage(SettingsPage* page);
    void restoreFirstValues();

    PreferenceStore& m_store;
    Dialogs& m_dialogs;
    QListWidget* m_list;
    QStackedWidget* m_pages;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Ack {

class Dialogs;
class NoticeBox;
class ProxyPassword;
class SecretEdit;

/// The way to the service: proxy, its password, and a further certificate authority.
class ConnectionPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// All three outlive the page.
    ConnectionPage(PreferenceStore& store, ProxyPassword& password, Dialogs& dialogs, QWidget* parent = nullptr);

private:
    void buildProxy();
    void buildPassword();
    void buildAuthority();
    void keepProxy();
    void showProxy(const Preferences& now);
    void showPassword();
    void showAuthority(const QString& path);
    void chooseAuthority();
    void takeAuthority(const QString& path);

    ProxyPassword& m_password;
    Dialogs& m_dialogs;
    QComboBox* m_mode = nullptr;
    QLineEdit* m_host = nullptr;
    QSpinBox* m_port = nullptr;
    QLineEdit* m_user = nullptr;
    SecretEdit* m_typed = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_forget = nullptr;
    QLabel* m_passwordState = nullptr;
    QLabel* m_authority = nullptr;
    QPushButton* m_remove = nullptr;
    NoticeBox* m_notice = nullptr;
};

} // namespace Ack

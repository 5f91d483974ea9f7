// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSystemTrayIcon;

namespace Ack {

/// Messages of the desktop, through a tray icon that is there only as long as its message. Where the desktop has none,
/// nothing is said.
class DesktopNotice final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotice(QObject* parent = nullptr);
    ~DesktopNotice() override;

    void say(const QString& title, const QString& text);

Q_SIGNALS:
    void clicked();

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "workbench/desktopnotice.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

namespace Ack {

namespace {

constexpr int shownFor = 15'000; ///< ms

} // namespace

DesktopNotice::DesktopNotice(QObject* parent) : QObject(parent) {}

DesktopNotice::~DesktopNotice() = default;

void DesktopNotice::say(const QString& title, const QString& text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &DesktopNotice::clicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, &DesktopNotice::clicked);
    m_icon->show();
    m_icon->showMessage(title, text, QSystemTrayIcon::Information, shownFor);
    QTimer::singleShot(shownFor, m_icon.get(), &QSystemTrayIcon::hide);
}

} // namespace Ack

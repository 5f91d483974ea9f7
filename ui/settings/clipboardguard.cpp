// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/clipboardguard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>

namespace Ack {

namespace {

QByteArray digestOf(const QClipboard& clipboard)
{
    return QCryptographicHash::hash(clipboard.text().toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

ClipboardGuard::ClipboardGuard(std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_clipboard(*QGuiApplication::clipboard())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clear);
    connect(&m_clipboard, &QClipboard::dataChanged, this, &ClipboardGuard::noteCopy);
}

void ClipboardGuard::setActive(bool active)
{
    m_active = active;
    if (!active)
        m_timer.stop();
}

void ClipboardGuard::noteCopy()
{
    // Not every platform can say whose content it is; what changes while our window is in front is ours.
    const bool isOurs = m_clipboard.ownsClipboard() || QGuiApplication::applicationState() == Qt::ApplicationActive;
    m_timer.stop();
    if (!m_active || !isOurs || m_clipboard.text().isEmpty())
        return;
    m_copied = digestOf(m_clipboard);
    m_timer.start();
}

void ClipboardGuard::clear()
{
    if (digestOf(m_clipboard) == m_copied)
        m_clipboard.clear();
}

} // namespace Ack

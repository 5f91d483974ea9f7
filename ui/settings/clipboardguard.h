// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;

namespace Ack {

/// Empties the clipboard some time after this program put something there, unless somebody changed it since.
class ClipboardGuard final : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardGuard(std::chrono::milliseconds patience = std::chrono::minutes(1), QObject* parent = nullptr);

    void setActive(bool active);
    /// Something of ours is to be removed.
    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }

private:
    void noteCopy();
    void clear();

    QClipboard& m_clipboard;
    QTimer m_timer;
    QByteArray m_copied; ///< digest of what was copied
    bool m_active = false;
};

} // namespace Ack

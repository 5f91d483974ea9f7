// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/window/windowparts.h"

#include <QElapsedTimer>
#include <QObject>

namespace Ack {

/// Says how a scan goes to those who do not see the window: assistive technology, and, at its end, the desktop while
/// the window is not in front. What goes to the desktop names nothing of the account.
class ScanSpeaker final : public QObject
{
    Q_OBJECT

public:
    using Notify = std::function<void(const QString& title, const QString& text)>;

    /// The parts outlive this.
    ScanSpeaker(const WindowParts& parts, Notify notify);

private:
    void sayProgress(const AuditProgress& progress);
    void sayEnd(const AuditReport& report);

    const WindowParts m_parts;
    const Notify m_notify;
    QElapsedTimer m_sinceProgress;
};

} // namespace Ack

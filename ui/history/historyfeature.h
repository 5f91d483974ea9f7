// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/window/windowparts.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace Ack {

class HistoryDialog;

/// History in the window: every scan is kept as it goes, `History…` shows what is kept, and a scan that a crash ended
/// is offered at the next start.
class HistoryFeature final : public QObject
{
    Q_OBJECT

public:
    /// The parts and what `needs` refers to outlive this.
    HistoryFeature(const WindowParts& parts, const WindowNeeds& needs);

private:
    void keepScans();
    void setTexts();
    void open();
    void compare(const QString& older, const QString& newer);
    void lookForLostScan();
    void offer(const QString& journal, const AuditReport& lost);
    void recover();
    void discard();
    void forgetOffer();
    void tell(const Error& error);

    const WindowParts m_parts;
    const QString m_dataDir;
    QAction* m_history;
    QAction* m_recover;
    QAction* m_discard;
    QPointer<HistoryDialog> m_dialog;
    QString m_journal; ///< of the scan on offer; empty: none
};

} // namespace Ack

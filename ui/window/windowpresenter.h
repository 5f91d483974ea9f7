// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/noticebox.h"
#include "ui/files/auditfiles.h"
#include "ui/window/emptypages.h"
#include "ui/window/windowparts.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Ack {

/// Shows in the window how things stand: pages and empty states, which actions are possible, status bar, notices.
class WindowPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The parts outlive the presenter.
    WindowPresenter(const WindowParts& parts, Clock clock);

private:
    void wire();
    void update();
    void updateActions();
    void updateStatus();
    void showEnd(const AuditReport& report);
    void showError(const QString& title, const Error& error);
    /// Shows a sentence, again in another language when that changes.
    void say(NoticeBox::Kind kind, const QList<QAction*>& actions, std::function<QString()> sentence);
    void switchLanguage();
    void showExported(const WrittenReport& written);
    void accountChanged();

    const WindowParts m_parts;
    const Clock m_clock;
    EmptyPages m_emptyPages;
    std::function<void()> m_sayAgain; ///< what the notice shows, if it came from here
    QString m_said;
    QTimer m_age;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace Ack {

/// The status bar: one lasting sentence, a passing one in its place for some seconds, and a progress bar.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setLasting(const QString& text);
    void showPassing(const QString& text);
    /// `total` 0: nothing is under way; -1: no end in sight.
    void setProgress(int done, int total);
    [[nodiscard]] QString text() const;

private:
    QLabel* m_text;
    QProgressBar* m_progress;
    QString m_lasting;
    QTimer m_passing;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace Ack {

class Announcer;

/// The status bar: one lasting sentence, a passing one in its place for some seconds, and a progress bar.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// `warning`: what is wrong with what the text tells of; empty: nothing. Shown as a sign before it.
    void setLasting(const QString& text, const QString& warning = {});
    void showPassing(const QString& text);
    /// Tells assistive technology, without showing it.
    void announce(const QString& text);
    /// `total` 0: nothing is under way; -1: no end in sight.
    void setProgress(int done, int total);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSign();

    QLabel* m_sign;
    QLabel* m_text;
    QProgressBar* m_progress;
    QString m_lasting;
    QTimer m_passing;
    Announcer* m_announcer;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

namespace Ack {

/// Says sentences to assistive technology: an empty widget whose accessible name is the last one, in the role of a
/// notification (Qt 6.4 has no announcement event). At most one a second; of those in between the last one is said.
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget* parent = nullptr);

    void say(const QString& sentence);
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

Q_SIGNALS:
    void spoken(const QString& sentence);

private:
    void speak();

    QString m_sentence;
    QString m_next;
    QTimer m_pause;
};

} // namespace Ack

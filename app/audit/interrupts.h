// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QSocketNotifier;

namespace Ack {

/// Turns the first SIGINT, SIGTERM or SIGHUP into a signal of the event loop; the second one ends the process at once
/// with status 130. One object per process at a time.
class Interrupts final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject* parent = nullptr);
    ~Interrupts() override;

    [[nodiscard]] bool wereSeen() const;

Q_SIGNALS:
    void interrupted();

private:
    QSocketNotifier* m_notifier = nullptr;
};

/// A closed pipe or a file size limit is an error of the write, not the end of the process.
void ignoreWriteSignals();

} // namespace Ack

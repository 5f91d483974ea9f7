// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QObject>
#include <QTimer>

namespace Ack {

class MainWindow;

/// Waits until the window rests (nothing is scanned or filled in), and writes a picture of it.
class Snapshot final : public QObject
{
    Q_OBJECT

public:
    /// `window` outlives the snapshot.
    Snapshot(MainWindow& window, QString path);

Q_SIGNALS:
    void taken();
    void failed(const Ack::Error& error);

private:
    void take();

    MainWindow& m_window;
    const QString m_path;
    QTimer m_rest;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace Ack {

/// One window per data directory: the first holds a lock file and listens on a local socket that only its user can
/// reach; a later one asks it to come to the front. The only message there is is "raise".
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True when this is the first, or when that cannot be found out (a folder that cannot be written).
    [[nodiscard]] bool isFirst() const { return m_isFirst; }
    /// Asks the first one to come to the front; false when it does not answer within a second.
    [[nodiscard]] bool raiseFirst() const;

Q_SIGNALS:
    void raiseAsked();

private:
    void listen();
    void accept();

    const QString m_socket;
    QLockFile m_lock;
    bool m_isFirst = false;
    QLocalServer* m_server = nullptr;
};

} // namespace Ack

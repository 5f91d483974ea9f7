// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "workbench/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 1000; ///< ms
const QByteArray message = "raise\n";

/// A short path in a folder that belongs to the user: socket names are limited to about a hundred bytes.
QString socketPath(const QString& dataDir)
{
    const QByteArray id = QCryptographicHash::hash(QDir(dataDir).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"ack-workbench-"_s + QString::fromLatin1(id.toHex().left(16));
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? name : QDir(runtime).filePath(name);
}

QString lockPath(const QString& dataDir)
{
    if (!QDir(dataDir).exists() && QDir().mkpath(dataDir))
        QFile::setPermissions(dataDir, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return QDir(dataDir).filePath(u"workbench.lock"_s);
}

} // namespace

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent)
    , m_socket(socketPath(dataDir))
    , m_lock(lockPath(dataDir))
{
    m_lock.setStaleLockTime(0); // a lock is stale only when its process is gone
    const bool locked = m_lock.tryLock(0);
    if (locked)
        QFile::setPermissions(lockPath(dataDir), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_isFirst = locked || m_lock.error() != QLockFile::LockFailedError;
    if (locked)
        listen();
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::raiseFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(message);
    return socket.waitForBytesWritten(patience);
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    QLocalServer::removeServer(m_socket);
    m_server->listen(m_socket);
}

void SingleInstance::accept()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->read(message.size()) == message)
                Q_EMIT raiseAsked();
            socket->disconnectFromServer();
        });
    }
}

} // namespace Ack

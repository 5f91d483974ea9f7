// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/faultserver.h"

#include "support/faultconnection.h"

#include <QFile>
#include <QSslSocket>
#include <QTcpServer>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// Hands out plain sockets, or encrypted ones that have begun their handshake.
class SocketServer final : public QTcpServer
{
public:
    explicit SocketServer(const std::optional<ServerIdentity>& identity) : m_identity(identity) {}

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto socket = m_identity ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
        if (!socket->setSocketDescriptor(descriptor))
            return;
        if (auto* encrypted = qobject_cast<QSslSocket*>(socket.get())) {
            encrypted->setLocalCertificate(m_identity->certificate);
            encrypted->setPrivateKey(m_identity->key);
            encrypted->startServerEncryption();
        }
        addPendingConnection(socket.release());
    }

private:
    const std::optional<ServerIdentity> m_identity;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FaultServer::Private
{
public:
    Private(Script given, const std::optional<ServerIdentity>& identity)
        : script(std::move(given))
        , server(identity)
        , isEncrypted(identity.has_value())
    {}

    void accept(FaultServer* owner);
    void serve(FaultConnection* connection, const ServedRequest& request);

    const Script script;
    QList<ServedRequest> requests;
    int connections = 0;
    int unanswered = 0;
    int mostAtOnce = 0;
    qint64 bytes = 0;
    SocketServer server;
    const bool isEncrypted;
};

void FaultServer::Private::accept(FaultServer* owner)
{
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        ++connections;
        auto* connection = new FaultConnection(socket, owner);
        QObject::connect(connection, &FaultConnection::requested, owner,
                         [this, connection](const ServedRequest& request) { serve(connection, request); });
        QObject::connect(connection, &FaultConnection::answered, owner, [this] { --unanswered; });
        QObject::connect(connection, &FaultConnection::wrote, owner, [this](qint64 written) { bytes += written; });
    }
}

void FaultServer::Private::serve(FaultConnection* connection, const ServedRequest& request)
{
    requests.append(request);
    mostAtOnce = std::max(mostAtOnce, ++unanswered);
    connection->act(script(request));
}

FaultServer::FaultServer(Script script, const QHostAddress& address, const std::optional<ServerIdentity>& identity,
                         quint16 port)
    : d(new Private(std::move(script), identity))
{
    connect(&d->server, &QTcpServer::newConnection, this, [this] { d->accept(this); });
    if (!d->server.listen(address, port))
        qFatal("The test server cannot listen: %s", qUtf8Printable(d->server.errorString()));
}

FaultServer::~FaultServer()
{
    const QList<FaultConnection*> open = findChildren<FaultConnection*>();
    for (FaultConnection* connection : open)
        connection->disconnect(this);
    qDeleteAll(open);
}

QString FaultServer::baseUrl() const
{
    const QString address = d->server.serverAddress().toString();
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    return (d->isEncrypted ? u"https://"_s : u"http://"_s) + host + u':' + QString::number(port());
}

quint16 FaultServer::port() const
{
    return d->server.serverPort();
}

const QList<ServedRequest>& FaultServer::requests() const
{
    return d->requests;
}

int FaultServer::connectionCount() const
{
    return d->connections;
}

int FaultServer::openConnections() const
{
    return static_cast<int>(findChildren<FaultConnection*>().size());
}

int FaultServer::mostAtOnce() const
{
    return d->mostAtOnce;
}

qint64 FaultServer::bytesWritten() const
{
    return d->bytes;
}

ServerIdentity ServerIdentity::fromFolder(const QString& folder, const QString& name)
{
    return {.certificate = QSslCertificate(contentOf(folder + u'/' + name + u".pem"_s)),
            .key = QSslKey(contentOf(folder + u"/server.key"_s), QSsl::Rsa)};
}

ServerAction ServerAction::answer(const HttpReply& reply, std::chrono::milliseconds delay)
{
    return {.reply = reply, .delay = delay};
}

ServerAction ServerAction::json(const QByteArray& body, int status)
{
    return answer({.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body});
}

ServerAction ServerAction::redirect(const QByteArray& location, int status)
{
    return answer({.status = status, .headers = {{"Location", location}}, .body = {}});
}

ServerAction ServerAction::drip(const QByteArray& body, std::chrono::milliseconds interval, qsizetype piece)
{
    return {.kind = Kind::Drip, .reply = json(body).reply, .interval = interval, .piece = piece};
}

ServerAction ServerAction::truncate(const QByteArray& body, qint64 promised, bool chunked)
{
    return {.kind = Kind::Truncate, .reply = json(body).reply, .size = promised, .chunked = chunked};
}

ServerAction ServerAction::stream(qint64 size, bool chunked)
{
    return {.kind = Kind::Stream, .reply = json({}).reply, .size = size, .chunked = chunked};
}

ServerAction ServerAction::raw(const QByteArray& bytes)
{
    return {.kind = Kind::Raw, .reply = {.body = bytes}};
}

} // namespace Ack

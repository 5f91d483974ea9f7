// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/faultconnection.h"

#include <QTimer>

#include <algorithm>

namespace Ack {

FaultConnection::FaultConnection(QTcpSocket* socket, QObject* parent) : QObject(parent), m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &FaultConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        Q_EMIT wrote(bytes);
        streamOn();
    });
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        if (m_isBusy)
            Q_EMIT answered();
        deleteLater();
    });
}

void FaultConnection::read()
{
    m_input += m_socket->readAll();
    if (m_isBusy)
        return;
    if (const auto request = takeRequest()) {
        m_isBusy = true;
        Q_EMIT requested(*request);
    }
}

std::optional<ServedRequest> FaultConnection::takeRequest()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArrayList lines = m_input.left(end).split('\n');
    const QByteArrayList first = lines.first().trimmed().split(' ');
    ServedRequest request{.method = first.value(0), .target = first.value(1)};
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = header(request.headers, "Content-Length").toLongLong();
    if (m_input.size() < end + 4 + length)
        return std::nullopt;
    request.body = m_input.mid(end + 4, length);
    m_input.remove(0, end + 4 + length);
    return request;
}

void FaultConnection::act(const ServerAction& action)
{
    if (action.delay.count() > 0)
        QTimer::singleShot(action.delay, this, [this, action] { perform(action); });
    else
        perform(action);
}

void FaultConnection::perform(const ServerAction& action)
{
    const QByteArray& body = action.reply.body;
    switch (action.kind) {
    case ServerAction::Kind::Reply:
        writeHead(action.reply, body.size());
        write(body);
        return finish(false);
    case ServerAction::Kind::Hang:
        return;
    case ServerAction::Kind::Drip:
        writeHead(action.reply, body.size());
        return dripOn(body, action);
    case ServerAction::Kind::Close:
        return finish(true);
    case ServerAction::Kind::CloseInHeaders:
        write("HTTP/1.1 200 OK\r\nContent-Ty");
        return finish(true);
    case ServerAction::Kind::Truncate:
        writeHead(action.reply, action.size, action.chunked);
        write(action.chunked ? QByteArray::number(action.size, 16) + "\r\n" + body : body);
        return finish(true);
    case ServerAction::Kind::Stream:
        m_toStream = action.size;
        m_isChunked = action.chunked;
        return writeHead(action.reply, action.size, action.chunked);
    case ServerAction::Kind::Raw:
        write(body);
        return finish(true);
    }
    Q_UNREACHABLE();
}

void FaultConnection::write(const QByteArray& bytes)
{
    m_socket->write(bytes);
}

void FaultConnection::writeHead(const HttpReply& reply, qint64 length, bool chunked)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    head += chunked ? QByteArray("Transfer-Encoding: chunked") : "Content-Length: " + QByteArray::number(length);
    write(head + "\r\n\r\n");
}

void FaultConnection::finish(bool close)
{
    m_isBusy = false;
    Q_EMIT answered();
    if (close)
        m_socket->disconnectFromHost();
    else
        QTimer::singleShot(0, this, &FaultConnection::read);
}

void FaultConnection::dripOn(const QByteArray& rest, const ServerAction& action)
{
    write(rest.left(action.piece));
    if (rest.size() <= action.piece)
        return finish(false);
    QTimer::singleShot(action.interval, this, [this, rest, action] { dripOn(rest.mid(action.piece), action); });
}

/// The next piece, as soon as the last one is on its way.
void FaultConnection::streamOn()
{
    constexpr qint64 most = 64 * 1024;
    if (m_toStream <= 0 || m_socket->bytesToWrite() > most)
        return;
    const QByteArray piece(std::min(most, m_toStream), ' ');
    m_toStream -= piece.size();
    write(m_isChunked ? QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n" : piece);
    if (m_toStream > 0)
        return;
    if (m_isChunked)
        write("0\r\n\r\n");
    finish(false);
}

} // namespace Ack

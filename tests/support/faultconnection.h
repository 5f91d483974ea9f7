// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/faultserver.h"

#include <QTcpSocket>

namespace Ack {

/// One connection of a FaultServer: reads requests one after another and acts on each.
class FaultConnection final : public QObject
{
    Q_OBJECT

public:
    FaultConnection(QTcpSocket* socket, QObject* parent);

    void act(const ServerAction& action);

Q_SIGNALS:
    void requested(const Ack::ServedRequest& request);
    void answered();
    void wrote(qint64 bytes);

private:
    void read();
    [[nodiscard]] std::optional<ServedRequest> takeRequest();
    void perform(const ServerAction& action);
    void write(const QByteArray& bytes);
    void writeHead(const HttpReply& reply, qint64 length, bool chunked = false);
    void finish(bool close);
    void dripOn(const QByteArray& rest, const ServerAction& action);
    void streamOn();

    QTcpSocket* const m_socket;
    QByteArray m_input;
    qint64 m_toStream = 0;
    bool m_isChunked = false;
    bool m_isBusy = false; ///< a request waits for its answer
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/loopback.h"

#include <QHostAddress>

namespace Ack {

using namespace Qt::StringLiterals;

bool isLoopbackHost(const QString& host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.toIPv4Address() >> 24 == 127;
    return address == QHostAddress(QHostAddress::LocalHostIPv6) && address.scopeId().isEmpty();
}

} // namespace Ack

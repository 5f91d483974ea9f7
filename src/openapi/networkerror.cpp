// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/networkerror.h"

#include "openapi/redaction.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::NetworkError)
};

Error connectionError(QNetworkReply::NetworkError error, const QString& host, const QString& detail)
{
    QString sentence;
    if (error == QNetworkReply::ConnectionRefusedError)
        sentence = Tr::tr("%1 refused the connection").arg(host);
    else if (error == QNetworkReply::RemoteHostClosedError)
        sentence = Tr::tr("%1 closed the connection before its answer was complete").arg(host);
    else
        sentence = Tr::tr("The connection to %1 failed: %2").arg(host, redacted(detail, 200));
    return {.kind = ErrorKind::Connection, .message = sentence};
}

Error proxyError(QNetworkReply::NetworkError error, const QString& host, const QString& detail)
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return {.kind = ErrorKind::Proxy,
                .message = Tr::tr("The proxy wants a login before it connects to %1").arg(host)};
    if (error == QNetworkReply::ProxyConnectionRefusedError)
        return {.kind = ErrorKind::Proxy, .message = Tr::tr("The proxy for %1 refused the connection").arg(host)};
    if (error == QNetworkReply::ProxyNotFoundError)
        return {.kind = ErrorKind::Proxy,
                .message = Tr::tr("The name of the proxy for %1 cannot be resolved").arg(host)};
    return {.kind = ErrorKind::Proxy,
            .message = Tr::tr("The proxy could not connect to %1: %2").arg(host, redacted(detail, 200))};
}

} // namespace

bool isStatusError(QNetworkReply::NetworkError error, int status)
{
    return status >= 400 && error > QNetworkReply::UnknownProxyError;
}

Error errorFromNetwork(QNetworkReply::NetworkError error, const QString& host, const QString& detail)
{
    if (error == QNetworkReply::HostNotFoundError)
        return {.kind = ErrorKind::Dns, .message = Tr::tr("The host name %1 cannot be resolved").arg(host)};
    if (error == QNetworkReply::SslHandshakeFailedError) {
        return {.kind = ErrorKind::Tls,
                .message =
                    Tr::tr("The encrypted connection to %1 cannot be trusted: %2").arg(host, redacted(detail, 300))};
    }
    if (error == QNetworkReply::TooManyRedirectsError || error == QNetworkReply::InsecureRedirectError)
        return {.kind = ErrorKind::Redirect, .message = Tr::tr("%1 answered with an unexpected redirect").arg(host)};
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return proxyError(error, host, detail);
    if (error > QNetworkReply::UnknownProxyError)
        return {.kind = ErrorKind::BadReply,
                .message = Tr::tr("The answer of %1 could not be read: %2").arg(host, redacted(detail, 200))};
    return connectionError(error, host, detail);
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/canonicalrequest.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>

namespace Ack {

namespace {

bool isSigned(const QByteArray& lowerName)
{
    return lowerName == "host" || lowerName == "content-type" || lowerName.startsWith("x-acs-");
}

/// A name that occurs twice keeps all its values: trimmed, sorted, joined with a comma, as the SDKs do.
QMap<QByteArray, QByteArrayList> signedHeaders(const HttpHeaders& headers)
{
    QMap<QByteArray, QByteArrayList> chosen;
    for (const auto& [name, value] : headers) {
        const QByteArray lower = name.toLower();
        if (isSigned(lower))
            chosen[lower].append(value.trimmed());
    }
    for (QByteArrayList& values : chosen)
        std::ranges::sort(values);
    return chosen;
}

} // namespace

QByteArray percentEncoded(const QString& text)
{
    return text.toUtf8().toPercentEncoding();
}

QByteArray canonicalQuery(QueryPairs query)
{
    std::ranges::sort(query);
    QByteArrayList parts;
    parts.reserve(query.size());
    for (const auto& [name, value] : query)
        parts.append(percentEncoded(name) + '=' + percentEncoded(value));
    return parts.join('&');
}

QByteArray sha256Hex(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray signedHeaderNames(const HttpHeaders& headers)
{
    return signedHeaders(headers).keys().join(';');
}

QByteArray canonicalRequest(const SignableRequest& request)
{
    const QMap<QByteArray, QByteArrayList> headers = signedHeaders(request.headers);
    QByteArray lines;
    for (auto it = headers.cbegin(); it != headers.cend(); ++it)
        lines += it.key() + ':' + it.value().join(',') + '\n';
    const QByteArray path = request.path.isEmpty() ? QByteArray("/") : request.path;
    return request.method + '\n' + path + '\n' + canonicalQuery(request.query) + '\n' + lines + '\n' +
           headers.keys().join(';') + '\n' + sha256Hex(request.body);
}

} // namespace Ack

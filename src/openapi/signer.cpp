// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/signer.h"

#include <QMessageAuthenticationCode>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

const QByteArray algorithm = "ACS3-HMAC-SHA256"_ba;

QByteArray encodedPath(const QUrl& base, const QStringList& segments)
{
    QByteArray path = base.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    for (const QString& segment : segments)
        path += '/' + percentEncoded(segment);
    return segments.isEmpty() ? path + '/' : path;
}

QUrl completeUrl(const QUrl& base, const QByteArray& path, const QByteArray& query)
{
    QByteArray text = base.scheme().toLatin1() + "://" + hostHeader(base) + path;
    if (!query.isEmpty())
        text += '?' + query;
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

HttpHeaders serviceHeaders(const ApiRequest& request, const AccessKey& key, const SigningStamp& stamp)
{
    HttpHeaders headers{
        {"x-acs-action", request.action.toUtf8()},
        {"x-acs-version", apiVersion(request.product).toLatin1()},
        {"x-acs-date", stamp.date.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1()},
        {"x-acs-signature-nonce", stamp.nonce},
        {"x-acs-content-sha256", sha256Hex(QByteArray())},
    };
    if (key.isTemporary())
        headers.emplaceBack("x-acs-security-token", key.token.bytes().toByteArray());
    return headers;
}

} // namespace

QByteArray stringToSign(const QByteArray& canonicalRequest)
{
    return algorithm + '\n' + sha256Hex(canonicalRequest);
}

QByteArray authorization(const SignableRequest& request, const QString& keyId, const Secret& secret)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256);
    QByteArray key = secret.bytes().toByteArray();
    code.setKey(key);
    wipe(key);
    code.addData(stringToSign(canonicalRequest(request)));
    return algorithm + " Credential=" + keyId.toUtf8() + ",SignedHeaders=" + signedHeaderNames(request.headers) +
           ",Signature=" + code.result().toHex();
}

QByteArray hostHeader(const QUrl& url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() == -1 ? host : host + ':' + QByteArray::number(url.port());
}

HttpRequest signedRequest(const QUrl& base, const ApiRequest& request, const AccessKey& key, const SigningStamp& stamp)
{
    const QByteArray path = encodedPath(base, request.path);
    SignableRequest signable{.path = path, .query = request.query, .headers = serviceHeaders(request, key, stamp)};
    HttpRequest http{.url = completeUrl(base, path, canonicalQuery(request.query)), .headers = signable.headers};
    signable.headers.emplaceBack("host", hostHeader(base));
    http.headers.emplaceBack("Authorization", authorization(signable, key.id, key.secret));
    http.headers.emplaceBack("Accept", "application/json");
    http.headers.emplaceBack("Accept-Language", "en");
    return http;
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/signaturecheck.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// One RFC 3986 spelling for whatever spelling came over the wire.
QByteArray recoded(const QByteArray& text)
{
    return QByteArray::fromPercentEncoding(text).toPercentEncoding();
}

QByteArray canonicalPath(const QByteArray& path)
{
    QByteArrayList segments = path.split('/');
    std::transform(segments.begin(), segments.end(), segments.begin(), recoded);
    return segments.join('/');
}

QByteArray canonicalQuery(const QByteArray& query)
{
    QList<std::pair<QString, QByteArray>> pairs; // QString: names are sorted by UTF-16 code unit
    for (const QByteArray& pair : query.split('&')) {
        const qsizetype sign = pair.indexOf('=');
        const QByteArray name = sign < 0 ? pair : pair.left(sign);
        if (!name.isEmpty())
            pairs.emplaceBack(QString::fromUtf8(QByteArray::fromPercentEncoding(name)),
                              recoded(name) + '=' + (sign < 0 ? QByteArray() : recoded(pair.mid(sign + 1))));
    }
    std::sort(pairs.begin(), pairs.end());
    QByteArrayList parts;
    for (const auto& [name, part] : std::as_const(pairs))
        parts.append(part);
    return parts.join('&');
}

/// Repeated headers are one: values sorted, joined by a comma.
QByteArray valueOf(const HttpHeaders& headers, const QByteArray& name)
{
    QByteArrayList values;
    for (const auto& [other, value] : headers) {
        if (other.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value.trimmed());
    }
    std::sort(values.begin(), values.end());
    return values.join(',');
}

QByteArray canonicalRequest(const ServedRequest& request, const QByteArrayList& signedHeaders)
{
    const qsizetype mark = request.target.indexOf('?');
    QByteArray canonical = request.method + '\n' +
                           canonicalPath(mark < 0 ? request.target : request.target.left(mark)) + '\n' +
                           canonicalQuery(mark < 0 ? QByteArray() : request.target.mid(mark + 1)) + '\n';
    for (const QByteArray& name : signedHeaders)
        canonical += name + ':' + valueOf(request.headers, name) + '\n';
    return canonical + '\n' + signedHeaders.join(';') + '\n' + sha256(request.body);
}

/// Host, a content type and everything that starts with x-acs- must be signed.
bool signsEnough(const ServedRequest& request, const QByteArrayList& signedHeaders)
{
    return signedHeaders.contains("host") &&
           std::all_of(request.headers.begin(), request.headers.end(), [&signedHeaders](const auto& pair) {
               const QByteArray name = pair.first.toLower();
               return !(name.startsWith("x-acs-") || name == "content-type") || signedHeaders.contains(name);
           });
}

} // namespace

QByteArray SignatureCheck::signature(const ServedRequest& request, const QByteArrayList& signedHeaders,
                                     const QByteArray& secret)
{
    const QByteArray text = "ACS3-HMAC-SHA256\n" + sha256(canonicalRequest(request, signedHeaders));
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toHex();
}

SignatureProblem SignatureCheck::check(const ServedRequest& request, const QDateTime& now)
{
    static const QRegularExpression form(
        u"\\AACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})\\z"_s);
    const auto match = form.match(QString::fromLatin1(header(request.headers, "Authorization")));
    if (!match.hasMatch())
        return {400, u"IncompleteSignature"_s, u"The request signature does not conform to Aliyun standards."_s};
    const auto key = m_keys.constFind(match.captured(1).toLatin1());
    if (key == m_keys.cend())
        return {404, u"InvalidAccessKeyId.NotFound"_s, u"Specified access key is not found."_s};
    const QDateTime date =
        QDateTime::fromString(QString::fromLatin1(header(request.headers, "x-acs-date")), Qt::ISODate);
    if (!date.isValid() || qAbs(date.secsTo(now)) > 15 * 60)
        return {400, u"InvalidTimeStamp.Expired"_s, u"Specified time stamp or date value is expired."_s};
    if (header(request.headers, "x-acs-security-token") != key->token)
        return {400, u"InvalidSecurityToken.Malformed"_s, u"Specified SecurityToken is malformed."_s};
    const QByteArrayList signedHeaders = match.captured(2).toLatin1().split(';');
    if (!signsEnough(request, signedHeaders) ||
        header(request.headers, "x-acs-content-sha256") != sha256(request.body) ||
        signature(request, signedHeaders, key->secret) != match.captured(3).toLatin1())
        return {400, u"SignatureDoesNotMatch"_s, u"Specified signature does not match our calculation."_s};
    const QByteArray nonce = header(request.headers, "x-acs-signature-nonce");
    if (nonce.isEmpty() || m_nonces.contains(nonce))
        return {400, u"SignatureNonceUsed"_s, u"Specified signature nonce was used already."_s};
    m_nonces.insert(nonce);
    return {};
}

void SignatureCheck::forgetNonce(const ServedRequest& request)
{
    m_nonces.remove(header(request.headers, "x-acs-signature-nonce"));
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/urikeysource.h"

#include "core/text.h"
#include "credentials/stskeys.h"
#include "openapi/loopback.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::UriKeySource)
};

QString shown(const QUrl& url)
{
    return visibleText(url.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo).left(200));
}

/// What failed is the profile's address, not the service.
Error unreachable(const QUrl& url, Error error)
{
    //: %1 is an address, %2 a sentence
    error.message = Tr::tr("The keys could not be fetched from %1: %2").arg(shown(url), describe(error));
    return error;
}

Result<AccessKey> answeredKey(const QUrl& url, const HttpReply& reply)
{
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    if (reply.status != 200)
        return failure(ErrorKind::Credential,
                       Tr::tr("%1 gave no key (HTTP status %2).").arg(shown(url)).arg(reply.status));
    const Result<AccessKey> key = stsKey(answer);
    if (answer.value("Code"_L1).toString() != "Success"_L1 || !key)
        return failure(ErrorKind::BadReply,
                       Tr::tr("%1 did not answer with a key (JSON with Code \"Success\", AccessKeyId, AccessKeySecret, "
                              "SecurityToken, Expiration).")
                           .arg(shown(url)));
    return key;
}

} // namespace

UriKeySource::UriKeySource(QUrl url, Transport& transport, const Clock& clock)
    : CachedKeySource(clock)
    , m_url(std::move(url))
    , m_transport(transport)
{}

void UriKeySource::fetch()
{
    HttpRequest request{.url = m_url, .headers = {{"Accept", "application/json"}}};
    onFinished(m_transport.send(request), this, [this](const Result<HttpReply>& reply) {
        const Result<AccessKey> key =
            reply ? answeredKey(m_url, *reply) : Result<AccessKey>(failure(unreachable(m_url, reply.error())));
        const std::optional<QDateTime> expires = key ? key->expires : std::nullopt;
        settle(key, expires ? renewalTime(*expires) : QDateTime());
    });
}

Result<QUrl> checkKeyUri(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isPrintable = std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    const bool isAllowed = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
    if (!isPrintable || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !isAllowed)
        return failure(ErrorKind::Usage,
                       Tr::tr("The address \"%1\" cannot be used for keys: https is needed, or http to this "
                              "computer (127.0.0.1, ::1, localhost).")
                           .arg(visibleText(text.left(200))));
    return url;
}

} // namespace Ack

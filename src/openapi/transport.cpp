// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/transport.h"

#include "openapi/loopback.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Transport)
};

bool isPrintable(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isToken(QByteArrayView name)
{
    static constexpr QByteArrayView special("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || special.contains(c);
    });
}

Status checkUrl(const QUrl& url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment() ||
        !isPrintable(url.toEncoded()) || (scheme != "https"_L1 && scheme != "http"_L1))
        return failure(ErrorKind::Usage, Tr::tr("A request was not sent: its address is not valid"));
    if (scheme == "http"_L1 && !isLoopbackHost(url.host()))
        return failure(ErrorKind::Usage,
                       Tr::tr("A request to %1 was not sent: it would not be encrypted").arg(url.host()));
    return {};
}

} // namespace

QByteArray header(const HttpHeaders& headers, QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        headers, [name](const auto& pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

Status checkSendable(const HttpRequest& request)
{
    if (request.method != "GET")
        return failure(ErrorKind::Usage, Tr::tr("A request was not sent: this program only reads"));
    for (const auto& [name, value] : request.headers) {
        if (!isToken(name))
            return failure(ErrorKind::Usage, Tr::tr("A request was not sent: a header name is not valid"));
        if (!isPrintable(value))
            return failure(ErrorKind::Usage,
                           Tr::tr("A request was not sent: its header %1 holds a character that is not allowed")
                               .arg(QString::fromLatin1(name)));
    }
    return checkUrl(request.url);
}

} // namespace Ack

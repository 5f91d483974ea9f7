// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/wirelog.h"

#include "core/text.h"
#include "openapi/redaction.h"

#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// Cluster ids, node pool ids, UUIDs: long, with a digit.
bool isId(const QString& segment)
{
    static const QRegularExpression id(u"\\A(?=.*[0-9])[A-Za-z0-9%_.-]{24,}\\z"_s);
    return id.match(segment).hasMatch();
}

} // namespace

QString pathTemplate(const QUrl& url)
{
    QStringList segments = url.path(QUrl::FullyEncoded).left(2'000).split(u'/');
    for (QString& segment : segments) {
        if (isId(segment))
            segment = u"{id}"_s;
    }
    return redacted(visibleText(segments.join(u'/')), 300);
}

QString wireLine(const HttpRequest& request, const Result<HttpReply>& result, std::chrono::milliseconds took)
{
    const int port = request.url.port();
    const QString host = request.url.host(QUrl::FullyEncoded) + (port == -1 ? QString() : u':' + QString::number(port));
    const QString start =
        QString::fromLatin1(request.method) + u' ' + visibleText(host) + u' ' + pathTemplate(request.url);
    const QString ms = QString::number(took.count()) + u"ms"_s;
    if (!result)
        return QStringList{start, u"failed:"_s + errorKey(result.error().kind), ms}.join(u' ');
    const QString id = visibleText(QString::fromUtf8(header(result->headers, "x-acs-request-id").left(64)));
    return QStringList{start, QString::number(result->status), id.isEmpty() ? u"-"_s : id, ms,
                       QString::number(result->body.size()) + u'B'}
        .join(u' ');
}

} // namespace Ack

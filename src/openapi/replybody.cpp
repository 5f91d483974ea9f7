// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/replybody.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ReplyBody)
};

QByteArray withoutByteOrderMark(const QByteArray& body)
{
    return body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
}

QString requestIdOf(const QJsonObject& object, const HttpHeaders& headers)
{
    for (const QLatin1StringView key : {"requestId"_L1, "RequestId"_L1, "request_id"_L1}) {
        if (const QString id = object[key].toString(); !id.isEmpty())
            return id.left(100);
    }
    return QString::fromUtf8(header(headers, "x-acs-request-id").left(100));
}

QString problemWith(const HttpReply& reply, const QByteArray& body, const QJsonParseError& parsing)
{
    if (body.trimmed().isEmpty())
        return Tr::tr("%1 answered with an empty body");
    if (looksLikeHtml(reply))
        return Tr::tr("%1 answered with an HTML page instead of data (the login page of a proxy?)");
    if (body.trimmed().startsWith('<'))
        return Tr::tr("%1 answered with XML instead of JSON");
    if (parsing.error == QJsonParseError::DeepNesting)
        return Tr::tr("%1 answered with JSON that is nested too deeply");
    return Tr::tr("%1 answered with something that is not JSON");
}

} // namespace

bool looksLikeHtml(const HttpReply& reply)
{
    if (header(reply.headers, "Content-Type").toLower().contains("html"))
        return true;
    const QByteArray start = withoutByteOrderMark(reply.body.left(512)).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
}

Result<ApiReply> decodeReply(const HttpReply& reply, const QString& host, const QDateTime& receivedAt)
{
    const QByteArray body = withoutByteOrderMark(reply.body);
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    const QString requestId = requestIdOf(document.object(), reply.headers);
    if (document.isNull()) {
        return failure(Error{.kind = ErrorKind::BadReply,
                             .message = problemWith(reply, body, parsing).arg(host),
                             .requestId = requestId,
                             .httpStatus = reply.status});
    }
    const QJsonValue json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return ApiReply{.json = json, .requestId = requestId, .receivedAt = receivedAt};
}

} // namespace Ack

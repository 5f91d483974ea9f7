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

/// Without Content-Length the end of the connection can look like the end of the answer (Qt takes a cut chunked answer
/// for a complete one when both arrive at once); then JSON that just stops was cut off.
bool isCutOff(const HttpReply& reply, const QByteArray& body, const QJsonParseError& parsing)
{
    constexpr int longestLiteral = 6; // "\\u00e" of an escape
    const bool isJson = body.startsWith('{') || body.startsWith('[');
    const bool isClosed = body.endsWith('}') || body.endsWith(']');
    const bool isOpen = parsing.error == QJsonParseError::UnterminatedObject ||
                        parsing.error == QJsonParseError::UnterminatedArray ||
                        parsing.error == QJsonParseError::UnterminatedString;
    return header(reply.headers, "Content-Length").isEmpty() && isJson && (isOpen || !isClosed) &&
           parsing.error != QJsonParseError::DeepNesting && parsing.error != QJsonParseError::GarbageAtEnd &&
           parsing.offset >= body.size() - longestLiteral;
}

Error problemWith(const HttpReply& reply, const QByteArray& body, const QJsonParseError& parsing)
{
    if (body.isEmpty())
        return {.kind = ErrorKind::BadReply, .message = Tr::tr("%1 answered with an empty body")};
    if (looksLikeHtml(reply)) {
        return {.kind = ErrorKind::BadReply,
                .message = Tr::tr("%1 answered with an HTML page instead of data (the login page of a proxy?)")};
    }
    if (body.startsWith('<'))
        return {.kind = ErrorKind::BadReply, .message = Tr::tr("%1 answered with XML instead of JSON")};
    if (parsing.error == QJsonParseError::DeepNesting)
        return {.kind = ErrorKind::BadReply, .message = Tr::tr("%1 answered with JSON that is nested too deeply")};
    if (isCutOff(reply, body, parsing))
        return {.kind = ErrorKind::Connection,
                .message = Tr::tr("%1 closed the connection before its answer was complete")};
    return {.kind = ErrorKind::BadReply, .message = Tr::tr("%1 answered with something that is not JSON")};
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
    const QByteArray body = withoutByteOrderMark(reply.body).trimmed();
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    const QString requestId = requestIdOf(document.object(), reply.headers);
    if (document.isNull()) {
        Error error = problemWith(reply, body, parsing);
        error.message = error.message.arg(host);
        error.requestId = requestId;
        error.httpStatus = reply.status;
        return failure(error);
    }
    const QJsonValue json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return ApiReply{.json = json, .requestId = requestId, .receivedAt = receivedAt};
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/errorbody.h"

#include "openapi/replybody.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 8'000;
constexpr qsizetype longestName = 200;

/// A scalar as text: some answers give "code": 403.
QString scalar(const QJsonValue& value, qsizetype limit)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString().left(limit).trimmed();
}

QString firstOf(const QJsonObject& object, std::initializer_list<QLatin1StringView> keys, qsizetype limit)
{
    for (const QLatin1StringView key : keys) {
        if (const QString text = scalar(object[key], limit); !text.isEmpty())
            return text;
    }
    return {};
}

QJsonObject firstObjectOf(const QJsonObject& object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (object[key].isObject())
            return object[key].toObject();
    }
    return {};
}

ErrorBody fromObject(const QJsonObject& object)
{
    const QJsonObject denied = firstObjectOf(object, {"accessDeniedDetail"_L1, "AccessDeniedDetail"_L1});
    return {.code = firstOf(object, {"code"_L1, "Code"_L1, "errorCode"_L1, "ErrorCode"_L1}, longestName),
            .message = firstOf(object, {"message"_L1, "Message"_L1, "errorMessage"_L1, "ErrorMessage"_L1}, longestText),
            .requestId =
                firstOf(object, {"requestId"_L1, "RequestId"_L1, "request_id"_L1, "requestid"_L1}, longestName),
            .authAction = firstOf(denied, {"AuthAction"_L1, "authAction"_L1}, longestName)};
}

void take(QString& field, const QString& text, qsizetype limit)
{
    if (field.isEmpty())
        field = text.left(limit).trimmed();
}

/// Elements are looked for at any depth: the root is Error, or a wrapper around it.
ErrorBody fromXml(const QByteArray& body)
{
    ErrorBody error;
    QXmlStreamReader xml(body);
    QString element;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            element = xml.name().left(longestName).toString().toLower();
        } else if (token == QXmlStreamReader::EndElement) {
            element.clear();
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace()) {
            const QString text = xml.text().left(longestText).toString();
            if (element == "code"_L1)
                take(error.code, text, longestName);
            else if (element == "message"_L1)
                take(error.message, text, longestText);
            else if (element == "requestid"_L1)
                take(error.requestId, text, longestName);
            else if (element == "authaction"_L1)
                take(error.authAction, text, longestName);
        }
    }
    return error;
}

} // namespace

ErrorBody readErrorBody(const HttpReply& reply)
{
    ErrorBody error;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QByteArray trimmed = reply.body.left(4 * longestText).trimmed();
    if (document.isObject())
        error = fromObject(document.object());
    else if (!looksLikeHtml(reply) && trimmed.startsWith('<'))
        error = fromXml(reply.body);
    else if (!looksLikeHtml(reply) && !document.isArray())
        error.message = QString::fromUtf8(trimmed).left(longestText).simplified();
    if (error.requestId.isEmpty())
        error.requestId = QString::fromUtf8(header(reply.headers, "x-acs-request-id").left(longestName)).trimmed();
    return error;
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/replies.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

HttpReply withJson(const CloudCall& call, int status, const QJsonValue& json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return {status,
            {{"Content-Type", "application/json;charset=utf-8"}, {"x-acs-request-id", requestId(call).toLatin1()}},
            document.toJson(QJsonDocument::Compact)};
}

/// `fallback` when the parameter is absent, nothing when it is not a number from 1 to `max`.
std::optional<int> positive(const QString& text, int fallback, int max)
{
    if (text.isEmpty())
        return fallback;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= max ? std::optional(number) : std::nullopt;
}

} // namespace

QString requestId(const CloudCall& call)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(call.namedAction.toUtf8() + call.path.join(u'/').toUtf8() + call.region.toUtf8());
    for (const auto& [name, value] : call.query)
        hash.addData(name.toUtf8() + '=' + value.toUtf8() + '&');
    QString id = QString::fromLatin1(hash.result().toHex().toUpper());
    for (const int at : {8, 13, 18, 23})
        id.insert(at, u'-');
    return id;
}

HttpReply jsonReply(const CloudCall& call, const QJsonValue& json)
{
    if (!call.isRpc())
        return withJson(call, 200, json);
    QJsonObject object = json.toObject();
    object["RequestId"_L1] = requestId(call);
    return withJson(call, 200, object);
}

HttpReply errorReply(const CloudCall& call, int status, const QString& code, const QString& message,
                     const QJsonObject& accessDeniedDetail)
{
    QJsonObject body;
    if (call.isRpc()) {
        body = {{u"Code"_s, code},
                {u"Message"_s, message},
                {u"RequestId"_s, requestId(call)},
                {u"HostId"_s, productCode(*call.product) + u".aliyuncs.com"_s},
                {u"Recommend"_s, u"https://api.example.invalid/troubleshoot?q="_s + code}};
    } else {
        body = {{u"code"_s, code}, {u"message"_s, message}, {u"requestId"_s, requestId(call)}, {u"status"_s, status}};
    }
    if (!accessDeniedDetail.isEmpty())
        body[call.isRpc() ? "AccessDeniedDetail"_L1 : "accessDeniedDetail"_L1] = accessDeniedDetail;
    return withJson(call, status, body);
}

HttpReply missingParameter(const CloudCall& call, const QString& name)
{
    return errorReply(call, 400, u"Missing"_s + name, name + u" is mandatory for this action."_s);
}

HttpReply unknownOperation(const CloudCall& call)
{
    return errorReply(call, 404, u"InvalidAction.NotFound"_s,
                      u"Specified api is not found, please check your url and method."_s);
}

HttpReply clusterNotFound(const CloudCall& call)
{
    return errorReply(call, 404, u"ErrorClusterNotFound"_s, u"cluster %1 not found"_s.arg(call.clusterId));
}

std::optional<PageAsked> pageAsked(const CloudCall& call, QStringView numberName, QStringView sizeName, int defaultSize,
                                   int maxSize)
{
    const std::optional<int> number = positive(call.parameter(numberName), 1, 1'000'000);
    const std::optional<int> size = positive(call.parameter(sizeName), defaultSize, maxSize);
    return number && size ? std::optional(PageAsked{*number, *size}) : std::nullopt;
}

} // namespace Ack

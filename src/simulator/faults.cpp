// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/faults.h"

#include "simulator/replies.h"

#include <QJsonArray>

#include <array>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words{
    std::pair("throttled", FaultKind::Throttled),
    std::pair("denied", FaultKind::Denied),
    std::pair("retired", FaultKind::Retired),
    std::pair("not_enabled", FaultKind::NotEnabled),
    std::pair("not_found", FaultKind::NotFound),
    std::pair("unavailable", FaultKind::Unavailable),
    std::pair("failing", FaultKind::Failing),
    std::pair("html", FaultKind::Html),
    std::pair("xml", FaultKind::Xml),
    std::pair("redirect", FaultKind::Redirect),
    std::pair("wrong_shape", FaultKind::WrongShape),
    std::pair("deep", FaultKind::Deep),
    std::pair("drift", FaultKind::Drift),
    std::pair("repeat", FaultKind::Repeat),
    std::pair("hang", FaultKind::Hang),
    std::pair("close", FaultKind::Close),
    std::pair("truncate", FaultKind::Truncate),
    std::pair("drip", FaultKind::Drip),
    std::pair("huge", FaultKind::Huge),
};

/// True when the fault does not name the thing, or names this one (a text, or one of an array).
bool means(const QJsonValue& named, const QString& thing)
{
    if (named.isArray())
        return named.toArray().contains(thing);
    return named.isUndefined() || named.toString() == thing;
}

HttpReply denied(const SimulatedAccount& account, const CloudCall& call)
{
    const QString action = productCode(call.product.value_or(Product::Cs)) + u':' + call.action;
    const QJsonObject detail{{u"AuthAction"_s, action},
                             {u"AuthPrincipalDisplayName"_s, account.arn.section(u'/', -1)},
                             {u"AuthPrincipalOwnerId"_s, account.uid},
                             {u"AuthPrincipalType"_s, u"SubUser"_s},
                             {u"NoPermissionType"_s, u"ImplicitDeny"_s},
                             {u"PolicyType"_s, u"AccountLevelIdentityBasedPolicy"_s}};
    if (call.isRpc())
        return errorReply(
            call, 403, u"Forbidden.RAM"_s,
            u"User not authorized to operate on the specified resource, or this API doesn't support RAM."_s, detail);
    return errorReply(call, 403, u"StatusForbidden"_s, u"RAM policy Forbidden for action "_s + action, detail);
}

HttpReply throttled(const CloudCall& call, const QJsonObject& fault)
{
    HttpReply reply = errorReply(call, fault["status"_L1].toInt(429), u"Throttling.User"_s,
                                 u"Request was denied due to user flow control."_s);
    if (const QJsonValue wait = fault["retry_after_ms"_L1]; wait.isDouble())
        reply.headers.append({"x-acs-retry-after", QByteArray::number(wait.toInt())});
    return reply;
}

QByteArray xmlError(const CloudCall& call)
{
    return "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>" + requestId(call).toLatin1() +
           "</RequestId><HostId>cs.aliyuncs.com</HostId><Code>ServiceUnavailable</Code>"
           "<Message>The request has failed due to a temporary failure of the server.</Message></Error>";
}

HttpReply wrongShape(const CloudCall& call)
{
    return jsonReply(call, QJsonObject{{u"clusters"_s, u"none"_s},
                                       {u"page_info"_s, QJsonArray{1, 2}},
                                       {u"addons"_s, 7},
                                       {u"nodepools"_s, true},
                                       {u"cluster_id"_s, QJsonArray{}},
                                       {u"name"_s, QJsonObject{}},
                                       {u"parameters"_s, QJsonArray{u"Network"_s, u"terway-eniip"_s}},
                                       {u"meta_data"_s, 12}});
}

HttpReply deep(const CloudCall& call)
{
    HttpReply reply = jsonReply(call, QJsonObject());
    reply.body = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    return reply;
}

} // namespace

std::optional<FaultKind> faultKind(const QString& word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&word](const auto& pair) { return word == QLatin1StringView(pair.first); });
    return found != words.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<Fault> faultFor(const SimulatedAccount& account, const CloudCall& call, int earlierCalls)
{
    const QString cluster = account.cluster(call.clusterId)["name"_L1].toString();
    for (const QJsonValue& item : account.list("faults"_L1)) {
        const QJsonObject fault = item.toObject();
        const std::optional<FaultKind> kind = faultKind(fault["kind"_L1].toString());
        const bool strikes = !fault.contains("times"_L1) || earlierCalls < fault["times"_L1].toInt();
        if (kind && strikes && means(fault["region"_L1], call.region) && means(fault["cluster"_L1], cluster) &&
            means(fault["operation"_L1], call.action))
            return Fault{*kind, fault};
    }
    return std::nullopt;
}

std::optional<HttpReply> faultyReply(const SimulatedAccount& account, const CloudCall& call, const Fault& fault)
{
    const QJsonObject& given = fault.description;
    switch (fault.kind) {
    case FaultKind::Throttled:
        return throttled(call, given);
    case FaultKind::Denied:
        return denied(account, call);
    case FaultKind::Retired:
        return unknownOperation(call);
    case FaultKind::NotEnabled:
        return errorReply(call, 400, u"ErrorNotEnabled"_s, u"please enable cskpro container service"_s);
    case FaultKind::NotFound:
        return clusterNotFound(call);
    case FaultKind::Unavailable:
        return errorReply(call, 503, u"ServiceUnavailable"_s,
                          u"The request has failed due to a temporary failure of the server."_s);
    case FaultKind::Failing:
        return errorReply(call, given["status"_L1].toInt(400), given["code"_L1].toString(),
                          given["message"_L1].toString());
    case FaultKind::Html:
        return HttpReply{
            200, {{"Content-Type", "text/html"}}, "<!DOCTYPE html><html><title>Log in</title><form></form></html>"};
    case FaultKind::Xml:
        return HttpReply{503, {{"Content-Type", "text/xml;charset=utf-8"}}, xmlError(call)};
    case FaultKind::Redirect:
        return HttpReply{
            302, {{"Location", given["location"_L1].toString(u"http://127.0.0.1:9/login"_s).toLatin1()}}, {}};
    case FaultKind::WrongShape:
        return wrongShape(call);
    case FaultKind::Deep:
        return deep(call);
    case FaultKind::Hang:
    case FaultKind::Close:
    case FaultKind::Huge:
        return HttpReply{};
    case FaultKind::Drift:
    case FaultKind::Repeat:
    case FaultKind::Truncate:
    case FaultKind::Drip:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace Ack

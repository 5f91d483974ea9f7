// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/calleridentity.h"

#include "openapi/apiclient.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <memory>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// AccountId is a text, but a number has been seen in other STS clients' fixtures.
QString idText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool isAccountId(const QString& text)
{
    return !text.isEmpty() && text.size() <= 32 &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<CallerIdentity> parseCallerIdentity(const QJsonValue& reply)
{
    const QJsonObject object = reply.toObject();
    const CallerIdentity identity{.accountUid = idText(object.value("AccountId"_L1)),
                                  .arn = object.value("Arn"_L1).toString(),
                                  .type = object.value("IdentityType"_L1).toString()};
    if (!isAccountId(identity.accountUid))
        return failure(ErrorKind::BadReply,
                       QCoreApplication::translate("Ack::CallerIdentity",
                                                   "The answer of STS GetCallerIdentity names no account."));
    return identity;
}

Future<CallerIdentity> callerIdentity(ApiClient& client)
{
    const auto promise = std::make_shared<QPromise<Result<CallerIdentity>>>();
    promise->start();
    const ApiRequest request{.product = Product::Sts, .action = u"GetCallerIdentity"_s};
    onFinished(client.call(request), &client, [promise](const Result<ApiReply>& reply) {
        promise->addResult(reply.and_then([](const ApiReply& answer) { return parseCallerIdentity(answer.json); }));
        promise->finish();
    });
    return promise->future();
}

} // namespace Ack

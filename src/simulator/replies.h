// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "simulator/call.h"

#include <QJsonValue>

namespace Ack {

/// A made-up request id, the same for the same call: five groups of hexadecimal digits.
[[nodiscard]] QString requestId(const CloudCall& call);

/// Status 200 with this JSON. RPC answers get their RequestId, other objects none.
[[nodiscard]] HttpReply jsonReply(const CloudCall& call, const QJsonValue& json);

/// An error in the shape of the call's product (api.md 5): lower camel case for CS, Pascal case for the others.
[[nodiscard]] HttpReply errorReply(const CloudCall& call, int status, const QString& code, const QString& message,
                                   const QJsonObject& accessDeniedDetail = {});
[[nodiscard]] HttpReply missingParameter(const CloudCall& call, const QString& name);
[[nodiscard]] HttpReply unknownOperation(const CloudCall& call);
[[nodiscard]] HttpReply clusterNotFound(const CloudCall& call);

/// Which part of a list was asked for.
struct PageAsked
{
    int number = 1; ///< from 1
    int size = 0;
};

/// Nothing when a number is not one or out of range.
[[nodiscard]] std::optional<PageAsked> pageAsked(const CloudCall& call, QStringView numberName, QStringView sizeName,
                                                 int defaultSize, int maxSize);

} // namespace Ack

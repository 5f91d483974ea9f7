// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resources/resources.h"
#include "simulator/cloud.h"

#include <QJsonDocument>

/// The demo account, with these faults in the place of its own.
inline Ack::SimulatedAccount demoAccount(const QByteArray& faults = "[]")
{
    QJsonObject description = QJsonDocument::fromJson(Ack::Resources::demoAccount()).object();
    description[QLatin1StringView("faults")] = QJsonDocument::fromJson(faults).array();
    const auto account = Ack::parseAccount(description);
    if (!account)
        qFatal("%s", qPrintable(account.error().message));
    return *account;
}

/// A CS request of the form that the client sends; `target` is path and query.
inline Ack::HttpRequest csRequest(const QByteArray& target, const QByteArray& region = "cn-hangzhou")
{
    return {.method = "GET",
            .url = QUrl::fromEncoded("https://cs." + region + ".aliyuncs.com" + target),
            .headers = {{"x-acs-version", "2015-12-15"}, {"x-acs-date", "2026-11-23T06:00:00Z"}}};
}

/// An RPC request: `query` without the question mark.
inline Ack::HttpRequest rpcRequest(const QByteArray& host, const QByteArray& version, const QByteArray& action,
                                   const QByteArray& query = {})
{
    return {.method = "GET",
            .url = QUrl::fromEncoded("https://" + host + ".aliyuncs.com/?" + query),
            .headers = {{"x-acs-version", version}, {"x-acs-action", action}, {"x-acs-date", "2026-11-23T06:00:00Z"}}};
}

inline QJsonDocument json(const Ack::HttpReply& reply)
{
    return QJsonDocument::fromJson(reply.body);
}

/// The id that the account gives to cluster number `no`.
inline QByteArray clusterId(int no)
{
    return "cd0de" + QByteArray::number(no).rightJustified(28, '0');
}

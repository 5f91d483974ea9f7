// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Ack {

/// A described account: what the fake cloud answers from. Read from JSON (resources/demo/account.json, which is written
/// in the short form that resources/demo/README.md explains).
struct SimulatedAccount
{
    QString uid;
    QString arn;                 ///< the identity that GetCallerIdentity names
    QJsonObject description;     ///< regions, VPCs, instance types, versions, add-ons, key pairs, faults
    QList<QJsonObject> clusters; ///< in short form, each with its full "id"
    QHash<QString, qsizetype> clusterById;
    QHash<QString, QJsonObject> regionById;
    QHash<QString, QJsonObject> vpcById;
    QHash<QString, QList<qsizetype>> clustersByRegion;

    /// The description of a cluster; empty when the account has none of that id.
    [[nodiscard]] QJsonObject cluster(const QString& id) const;
    /// The description of a region; empty when the account does not know it.
    [[nodiscard]] QJsonObject region(const QString& id) const { return regionById.value(id); }
    [[nodiscard]] QJsonObject vpc(const QString& id) const { return vpcById.value(id); }
    [[nodiscard]] QJsonArray list(QLatin1StringView name) const;
};

/// Error: BadReply when the text is not an account description, with the first thing that is wrong.
[[nodiscard]] Result<SimulatedAccount> parseAccount(const QByteArray& json);
[[nodiscard]] Result<SimulatedAccount> parseAccount(const QJsonObject& description);

/// "cn-hangzhou-h", "eu-west-1a": the id of a zone from its region's and its letter.
[[nodiscard]] QString zoneId(const QString& region, const QString& letter);

} // namespace Ack

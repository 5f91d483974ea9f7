// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/network.h"
#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>

namespace Ack {

/// One page of an answer of VPC or ECS: {"Vpcs": {"Vpc": […]}, "TotalCount": 3} or with "NextToken".
struct RowsPage
{
    QList<QJsonObject> rows;
    std::optional<qint64> total{};
    QString nextToken;

    friend bool operator==(const RowsPage&, const RowsPage&) = default;
};

/// The rows below two names, such as "Vpcs" and "Vpc". Error BadReply when there is no list of objects.
[[nodiscard]] Result<RowsPage> parseRows(const QJsonValue& answer, QLatin1StringView outer, QLatin1StringView inner);

[[nodiscard]] Vpc parseVpc(const QJsonObject& row);                     ///< VPC DescribeVpcs
[[nodiscard]] VSwitch parseVSwitch(const QJsonObject& row);             ///< VPC DescribeVSwitches
[[nodiscard]] InstanceType parseInstanceType(const QJsonObject& row);   ///< ECS DescribeInstanceTypes
[[nodiscard]] KeyPair parseKeyPair(const QJsonObject& row);             ///< ECS DescribeKeyPairs
[[nodiscard]] SecurityGroup parseSecurityGroup(const QJsonObject& row); ///< ECS DescribeSecurityGroups

/// ECS DescribeAvailableResource for instance types: zone id → types on sale there; a zone that is sold out has none.
[[nodiscard]] Result<QHash<QString, QSet<QString>>> parseAvailableTypes(const QJsonValue& answer);

/// ACK DescribeKubernetesVersionMetadata (a bare list), asked for creatable versions. Entries without a version are
/// left out.
[[nodiscard]] Result<QList<KubernetesVersion>> parseKubernetesVersions(const QJsonValue& answer);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secret.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Ack {

/// One node pool as DescribeClusterNodePools returns it.
struct NodePool
{
    QString id;
    QString name;
    QStringList instanceTypes;
    QStringList vswitchIds;
    bool exclusiveEni = false; ///< label k8s.aliyun.com/exclusive-mode-eni-type = eniOnly: one ENI per pod
    QJsonObject object;        ///< the whole object, without passwords, tokens and user data
    Secret userData;           ///< scaling_group/kubernetes_config user_data; may hold secrets, never shown or saved
    Secret preUserData;

    friend bool operator==(const NodePool&, const NodePool&) = default;
};

/// One installed add-on (ListClusterAddonInstances, GetClusterAddonInstance).
struct AddonInstance
{
    QString name;
    QString version;
    QString state;  ///< "active", "updating", "upgrading", "deleting" …; "disabled" when the answer says so
    QString config; ///< JSON text; empty when not asked for or none

    friend bool operator==(const AddonInstance&, const AddonInstance&) = default;
};

} // namespace Ack

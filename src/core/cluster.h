// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/evidence.h"
#include "core/ids.h"
#include "core/nodepool.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace Ack {

/// One cluster as far as it could be read. Texts are the service's own (untrusted); empty and nullopt mean "not known".
struct Cluster
{
    ClusterId id;
    RegionId region;
    QString name;
    QString type;    ///< cluster_type: "ManagedKubernetes", "Kubernetes", "ExternalKubernetes", "Ask", "aliyun"
    QString profile; ///< "Default", "Edge", "Serverless", "Lingjun", "Acs", "ask.v2"
    QString spec;    ///< "ack.standard", "ack.pro.small" …
    QString version; ///< current_version, such as "1.35.7-aliyun.1"
    QString state;
    std::optional<qint64> nodeCount{};
    QString vpcId;
    QStringList vswitchIds;
    QString serviceCidr;
    QString podCidr;
    QString proxyMode;
    std::optional<bool> deletionProtection{};
    QDateTime createdAt; ///< UTC

    QList<Evidence> evidence;               ///< in order of trust, every source kept
    std::optional<QString> strictNetwork{}; ///< `parameters.Network` when it is a non-empty text, exactly as given
    bool metaDataUnreadable = false;        ///< `meta_data` is a non-empty text that is not JSON
    std::optional<Error> detailError{};     ///< the detail call failed: only what the list said is known
    std::optional<Error> addonError{};      ///< the add-on instances were needed and could not be read
    std::optional<Error> nodePoolError{};   ///< node pools were asked for and could not be read

    std::optional<QList<NodePool>> nodePools{};   ///< unset: not read
    std::optional<QList<AddonInstance>> addons{}; ///< unset: not read
    QByteArray detail;                            ///< redacted API object, compact JSON; empty when not read
    QDateTime readAt;                             ///< UTC: when the detail was read

    friend bool operator==(const Cluster&, const Cluster&) = default;
};

} // namespace Ack

Q_DECLARE_METATYPE(Ack::Cluster)

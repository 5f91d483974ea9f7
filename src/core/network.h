// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Ack {

/// VPC DescribeVpcs.
struct Vpc
{
    QString id;
    QString name;
    RegionId region;
    QString cidr;
    QStringList secondaryCidrs;
    bool ipv6 = false;

    friend bool operator==(const Vpc&, const Vpc&) = default;
};

/// VPC DescribeVSwitches.
struct VSwitch
{
    QString id;
    QString name;
    QString vpcId;
    QString zone;
    QString cidr;
    std::optional<qint64> freeAddresses{}; ///< AvailableIpAddressCount
    bool ipv6 = false;
    QString status; ///< "Available", "Pending"

    friend bool operator==(const VSwitch&, const VSwitch&) = default;
};

/// ECS DescribeInstanceTypes.
struct InstanceType
{
    QString id; ///< "ecs.g7.xlarge"
    int cpuCores = 0;
    double memoryGiB = 0;
    QString architecture;        ///< "X86", "ARM"
    int eniQuantity = 0;         ///< ENIs, the primary one included
    int ipv4PerEni = 0;          ///< EniPrivateIpAddressQuantity
    int ipv6PerEni = 0;          ///< EniIpv6AddressQuantity
    int eniTotalQuantity = 0;    ///< with trunk member ENIs
    bool trunkSupported = false; ///< EniTrunkSupported

    /// Pods on the Terway network in shared ENI mode: (ENIs − 1) × addresses per ENI. A node needs more than 11 to
    /// join.
    [[nodiscard]] int sharedEniPods() const { return eniQuantity > 0 ? (eniQuantity - 1) * ipv4PerEni : 0; }

    friend bool operator==(const InstanceType&, const InstanceType&) = default;
};

struct ContainerRuntime
{
    QString name;    ///< "containerd"
    QString version; ///< "2.1.9"

    friend bool operator==(const ContainerRuntime&, const ContainerRuntime&) = default;
};

/// ACK DescribeKubernetesVersionMetadata.
struct KubernetesVersion
{
    QString version; ///< "1.35.7-aliyun.1"
    bool creatable = false;
    QList<ContainerRuntime> runtimes;
    QStringList imageTypes;
    QDateTime expiresAt;

    friend bool operator==(const KubernetesVersion&, const KubernetesVersion&) = default;
};

/// ECS DescribeKeyPairs.
struct KeyPair
{
    QString name;

    friend bool operator==(const KeyPair&, const KeyPair&) = default;
};

/// ECS DescribeSecurityGroups.
struct SecurityGroup
{
    QString id;
    QString name;
    QString vpcId;
    QString type; ///< "normal", "enterprise"
    bool serviceManaged = false;

    friend bool operator==(const SecurityGroup&, const SecurityGroup&) = default;
};

} // namespace Ack

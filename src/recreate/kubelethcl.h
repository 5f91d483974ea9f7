// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Ack {

struct KubeletHcl
{
    QString block;       ///< kubelet_configuration; empty when it would hold nothing
    QStringList leftOut; ///< settings without an argument, or of another type than it takes
};

/// node_config.kubelet_configuration of a node pool in the names of alicloud_cs_kubernetes_node_pool.
[[nodiscard]] KubeletHcl kubeletHcl(const QJsonObject& settings);

} // namespace Ack

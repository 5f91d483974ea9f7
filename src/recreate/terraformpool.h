// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace Ack {

/// One node pool of the request as an alicloud_cs_kubernetes_node_pool of the cluster "terway". What the provider has
/// no argument for stands in a comment above. Source: the provider's schema of 2026-08-21.
[[nodiscard]] QString terraformPool(const QJsonObject& pool, int number);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/plan.h"

#include <QString>

namespace Ack {

/// The plan as HCL: one alicloud_cs_managed_kubernetes and one alicloud_cs_kubernetes_node_pool each, without arguments
/// that the provider has deprecated (release of August 2026). User data is not in it.
[[nodiscard]] QString terraform(const Plan& plan);

} // namespace Ack

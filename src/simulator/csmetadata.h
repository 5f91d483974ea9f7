// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "simulator/call.h"

namespace Ack {

/// The CS operations that are not about clusters (api.md 1.2, 1.9).
[[nodiscard]] HttpReply csRegions(const SimulatedAccount& account, const CloudCall& call);
[[nodiscard]] HttpReply addonCatalogue(const SimulatedAccount& account, const CloudCall& call);
[[nodiscard]] HttpReply kubernetesVersions(const SimulatedAccount& account, const CloudCall& call);
[[nodiscard]] HttpReply userQuota(const CloudCall& call);

} // namespace Ack

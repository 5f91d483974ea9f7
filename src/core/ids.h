// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/strongid.h"

namespace Ack {

using RegionId = StrongId<struct RegionIdTag>;   ///< "cn-hangzhou"
using ClusterId = StrongId<struct ClusterIdTag>; ///< "c" and 32 hexadecimal digits, as the service gave it
using ProfileId = StrongId<struct ProfileIdTag>; ///< random UUID of a stored profile

/// True for the form of a region id: lower-case letters, digits and hyphens, 2 to 64 characters, starting with a
/// letter.
[[nodiscard]] bool isWellFormed(const RegionId& id);
/// True for what may be put into a URL path or a console link: letters, digits and hyphens, 1 to 64 characters.
[[nodiscard]] bool isWellFormed(const ClusterId& id);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "figure.h"

namespace Ack::Bench {

// The groups of figures, one file each.
[[nodiscard]] QList<Group> scanGroups();   ///< scans of the fake cloud
[[nodiscard]] QList<Group> loadGroups();   ///< ten thousand clusters, throttling
[[nodiscard]] QList<Group> reportGroups(); ///< writing reports, opening files, rendering commands
[[nodiscard]] QList<Group> tableGroups();  ///< the table of clusters
[[nodiscard]] QList<Group> windowGroups(); ///< from start to the first painted window

} // namespace Ack::Bench

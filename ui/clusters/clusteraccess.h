// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Ack {

/// Makes ClusterView known to assistive technology through an interface of its own. That of Qt keeps a persistent index
/// per cell that was ever read: after some thousand rows were read, a keystroke in the filter takes a second. Here a
/// cell is a row and a column until the table changes; then all cells get new identities at once, and the old ones are
/// put away bit by bit.
void installClusterAccess();

} // namespace Ack

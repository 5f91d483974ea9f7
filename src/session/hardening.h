// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Ack {

/// Keeps the memory of this process, which holds keys, out of core files and away from other processes of the user.
/// Call first thing in main(). No effect where the system has no such switch.
void protectProcessMemory();

} // namespace Ack

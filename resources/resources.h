// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Ack::Resources {

/// The region table (for RegionTable::fromJson).
[[nodiscard]] QByteArray regionTable();
/// The described demo account (for parseAccount).
[[nodiscard]] QByteArray demoAccount();

} // namespace Ack::Resources

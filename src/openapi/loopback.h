// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Ack {

/// True for 127.0.0.0/8, ::1 and "localhost": what never leaves this computer. Nothing is resolved.
[[nodiscard]] bool isLoopbackHost(const QString& host);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QString>

namespace Ack {

/// Makes the folder and those above it when missing; a new one is for its owner only. Error File.
[[nodiscard]] Status makeOwnFolder(const QString& path);

} // namespace Ack

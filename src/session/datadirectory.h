// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Ack {

/// Where settings, profiles, history and waivers lie when `--data-dir` does not say otherwise: the platform's
/// application data folder of this product, the same for both programs whatever they are called.
[[nodiscard]] QString defaultDataDirectory();

/// The folder that `--data-dir` names (absolute), or the default when it is empty.
[[nodiscard]] QString dataDirectory(const QString& option);

} // namespace Ack

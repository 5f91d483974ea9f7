// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace Ack {

/// Whether a field of this name holds a secret: a password, token, key, kubeconfig or user data, in any spelling.
[[nodiscard]] bool namesSecret(QStringView key);

} // namespace Ack

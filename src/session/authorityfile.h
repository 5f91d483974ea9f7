// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/authorities.h"

namespace Ack {

/// The content of a file of certificate authorities; nothing for an empty path. Error File.
[[nodiscard]] Result<QByteArray> readAuthorityFile(const QString& path);
/// Whom that file makes the program trust. Error File: it cannot be read or holds no PEM certificate.
[[nodiscard]] Result<QList<Authority>> readAuthorities(const QString& path);

} // namespace Ack

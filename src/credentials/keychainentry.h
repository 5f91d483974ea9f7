// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/accesskey.h"
#include "core/ids.h"
#include "core/result.h"

namespace Ack {

/// "io.github.ack_audit_workbench": the service of every entry and the prefix of its key (Windows knows keys only).
[[nodiscard]] QString keychainService();
[[nodiscard]] QString keychainKey(const ProfileId& profile);

/// The text of an entry: {"v":1,"kind":"ak","id":…,"secret":…}, under 2,000 bytes (older Windows versions take 2,560).
/// Error Usage: an incomplete or malformed key, or one with an STS token, which is never stored.
[[nodiscard]] Result<Secret> encodeEntry(const AccessKey& key);
/// Error BadReply: not such a text, or one of a newer version.
[[nodiscard]] Result<AccessKey> decodeEntry(const Secret& text);

} // namespace Ack

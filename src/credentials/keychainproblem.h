// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"
#include "credentials/keychainbackend.h"

namespace Ack {

/// What a failed step really means, with what probe() found afterwards: on libsecret a locked keychain looks like a
/// missing entry, and most other failures share one code with a translated text.
[[nodiscard]] KeychainCause realCause(const KeychainAnswer& step, const KeychainAnswer& probe);
/// True for what may pass by itself: right after login the keychain may not be up yet.
[[nodiscard]] bool mayPass(KeychainCause cause);
/// One sentence that says what to do. Kinds: Keychain, KeychainLocked, NotFound. `cause` is not None.
[[nodiscard]] Error keychainError(KeychainCause cause, const QString& detail = {});

} // namespace Ack

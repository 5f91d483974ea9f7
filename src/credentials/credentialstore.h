// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/accesskey.h"
#include "core/async.h"
#include "core/ids.h"

namespace Ack {

/// Keeps one key per profile. Every call ends in exactly one result; nothing blocks the caller. Errors: Keychain,
/// KeychainLocked, NotFound (no entry, keychain unlocked), Deadline (watchdog), BadReply (corrupt entry), Usage.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;
    [[nodiscard]] virtual Future<AccessKey> load(const ProfileId& profile) = 0;
    /// Success only after the entry was read back and compared.
    [[nodiscard]] virtual QFuture<Status> save(const ProfileId& profile, const AccessKey& key) = 0;
    /// Success only after reading back showed that it is gone.
    [[nodiscard]] virtual QFuture<Status> remove(const ProfileId& profile) = 0;
    /// The caller was told that a first save() failed: whatever it left, or still leaves when it ends late, is removed
    /// in the background as soon as that is possible.
    virtual void discard(const ProfileId& profile) = 0;
};

} // namespace Ack

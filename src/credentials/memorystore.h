// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credentialstore.h"

#include <QHash>

namespace Ack {

/// Keys that live as long as the program and touch nothing outside it.
class MemoryStore final : public CredentialStore
{
public:
    [[nodiscard]] Future<AccessKey> load(const ProfileId& profile) override;
    [[nodiscard]] QFuture<Status> save(const ProfileId& profile, const AccessKey& key) override;
    [[nodiscard]] QFuture<Status> remove(const ProfileId& profile) override;
    void discard(const ProfileId& profile) override;

private:
    QHash<ProfileId, AccessKey> m_keys;
};

} // namespace Ack

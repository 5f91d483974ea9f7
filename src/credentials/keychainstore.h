// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credentialstore.h"
#include "credentials/keychainbackend.h"

#include <QObject>

#include <memory>

namespace Ack {

class KeychainCalls;

/// Keys in the keychain of the operating system, one entry per account. One call at a time; nothing blocks. A step that
/// the system does not answer is left to itself: until it ends, further calls fail at once (Keychain) instead of
/// queueing.
class KeychainStore final
    : public QObject
    , public CredentialStore
{
    Q_OBJECT

public:
    /// The keychain of this system.
    explicit KeychainStore(QObject* parent = nullptr);
    KeychainStore(std::unique_ptr<KeychainBackend> backend, KeychainTiming timing, QObject* parent = nullptr);
    /// Calls not ended yet end as Cancelled.
    ~KeychainStore() override;

    [[nodiscard]] Future<AccessKey> load(const ProfileId& profile) override;
    [[nodiscard]] QFuture<Status> save(const ProfileId& profile, const AccessKey& key) override;
    [[nodiscard]] QFuture<Status> remove(const ProfileId& profile) override;
    void discard(const ProfileId& profile) override;

    /// The system has been silent for a while: probably a password prompt is open, perhaps behind other windows.
    [[nodiscard]] bool isWaiting() const;

Q_SIGNALS:
    void waiting(bool waiting);

private:
    const std::unique_ptr<KeychainCalls> m_calls;
};

} // namespace Ack

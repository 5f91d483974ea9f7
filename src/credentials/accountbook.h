// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/clock.h"
#include "credentials/credentialstore.h"
#include "credentials/profile.h"

#include <QObject>

#include <memory>

namespace Ack {

/// The accounts of one data directory: profiles.json (nothing secret) and the keys, in the keychain or in memory.
/// Labels are unique (compared without case). Keys with an STS token are only ever kept for the session.
class AccountBook final : public QObject
{
    Q_OBJECT

public:
    /// `keychain` outlives the book. `dataDir` is created when something is saved.
    AccountBook(QString dataDir, CredentialStore& keychain, Clock clock = systemClock(), QObject* parent = nullptr);
    ~AccountBook() override;

    /// Reads profiles.json. A missing file is an empty book; a corrupt one is an error (File) that names it, and the
    /// file stays untouched until the user decides.
    Status load();
    [[nodiscard]] QList<Profile> profiles() const; ///< stored ones and those of this session, by label
    [[nodiscard]] std::optional<Profile> find(const ProfileId& id) const;
    [[nodiscard]] std::optional<Profile> findLabel(const QString& label) const;

    /// Puts the key into the keychain (read back), then the profile into profiles.json. An empty profile.id gets a new
    /// one. Errors: Usage (label taken or empty, STS token), Keychain…, File; on any of them nothing half is left.
    [[nodiscard]] QFuture<Result<Profile>> saveToKeychain(Profile profile, AccessKey key);
    /// Keeps profile and key in memory only.
    [[nodiscard]] Result<Profile> keepForSession(Profile profile, AccessKey key);
    /// Changes what is not secret (label, role, endpoint, regions, last used).
    [[nodiscard]] Status update(const Profile& profile);
    /// Keychain entry first, then the profile.
    [[nodiscard]] QFuture<Status> remove(const ProfileId& id);

    /// The key of a profile, from memory or the keychain; read once per session. NotFound with a sentence that says
    /// what to do when the entry should exist and does not.
    [[nodiscard]] Future<AccessKey> key(const ProfileId& id);

Q_SIGNALS:
    void changed();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/profile.h"

#include <QList>

namespace Ack {

/// The accounts that are stored and those of this session. A session account goes before a stored one of the same id.
class ProfileList final
{
public:
    [[nodiscard]] QList<Profile> all() const; ///< by label
    [[nodiscard]] std::optional<Profile> find(const ProfileId& id) const;
    /// Compared without case and without spaces around it.
    [[nodiscard]] std::optional<Profile> findLabel(const QString& label) const;
    [[nodiscard]] bool isStored(const ProfileId& id) const;
    /// Another account than that of `id` has the label.
    [[nodiscard]] bool isTaken(const QString& label, const ProfileId& id) const;

    void setStored(QList<Profile> profiles) { m_stored = std::move(profiles); }
    void putSession(const Profile& profile);
    void removeSession(const ProfileId& id);

private:
    QList<Profile> m_stored;
    QList<Profile> m_session;
};

} // namespace Ack

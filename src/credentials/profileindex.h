// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"
#include "credentials/profile.h"

#include <QList>

namespace Ack {

/// profiles.json of one data directory: the accounts without their secrets. Every change reads the file again under a
/// lock file, so that programs running side by side do not lose each other's accounts.
class ProfileIndex final
{
public:
    explicit ProfileIndex(QString dataDir);

    [[nodiscard]] QString path() const;
    /// A missing file is empty. Error File, naming the file: unreadable, or not what this program writes.
    [[nodiscard]] Result<QList<Profile>> read() const;

    /// Adds the profile, or replaces the one of its id. Error Usage: another one has the label. Gives all that are then
    /// there. File: cannot be written, corrupt (it stays as it is), or locked by another program for longer than a few
    /// milliseconds (isBusy() tells; trying again helps).
    [[nodiscard]] Result<QList<Profile>> put(const Profile& profile) const;
    /// The same, but NotFound when the file has no profile of that id (any more).
    [[nodiscard]] Result<QList<Profile>> replace(const Profile& profile) const;
    [[nodiscard]] Result<QList<Profile>> remove(const ProfileId& id) const;

    /// The error says that another program is writing right now.
    [[nodiscard]] static bool isBusy(const Error& error);

private:
    const QString m_dataDir;
};

} // namespace Ack

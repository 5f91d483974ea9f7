// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/profilelist.h"

#include <algorithm>

namespace Ack {

namespace {

bool hasLabel(const Profile& profile, const QString& label)
{
    return profile.label.compare(label.trimmed(), Qt::CaseInsensitive) == 0;
}

template <typename Predicate>
std::optional<Profile> firstOf(const QList<Profile>& profiles, const Predicate& predicate)
{
    const auto found = std::ranges::find_if(profiles, predicate);
    return found == profiles.cend() ? std::nullopt : std::optional(*found);
}

bool contains(const QList<Profile>& profiles, const ProfileId& id)
{
    return std::ranges::find(profiles, id, &Profile::id) != profiles.cend();
}

} // namespace

QList<Profile> ProfileList::all() const
{
    QList<Profile> all = m_session;
    for (const Profile& profile : m_stored) {
        if (!contains(m_session, profile.id))
            all << profile;
    }
    std::ranges::sort(all, [](const Profile& a, const Profile& b) {
        const int order = a.label.compare(b.label, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return all;
}

std::optional<Profile> ProfileList::find(const ProfileId& id) const
{
    return firstOf(all(), [&id](const Profile& profile) { return profile.id == id; });
}

std::optional<Profile> ProfileList::findLabel(const QString& label) const
{
    return firstOf(all(), [&label](const Profile& profile) { return hasLabel(profile, label); });
}

bool ProfileList::isStored(const ProfileId& id) const
{
    return contains(m_stored, id);
}

bool ProfileList::isTaken(const QString& label, const ProfileId& id) const
{
    return firstOf(all(), [&](const Profile& profile) { return profile.id != id && hasLabel(profile, label); })
        .has_value();
}

void ProfileList::putSession(const Profile& profile)
{
    removeSession(profile.id);
    m_session << profile;
}

void ProfileList::removeSession(const ProfileId& id)
{
    m_session.removeIf([&id](const Profile& profile) { return profile.id == id; });
}

} // namespace Ack

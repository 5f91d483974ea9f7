// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/profilekeysource.h"

#include "credentials/accountbook.h"
#include "credentials/rolekeysource.h"

namespace Ack {

ProfileKeySource::ProfileKeySource(AccountBook& book, ProfileId profile) : m_book(book), m_profile(std::move(profile))
{}

Future<AccessKey> ProfileKeySource::key()
{
    return m_book.key(m_profile); // the book reads the keychain once per session
}

std::unique_ptr<KeySource> keySourceOf(const Profile& profile, AccountBook& book, Transport& transport,
                                       const Endpoints& endpoints, const Clock& clock)
{
    auto own = std::make_unique<ProfileKeySource>(book, profile.id);
    if (!profile.role)
        return own;
    return std::make_unique<RoleKeySource>(transport, endpoints, std::move(own), *profile.role, RegionId(),
                                           RetryPolicy(), clock);
}

} // namespace Ack

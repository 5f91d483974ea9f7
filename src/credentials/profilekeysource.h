// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/clock.h"
#include "credentials/profile.h"
#include "openapi/keysource.h"

#include <memory>

namespace Ack {

class AccountBook;
class Endpoints;
class Transport;

/// The key of one account of the book, without its role.
class ProfileKeySource final : public KeySource
{
public:
    /// `book` outlives the source.
    ProfileKeySource(AccountBook& book, ProfileId profile);

    [[nodiscard]] Future<AccessKey> key() override;

private:
    AccountBook& m_book;
    const ProfileId m_profile;
};

/// The key to audit an account with: its own, or that of the role it is to assume. `book` and `transport` outlive it.
[[nodiscard]] std::unique_ptr<KeySource> keySourceOf(const Profile& profile, AccountBook& book, Transport& transport,
                                                     const Endpoints& endpoints, const Clock& clock = systemClock());

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Ack {

enum class ProfileKind { AccessKey, StsToken };

/// A role to assume with the profile's own keys (STS AssumeRole).
struct RoleToAssume
{
    QString arn;         ///< "acs:ram::1234567890123456:role/auditor"
    QString sessionName; ///< 2 to 64 of letters, digits, . @ - _
    QString externalId;  ///< optional
    int durationSeconds = 3600;

    friend bool operator==(const RoleToAssume&, const RoleToAssume&) = default;
};

/// What is stored of an account outside the keychain: nothing secret.
struct Profile
{
    ProfileId id;
    QString label; ///< unique, chosen by the user
    ProfileKind kind = ProfileKind::AccessKey;
    QString keyTail; ///< last four characters of the AccessKey id
    std::optional<RoleToAssume> role{};
    QString endpoint;            ///< `--endpoint` form; empty: the region table
    QStringList regions;         ///< last chosen regions; empty: all
    bool secretExpected = false; ///< an entry in the keychain should exist
    bool sessionOnly = false;    ///< keys live in memory only; never written to profiles.json
    QDateTime createdAt;
    QDateTime lastUsedAt;

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// Error Usage: not the form of a role ARN, a session name that STS refuses, a duration outside 900 to 43,200 seconds.
[[nodiscard]] Status checkRole(const RoleToAssume& role);
/// Error Usage: empty, longer than 100 characters, or with control or invisible characters. Spaces around it do not
/// count.
[[nodiscard]] Status checkLabel(const QString& label);

} // namespace Ack

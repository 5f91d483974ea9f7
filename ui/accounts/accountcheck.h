// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secret.h"
#include "credentials/profile.h"
#include "ui/common/checkedfield.h"

#include <QList>
#include <QString>

namespace Ack {

/// What is typed, as far as one field's judgement needs the others. Texts are trimmed.
struct AccountInput
{
    ProfileId id;
    bool known = false; ///< the account is kept already, so its key may be left out
    QString label;
    QString keyId;
    Secret secret;
    Secret token;
    bool assumesRole = false;
    RoleToAssume role{};
    QString endpoint;
};

// What to say about each field. Missing texts are not a problem here (see missing()).
[[nodiscard]] FieldState checkLabelField(const AccountInput& input, const QList<Profile>& profiles);
[[nodiscard]] FieldState checkKeyIdField(const AccountInput& input);
[[nodiscard]] FieldState checkSecretField(const AccountInput& input);
[[nodiscard]] FieldState checkTokenField(const AccountInput& input);
[[nodiscard]] FieldState checkRoleArnField(const AccountInput& input);
[[nodiscard]] FieldState checkRoleSessionField(const AccountInput& input);
[[nodiscard]] FieldState checkExternalIdField(const AccountInput& input);
[[nodiscard]] FieldState checkEndpointField(const AccountInput& input);

/// What is still to be entered, as one sentence; empty when nothing is.
[[nodiscard]] QString missing(const AccountInput& input);
/// True when a key is typed (or begun); a form for a known account may leave it out.
[[nodiscard]] bool hasKey(const AccountInput& input);

} // namespace Ack

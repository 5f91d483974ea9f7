// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/accountaccess.h"

#include <QStringList>

namespace Ack {

// Words of an `ack-audit` command that does again what was done, for a person to copy. Never a secret: accounts are
// named, not spelled out.

/// An option and its value: two words, or one where the value would be taken for an option.
[[nodiscard]] QStringList optionWords(const QString& option, const QString& value);

/// The account: {"--demo"}, {"--profile", "prod"} …; `label` is the one of a stored profile.
[[nodiscard]] QStringList accountWords(const AccountChoice& choice, const QString& label);

/// How the service is reached.
[[nodiscard]] QStringList networkWords(const NetworkOptions& network);

} // namespace Ack

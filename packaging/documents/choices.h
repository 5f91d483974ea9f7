// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "optiontable.h"

#include <QString>
#include <QStringList>

namespace Ack {

/// The words that an option of the command takes whose value help calls @p valueName ("FORMAT"); empty: any text.
[[nodiscard]] QStringList choicesOf(const QString& valueName, Command command);

/// The second words of `ack-audit profiles`.
[[nodiscard]] QStringList profileActions();

} // namespace Ack

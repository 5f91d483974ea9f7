// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace Ack {

/// The words that an option takes whose value help calls @p valueName ("FORMAT"); empty: any text.
[[nodiscard]] QStringList choicesOf(const QString& valueName);

/// The second words of `ack-audit profiles`.
[[nodiscard]] QStringList profileActions();

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace Ack {

/// A text as troff takes it: no character of it acts as a request or an escape.
[[nodiscard]] QString troffText(const QString& text);

/// man pages (section 1, UTF-8) from the tables that the programs parse their options with.
[[nodiscard]] QByteArray auditManualPage();
[[nodiscard]] QByteArray workbenchManualPage();

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Ack {

/// Columns that a terminal gives to the text: 2 for East Asian wide characters and emoji, 0 for combining marks.
[[nodiscard]] int displayWidth(QStringView text);

/// The text in exactly `width` columns: filled with blanks, or cut with "…".
[[nodiscard]] QString fitted(const QString& text, int width);

} // namespace Ack

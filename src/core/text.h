// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Ack {

/// Text for a person's eye: control characters (line breaks too), bidirectional controls and zero-width characters are
/// replaced by their escapes ("\u202E"), lone surrogates by U+FFFD. Anything else stays as it is.
[[nodiscard]] QString visibleText(const QString& untrusted);

/// A character that an eye cannot see or that moves others: control, bidirectional, zero-width.
[[nodiscard]] bool isInvisible(char16_t c);

/// A file name part from untrusted text: [A-Za-z0-9._-], at most `limit` characters, never empty, no device name of
/// Windows, no leading dot.
[[nodiscard]] QString fileNamePart(const QString& untrusted, qsizetype limit = 64);

} // namespace Ack

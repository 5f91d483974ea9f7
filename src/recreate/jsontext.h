// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace Ack {

/// JSON on one line in which shells find nothing to interpret: inside strings every character outside
/// A-Z a-z 0-9 _ - . / : , + = is written as \uXXXX, and there is no white space between tokens. Keys are sorted.
[[nodiscard]] QByteArray shellNeutralJson(const QJsonValue& value);

/// JSON for reading and for files: two spaces of indentation, sorted keys, UTF-8. Control, bidirectional and zero-width
/// characters and "!" (history expansion reads here-documents too) are written as \uXXXX. Ends with a line break.
[[nodiscard]] QByteArray readableJson(const QJsonValue& value);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace Ack {

/// How well what was typed names a command: its characters must occur in the text in this order; case, width and blanks
/// do not count. Higher is better: starts of words and runs of neighbours weigh more than scattered characters.
/// Nothing: no match. An empty pattern matches everything with 0.
[[nodiscard]] std::optional<int> fuzzyScore(const QString& typed, const QString& text);

} // namespace Ack

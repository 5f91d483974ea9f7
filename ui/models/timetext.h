// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace Ack {

/// "2026-11-23 14:02" in local time; empty for an invalid time.
[[nodiscard]] QString shownTime(const QDateTime& time);

/// "just now", "4 min ago", "2 h ago", "3 d ago".
[[nodiscard]] QString ageText(const QDateTime& time, const QDateTime& now);

} // namespace Ack

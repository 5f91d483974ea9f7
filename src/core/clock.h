// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h" // g++ 12 warns that ErrorKind::Clock shadows Clock unless it comes first

#include <QDateTime>

#include <functional>

namespace Ack {

/// Where "now" comes from (UTC); tests give their own.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace Ack

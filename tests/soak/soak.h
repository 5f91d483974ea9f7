// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QStringList>

namespace Ack::Soak {

/// Scans a misbehaving cloud `count` times in this process, all faults in turn; some scans are cancelled, some retried.
/// Error Rejected: a scan did not end, lost a region, memory grew, or a descriptor stayed open.
[[nodiscard]] Status scanManyTimes(int count, const QString& fakeCloud);

/// Kills a process that saves reports at random moments, `count` times, and reads what it left behind. `way` names how
/// the process saves: "atomic", or "plain", which shows that a broken file would be found. Error Rejected: a file is
/// not whole.
[[nodiscard]] Status killWhileSaving(int count, const QString& way);
void say(const QString& line);

} // namespace Ack::Soak

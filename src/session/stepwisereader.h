// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/inputcollector.h"

class QIODevice;

namespace Ack {

/// Takes an input a cluster at a time, on all processors, so that memory holds what is kept of the clusters and little
/// else. False for whatever it has a doubt about, damage above all: the collector is of no use then, and the input has
/// to be taken as a whole, which says what is wrong.
[[nodiscard]] bool takeStepwise(QIODevice& device, const QString& input, RuleMode mode, InputCollector& collector);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "workbench/options.h"

class QApplication;

namespace Ack {

namespace Resources {
class Translations;
}

/// Puts the program together, shows its window and runs until it is closed. The exit status.
[[nodiscard]] int runWorkbench(QApplication& application, const WorkbenchOptions& options,
                               Resources::Translations& translations);

} // namespace Ack

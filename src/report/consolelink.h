// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/ids.h"

namespace Ack {

/// Address of the cluster's overview in the web console; the list of clusters for an id that is not well-formed, so
/// that untrusted text never becomes part of a link.
[[nodiscard]] QString consoleLink(const ClusterId& id);

/// True for what the program may open in a browser: https and a console host.
[[nodiscard]] bool isConsoleLink(const QString& link);

} // namespace Ack

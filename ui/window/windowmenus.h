// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QMenuBar;

namespace Ack {

class WindowActions;

/// Puts every action into a menu.
void fillMenuBar(QMenuBar& bar, const WindowActions& actions);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace Ack {

/// A push button that triggers an action and follows its text, icon, tool tip, enabled and visible state. `action` must
/// outlive it.
[[nodiscard]] QPushButton* actionButton(QAction* action, QWidget* parent);

} // namespace Ack

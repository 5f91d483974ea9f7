// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/plan.h"

#include <QJsonObject>

namespace Ack {

/// The body of POST /clusters for a plan: live fields only, and pod_vswitch_ids by the chosen encoding. User data is in
/// it only when the plan carries it: write such a body to a file for the owner, never to a screen.
[[nodiscard]] QJsonObject createClusterBody(const Plan& plan);

/// The same without user data: for the screen and for inline commands.
[[nodiscard]] QJsonObject shownClusterBody(const Plan& plan);

/// True when createClusterBody() holds what shownClusterBody() leaves out.
[[nodiscard]] bool holdsUserData(const Plan& plan);

} // namespace Ack

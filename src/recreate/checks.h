// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/plan.h"

namespace Ack {

enum class Severity { Error, Warning };

/// Something in a plan that the service would refuse (Error) or the operator should know (Warning).
struct Problem
{
    QString id; ///< stable: "pod-vswitch-zone"
    Severity severity = Severity::Error;
    QString field; ///< path in the request body
    QString sentence;
    QString source; ///< where the rule comes from

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// All problems of a plan, errors first. Pure. With PlanOptions::asBenchmark every problem is a warning, for that
/// request is there to be compared, not to be sent.
[[nodiscard]] QList<Problem> check(const Plan& plan, const Facts& facts);

[[nodiscard]] bool hasErrors(const QList<Problem>& problems);

} // namespace Ack

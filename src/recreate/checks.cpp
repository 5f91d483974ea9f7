// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/checks.h"

#include "recreate/checklist.h"

#include <algorithm>

namespace Ack {

QList<Problem> check(const Plan& plan, const Facts& facts)
{
    Checklist list(plan, facts);
    checkOrigins(list);
    checkCluster(list);
    checkNetwork(list);
    checkNodePools(list);
    if (plan.options.asBenchmark) {
        for (Problem& problem : list.problems)
            problem.severity = Severity::Warning;
    }
    std::ranges::stable_sort(list.problems, {}, &Problem::severity);
    return list.problems;
}

bool hasErrors(const QList<Problem>& problems)
{
    return std::ranges::any_of(problems, [](const Problem& problem) { return problem.severity == Severity::Error; });
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/checks.h"

#include "recreate/checklist.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Check)
};

void checkCompleteness(Checklist& list)
{
    for (const PlanField& field : list.plan.fields) {
        if (field.origin == Origin::Missing)
            list.error(u"missing"_s, field.path, field.reason, u"CreateCluster"_s);
        else if (!field.verified && field.origin == Origin::Carried)
            list.warn(u"unverified"_s, field.path, field.reason, u"offline"_s);
    }
}

} // namespace

QList<Problem> check(const Plan& plan, const Facts& facts)
{
    Checklist list(plan, facts);
    checkCompleteness(list);
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

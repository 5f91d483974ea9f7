// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/checks.h"

#include "recreate/checklist.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

QJsonObject Checklist::terwayConfig() const
{
    for (const QJsonValue& addon : plan.value(u"addons"_s).toArray()) {
        if (addon["name"_L1].toString() == "terway-eniip"_L1)
            return QJsonDocument::fromJson(addon["config"_L1].toString().toUtf8()).object();
    }
    return {};
}

bool Checklist::hasTerwayFlag(QLatin1StringView flag) const
{
    return terwayConfig()[flag].toVariant().toString() == "true"_L1;
}

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

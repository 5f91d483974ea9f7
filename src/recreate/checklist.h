// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/checks.h"

namespace Ack {

/// What the checks share: the plan, the facts (with the old cluster's ranges), and the list they add to.
class Checklist final
{
public:
    Checklist(const Plan& examined, const Facts& of) : plan(examined), facts(withOldCluster(of, examined.oldNetwork)) {}

    const Plan& plan;
    const Facts facts;
    QList<Problem> problems;

    void error(const QString& id, const QString& field, const QString& sentence, const QString& source)
    {
        problems.append({id, Severity::Error, field, sentence, source});
    }
    void warn(const QString& id, const QString& field, const QString& sentence, const QString& source)
    {
        problems.append({id, Severity::Warning, field, sentence, source});
    }
    [[nodiscard]] QString text(const QString& path) const { return plan.value(path).toString(); }
};

/// Missing and unverified fields, and what could not be read.
void checkOrigins(Checklist& list);
void checkCluster(Checklist& list);
void checkNetwork(Checklist& list);
/// The range of the Services, and both IP stacks. Part of checkNetwork().
void checkServiceRanges(Checklist& list);
void checkNodePools(Checklist& list);

} // namespace Ack

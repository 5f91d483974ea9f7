// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/checks.h"

#include <QJsonObject>

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
    /// What the request tells terway-eniip, whoever wrote it; empty when it says nothing.
    [[nodiscard]] QJsonObject terwayConfig() const;
    /// One of its flags: IPVlan (DataPath V2), NetworkPolicy, ENITrunking.
    [[nodiscard]] bool hasTerwayFlag(QLatin1StringView flag) const;
};

/// Missing and unverified fields, and what could not be read.
void checkOrigins(Checklist& list);
void checkCluster(Checklist& list);
/// Zones, maintenance, logs, RRSA, and what was answered with nothing. Part of checkCluster().
void checkClusterOptions(Checklist& list);
void checkNetwork(Checklist& list);
/// Room for pods and nodes, zone by zone, and where the request names the pod vSwitches. Part of checkNetwork().
void checkAddresses(Checklist& list);
/// The range of the Services, and both IP stacks. Part of checkNetwork().
void checkServiceRanges(Checklist& list);
void checkNodePools(Checklist& list);

} // namespace Ack

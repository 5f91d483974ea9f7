// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/plan.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Ack {

/// Collects the fields of a plan; an answer of the user takes the place of whatever is added at its path. Used by the
/// parts of planFrom() only.
class PlanBuilder final
{
public:
    PlanBuilder(const Cluster& old, const Facts& facts, const Answers& answers, const PlanOptions& options);

    const Cluster& old;
    const Facts facts; ///< with the old cluster's ranges
    const PlanOptions& options;
    QJsonObject detail;     ///< redacted object of DescribeClusterDetail
    QJsonObject parameters; ///< of the detail; may be empty
    QJsonObject metaData;   ///< of the detail, decoded; may be empty
    Plan plan;

    void carry(const QString& path, const QJsonValue& value, const QString& reason = {});
    void change(const QString& path, const QJsonValue& value, const QJsonValue& before, const QString& reason);
    void choose(const QString& path, const QJsonValue& value, const QString& reason);
    void drop(const QString& path, const QJsonValue& before, const QString& reason);
    void miss(const QString& path, const QString& reason, const QJsonValue& before = QJsonValue::Undefined);
    /// Carried, and what it says could not be held against the account.
    void carryUnverified(const QString& path, const QJsonValue& value, const QString& reason);
    /// Replaces an answer that the service would refuse by what it takes instead; check() tells of it. `before` is of
    /// the old cluster.
    void correct(const QString& path, const QJsonValue& value, const QString& reason, const QJsonValue& before);

    /// What the user answered at this path; undefined when nothing.
    [[nodiscard]] QJsonValue answer(const QString& path) const;
    [[nodiscard]] bool hasAnswerBelow(const QString& path) const;
    /// How many node pools there are, when the old cluster gives so many and the answers may append to them.
    [[nodiscard]] int nodePoolsAfter(int carried) const;
    /// True when the user gave the whole list of node pools: the old ones are not carried then.
    [[nodiscard]] bool replacesNodePools() const { return m_replacesNodePools; }

    [[nodiscard]] QString metaText(const QString& key) const;
    [[nodiscard]] QString capability(const QString& key) const;

    /// Adds the answers that no part asked for.
    void addRemainingAnswers();

private:
    void add(PlanField field);
    /// Those below a path, in the order of their indices.
    [[nodiscard]] QStringList answersBelow(const QString& path) const;
    /// Puts an answer there, unless it would leave a hole in a list.
    void put(const QString& path, QJsonObject& into);

    Answers m_answers; ///< leaf by leaf
    bool m_replacesNodePools = false;
};

// The parts, in the order in which a person reads the plan. Each adds fields to the builder.
void planIdentity(PlanBuilder& builder);
void planNetwork(PlanBuilder& builder);
void planClusterOptions(PlanBuilder& builder);
void planNodePools(PlanBuilder& builder);
/// After the node pools: the zones of their vSwitches need pod vSwitches.
void planPodVSwitches(PlanBuilder& builder);
void planAddons(PlanBuilder& builder);

} // namespace Ack

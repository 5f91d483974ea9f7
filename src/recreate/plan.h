// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/facts.h"
#include "core/secret.h"

#include <QJsonValue>
#include <QMap>

namespace Ack {

/// Where the value of a field of the new request comes from.
enum class Origin {
    Carried, ///< as it was
    Changed, ///< from the old value, with a reason
    Chosen,  ///< proposed by the program or answered by the user
    Dropped, ///< the old value is not sent, with a reason
    Missing  ///< needed and not known: has to be answered
};

struct PlanField
{
    QString path;     ///< as CreateCluster names it: "nodepools[0].scaling_group.instance_types"
    QJsonValue value; ///< undefined for Dropped and Missing
    Origin origin = Origin::Carried;
    QString reason;        ///< one sentence; empty when it says nothing that the origin does not
    QJsonValue before;     ///< of the old cluster; undefined when it had none
    bool answered = false; ///< the user gave it
    bool verified = true;  ///< false: carried without the account at hand

    friend bool operator==(const PlanField&, const PlanField&) = default;
};

/// Where the request names the pod vSwitches (terway.md 4.3).
enum class PodVSwitchEncoding { TopLevel, Config, Both };

struct PlanOptions
{
    PodVSwitchEncoding podVSwitches = PodVSwitchEncoding::TopLevel;
    bool asBenchmark = false;   ///< the published rule's own request shape, for comparison: its fields only
    bool networkPolicy = true;  ///< Terway enforces Kubernetes NetworkPolicy
    bool dataPathV2 = false;    ///< eBPF data path (key IPVlan)
    bool trunkEni = true;       ///< ENIs per pod on request, with terway-controlplane
    bool carryUserData = false; ///< node pools' user data, which may hold secrets, into the request file

    friend bool operator==(const PlanOptions&, const PlanOptions&) = default;
};

/// What the user answered: path → value, of the field's type (fieldpath.h). An answer goes before everything else.
using Answers = QMap<QString, QJsonValue>;

/// The request for a new cluster, field by field, and where each came from. A pure function of the old cluster, the
/// facts of the account, the answers and the options makes it: ask again after each answer.
struct Plan
{
    ClusterId oldCluster;
    QString oldName;
    RegionId region;
    ClusterNetwork oldNetwork; ///< the old cluster keeps its ranges while both run
    PlanOptions options;
    bool offline = false;        ///< nothing of the account was at hand
    bool knowsNodePools = false; ///< those of the old cluster were at hand, or the user gave all of them
    QList<PlanField> fields;     ///< in the order for reading
    QMap<QString, int> holes; ///< answers not taken, for they reach beyond the end of a list: path → the next index
    QMap<QString, QJsonValue> replaced; ///< answers that the request does not hold as they were given: path → answer
    QStringList notCarried;             ///< what cannot be taken over at all, one sentence each
    QMap<int, qint64> surgeNodes;       ///< by node pool: added while others are replaced, where the old pool says so
    QMap<int, Secret> userData;         ///< by node pool, only with PlanOptions::carryUserData
    QMap<int, Secret> preUserData;

    [[nodiscard]] const PlanField* find(const QString& path) const;
    [[nodiscard]] QJsonValue value(const QString& path) const; ///< undefined when not sent
    [[nodiscard]] int nodePoolCount() const;
};

/// The facts with the old cluster among those whose ranges are in use.
[[nodiscard]] Facts withOldCluster(Facts facts, const ClusterNetwork& old);

[[nodiscard]] Plan planFrom(const Cluster& old, const Facts& facts, const Answers& answers = {},
                            const PlanOptions& options = {});

[[nodiscard]] QString originKey(Origin origin);  ///< "carried"
[[nodiscard]] QString originWord(Origin origin); ///< translated

} // namespace Ack

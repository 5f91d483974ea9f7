// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace Ack {

/// The columns of the cluster table. Their ids are the names of the CSV contract (but for "favourite") and never
/// change; the order here is the order of the model.
enum class ClusterColumn {
    Verdict,
    Name,
    Region,
    Plugin,
    Version,
    State,
    Nodes,
    Id,
    Reason,
    RegionName,
    Type,
    Profile,
    Spec,
    Vpc,
    VSwitches,
    ServiceCidr,
    PodCidr,
    ProxyMode,
    DeletionProtection,
    Created,
    ReasonCode,
    EvidenceSource,
    EvidenceValue,
    StrictVerdict,
    ReadAt,
    Waived,
    WaiverReason,
    WaiverExpires,
    WaiverAuthor,
    Favourite ///< a mark of this window, not a fact of the cluster: never copied
};

inline constexpr int clusterColumnCount = int(ClusterColumn::Favourite) + 1;

[[nodiscard]] QString columnId(ClusterColumn column); ///< "cluster_name": for settings and filters
[[nodiscard]] std::optional<ClusterColumn> columnFromId(const QString& id);
[[nodiscard]] QString columnTitle(ClusterColumn column); ///< translated header
[[nodiscard]] bool isShownAtFirst(ClusterColumn column);
[[nodiscard]] bool isNumeric(ClusterColumn column);

/// The fact itself: text as the service gave it, number, bool, UTC time, list; invalid when not known.
[[nodiscard]] QVariant cellValue(const Finding& finding, ClusterColumn column, const RegionTable& regions);
/// The fact as text for a person: translated words, local time; control characters made visible; empty when not known.
[[nodiscard]] QString cellText(const Finding& finding, ClusterColumn column, const RegionTable& regions);
/// The fact as text for a program, the same in every language, as the CSV contract spells it; for a reason its code.
[[nodiscard]] QString cellCode(const Finding& finding, ClusterColumn column, const RegionTable& regions);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clusterrows.h"

#include <QVariant>

namespace Ack {

/// What cells of the cluster table hold beside the roles of Qt.
enum ClusterRole {
    RawValueRole = Qt::UserRole + 1, ///< cellValue()
    VerdictRole,                     ///< int of Ack::Verdict, on every cell
    StrictVerdictRole,
    WaivedRole,
    ClusterIdRole,
    RegionIdRole,
    FavouriteRole
};

/// One cell of the table under one role. Every cell has an accessible text.
[[nodiscard]] QVariant clusterCell(const ClusterRow& row, ClusterColumn column, int role, const RegionTable& regions);
/// The row in one sentence for a screen reader: name, region, verdict, reason.
[[nodiscard]] QString rowSummary(const ClusterRow& row);
[[nodiscard]] QVariant clusterHeader(ClusterColumn column, int role);

} // namespace Ack

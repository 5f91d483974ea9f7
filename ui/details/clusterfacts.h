// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/cluster.h"

#include <QList>
#include <QString>

namespace Ack {

/// One line of key facts; both texts are ready to show.
struct FactRow
{
    QString name;
    QString value; ///< empty: not known

    friend bool operator==(const FactRow&, const FactRow&) = default;
};

[[nodiscard]] QList<FactRow> clusterFacts(const Cluster& cluster);
[[nodiscard]] QList<FactRow> networkFacts(const Cluster& cluster);
/// Node pools and add-ons, one line each; empty when they were not read.
[[nodiscard]] QList<FactRow> inventoryFacts(const Cluster& cluster);

} // namespace Ack

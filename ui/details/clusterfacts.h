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
/// One line each; empty when they were not read or there are none: then the note says so.
[[nodiscard]] QList<FactRow> nodePoolFacts(const Cluster& cluster);
[[nodiscard]] QString nodePoolNote(const Cluster& cluster);
[[nodiscard]] QList<FactRow> addonFacts(const Cluster& cluster);
[[nodiscard]] QString addonNote(const Cluster& cluster);

} // namespace Ack

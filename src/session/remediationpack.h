// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/region.h"
#include "recreate/packfiles.h"
#include "session/recreation.h"

#include <QList>

namespace Ack {

/// The clusters of an audit that a pack is for: non-compliant ones, in the audit's order.
[[nodiscard]] QList<ClusterId> nonCompliantClusters(const AuditReport& report);

/// Gathers for several clusters of an audit side by side, in the order given. A cluster that cannot be read stays with
/// what the audit knows of it; one that recreationRefusal() refuses is left out. Ends with the reader.
[[nodiscard]] Future<QList<Recreation>> gatherForPack(RecreationReader& reader, const AuditReport& report,
                                                      const QList<ClusterId>& clusters);

/// Plans clusters one after another, so that none takes what an earlier one takes: its name, its range for Services,
/// its pod addresses.
[[nodiscard]] QList<PackEntry> planPack(const QList<Recreation>& recreations, const PlanOptions& options,
                                        const RegionTable& regions);

/// Whether a pack can be written there, found out before a long scan: nothing is made or touched. Error File.
[[nodiscard]] Status checkPackFolder(const QString& folder);

/// Writes the pack, each file as a whole and for the owner only. Of an older pack in the same folder, files that do not
/// hold any more are removed. Clusters that cannot be a folder are skipped; the first error is given. `runOptions` as
/// packOverview() takes them.
[[nodiscard]] Status writePack(const QString& folder, const QList<PackEntry>& entries, const QString& cliProfile = {},
                               const QStringList& runOptions = {});

} // namespace Ack

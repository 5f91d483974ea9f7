// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/cluster.h"

#include <initializer_list>
#include <optional>

/// What the evidence of a cluster says, before anything is decided.
namespace Ack::PluginEvidence {

/// The sources that can name a plug-in, E1 to E5, in order of trust.
inline constexpr std::initializer_list<EvidenceRank> namingRanks{
    EvidenceRank::ParametersNetwork, EvidenceRank::Capabilities, EvidenceRank::AddonInstance, EvidenceRank::VersionKey,
    EvidenceRank::AddonList};

/// Compared without case and outer blanks.
[[nodiscard]] bool isOneOf(const QString& text, std::initializer_list<QLatin1StringView> words);

/// The state in which the add-on list is what was asked for, not what runs.
[[nodiscard]] bool isBeingBuilt(const Cluster& cluster);

/// The plug-in that a piece of evidence names, in one spelling per plug-in; empty when it names none.
[[nodiscard]] QString pluginOf(const Evidence& evidence);
/// The name as the service spells it: the value, or the stem of a version key.
[[nodiscard]] QString givenName(const Evidence& evidence);

/// The evidence is of this source, is in force and names a plug-in.
[[nodiscard]] bool names(const Evidence& evidence, EvidenceRank rank);
/// Each plug-in that the source names, once.
[[nodiscard]] QStringList pluginsNamedBy(const Cluster& cluster, EvidenceRank rank);

/// A terway-eniip add-on that is listed but does not run; null when there is none.
[[nodiscard]] const Evidence* stoppedEniip(const Cluster& cluster);

/// The most trusted source that names a plug-in. A stopped terway-eniip is not revived by a weaker source that merely
/// names the same add-on.
[[nodiscard]] std::optional<EvidenceRank> decidingRank(const Cluster& cluster);

} // namespace Ack::PluginEvidence

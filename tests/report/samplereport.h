// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <functional>

class QIODevice;

/// Reports for the tests of the writers and the reader.
namespace Sample {

/// A cluster that gets this reason by its evidence; RegionUnreadable and StrictNetwork have none (nullopt).
[[nodiscard]] std::optional<Ack::Cluster> clusterFor(Ack::ReasonCode reason);

/// One finding per reason code, two regions read and two that were not, one waiver.
[[nodiscard]] Ack::AuditReport report(Ack::RuleMode mode = Ack::RuleMode::Evidence);

/// Text of random characters, those that break formats more often than others; never a lone surrogate.
[[nodiscard]] QString randomText(quint32& state, int longest = 24);
[[nodiscard]] quint32 nextRandom(quint32& state);

/// A cluster with random texts and random evidence.
[[nodiscard]] Ack::Cluster randomCluster(quint32& state);

/// What a writer wrote.
[[nodiscard]] QByteArray written(const std::function<Ack::Status(QIODevice&)>& write);

} // namespace Sample

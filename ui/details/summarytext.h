// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QString>
#include <QStringList>

namespace Ack {

/// How the cluster is called on screen: its name, else its id, else its region; control characters visible.
[[nodiscard]] QString clusterTitle(const Cluster& cluster);
/// The verdict of this cluster in one sentence with its own names, for the reason code.
[[nodiscard]] QString verdictSentence(const Finding& finding);
/// What else must be said: how it was decided, a differing strict verdict, a waiver, what could not be read.
[[nodiscard]] QStringList verdictNotes(const Finding& finding);

} // namespace Ack

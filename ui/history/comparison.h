// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/difference.h"

#include <QStringList>

#include <memory>

namespace Ack {

/// Two audits compared, with what a window says of them. Its audits keep no clusters.
struct Comparison
{
    AuditReport older;
    AuditReport newer;
    QStringList notes; ///< what to know before the list
    std::shared_ptr<const Difference> difference;
};

/// Reads and compares two kept audits. Runs on any thread. Error Usage or File, naming the file.
[[nodiscard]] Result<Comparison> compareFiles(const QString& older, const QString& newer);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "session/auditsession.h"

#include <QHash>
#include <QObject>

namespace Ack {

class Console;

/// Shows on standard error how a scan goes: on a terminal one line that changes, else a line per region that ends.
class ProgressPrinter final : public QObject
{
    Q_OBJECT

public:
    ProgressPrinter(AuditSession& session, Console& console, QObject* parent = nullptr);

private:
    void showRegion(const RegionOutcome& outcome);
    void showProgress(const AuditProgress& progress);

    Console& m_console;
    QHash<RegionId, RegionState> m_states;
};

} // namespace Ack

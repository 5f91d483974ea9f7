// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/comparison.h"

#include "core/text.h"
#include "report/differencereport.h"
#include "session/savedaudit.h"

#include <QFileInfo>

namespace Ack {

namespace {

Result<AuditReport> comparable(const QString& path)
{
    Result<AuditReport> report = readSavedAuditFile(path);
    if (!report)
        return report;
    if (const Status whole = checkComparable(*report, visibleText(QFileInfo(path).fileName())); !whole)
        return failure(whole.error());
    return report;
}

} // namespace

Result<Comparison> compareFiles(const QString& olderPath, const QString& newerPath)
{
    Result<AuditReport> older = comparable(olderPath);
    if (!older)
        return failure(older.error());
    Result<AuditReport> newer = comparable(newerPath);
    if (!newer)
        return failure(newer.error());
    auto difference = std::make_shared<const Difference>(compareAudits(*older, *newer));
    Comparison comparison{.notes = differenceNotes({*older, *newer, *difference}), .difference = difference};
    older->findings.clear();
    newer->findings.clear();
    comparison.older = *std::move(older);
    comparison.newer = *std::move(newer);
    return comparison;
}

} // namespace Ack

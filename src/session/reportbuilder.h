// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace Ack {

/// Puts a report together piece by piece: a cluster that is read again replaces its older finding.
class ReportBuilder final
{
public:
    void start(AuditReport head);
    [[nodiscard]] AuditReport& report() { return m_report; }
    [[nodiscard]] const AuditReport& report() const { return m_report; }

    void put(const Finding& finding);
    /// A region that ends with a complete list loses the clusters that were expected again and did not come.
    void put(const RegionOutcome& outcome);
    [[nodiscard]] const RegionOutcome* outcome(const RegionId& region) const;
    /// The region is about to be read again.
    void expectAgain(const RegionId& region);
    /// Regions that can be read again with some hope: not complete, or with clusters whose details could not be read.
    [[nodiscard]] QList<RegionId> worthRetrying() const;
    /// Sorts the findings for reading and sets `fatal` when nothing could be read at all.
    void finish(const QDateTime& now);

private:
    using Key = std::pair<RegionId, ClusterId>;

    void reindex();
    void dropStale(const RegionId& region);

    AuditReport m_report;
    QHash<Key, qsizetype> m_index;
    QSet<Key> m_stale;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "session/inputentry.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <optional>

namespace Ack {

/// Takes JSON documents of every form that an offline audit accepts, and knows in the end which clusters there are and
/// whether any are missing. A cluster that comes twice counts once: a detail object goes before a row of a list, then
/// the newer before the older; of two without dates that differ neither does, see holdAgainst().
class InputCollector final
{
public:
    InputCollector(RuleMode mode, RegionTable regionTable);

    /// Error Usage, a sentence that begins with `input`: JSON of another kind.
    [[nodiscard]] Status take(const QJsonValue& document, const QString& input);
    /// A node pool document belongs to the object before it in the same input.
    void endInput() { m_lastObject = {}; }
    /// The same in parts, for what is never whole in memory: the rows of a list, then its count; a saved audit.
    void takeRow(InputEntry entry, ListTally& tally);
    void endList(const std::optional<qint64>& total, const ListTally& tally);
    void takeAudit(AuditReport audit);
    /// What came of all inputs; nothing is left after it.
    [[nodiscard]] AuditReport takeReport(const QDateTime& now);

private:
    using Weight = InputEntry::Weight;
    /// What a list with pages should hold in all, and what came of it; one per count and region ("" for several
    /// regions).
    using ListKey = std::pair<qint64, RegionId>;

    [[nodiscard]] Status takeObject(const QJsonObject& object, const QString& input);
    [[nodiscard]] Status takeList(const QJsonValue& answer, const QString& input);
    [[nodiscard]] Status takeDetail(QJsonObject object, const QString& input);
    [[nodiscard]] Status takeNodePools(const QJsonValue& pools, const QString& input);
    [[nodiscard]] Status takeSavedAudit(const QJsonObject& audit, const QString& input);
    void put(Finding finding, Weight weight);
    void putRegion(const RegionOutcome& outcome);
    [[nodiscard]] QList<RegionOutcome> regions() const;
    void markShortLists(QList<RegionOutcome>& regions) const;

    const RuleMode m_mode;
    const RegionTable m_regionTable; ///< for names
    QList<AuditReport> m_saved;
    QList<Finding> m_findings;
    QList<Weight> m_weights; ///< of the findings, in the same order
    QHash<ClusterId, qsizetype> m_index;
    QMap<RegionId, RegionOutcome> m_savedRegions;
    QMap<ListKey, QSet<ClusterId>> m_lists;
    ClusterId m_lastObject;
    bool m_onlySaved = true;
};

} // namespace Ack

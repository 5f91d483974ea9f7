// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustercolumn.h"

#include <QCollator>
#include <QHash>

namespace Ack {

/// What one row is ordered by in one column: a number (rank, count, time, packed version), an id or a collation key;
/// and the collation key of its name for ties.
struct SortKey
{
    QCollatorSortKey name;
    bool known = false;
    qint64 number = 0;
    QString id{}; ///< by code unit
    std::optional<QCollatorSortKey> text{};
};

/// Orders findings by one column: verdicts by urgency, versions by their numbers, names as people count ("node-2"
/// before "node-10"). What is not known comes last either way; ties go by urgency, region, name and id.
class ClusterSorter final
{
public:
    explicit ClusterSorter(ClusterColumn column = ClusterColumn::Verdict, Qt::SortOrder order = Qt::AscendingOrder);

    [[nodiscard]] ClusterColumn column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    /// `name` is nameKey(), which does not depend on the column.
    [[nodiscard]] SortKey key(const Finding& finding, const QCollatorSortKey& name, const RegionTable& regions) const;
    [[nodiscard]] QCollatorSortKey nameKey(const Finding& finding) const;
    [[nodiscard]] bool isLess(const SortKey& keyA, const Finding& a, const SortKey& keyB, const Finding& b) const;

private:
    [[nodiscard]] QCollatorSortKey wordKey(const QString& text) const;
    void fill(SortKey& key, const Finding& finding, const RegionTable& regions) const;

    ClusterColumn m_column;
    Qt::SortOrder m_order;
    QCollator m_collator;
    mutable QHash<QString, QCollatorSortKey> m_words; ///< few columns have many different words
};

/// A version text as one number that sorts by meaning: "1.34.10-aliyun.1" after "1.34.9-aliyun.1". Nullopt when it does
/// not start with a number.
[[nodiscard]] std::optional<qint64> versionNumber(const QString& version);

} // namespace Ack

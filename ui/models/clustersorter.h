// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustercolumn.h"

#include <QCollator>
#include <QHash>

#include <span>
#include <vector>

namespace Ack {

/// What one row is ordered by in one column: a number (rank, count, time, packed version), an id, or a word; and the
/// collation key of its name for ties.
struct SortKey
{
    QCollatorSortKey name;
    bool known = false;
    qint64 number = 0;
    QString id{};  ///< by code unit
    int word = -1; ///< of the sorter; comes after numbers
};

/// Orders findings by one column: verdicts by urgency, versions by their numbers, names as people count ("node-2"
/// before "node-10"). What is not known comes last either way; ties go by urgency, region, name and id.
class ClusterSorter final
{
public:
    explicit ClusterSorter(ClusterColumn column = ClusterColumn::Verdict, Qt::SortOrder order = Qt::AscendingOrder);

    [[nodiscard]] ClusterColumn column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    /// `name` is nameKey(), which does not depend on the column. `favourite` matters for that column only.
    [[nodiscard]] SortKey key(const Finding& finding, const QCollatorSortKey& name, const RegionTable& regions,
                              bool favourite = false);
    [[nodiscard]] QCollatorSortKey nameKey(const Finding& finding) const;
    [[nodiscard]] bool isLess(const SortKey& keyA, const Finding& a, const SortKey& keyB, const Finding& b) const;
    /// A number for each key that sorts, ascending, as isLess() does without its ties; the unknown ones last. `usual`
    /// is an order of the keys that is likely to hold long pieces in order already.
    [[nodiscard]] std::vector<qint64> ranks(std::span<const SortKey* const> keys, std::span<const int> usual) const;

private:
    [[nodiscard]] int wordOf(const QString& token, const QString& text);
    void fill(SortKey& key, const Finding& finding, const RegionTable& regions);
    [[nodiscard]] int compare(const SortKey& a, const SortKey& b) const;

    ClusterColumn m_column;
    Qt::SortOrder m_order;
    QCollator m_collator;
    QHash<QString, int> m_words; ///< by what stands for the word; into m_wordKeys
    std::vector<QCollatorSortKey> m_wordKeys;
};

/// The order in which people read a report, which also settles ties: urgency, region, name, id.
[[nodiscard]] bool isEarlier(const QCollatorSortKey& nameA, const Finding& a, const QCollatorSortKey& nameB,
                             const Finding& b);

/// A version text as one number that sorts by meaning: "1.34.10-aliyun.1" after "1.34.9-aliyun.1". Nullopt when it does
/// not start with a number.
[[nodiscard]] std::optional<qint64> versionNumber(const QString& version);
/// An IPv4 block such as "10.0.0.0/8" as one number that sorts by address, then size.
[[nodiscard]] std::optional<qint64> cidrNumber(const QString& cidr);

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clustersorter.h"

#include <QDateTime>

#include <algorithm>

namespace Ack {

namespace {

/// The order of the table: non-compliant, unknown, waived problems, compliant, not applicable.
qint64 urgency(const Finding& finding)
{
    constexpr qint64 waivedRank = 2;
    switch (finding.judgement.verdict) {
    case Verdict::NonCompliant:
        return finding.waiver ? waivedRank : 0;
    case Verdict::Unknown:
        return finding.waiver ? waivedRank : 1;
    case Verdict::Compliant:
        return 3;
    case Verdict::NotApplicable:
        return 4;
    }
    return 0;
}

/// The C locale orders by code unit and knows no numeric mode.
QLocale collationLocale()
{
    const QLocale system;
    return system.language() == QLocale::C ? QLocale(QLocale::English) : system;
}

int sign(qint64 a, qint64 b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

int compareKeys(const SortKey& a, const SortKey& b)
{
    if (a.text && b.text)
        return a.text->compare(*b.text);
    if (a.text.has_value() != b.text.has_value())
        return b.text ? -1 : 1;
    return a.number != b.number ? sign(a.number, b.number) : QString::compare(a.id, b.id);
}

/// Ties: the order in which people read a report.
bool isEarlier(const SortKey& keyA, const Finding& a, const SortKey& keyB, const Finding& b)
{
    if (const int order = sign(urgency(a), urgency(b)); order != 0)
        return order < 0;
    if (a.cluster.region != b.cluster.region)
        return a.cluster.region < b.cluster.region;
    if (const int order = keyA.name.compare(keyB.name); order != 0)
        return order < 0;
    return a.cluster.id < b.cluster.id;
}

} // namespace

ClusterSorter::ClusterSorter(ClusterColumn column, Qt::SortOrder order)
    : m_column(column)
    , m_order(order)
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

SortKey ClusterSorter::key(const Finding& finding, const QCollatorSortKey& name, const RegionTable& regions) const
{
    SortKey key{.name = name};
    fill(key, finding, regions);
    return key;
}

QCollatorSortKey ClusterSorter::nameKey(const Finding& finding) const
{
    return m_collator.sortKey(finding.cluster.name);
}

QCollatorSortKey ClusterSorter::wordKey(const QString& text) const
{
    constexpr qsizetype most = 1000;
    if (const auto known = m_words.constFind(text); known != m_words.constEnd())
        return *known;
    const QCollatorSortKey key = m_collator.sortKey(text);
    if (m_words.size() < most)
        m_words.insert(text, key);
    return key;
}

void ClusterSorter::fill(SortKey& key, const Finding& finding, const RegionTable& regions) const
{
    const QVariant value = cellValue(finding, m_column, regions);
    key.known = value.isValid();
    if (!key.known)
        return;
    const auto version = m_column == ClusterColumn::Version ? versionNumber(value.toString()) : std::nullopt;
    if (m_column == ClusterColumn::Verdict)
        key.number = urgency(finding);
    else if (m_column == ClusterColumn::StrictVerdict)
        key.number = qint64(finding.judgement.strictVerdict);
    else if (version)
        key.number = *version;
    else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Bool)
        key.number = value.toLongLong();
    else if (value.typeId() == QMetaType::QDateTime)
        key.number = value.toDateTime().toMSecsSinceEpoch();
    else if (m_column == ClusterColumn::Id || m_column == ClusterColumn::Vpc)
        key.id = value.toString();
    else if (m_column == ClusterColumn::Name)
        key.text = key.name;
    else
        key.text = wordKey(cellText(finding, m_column, regions));
}

bool ClusterSorter::isLess(const SortKey& keyA, const Finding& a, const SortKey& keyB, const Finding& b) const
{
    if (keyA.known != keyB.known)
        return keyA.known;
    if (keyA.known) {
        if (const int order = compareKeys(keyA, keyB); order != 0)
            return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    return isEarlier(keyA, a, keyB, b);
}

std::optional<qint64> versionNumber(const QString& version)
{
    constexpr int parts = 4;
    constexpr qint64 largest = 0x7fff;
    qint64 packed = 0;
    int found = 0;
    for (qsizetype i = 0; i < version.size() && found < parts;) {
        if (!(version.at(i) >= u'0' && version.at(i) <= u'9')) {
            if (found == 0)
                return std::nullopt;
            ++i;
            continue;
        }
        qint64 part = 0;
        for (; i < version.size() && version.at(i) >= u'0' && version.at(i) <= u'9'; ++i)
            part = std::min(largest, part * 10 + version.at(i).digitValue());
        packed = (packed << 15) | part;
        ++found;
    }
    if (found == 0)
        return std::nullopt;
    return packed << (15 * (parts - found));
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clustersorter.h"

#include "ui/models/sorting.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <numeric>

namespace Ack {

namespace {

/// Words come after all numbers; what is not known comes last.
constexpr qint64 firstWord = std::numeric_limits<qint64>::max() / 2;

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
    const QLocale current;
    return current.language() == QLocale::C ? QLocale(QLocale::English) : current;
}

int sign(qint64 a, qint64 b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

bool isIdColumn(ClusterColumn column)
{
    return column == ClusterColumn::Id || column == ClusterColumn::Vpc || column == ClusterColumn::VSwitches ||
           column == ClusterColumn::ServiceCidr || column == ClusterColumn::PodCidr;
}

std::optional<qint64> numberOf(const QVariant& value, ClusterColumn column)
{
    if (column == ClusterColumn::Version)
        return versionNumber(value.toString());
    if (column == ClusterColumn::ServiceCidr || column == ClusterColumn::PodCidr)
        return cidrNumber(value.toString());
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Bool:
        return value.toLongLong();
    case QMetaType::QDateTime:
        return value.toDateTime().toMSecsSinceEpoch();
    case QMetaType::QDate:
        return value.toDate().toJulianDay();
    default:
        return std::nullopt;
    }
}

} // namespace

bool isEarlier(const QCollatorSortKey& nameA, const Finding& a, const QCollatorSortKey& nameB, const Finding& b)
{
    if (const int order = sign(urgency(a), urgency(b)); order != 0)
        return order < 0;
    if (a.cluster.region != b.cluster.region)
        return a.cluster.region < b.cluster.region;
    if (const int order = nameA.compare(nameB); order != 0)
        return order < 0;
    return a.cluster.id < b.cluster.id;
}

ClusterSorter::ClusterSorter(ClusterColumn column, Qt::SortOrder order)
    : m_column(column)
    , m_order(order)
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

SortKey ClusterSorter::key(const Finding& finding, const QCollatorSortKey& name, const RegionTable& regions,
                           bool favourite)
{
    SortKey key{.name = name};
    if (m_column == ClusterColumn::Favourite) {
        key.known = true;
        key.number = favourite ? 0 : 1;
    } else {
        fill(key, finding, regions);
    }
    return key;
}

QCollatorSortKey ClusterSorter::nameKey(const Finding& finding) const
{
    return m_collator.sortKey(finding.cluster.name);
}

int ClusterSorter::wordOf(const QString& token, const QString& text)
{
    if (const auto known = m_words.constFind(token); known != m_words.constEnd())
        return *known;
    const auto word = int(m_wordKeys.size());
    m_wordKeys.push_back(m_collator.sortKey(text.isNull() ? token : text));
    m_words.insert(token, word);
    return word;
}

void ClusterSorter::fill(SortKey& key, const Finding& finding, const RegionTable& regions)
{
    if (m_column == ClusterColumn::Verdict || m_column == ClusterColumn::Reason) { // no text for each of many rows
        key.known = true;
        key.number = m_column == ClusterColumn::Verdict ? urgency(finding) : 0;
        const auto reason = finding.judgement.reason;
        if (m_column == ClusterColumn::Reason)
            key.word = wordOf(QString(QChar(char16_t(reason))), reasonSentenceTranslated(reason));
        return;
    }
    const QVariant value = cellValue(finding, m_column, regions);
    key.known = value.isValid();
    if (!key.known || m_column == ClusterColumn::Name)
        return;
    if (m_column == ClusterColumn::StrictVerdict)
        key.number = qint64(finding.judgement.strictVerdict);
    else if (const auto number = numberOf(value, m_column))
        key.number = *number;
    else if (isIdColumn(m_column))
        key.id = value.typeId() == QMetaType::QStringList ? value.toStringList().join(u' ') : value.toString();
    else
        key.word = wordOf(value.toString(), {});
}

int ClusterSorter::compare(const SortKey& a, const SortKey& b) const
{
    if (m_column == ClusterColumn::Name)
        return a.name.compare(b.name);
    if (a.word >= 0 && b.word >= 0)
        return a.word == b.word ? 0 : m_wordKeys[size_t(a.word)].compare(m_wordKeys[size_t(b.word)]);
    if ((a.word >= 0) != (b.word >= 0))
        return b.word >= 0 ? -1 : 1;
    if (a.id.isEmpty() != b.id.isEmpty())
        return b.id.isEmpty() ? 1 : -1;
    return a.number != b.number ? sign(a.number, b.number) : QString::compare(a.id, b.id);
}

bool ClusterSorter::isLess(const SortKey& keyA, const Finding& a, const SortKey& keyB, const Finding& b) const
{
    if (keyA.known != keyB.known)
        return keyA.known;
    if (keyA.known) {
        if (const int order = compare(keyA, keyB); order != 0)
            return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    return isEarlier(keyA.name, a, keyB.name, b);
}

std::vector<qint64> ClusterSorter::ranks(std::span<const SortKey* const> keys, std::span<const int> usual) const
{
    if (m_column == ClusterColumn::Name)
        return ranksOf(runSorted({usual.begin(), usual.end()},
                                 [&](int a, int b) { return compare(*keys[size_t(a)], *keys[size_t(b)]) < 0; }),
                       [&](int a, int b) { return compare(*keys[size_t(a)], *keys[size_t(b)]) == 0; });
    std::vector<int> words(m_wordKeys.size());
    std::iota(words.begin(), words.end(), 0);
    std::ranges::sort(words, [&](int a, int b) { return m_wordKeys[size_t(a)] < m_wordKeys[size_t(b)]; });
    const auto wordRanks =
        ranksOf(words, [&](int a, int b) { return m_wordKeys[size_t(a)].compare(m_wordKeys[size_t(b)]) == 0; });
    const std::vector<qint64> idRanks = isIdColumn(m_column) ? ranksOfIds(keys) : std::vector<qint64>();
    std::vector<qint64> ranks(keys.size());
    for (size_t i = 0; i < keys.size(); ++i) {
        const SortKey& key = *keys[i];
        if (key.word >= 0)
            ranks[i] = firstWord + wordRanks[size_t(key.word)];
        else
            ranks[i] = key.id.isEmpty() ? key.number : firstWord + idRanks[i];
    }
    return ranks;
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

std::optional<qint64> cidrNumber(const QString& cidr)
{
    constexpr int octets = 4;
    const QList<QStringView> halves = QStringView(cidr).split(u'/');
    const QList<QStringView> parts = halves.first().split(u'.');
    if (halves.size() > 2 || parts.size() != octets)
        return std::nullopt;
    qint64 packed = 0;
    bool ok = true;
    for (const QStringView part : parts) {
        bool fine = false;
        const uint value = part.toUInt(&fine);
        ok = ok && fine && value <= 0xff;
        packed = (packed << 8) | value;
    }
    bool fine = true;
    const uint length = halves.size() == 2 ? halves.at(1).toUInt(&fine) : 32;
    return ok && fine && length <= 32 ? std::optional((packed << 8) | length) : std::nullopt;
}

} // namespace Ack

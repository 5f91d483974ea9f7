// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/sorting.h"

namespace Ack {

namespace {

/// The characters after `skip`, as many as fit, as one number that sorts as they do.
quint64 packed(const QString& text, qsizetype skip)
{
    quint64 number = 0;
    for (qsizetype i = skip; i < skip + 4; ++i)
        number = (number << 16) | (i < text.size() ? text.at(i).unicode() : 0u);
    return number;
}

qsizetype commonPrefix(std::span<const SortKey* const> keys)
{
    const SortKey* first = nullptr;
    qsizetype length = 0;
    for (const SortKey* key : keys) {
        if (key->id.isEmpty())
            continue;
        if (!first) {
            first = key;
            length = key->id.size();
            continue;
        }
        const qsizetype most = std::min(length, key->id.size());
        length =
            std::mismatch(first->id.cbegin(), first->id.cbegin() + most, key->id.cbegin()).first - first->id.cbegin();
    }
    return length;
}

} // namespace

std::vector<qint64> ranksOfIds(std::span<const SortKey* const> keys)
{
    struct Entry
    {
        quint64 start;
        int key;
    };
    const qsizetype skip = commonPrefix(keys);
    std::vector<Entry> entries;
    entries.reserve(keys.size());
    for (size_t i = 0; i < keys.size(); ++i)
        entries.push_back({packed(keys[i]->id, skip), int(i)});
    const auto idOf = [&](const Entry& entry) -> const QString& { return keys[size_t(entry.key)]->id; };
    std::ranges::sort(entries, [&](const Entry& a, const Entry& b) {
        return a.start != b.start ? a.start < b.start : idOf(a) < idOf(b);
    });
    std::vector<int> sorted;
    sorted.reserve(entries.size());
    for (const Entry& entry : entries)
        sorted.push_back(entry.key);
    return ranksOf(sorted, [&](int a, int b) { return keys[size_t(a)]->id == keys[size_t(b)]->id; });
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustersorter.h"

#include <algorithm>
#include <span>
#include <vector>

namespace Ack {

/// Sorts by merging the pieces that are in order already: little work when there are few of them.
template <typename Less>
[[nodiscard]] std::vector<int> runSorted(std::vector<int> order, Less less)
{
    std::vector<size_t> ends;
    for (size_t i = 1; i < order.size(); ++i) {
        if (less(order[i], order[i - 1]))
            ends.push_back(i);
    }
    ends.push_back(order.size());
    std::vector<int> merged(order.size());
    while (ends.size() > 1) {
        std::vector<size_t> fewer;
        size_t start = 0;
        for (size_t i = 0; i < ends.size(); i += 2) {
            const size_t middle = ends[i];
            const size_t end = i + 1 < ends.size() ? ends[i + 1] : middle;
            const auto at = [&order](size_t place) { return order.begin() + std::ptrdiff_t(place); };
            std::merge(at(start), at(middle), at(middle), at(end), merged.begin() + std::ptrdiff_t(start), less);
            fewer.push_back(end);
            start = end;
        }
        order.swap(merged);
        ends.swap(fewer);
    }
    return order;
}

/// The rank of each element of a sorted order; equal ones share it.
template <typename Equal>
[[nodiscard]] std::vector<qint64> ranksOf(const std::vector<int>& sorted, Equal equal)
{
    std::vector<qint64> ranks(sorted.size());
    qint64 rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && !equal(sorted[i - 1], sorted[i]))
            ++rank;
        ranks[size_t(sorted[i])] = rank;
    }
    return ranks;
}

/// Ranks of the keys' ids by code unit.
[[nodiscard]] std::vector<qint64> ranksOfIds(std::span<const SortKey* const> keys);

} // namespace Ack

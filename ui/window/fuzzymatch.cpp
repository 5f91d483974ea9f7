// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/fuzzymatch.h"

#include "ui/models/clustertext.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace Ack {

namespace {

constexpr int hit = 1;
constexpr int neighbour = 16;
constexpr int wordStart = 12;
constexpr int textStart = 6;
constexpr int none = std::numeric_limits<int>::min() / 2;

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

} // namespace

/// One row per typed character: the best score of a match that ends at each place of the text.
std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    const QString pattern = foldedText(typed).remove(u' ');
    const QString target = foldedText(text);
    if (pattern.isEmpty())
        return 0;
    if (target.isEmpty())
        return std::nullopt;
    QList<int> before(target.size(), none);
    for (qsizetype p = 0; p < pattern.size(); ++p) {
        QList<int> now(target.size(), none);
        int bestBefore = none; // of all places left of this one
        for (qsizetype t = 0; t < target.size(); ++t) {
            if (target.at(t) == pattern.at(p)) {
                const int gained = hit + (startsWord(target, t) ? wordStart : 0) + (t == 0 ? textStart : 0);
                const int run = t > 0 && p > 0 ? before.at(t - 1) + neighbour : none;
                const int base = p == 0 ? 0 : std::max(bestBefore, run);
                now[t] = base <= none / 2 ? none : base + gained;
            }
            bestBefore = std::max(bestBefore, before.at(t));
        }
        before = now;
    }
    const int best = *std::max_element(before.cbegin(), before.cend());
    return best <= none / 2 ? std::nullopt : std::optional(best);
}

} // namespace Ack

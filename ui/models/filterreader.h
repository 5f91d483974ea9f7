// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustercolumn.h"

#include <QHash>

#include <optional>

namespace Ack {

/// How the words of a filter are meant.
enum class FilterSyntax {
    Words,   ///< parts of texts
    Patterns ///< regular expressions
};

/// One condition of a filter; all conditions must hold.
struct FilterTerm
{
    QString text;                          ///< folded; of a pattern: as it is compiled
    std::optional<ClusterColumn> column{}; ///< unset: any column
    bool exclude = false;
    bool whole = false; ///< the whole cell, not a part of it (only with a column)
    bool pattern = false;

    friend bool operator==(const FilterTerm&, const FilterTerm&) = default;
};

/// Reads the terms of a filter line from left to right.
class FilterReader final
{
public:
    FilterReader(const QString& typed, FilterSyntax syntax);

    [[nodiscard]] std::optional<FilterTerm> next();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return m_text.at(m_at); }
    bool take(char16_t wanted);
    std::optional<ClusterColumn> takeColumn();
    QString takeWord();
    QString takeQuoted();

    const QString m_text;
    const FilterSyntax m_syntax;
    const QHash<QString, ClusterColumn> m_names;
    qsizetype m_at = 0;
};

} // namespace Ack

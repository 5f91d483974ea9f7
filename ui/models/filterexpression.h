// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustertext.h"

#include <QList>

#include <optional>
#include <string>

namespace Ack {

/// One condition of a filter; all conditions must hold.
struct FilterTerm
{
    QString text;                          ///< folded
    std::optional<ClusterColumn> column{}; ///< unset: any column
    bool exclude = false;
    bool whole = false; ///< the whole cell, not a part of it (only with a column)

    friend bool operator==(const FilterTerm&, const FilterTerm&) = default;
};

/// What is typed into the filter line: words that must all occur, "phrases", -word to exclude, column:word, and
/// column:="whole cell". Columns are named by their id, their title without blanks, or a short name (name, region,
/// plugin, version …). A word before a colon that names no column is ordinary text.
class FilterExpression final
{
public:
    FilterExpression() = default;
    [[nodiscard]] static FilterExpression parse(const QString& typed);
    /// What to type for "only this value" (or, excluding, "not this value") of a column.
    [[nodiscard]] static QString termFor(ClusterColumn column, const QString& cell, bool exclude);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] const QList<FilterTerm>& terms() const { return m_terms; }
    [[nodiscard]] bool matches(const ClusterText& row) const;
    /// True when whatever this matches was matched by `wider` too.
    [[nodiscard]] bool narrows(const FilterExpression& wider) const;

    friend bool operator==(const FilterExpression& a, const FilterExpression& b) { return a.m_terms == b.m_terms; }

private:
    QList<FilterTerm> m_terms;
    QList<std::string> m_needles; ///< the texts of the terms as UTF-8
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustertext.h"
#include "ui/models/filterreader.h"

#include <QList>
#include <QRegularExpression>

#include <memory>
#include <string>
#include <vector>

namespace Ack {

/// What is typed into the filter line: words that must all occur, "phrases", -word to exclude, column:word, and
/// column:="whole cell". Columns are named by their id, their title without blanks, or a short name (name, region,
/// plugin, version …). A word before a colon that names no column is ordinary text. As patterns, words and phrases are
/// regular expressions (PCRE, without case; ^ and $ are the ends of a cell).
class FilterExpression final
{
public:
    /// Rows whose patterns were tried beforehand, on another thread. Holds the texts, so that an address is one of
    /// them.
    struct Memo
    {
        QHash<const ClusterText*, bool> matches;
        bool costly = false; ///< of FilterMatcher
        std::vector<std::shared_ptr<const ClusterText>> texts;
    };

    FilterExpression() = default;
    [[nodiscard]] static FilterExpression parse(const QString& typed, FilterSyntax syntax = FilterSyntax::Words);
    /// What to type for "only this value" (or, excluding, "not this value") of a column.
    [[nodiscard]] static QString termFor(ClusterColumn column, const QString& cell, bool exclude);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] const QList<FilterTerm>& terms() const { return m_terms; }
    [[nodiscard]] bool hasPatterns() const;
    /// Why a pattern is none; empty when all can be used. An expression with an error matches nothing.
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] bool matches(const ClusterText& row) const;
    void remember(std::shared_ptr<const Memo> memo) { m_memo = std::move(memo); }
    /// True when whatever this matches was matched by `wider` too.
    [[nodiscard]] bool narrows(const FilterExpression& wider) const;

    /// Of the n-th term: whether a text holds it, leaving `exclude` aside. Nothing: the pattern takes too long.
    [[nodiscard]] std::optional<bool> occurs(qsizetype n, std::string_view text) const;

    friend bool operator==(const FilterExpression& a, const FilterExpression& b) { return a.m_terms == b.m_terms; }

private:
    friend class FilterMatcher;

    QList<FilterTerm> m_terms;
    std::vector<std::string> m_needles;         ///< the texts of the terms as UTF-8
    std::vector<QRegularExpression> m_patterns; ///< of the terms that are patterns, else empty
    QString m_error;
    std::shared_ptr<const Memo> m_memo;
};

/// Holds many rows against one expression; looks only once through what rows have in common.
class FilterMatcher final
{
public:
    /// `expression` outlives the matcher.
    explicit FilterMatcher(const FilterExpression& expression) : m_expression(expression) {}

    [[nodiscard]] bool matches(const ClusterText& row);
    /// For some row a pattern took too long: it does not match there.
    [[nodiscard]] bool isCostly() const { return m_costly; }

private:
    [[nodiscard]] bool occurs(qsizetype n, std::string_view text);
    [[nodiscard]] const std::vector<bool>& inCommon(const CellsText* common);

    const FilterExpression& m_expression;
    QHash<const CellsText*, std::vector<bool>> m_common; ///< by term
    bool m_costly = false;
};

} // namespace Ack

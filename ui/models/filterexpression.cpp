// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/filterexpression.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// A cell may hold several spellings, separated by tabs.
bool hasSpelling(std::string_view cell, std::string_view wanted)
{
    for (size_t start = 0; start <= cell.size();) {
        const size_t end = std::min(cell.find('\t', start), cell.size());
        if (cell.substr(start, end - start) == wanted)
            return true;
        start = end + 1;
    }
    return false;
}

bool isStricter(const FilterTerm& term, const FilterTerm& wider)
{
    if (term == wider)
        return true;
    return !term.exclude && !wider.exclude && !wider.whole && !term.pattern && !wider.pattern &&
           (term.column == wider.column || !wider.column) && term.text.contains(wider.text);
}

/// What one row may cost: without a limit, nested repeats would take seconds for each.
const QString patternLimit = u"(*LIMIT_MATCH=100000)"_s;

QRegularExpression compiled(const FilterTerm& term)
{
    if (!term.pattern)
        return {};
    QRegularExpression pattern(patternLimit + term.text, QRegularExpression::CaseInsensitiveOption |
                                                             QRegularExpression::UseUnicodePropertiesOption |
                                                             QRegularExpression::MultilineOption |
                                                             QRegularExpression::DontCaptureOption);
    pattern.optimize();
    return pattern;
}

QString errorOf(const QRegularExpression& pattern, const QString& typed)
{
    const qsizetype at = std::max<qsizetype>(0, pattern.patternErrorOffset() - patternLimit.size());
    //: %1 is what was typed, %2 why it cannot be used, %3 the position in it
    return QCoreApplication::translate("Ack::FilterExpression", "“%1” is no regular expression: %2 (at character %3)")
        .arg(typed, pattern.errorString(), QString::number(at));
}

} // namespace

FilterExpression FilterExpression::parse(const QString& typed, FilterSyntax syntax)
{
    FilterExpression expression;
    FilterReader reader(typed, syntax);
    while (const auto term = reader.next()) {
        if (!term->text.isEmpty() || term->whole)
            expression.m_terms.append(*term);
    }
    for (const FilterTerm& term : expression.m_terms) {
        const QRegularExpression pattern = compiled(term);
        if (term.pattern && !pattern.isValid() && expression.m_error.isEmpty())
            expression.m_error = errorOf(pattern, term.text);
        expression.m_needles.push_back(term.text.toStdString());
        expression.m_patterns.push_back(pattern);
    }
    return expression;
}

QString FilterExpression::termFor(ClusterColumn column, const QString& cell, bool exclude)
{
    QString quoted = cell;
    quoted.replace(u'"', u"\"\""_s);
    return (exclude ? u"-"_s : QString()) + columnId(column) + u":=\""_s + quoted + u'"';
}

bool FilterExpression::hasPatterns() const
{
    return std::ranges::any_of(m_terms, &FilterTerm::pattern);
}

std::optional<bool> FilterExpression::occurs(qsizetype n, std::string_view text) const
{
    const FilterTerm& term = m_terms.at(n);
    if (term.whole)
        return hasSpelling(text, m_needles[size_t(n)]);
    if (!term.pattern)
        return text.find(m_needles[size_t(n)]) != std::string_view::npos;
    QString subject = QString::fromUtf8(text.data(), qsizetype(text.size()));
    subject.replace(u'\t', u'\n'); // every spelling has its own beginning and end
    const QRegularExpressionMatch match = m_patterns[size_t(n)].match(subject);
    return match.isValid() ? std::optional(match.hasMatch()) : std::nullopt;
}

bool FilterExpression::matches(const ClusterText& row) const
{
    return FilterMatcher(*this).matches(row);
}

bool FilterMatcher::occurs(qsizetype n, std::string_view text)
{
    const auto found = m_expression.occurs(n, text);
    m_costly = m_costly || !found;
    return found.value_or(false);
}

bool FilterMatcher::matches(const ClusterText& row)
{
    if (const auto* memo = m_expression.m_memo.get()) {
        if (const auto known = memo->matches.constFind(&row); known != memo->matches.constEnd())
            return *known;
    }
    if (!m_expression.m_error.isEmpty())
        return false;
    const QList<FilterTerm>& terms = m_expression.m_terms;
    for (qsizetype n = 0; n < terms.size(); ++n) {
        const FilterTerm& term = terms.at(n);
        const bool there = term.column
                               ? occurs(n, row.cell(*term.column))
                               : (row.common() && inCommon(row.common())[size_t(n)]) || occurs(n, row.own().all());
        if (there == term.exclude)
            return false;
    }
    return true;
}

const std::vector<bool>& FilterMatcher::inCommon(const CellsText* common)
{
    std::vector<bool>& found = m_common[common];
    if (found.empty()) {
        for (qsizetype n = 0; n < m_expression.terms().size(); ++n)
            found.push_back(!m_expression.terms().at(n).column && occurs(n, common->all()));
    }
    return found;
}

bool FilterExpression::narrows(const FilterExpression& wider) const
{
    return std::ranges::all_of(wider.m_terms, [this](const FilterTerm& old) {
        return std::ranges::any_of(m_terms, [&old](const FilterTerm& term) { return isStricter(term, old); });
    });
}

} // namespace Ack

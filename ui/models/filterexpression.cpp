// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/filterexpression.h"

#include <QHash>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct ShortName
{
    QLatin1StringView name;
    ClusterColumn column;
};

constexpr ShortName shortNames[] = {
    {"name"_L1, ClusterColumn::Name},
    {"region"_L1, ClusterColumn::Region},
    {"plugin"_L1, ClusterColumn::Plugin},
    {"version"_L1, ClusterColumn::Version},
    {"nodes"_L1, ClusterColumn::Nodes},
    {"id"_L1, ClusterColumn::Id},
    {"type"_L1, ClusterColumn::Type},
    {"profile"_L1, ClusterColumn::Profile},
    {"spec"_L1, ClusterColumn::Spec},
    {"vpc"_L1, ClusterColumn::Vpc},
    {"vswitch"_L1, ClusterColumn::VSwitches},
    {"proxy"_L1, ClusterColumn::ProxyMode},
    {"evidence"_L1, ClusterColumn::EvidenceValue},
    {"strict"_L1, ClusterColumn::StrictVerdict},
    {"code"_L1, ClusterColumn::ReasonCode},
    {"created"_L1, ClusterColumn::Created},
};

QHash<QString, ClusterColumn> columnNames()
{
    QHash<QString, ClusterColumn> names;
    for (int i = 0; i < clusterColumnCount; ++i) {
        const auto column = ClusterColumn(i);
        names.insert(columnId(column), column);
        names.insert(foldedText(columnTitle(column)).remove(u' '), column);
    }
    for (const ShortName& name : shortNames)
        names.insert(name.name, name.column);
    return names;
}

/// Reads terms from left to right; the text is folded already.
class Reader final
{
public:
    explicit Reader(const QString& text) : m_text(text), m_names(columnNames()) {}

    [[nodiscard]] std::optional<FilterTerm> next()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
        if (atEnd())
            return std::nullopt;
        FilterTerm term;
        term.exclude = take(u'-');
        term.column = takeColumn();
        term.whole = term.column && take(u'=');
        const bool quoted = !atEnd() && (here() == u'"' || here() == u'\u201C');
        term.text = quoted ? takeQuoted() : takeWord();
        term.whole = term.whole || (term.column && quoted && term.text.isEmpty());
        return term;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return m_text.at(m_at); }

    bool take(char16_t wanted)
    {
        const bool there = !atEnd() && here() == wanted;
        m_at += there ? 1 : 0;
        return there;
    }

    std::optional<ClusterColumn> takeColumn()
    {
        qsizetype end = m_at;
        while (end < m_text.size() &&
               (m_text.at(end).isLetterOrNumber() || m_text.at(end) == u'_' || m_text.at(end) == u'-'))
            ++end;
        if (end == m_at || end >= m_text.size() || m_text.at(end) != u':')
            return std::nullopt;
        const auto found = m_names.constFind(m_text.sliced(m_at, end - m_at));
        if (found == m_names.constEnd())
            return std::nullopt;
        m_at = end + 1;
        return *found;
    }

    QString takeWord()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !here().isSpace())
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    /// A doubled quote stands for one; a phrase that is still being typed ends with the text. Input methods put in
    /// typographic quotes.
    QString takeQuoted()
    {
        const QChar closing = here() == u'"' ? u'"' : u'\u201D';
        QString phrase;
        for (++m_at; !atEnd(); ++m_at) {
            if (here() != closing) {
                phrase += here();
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == closing) {
                phrase += closing;
                ++m_at;
            } else {
                ++m_at;
                break;
            }
        }
        return phrase;
    }

    const QString m_text;
    const QHash<QString, ClusterColumn> m_names;
    qsizetype m_at = 0;
};

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

bool holds(const FilterTerm& term, std::string_view needle, const ClusterText& row)
{
    const std::string_view cell = term.column ? row.cell(*term.column) : row.all();
    return term.whole ? hasSpelling(cell, needle) : cell.find(needle) != std::string_view::npos;
}

bool isStricter(const FilterTerm& term, const FilterTerm& wider)
{
    if (term == wider)
        return true;
    return !term.exclude && !wider.exclude && !wider.whole && (term.column == wider.column || !wider.column) &&
           term.text.contains(wider.text);
}

} // namespace

FilterExpression FilterExpression::parse(const QString& typed)
{
    FilterExpression expression;
    QString line = foldedText(typed);
    line.replace(u'\n', u' ').replace(u'\t', u' '); // they separate the cells of a row
    Reader reader(line);
    while (const auto term = reader.next()) {
        if (!term->text.isEmpty() || term->whole)
            expression.m_terms.append(*term);
    }
    for (const FilterTerm& term : expression.m_terms)
        expression.m_needles.append(term.text.toStdString());
    return expression;
}

QString FilterExpression::termFor(ClusterColumn column, const QString& cell, bool exclude)
{
    QString quoted = cell;
    quoted.replace(u'"', u"\"\""_s);
    return (exclude ? u"-"_s : QString()) + columnId(column) + u":=\""_s + quoted + u'"';
}

bool FilterExpression::matches(const ClusterText& row) const
{
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        if (holds(m_terms.at(i), m_needles.at(i), row) == m_terms.at(i).exclude)
            return false;
    }
    return true;
}

bool FilterExpression::narrows(const FilterExpression& wider) const
{
    return std::ranges::all_of(wider.m_terms, [this](const FilterTerm& old) {
        return std::ranges::any_of(m_terms, [&old](const FilterTerm& term) { return isStricter(term, old); });
    });
}

} // namespace Ack

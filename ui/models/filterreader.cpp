// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/filterreader.h"

#include "ui/models/clustertext.h"

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

/// Every column but the star, which has its own filter, by its id, its title without blanks and its short name.
QHash<QString, ClusterColumn> columnNames()
{
    QHash<QString, ClusterColumn> names;
    for (int i = 0; i < clusterColumnCount; ++i) {
        const auto column = ClusterColumn(i);
        if (column == ClusterColumn::Favourite)
            continue;
        names.insert(columnId(column), column);
        names.insert(foldedText(columnTitle(column)).remove(u' '), column);
    }
    for (const ShortName& name : shortNames)
        names.insert(name.name, name.column);
    return names;
}

/// NFKC, a character at a time: what becomes a sign of the pattern language by it is quoted.
QString foldedPattern(const QString& typed)
{
    QString folded;
    for (const char32_t point : typed.toUcs4()) {
        const QString one = QString::fromUcs4(&point, 1);
        const QString plain = point < 0x80 ? one : one.normalized(QString::NormalizationForm_KC);
        const bool becameSign = point >= 0x80 && plain.size() == 1 && u"\\^$.|?*+()[]{}"_s.contains(plain);
        folded += becameSign ? u'\\' + plain : plain;
    }
    return folded.normalized(QString::NormalizationForm_C);
}

/// Words are folded at once, patterns term by term. Line feeds and tabs separate the cells of a row and their
/// spellings.
QString readable(const QString& typed, FilterSyntax syntax)
{
    QString text = syntax == FilterSyntax::Words ? foldedText(typed) : typed;
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

/// Full-width signs, as input methods put them in, are as good as plain ones.
QChar plain(QChar c)
{
    constexpr char16_t shift = 0xfee0;
    return c >= QChar(0xff01) && c <= QChar(0xff5e) ? QChar(char16_t(c.unicode() - shift)) : c;
}

bool isOpeningQuote(QChar c)
{
    return plain(c) == u'"' || c == u'\u201C';
}

} // namespace

FilterReader::FilterReader(const QString& typed, FilterSyntax syntax)
    : m_text(readable(typed, syntax))
    , m_syntax(syntax)
    , m_names(columnNames())
{}

std::optional<FilterTerm> FilterReader::next()
{
    while (!atEnd() && here().isSpace())
        ++m_at;
    if (atEnd())
        return std::nullopt;
    FilterTerm term;
    term.exclude = take(u'-');
    term.column = takeColumn();
    term.whole = term.column && take(u'=');
    const bool quoted = !atEnd() && isOpeningQuote(here());
    term.text = quoted ? takeQuoted() : takeWord();
    term.whole = term.whole || (term.column && quoted && term.text.isEmpty());
    term.pattern = m_syntax == FilterSyntax::Patterns && !term.whole;
    if (m_syntax == FilterSyntax::Patterns)
        term.text = term.pattern ? foldedPattern(term.text) : foldedText(term.text);
    return term;
}

bool FilterReader::take(char16_t wanted)
{
    const bool there = !atEnd() && plain(here()) == wanted;
    m_at += there ? 1 : 0;
    return there;
}

std::optional<ClusterColumn> FilterReader::takeColumn()
{
    qsizetype end = m_at;
    while (end < m_text.size() &&
           (m_text.at(end).isLetterOrNumber() || plain(m_text.at(end)) == u'_' || plain(m_text.at(end)) == u'-'))
        ++end;
    if (end == m_at || end >= m_text.size() || plain(m_text.at(end)) != u':')
        return std::nullopt;
    const auto found = m_names.constFind(foldedText(m_text.sliced(m_at, end - m_at)));
    if (found == m_names.constEnd())
        return std::nullopt;
    m_at = end + 1;
    return *found;
}

QString FilterReader::takeWord()
{
    const qsizetype start = m_at;
    while (!atEnd() && !here().isSpace())
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

/// A doubled quote stands for one; a phrase that is still being typed ends with the text.
QString FilterReader::takeQuoted()
{
    const QChar closing = here() == u'\u201C' ? u'\u201D' : here();
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

} // namespace Ack

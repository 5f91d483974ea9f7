// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clustertext.h"

#include <algorithm>

namespace Ack {

namespace {

bool isPlain(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// What else a cell is found by: the code behind a translated word.
QString otherSpelling(const Finding& finding, ClusterColumn column)
{
    if (column == ClusterColumn::Verdict)
        return verdictKey(finding.judgement.verdict);
    if (column == ClusterColumn::StrictVerdict)
        return verdictKey(finding.judgement.strictVerdict);
    return {};
}

} // namespace

QString foldedText(const QString& text)
{
    if (isPlain(text))
        return text.toLower();
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

ClusterText::ClusterText(const Finding& finding, const RegionTable& regions)
{
    for (int i = 0; i < clusterColumnCount; ++i) {
        const auto column = ClusterColumn(i);
        m_starts[size_t(i)] = quint32(m_all.size());
        m_all += foldedText(cellText(finding, column, regions)).toStdString();
        if (const QString other = otherSpelling(finding, column); !other.isEmpty())
            m_all += '\t' + other.toStdString();
        m_all += '\n';
    }
    m_starts[clusterColumnCount] = quint32(m_all.size());
    m_all.shrink_to_fit();
}

std::string_view ClusterText::cell(ClusterColumn column) const
{
    const size_t start = m_starts[size_t(column)];
    const size_t next = m_starts[size_t(column) + 1];
    return next > start ? std::string_view(m_all).substr(start, next - start - 1) : std::string_view();
}

} // namespace Ack

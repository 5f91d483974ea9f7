// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clustertext.h"

#include <algorithm>
#include <array>

namespace Ack {

namespace {

bool isPlain(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Columns in which hardly two rows say the same.
bool isOwn(ClusterColumn column)
{
    switch (column) {
    case ClusterColumn::Name:
    case ClusterColumn::Id:
    case ClusterColumn::Nodes:
    case ClusterColumn::Vpc:
    case ClusterColumn::VSwitches:
    case ClusterColumn::ServiceCidr:
    case ClusterColumn::PodCidr:
    case ClusterColumn::Created:
    case ClusterColumn::ReadAt:
    case ClusterColumn::WaiverReason:
        return true;
    case ClusterColumn::Verdict:
    case ClusterColumn::Region:
    case ClusterColumn::Plugin:
    case ClusterColumn::Version:
    case ClusterColumn::State:
    case ClusterColumn::Reason:
    case ClusterColumn::RegionName:
    case ClusterColumn::Type:
    case ClusterColumn::Profile:
    case ClusterColumn::Spec:
    case ClusterColumn::ProxyMode:
    case ClusterColumn::DeletionProtection:
    case ClusterColumn::ReasonCode:
    case ClusterColumn::EvidenceSource:
    case ClusterColumn::EvidenceValue:
    case ClusterColumn::StrictVerdict:
    case ClusterColumn::Waived:
    case ClusterColumn::WaiverExpires:
    case ClusterColumn::WaiverAuthor:
    case ClusterColumn::Favourite:
        return false;
    }
    return true;
}

CellsText cellsText(const Finding& finding, const RegionTable& regions, bool own)
{
    CellsText cells;
    for (int i = 0; i < clusterColumnCount; ++i) {
        const auto column = ClusterColumn(i);
        if (isOwn(column) == own)
            cells.append(cellText(finding, column, regions), cellCode(finding, column, regions));
    }
    return cells;
}

/// How many columns of the same kind come before each.
std::array<int, size_t(clusterColumnCount)> numbersOfCells()
{
    std::array<int, size_t(clusterColumnCount)> numbers{};
    int own = 0;
    int common = 0;
    for (int i = 0; i < clusterColumnCount; ++i)
        numbers[size_t(i)] = isOwn(ClusterColumn(i)) ? own++ : common++;
    return numbers;
}

} // namespace

QString foldedText(const QString& text)
{
    if (isPlain(text))
        return text.toLower();
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

void CellsText::append(const QString& word, const QString& code)
{
    const QString folded = foldedText(word);
    m_all += folded.toStdString();
    if (const QString other = foldedText(code); other != folded && !other.contains(u'\n') && !other.contains(u'\t'))
        m_all += '\t' + other.toStdString();
    m_all += '\n';
}

std::string_view CellsText::cell(int number) const
{
    size_t start = 0;
    for (int i = 0; i < number; ++i)
        start = m_all.find('\n', start) + 1;
    const size_t end = m_all.find('\n', start);
    return end == std::string::npos ? std::string_view() : std::string_view(m_all).substr(start, end - start);
}

ClusterText::ClusterText(const Finding& finding, const RegionTable& regions)
    : m_own(cellsText(finding, regions, true))
    , m_common(std::make_shared<const CellsText>(cellsText(finding, regions, false)))
{}

ClusterText::ClusterText(const Finding& finding, const RegionTable& regions, CommonTexts& known)
    : m_own(cellsText(finding, regions, true))
{
    CellsText common = cellsText(finding, regions, false);
    const auto& text = common.all();
    auto& shared = known[QByteArray(text.data(), qsizetype(text.size()))];
    if (!shared)
        shared = std::make_shared<const CellsText>(std::move(common));
    m_common = shared;
}

ClusterText ClusterText::retranslated(const Finding& finding, const RegionTable& regions,
                                      QHash<const CellsText*, CommonText>& renewed) const
{
    CommonText& common = renewed[m_common.get()];
    if (!common)
        common = std::make_shared<const CellsText>(cellsText(finding, regions, false));
    ClusterText text = *this;
    text.m_common = common;
    return text;
}

std::string_view ClusterText::cell(ClusterColumn column) const
{
    static const auto numbers = numbersOfCells();
    const CellsText* cells = isOwn(column) ? &m_own : m_common.get();
    return cells ? cells->cell(numbers[size_t(column)]) : std::string_view();
}

std::string ClusterText::all() const
{
    return m_common ? m_common->all() + m_own.all() : m_own.all();
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustercolumn.h"

#include <QHash>

#include <memory>
#include <string>
#include <string_view>

namespace Ack {

/// Text made comparable for filtering: NFKC (full-width letters match plain ones) and without case.
[[nodiscard]] QString foldedText(const QString& text);

/// Some cells of a row as one folded text (UTF-8: half the memory to look through), each ended by a line feed. A cell
/// with several spellings (word and code) has them separated by tabs.
class CellsText final
{
public:
    void append(const QString& word, const QString& code);

    [[nodiscard]] const std::string& all() const { return m_all; }
    [[nodiscard]] std::string_view cell(int number) const; ///< in the order of appending

private:
    std::string m_all;
};

using CommonText = std::shared_ptr<const CellsText>;
using CommonTexts = QHash<QByteArray, CommonText>;

/// All cells of one row for filters. What many rows have in common (verdict, region, state …) is one text that they
/// share, so that a filter looks through it once. Only that part holds translated words.
class ClusterText final
{
public:
    ClusterText() = default;
    ClusterText(const Finding& finding, const RegionTable& regions);
    /// Takes the common part from `known`, or adds it there.
    ClusterText(const Finding& finding, const RegionTable& regions, CommonTexts& known);

    /// In the language of now; `renewed` maps what was in common before, and grows.
    [[nodiscard]] ClusterText retranslated(const Finding& finding, const RegionTable& regions,
                                           QHash<const CellsText*, CommonText>& renewed) const;

    [[nodiscard]] const CellsText& own() const { return m_own; }
    [[nodiscard]] const CellsText* common() const { return m_common.get(); }
    [[nodiscard]] std::string_view cell(ClusterColumn column) const;
    [[nodiscard]] std::string all() const;

private:
    CellsText m_own;
    CommonText m_common;
};

} // namespace Ack

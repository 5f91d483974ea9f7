// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustercolumn.h"

#include <array>
#include <string>
#include <string_view>

namespace Ack {

/// Text made comparable for filtering: NFKC (full-width letters match plain ones) and without case.
[[nodiscard]] QString foldedText(const QString& text);

/// All cells of one row as one folded text (UTF-8: half the memory to look through), for filters that look at every
/// column at once.
class ClusterText final
{
public:
    ClusterText() = default;
    ClusterText(const Finding& finding, const RegionTable& regions);

    [[nodiscard]] std::string_view all() const { return m_all; }
    /// The cell of one column. A cell with several spellings (word and code) has them separated by tabs.
    [[nodiscard]] std::string_view cell(ClusterColumn column) const;

private:
    std::string m_all;
    std::array<quint32, size_t(clusterColumnCount) + 1> m_starts{};
};

} // namespace Ack

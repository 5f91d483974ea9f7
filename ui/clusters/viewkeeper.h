// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustertablemodel.h"

#include <QItemSelection>
#include <QObject>
#include <QSet>

class QTableView;

namespace Ack {

/// Keeps selection, current row and scroll position of the cluster table by cluster while its model refreshes. What a
/// filter or a new scan takes away is selected again when it comes back, unless something else was selected meanwhile.
class ViewKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the keeper; the model is set on the view already.
    ViewKeeper(QTableView& view, ClusterTableModel& model);

private:
    void save();
    void restore();
    void selectWanted();
    void forgetHidden();
    [[nodiscard]] QItemSelection rowsOf(const QSet<ClusterKey>& keys) const;

    QTableView& m_view;
    ClusterTableModel& m_model;
    QSet<ClusterKey> m_selected;
    QSet<ClusterKey> m_hidden; ///< selected before, not shown now
    std::optional<ClusterKey> m_current{};
    std::optional<ClusterKey> m_top{}; ///< first row in view, unless it is the first of all
    int m_column = 0;
    bool m_busy = false;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustercolumn.h"

#include <QByteArray>
#include <QObject>

class QMenu;
class QTableView;

namespace Ack {

/// Which columns of the cluster table are shown, in which order and how wide; kept by column id, so that it survives
/// new columns.
class ColumnLayout final : public QObject
{
    Q_OBJECT

public:
    /// `view` outlives the layout; its model has the columns of ClusterColumn.
    explicit ColumnLayout(QTableView& view);

    [[nodiscard]] QByteArray save() const; ///< JSON
    /// Ignores what it does not understand; columns that are not mentioned stay as they are at first.
    void restore(const QByteArray& saved);
    void reset();
    void sizeToContents();

    [[nodiscard]] QList<ClusterColumn> shownColumns() const; ///< from left to right
    /// By so many of the shown columns to the right, as far as there are any.
    void move(ClusterColumn column, int by);
    void hide(ClusterColumn column);
    /// Fills a menu with a check mark per column, the sizing and the reset.
    void fillMenu(QMenu& menu);

Q_SIGNALS:
    void changed();

private:
    void setShown(ClusterColumn column, bool shown);
    [[nodiscard]] int widthAtFirst(ClusterColumn column) const;

    QTableView& m_view;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/regionlistmodel.h"

#include <QListView>

namespace Ack {

/// The list `Regions`: which one the table is limited to, where each stands, and what can be done about it.
class RegionView final : public QListView
{
    Q_OBJECT

public:
    /// `model` outlives the view.
    explicit RegionView(RegionListModel& model, QWidget* parent = nullptr);

    /// Nothing for "All".
    [[nodiscard]] const std::optional<RegionId>& chosen() const { return m_chosen; }
    /// Chooses "All".
    void chooseAll();
    /// Whether the menu of a region offers to read it (again), or to stop reading it.
    void setOffers(bool canRetry, bool canCancel);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Nothing for "All".
    void regionChosen(const std::optional<Ack::RegionId>& region);
    void retryAsked(const Ack::RegionId& region);
    void cancelAsked(const Ack::RegionId& region);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void chooseAgain();

    RegionListModel& m_model;
    std::optional<RegionId> m_chosen{};
    bool m_canRetry = false;
    bool m_canCancel = false;
};

} // namespace Ack

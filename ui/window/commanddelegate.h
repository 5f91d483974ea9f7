// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace Ack {

/// Paints a command: its icon and name, its menu dimmed beside it, its keys at the other end; greyed when it is not
/// possible now.
class CommandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { KeysRole = Qt::UserRole + 1, PlaceRole, ActionRole, PossibleRole, CheckedRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace Ack

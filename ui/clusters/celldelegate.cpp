// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/celldelegate.h"

#include "ui/common/plainlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

#include <utility>

namespace Ack {

namespace {

constexpr int behindNumbers = 10; ///< pixels, so that they do not run into the next column

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    if (cell.displayAlignment.testFlag(Qt::AlignRight)) {
        const QString text = std::exchange(cell.text, {});
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // the ground of the whole cell
        cell.text = text;
        cell.rect.setRight(cell.rect.right() - behindNumbers);
    }
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool fits = sizeHint(option, index).width() <= view->visualRect(index).width();
    QToolTip::showText(event->globalPos(), fits ? QString() : plainToolTip(index.data().toString()), view);
    return true;
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/celldelegate.h"

#include "ui/common/plainlabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace Ack {

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

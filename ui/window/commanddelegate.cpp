// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/commanddelegate.h"

#include "ui/common/icons.h"

#include <QApplication>
#include <QPainter>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int space = 8;

} // namespace

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = row.text;
    row.text.clear();
    row.icon = {};
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool possible = index.data(PossibleRole).toBool();
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const auto group = possible ? QPalette::Active : QPalette::Disabled;
    const QColor text = row.palette.color(group, selected && possible ? QPalette::HighlightedText : QPalette::Text);
    const QColor dim = selected ? text : row.palette.color(QPalette::PlaceholderText);
    const QRect inner = row.rect.adjusted(space, 0, -space, 0);
    const int side = row.fontMetrics.height();
    const QRect iconRect(inner.left(), inner.center().y() - side / 2, side, side);
    const QString keys = index.data(KeysRole).toString();
    const int keysWidth = row.fontMetrics.horizontalAdvance(keys) + 2; // less is elided by a rounding
    const QRect keysRect(inner.right() + 1 - keysWidth, inner.top(), keysWidth, inner.height());
    QRect words(iconRect.right() + space, inner.top(), keysRect.left() - iconRect.right() - 2 * space, inner.height());
    const auto mirrored = [&row](const QRect& rect) { return QStyle::visualRect(row.direction, row.rect, rect); };
    const auto put = [&](const QRect& rect, Qt::Alignment side_, const QString& what, const QColor& colour) {
        painter->setPen(colour);
        painter->drawText(mirrored(rect), Qt::AlignVCenter | side_,
                          row.fontMetrics.elidedText(what, Qt::ElideRight, rect.width()));
    };
    painter->save();
    painter->setFont(row.font);
    const QIcon shown =
        index.data(CheckedRole).toBool() ? icon(u"done"_s) : index.data(Qt::DecorationRole).value<QIcon>();
    const QIcon::Mode mode = !possible ? QIcon::Disabled : selected ? QIcon::Selected : QIcon::Normal;
    shown.paint(painter, mirrored(iconRect), Qt::AlignCenter, mode);
    put(words, Qt::AlignLeading, name, text);
    put(keysRect, Qt::AlignTrailing, keys, dim);
    words.setLeft(words.left() + row.fontMetrics.horizontalAdvance(name) + 2 * space);
    if (words.width() > 3 * side)
        put(words, Qt::AlignLeading, index.data(PlaceRole).toString(), dim);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 12};
}

} // namespace Ack

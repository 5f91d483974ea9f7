// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/regions/regiondelegate.h"

#include "ui/common/icons.h"
#include "ui/models/regionlistmodel.h"

#include <QApplication>
#include <QPainter>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int space = 6;
constexpr int gap = 10;

QString iconName(RegionState state)
{
    switch (state) {
    case RegionState::Queued:
        return u"queued"_s;
    case RegionState::Running:
        return u"running"_s;
    case RegionState::Throttled:
        return u"busy"_s;
    case RegionState::Done:
        return u"done"_s;
    case RegionState::DoneShort:
        return u"short"_s;
    case RegionState::Denied:
        return u"denied"_s;
    case RegionState::Unreachable:
        return u"unreachable"_s;
    case RegionState::Cancelled:
        return u"cancelled"_s;
    case RegionState::NotEnabled:
        return u"not-enabled"_s;
    case RegionState::Failed:
        return u"error"_s;
    }
    return {};
}

QIcon iconOf(const QModelIndex& index)
{
    const QVariant state = index.data(RegionListModel::StateRole);
    return icon(state.isValid() ? iconName(RegionState(state.toInt())) : u"regions"_s);
}

} // namespace

void RegionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.icon = {};
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QRect inner = row.rect.adjusted(space, 0, -space, 0);
    const int side = row.fontMetrics.height();
    const QRect iconRect(inner.left(), inner.center().y() - side / 2, side, side);
    const QString detail = index.data(RegionListModel::DetailRole).toString();
    const int detailWidth = std::min(row.fontMetrics.horizontalAdvance(detail) + 2, inner.width() * 2 / 3);
    const QRect detailRect(inner.right() + 1 - detailWidth, inner.top(), detailWidth, inner.height());
    const QRect nameRect(iconRect.right() + space, inner.top(), detailRect.left() - gap - iconRect.right() - space,
                         inner.height());
    const auto mirrored = [&row](const QRect& rect) { return QStyle::visualRect(row.direction, row.rect, rect); };
    const auto elided = [&row](const QString& text, int width) {
        return row.fontMetrics.elidedText(text, Qt::ElideRight, width);
    };
    painter->save();
    painter->setFont(row.font);
    iconOf(index).paint(painter, mirrored(iconRect), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    painter->setPen(row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(mirrored(nameRect), Qt::AlignVCenter | Qt::AlignLeading,
                      elided(index.data(RegionListModel::NameRole).toString(), nameRect.width()));
    if (!selected && !index.data(RegionListModel::ProblemRole).toBool())
        painter->setPen(row.palette.color(QPalette::PlaceholderText));
    painter->drawText(mirrored(detailRect), Qt::AlignVCenter | Qt::AlignTrailing, elided(detail, detailWidth));
    painter->restore();
}

QSize RegionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    return {base.width(), option.fontMetrics.height() + 12};
}

} // namespace Ack

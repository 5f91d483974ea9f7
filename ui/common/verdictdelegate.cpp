// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/verdictdelegate.h"

#include "ui/common/theme.h"
#include "ui/common/verdictstyle.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace Ack {

namespace {

constexpr int space = 3;

std::optional<Verdict> verdictOf(const QVariant& data)
{
    if (!data.isValid() || !data.canConvert<int>())
        return {};
    const int value = data.toInt();
    if (value < static_cast<int>(Verdict::NonCompliant) || value > static_cast<int>(Verdict::NotApplicable))
        return {};
    return static_cast<Verdict>(value);
}

} // namespace

VerdictDelegate::VerdictDelegate(int verdictRole, int waivedRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_verdictRole(verdictRole)
    , m_waivedRole(waivedRole)
{}

void VerdictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const std::optional<Verdict> verdict = verdictOf(index.data(m_verdictRole));
    if (!verdict) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString word = cell.text;
    cell.text.clear();
    cell.icon = {};
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    VerdictStyle look = verdictStyle(*verdict, index.data(m_waivedRole).toBool(), isDark(cell.palette));
    if (cell.state.testFlag(QStyle::State_Selected))
        look.outline = cell.palette.color(QPalette::HighlightedText);
    painter->save();
    painter->setFont(cell.font);
    const double height = std::min(option.rect.height() - 2.0 * space, cell.fontMetrics.height() + 6.0);
    const double width = std::min<double>(sizeHint(option, index).width(), option.rect.width()) - 2 * space;
    const double top = option.rect.center().y() + 0.5 - height / 2;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const double left = mirrored ? option.rect.right() - space - width : option.rect.left() + space;
    paintChip(painter, QRectF(left, top, width, height), word, look);
    painter->restore();
}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!verdictOf(index.data(m_verdictRole)))
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int word = cell.fontMetrics.horizontalAdvance(cell.text);
    return {word + 26 + 2 * space + 8, cell.fontMetrics.height() + 6 + 2 * space};
}

} // namespace Ack

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
    const QSize wanted = chipSize(word, cell.fontMetrics);
    const int height = std::min(option.rect.height() - 2, wanted.height());
    const int width = std::min(option.rect.width() - 2 * space, wanted.width());
    const int top = option.rect.top() + (option.rect.height() - height) / 2;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int left = mirrored ? option.rect.right() + 1 - space - width : option.rect.left() + space;
    paintChip(painter, QRectF(left, top, width, height), word, look);
    painter->restore();
}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!verdictOf(index.data(m_verdictRole)))
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return chipSize(cell.text, cell.fontMetrics) + QSize(2 * space, 2 * space);
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/tablecommands.h"

#include "ui/clusters/clusterview.h"
#include "ui/clusters/columnlayout.h"
#include "ui/clusters/filterbar.h"
#include "ui/clusters/tableactions.h"
#include "ui/clusters/tablecopier.h"
#include "ui/models/favourites.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// In a menu, a long value would push everything else out of sight.
QString shortened(const QString& value)
{
    constexpr qsizetype most = 40;
    QString text = value.size() > most ? value.left(most) + u'…' : value;
    return text.replace(u'&', u"&&"_s);
}

} // namespace

QString filterWithTerm(const QString& line, ClusterColumn column, const QString& value, bool exclude)
{
    const QString term = FilterExpression::termFor(column, value, exclude);
    const QString opposite = FilterExpression::termFor(column, value, !exclude);
    QString kept = line.trimmed();
    if (const qsizetype at = kept.indexOf(opposite); at >= 0 && (at == 0 || kept.at(at - 1) == u' '))
        kept = kept.remove(at, opposite.size()).simplified();
    if (kept.contains(term))
        return kept;
    return kept.isEmpty() ? term : kept + u' ' + term;
}

TableCommands::TableCommands(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    const TableActions& actions = parts.actions;
    connect(actions.onlyThis, &QAction::triggered, this, [this] { narrow(false); });
    connect(actions.notThis, &QAction::triggered, this, [this] { narrow(true); });
    connect(actions.star, &QAction::triggered, this, [this] { toggleStars(m_parts.view.selectedRows()); });
    connect(&parts.view, &ClusterView::starClicked, this, [this](int row) { toggleStars({row}); });
    connect(&parts.view, &ClusterView::menuAsked, this, &TableCommands::showMenu);
    connect(&parts.view, &ClusterView::choiceChanged, this, &TableCommands::updateEnabled);
    wireCopying();
    wireColumns();
    updateEnabled();
}

void TableCommands::wireCopying()
{
    const TableActions& actions = m_parts.actions;
    const std::pair<QAction*, CopyFormat> formats[] = {{actions.copyCsv, CopyFormat::Csv},
                                                       {actions.copyMarkdown, CopyFormat::Markdown},
                                                       {actions.copyJson, CopyFormat::Json},
                                                       {actions.copyIds, CopyFormat::IdList}};
    for (const auto& [action, format] : formats)
        connect(action, &QAction::triggered, this, [this, format = format] { m_parts.copier.copyRows(format); });
    connect(actions.copyColumn, &QAction::triggered, &m_parts.copier, &TableCopier::copyColumn);
    connect(actions.copyCell, &QAction::triggered, &m_parts.copier, &TableCopier::copyCell);
    connect(actions.copyHeader, &QAction::toggled, &m_parts.copier, &TableCopier::setHeader);
    actions.copyHeader->setChecked(m_parts.copier.hasHeader());
}

void TableCommands::wireColumns()
{
    const TableActions& actions = m_parts.actions;
    const auto when = [this](QAction* action, auto todo) {
        connect(action, &QAction::triggered, this, [this, todo] {
            if (const auto column = currentColumn())
                todo(*column);
        });
    };
    ClusterView& view = m_parts.view;
    when(actions.sortUp, [&view](ClusterColumn column) { view.sortBy(column, Qt::AscendingOrder); });
    when(actions.sortDown, [&view](ClusterColumn column) { view.sortBy(column, Qt::DescendingOrder); });
    when(actions.columnLeft, [&view](ClusterColumn column) { view.columns().move(column, -1); });
    when(actions.columnRight, [&view](ClusterColumn column) { view.columns().move(column, 1); });
    when(actions.hideColumn, [&view](ClusterColumn column) { view.columns().hide(column); });
    connect(actions.sizeColumns, &QAction::triggered, &view.columns(), &ColumnLayout::sizeToContents);
    connect(actions.resetColumns, &QAction::triggered, &view.columns(), &ColumnLayout::reset);
}

void TableCommands::updateEnabled()
{
    m_parts.actions.setHasCurrent(m_parts.view.currentIndex().isValid());
    m_parts.actions.setHasSelection(m_parts.view.selectionModel()->hasSelection());
}

std::optional<ClusterColumn> TableCommands::currentColumn() const
{
    const QModelIndex current = m_parts.view.currentIndex();
    return current.isValid() ? std::optional(ClusterColumn(current.column())) : std::nullopt;
}

/// Asks for the code behind a word, so that the filter is the same in every language.
void TableCommands::narrow(bool exclude)
{
    const QModelIndex current = m_parts.view.currentIndex();
    if (!current.isValid())
        return;
    const auto column = ClusterColumn(current.column());
    if (column == ClusterColumn::Favourite) {
        m_parts.actions.favouritesOnly->setChecked(!exclude);
        return;
    }
    const QString value = m_parts.view.filterValue(current);
    m_parts.bar.setText(filterWithTerm(m_parts.bar.text(), column, value, exclude));
}

void TableCommands::toggleStars(const QList<int>& rows)
{
    QList<ClusterId> ids;
    for (const int row : rows)
        ids.append(m_parts.view.findingAt(row).cluster.id);
    m_parts.favourites.toggle(ids);
}

void TableCommands::showMenu(const QModelIndex& index, const QPoint& globalPos)
{
    const TableActions& actions = m_parts.actions;
    auto* menu = new QMenu(&m_parts.view);
    menu->setObjectName(u"Cell menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString word = shortened(index.data(Qt::AccessibleTextRole).toString());
    const auto say = [menu](QAction* action, const QString& text) {
        QAction* same = menu->addAction(action->icon(), text);
        same->setObjectName(action->objectName());
        connect(same, &QAction::triggered, action, &QAction::trigger);
    };
    say(actions.onlyThis, tr("&Only “%1”").arg(word));
    say(actions.notThis, tr("No&t “%1”").arg(word));
    menu->addSeparator();
    menu->addActions(m_rowActions);
    menu->addMenu(&actions.copyMenu());
    menu->addAction(actions.star);
    menu->addSeparator();
    menu->addMenu(&actions.columnMenu());
    menu->popup(globalPos);
}

} // namespace Ack

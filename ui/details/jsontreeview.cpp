// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/jsontreeview.h"

#include "ui/common/retranslate.h"
#include "ui/details/jsontreemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMatches = 1000;
constexpr int openedAtFirst = 200; ///< lines: more would hide what the object is made of

} // namespace

JsonTreeView::JsonTreeView(QWidget* parent) : QTreeView(parent), m_model(new JsonTreeModel(this))
{
    setObjectName(u"Cluster JSON tree"_s);
    setModel(m_model);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    header()->resizeSection(JsonTreeModel::KeyColumn, fontMetrics().averageCharWidth() * 40);
    retranslate(this, [this] {
        setAccessibleName(tr("Cluster JSON as a tree"));
        Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, JsonTreeModel::ColumnCount - 1);
    });
}

void JsonTreeView::present(std::shared_ptr<const JsonTree> tree)
{
    m_matches.clear();
    m_current = -1;
    const bool small = tree && tree->nodes.size() <= size_t(openedAtFirst);
    m_model->setTree(std::move(tree));
    if (small)
        expandAll();
}

void JsonTreeView::search(const QString& word)
{
    m_matches.clear();
    for (const QModelIndex& index : m_model->find(word, mostMatches))
        m_matches.append(index);
    m_current = -1;
    viewport()->update();
    if (m_matches.isEmpty())
        Q_EMIT found(-1, 0);
    else
        step(1);
}

void JsonTreeView::step(int by)
{
    if (m_matches.isEmpty())
        return;
    m_current = (std::max<qsizetype>(m_current, by < 0 ? 0 : -1) + by + m_matches.size()) % m_matches.size();
    const QModelIndex index = m_matches.at(m_current);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
    Q_EMIT found(m_current, m_matches.size());
}

/// The copy key takes field and value.
void JsonTreeView::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy) || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const QModelIndex row = currentIndex();
    QGuiApplication::clipboard()->setText(row.siblingAtColumn(JsonTreeModel::KeyColumn).data().toString() + u": "_s +
                                          row.siblingAtColumn(JsonTreeModel::ValueColumn).data().toString());
}

} // namespace Ack

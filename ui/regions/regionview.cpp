// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/regions/regionview.h"

#include "ui/common/icons.h"
#include "ui/common/retranslate.h"
#include "ui/regions/regiondelegate.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 300;

bool isEnded(RegionState state)
{
    return state != RegionState::Queued && state != RegionState::Running && state != RegionState::Throttled;
}

} // namespace

RegionView::RegionView(RegionListModel& model, QWidget* parent) : QListView(parent), m_model(model)
{
    setObjectName(u"Regions"_s);
    retranslate(this, [this] { setAccessibleName(tr("Regions")); });
    setModel(&model);
    setItemDelegate(new RegionDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &RegionView::chooseAgain);
}

void RegionView::chooseAll()
{
    setCurrentIndex(m_model.index(0));
    if (!currentIndex().isValid()) {
        m_chosen.reset();
        Q_EMIT regionChosen({});
    }
}

/// What was chosen before the list changed, if it is still there.
void RegionView::chooseAgain()
{
    const int row = m_chosen ? m_model.rowOf(*m_chosen) : -1;
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
    else
        chooseAll();
}

void RegionView::setOffers(bool canRetry, bool canCancel)
{
    m_canRetry = canRetry;
    m_canCancel = canCancel;
}

QSize RegionView::sizeHint() const
{
    // As an English or a Chinese row comes; fonts with Chinese letters have a misleading average width.
    const int text = fontMetrics().horizontalAdvance(u"Silicon Valley   12 · 12 problems"_s);
    return {std::min(text + 3 * fontMetrics().height(), widest), 200};
}

void RegionView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    m_chosen = m_model.regionAt(current.row());
    Q_EMIT regionChosen(m_chosen);
}

/// A click on the region that is chosen lets go of it. (The second press of a double click comes as another event.)
void RegionView::mousePressEvent(QMouseEvent* event)
{
    const bool again = event->button() == Qt::LeftButton && indexAt(event->pos()) == currentIndex();
    QListView::mousePressEvent(event);
    if (again && m_chosen)
        chooseAll();
}

void RegionView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const auto region = m_model.regionAt(index.row());
    if (!region)
        return;
    const auto state = RegionState(index.data(RegionListModel::StateRole).toInt());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* retry = menu->addAction(icon(u"retry"_s), tr("Read this region again"));
    retry->setEnabled(m_canRetry && isEnded(state));
    connect(retry, &QAction::triggered, this, [this, region] { Q_EMIT retryAsked(*region); });
    QAction* cancel = menu->addAction(icon(u"cancel"_s), tr("Stop reading this region"));
    cancel->setEnabled(m_canCancel && !isEnded(state));
    connect(cancel, &QAction::triggered, this, [this, region] { Q_EMIT cancelAsked(*region); });
    menu->popup(byKey ? mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace Ack

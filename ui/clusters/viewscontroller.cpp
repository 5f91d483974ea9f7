// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/viewscontroller.h"

#include "ui/clusters/clusterview.h"
#include "ui/clusters/columnlayout.h"
#include "ui/clusters/filterbar.h"
#include "ui/clusters/savedviewdialogs.h"
#include "ui/clusters/tableactions.h"

#include <QAction>
#include <QMenu>

namespace Ack {

using namespace Qt::StringLiterals;

ViewsController::ViewsController(FilterBar& bar, ClusterView& view, TableActions& actions, QWidget& owner)
    : QObject(&owner)
    , m_bar(bar)
    , m_view(view)
    , m_actions(actions)
    , m_owner(owner)
{
    QMenu& menu = bar.viewsMenu();
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fillMenu(menu); });
    connect(actions.saveView, &QAction::triggered, this, &ViewsController::askAndSave);
    connect(actions.manageViews, &QAction::triggered, this, &ViewsController::manage);
    const auto offer = [this] { m_actions.manageViews->setEnabled(!m_views.views().isEmpty()); };
    connect(&m_views, &SavedViews::changed, this, offer);
    offer();
}

SavedView ViewsController::current() const
{
    const FilterState filter = m_bar.state();
    return {.name = {},
            .filter = filter.text,
            .syntax = filter.syntax,
            .problemsOnly = filter.problemsOnly,
            .favouritesOnly = filter.favouritesOnly,
            .columns = m_view.columns().save(),
            .sortColumn = m_view.sortColumn(),
            .sortOrder = m_view.sortOrder()};
}

void ViewsController::apply(const SavedView& view)
{
    m_view.columns().restore(view.columns);
    m_view.sortBy(view.sortColumn, view.sortOrder);
    m_bar.setState({.text = view.filter,
                    .syntax = view.syntax,
                    .problemsOnly = view.problemsOnly,
                    .favouritesOnly = view.favouritesOnly});
}

void ViewsController::fillMenu(QMenu& menu)
{
    menu.clear();
    SavedView shown = current();
    for (const SavedView& view : m_views.views()) {
        QString text = view.name;
        QAction* action = menu.addAction(text.replace(u'&', u"&&"_s));
        shown.name = view.name;
        action->setCheckable(true);
        action->setChecked(shown == view);
        connect(action, &QAction::triggered, this, [this, view] { apply(view); });
    }
    if (m_views.views().isEmpty())
        menu.addAction(tr("No view is saved yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addActions({m_actions.saveView, m_actions.manageViews});
}

void ViewsController::askAndSave()
{
    auto* dialog = new SaveViewDialog(m_views, &m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        SavedView view = current();
        view.name = dialog->name();
        m_views.put(view);
    });
    dialog->open();
}

void ViewsController::manage()
{
    auto* dialog = new ManageViewsDialog(m_views.views(), &m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_views.setViews(dialog->views()); });
    dialog->open();
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/tablefeature.h"

#include "ui/audit/shownaudit.h"
#include "ui/clusters/clusterpane.h"
#include "ui/clusters/tableactions.h"
#include "ui/clusters/tablecopier.h"
#include "ui/common/retranslate.h"
#include "ui/models/regionlistmodel.h"
#include "ui/window/statusline.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowmenus.h"
#include "ui/window/workarea.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace Ack {

namespace {

/// Whose clusters are not all here. A cluster that could not be read itself is a row and says so.
QString missingText(const AuditReport& report, const RegionListModel& regions)
{
    constexpr qsizetype named = 4;
    QStringList names;
    for (const RegionOutcome& outcome : report.regions) {
        if (!outcome.isComplete())
            names.append(regions.index(regions.rowOf(outcome.id)).data(RegionListModel::NameRole).toString());
    }
    if (names.isEmpty())
        return {};
    const qsizetype more = names.size() - named;
    QString list = names.first(std::min(named, names.size())).join(TableFeature::tr(", ", "between names of regions"));
    if (more > 0)
        list = TableFeature::tr("%1 and %2 more").arg(list, QString::number(more));
    return TableFeature::tr("Clusters may be missing here. Not read completely: %1").arg(list);
}

} // namespace

TableFeature::TableFeature(const WindowParts& parts) : QObject(&parts.window), m_parts(parts)
{
    ClusterPane& pane = parts.area.clusters();
    fillMenus();
    pane.setRowActions({parts.actions.recreate, parts.actions.copy});
    connect(parts.actions.copy, &QAction::triggered, &pane.copier(),
            [&pane] { pane.copier().copyRows(CopyFormat::Tsv); });
    connect(&pane, &ClusterPane::copied, &parts.status, &StatusLine::showPassing);
    for (const auto signal : {&ShownAudit::stageChanged, &ShownAudit::changed})
        connect(&parts.audit, signal, this, &TableFeature::follow);
    onLanguageChange(this, [this] { follow(); });
}

void TableFeature::fillMenus()
{
    const TableActions& actions = m_parts.area.clusters().actions();
    m_parts.menus.add(MenuPlace::Edit,
                      {actions.copyMenu().menuAction(), nullptr, actions.onlyThis, actions.notThis, actions.patterns});
    m_parts.menus.add(MenuPlace::Cluster, {actions.star});
    m_parts.menus.add(MenuPlace::View, {actions.favouritesOnly, actions.saveView, actions.manageViews,
                                        actions.columnMenu().menuAction()});
}

/// A table without the clusters of a region that could not be read says so where it ends: it must never look whole.
void TableFeature::follow()
{
    ClusterPane& pane = m_parts.area.clusters();
    const AuditReport& report = m_parts.audit.report();
    const bool finished = m_parts.audit.stage() == ShownAudit::Stage::Finished;
    pane.setAccount(report.accountLabel);
    pane.setMissing(finished && !report.findings.isEmpty() ? missingText(report, m_parts.audit.regions()) : QString());
}

} // namespace Ack

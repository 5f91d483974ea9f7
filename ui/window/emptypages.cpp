// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/emptypages.h"

#include "core/text.h"
#include "report/reporttext.h"
#include "ui/audit/accountchoices.h"
#include "ui/clusters/clusterpane.h"
#include "ui/clusters/clusterview.h"
#include "ui/common/emptystate.h"
#include "ui/regions/regionview.h"
#include "ui/window/statustext.h"
#include "ui/window/windowactions.h"
#include "ui/window/workarea.h"

#include <QStackedWidget>

#include <algorithm>

namespace Ack {

void EmptyPages::update()
{
    const auto current = m_parts.choices.current();
    ClusterTableModel& model = m_parts.audit.clusters();
    const std::optional<RegionOutcome> region = chosenRegion();
    const EmptyReason reason = emptyReason({.stage = m_parts.audit.stage(),
                                            .hasAccount = current.has_value(),
                                            .filling = m_parts.audit.isFilling(),
                                            .complete = m_parts.audit.report().isComplete(),
                                            .region = region,
                                            .total = model.totalRows(),
                                            .shown = model.rowCount()});
    const bool atStart = m_parts.audit.stage() == ShownAudit::Stage::Nothing;
    turnPage(atStart ? 0 : 1);
    m_parts.area.clusters().setEmptyShown(!atStart && reason != EmptyReason::None);
    m_parts.area.setDetailsShown(reason != EmptyReason::NoClusters && reason != EmptyReason::NothingReadable);
    const QString subject = region ? region->id.text() : current ? visibleText(current->label) : QString();
    if (reason == m_reason && subject == m_subject)
        return;
    m_reason = reason;
    m_subject = subject;
    if (atStart)
        presentStart(reason);
    else
        presentInTable(reason, region);
}

/// What was focused goes out of sight, or is disabled by a scan: the keys go on with what comes into sight.
void EmptyPages::turnPage(int page)
{
    if (m_parts.pages.currentIndex() == page)
        return;
    const bool shown = m_parts.window.isVisible();
    m_parts.pages.setCurrentIndex(page);
    if (!shown)
        return;
    QWidget* next = page == 0 ? static_cast<QWidget*>(&m_parts.start) : &m_parts.area.clusters().view();
    next->setFocus(Qt::OtherFocusReason);
}

void EmptyPages::presentStart(EmptyReason reason)
{
    const WindowActions& actions = m_parts.actions;
    if (reason == EmptyReason::NeverScanned) {
        m_parts.start.present(tr("Ready to audit %1").arg(m_subject),
                              tr("The scan reads every ACK cluster of every chosen region and says which of them use "
                                 "Terway in ENI multiple IP mode. It only reads; nothing in the account is changed."),
                              actions.scan, {actions.chooseRegions, actions.openAudit});
        return;
    }
    m_parts.start.present(
        tr("No account yet"),
        tr("Add the AccessKey of an auditor (a read-only RAM user is enough), open a saved audit or what "
           "the aliyun CLI printed, or look around with the demo account."),
        actions.addAccount, {actions.importAccount, actions.openAudit, actions.demo});
}

void EmptyPages::presentInTable(EmptyReason reason, const std::optional<RegionOutcome>& region)
{
    const WindowActions& actions = m_parts.actions;
    const AuditReport& report = m_parts.audit.report();
    EmptyState& empty = m_parts.area.clusters().empty();
    switch (reason) {
    case EmptyReason::FilterHidesAll:
        empty.present(tr("No cluster matches"), tr("The filter hides all clusters of this audit."), actions.showAll);
        return;
    case EmptyReason::NoClusters:
        empty.present(tr("No ACK clusters"),
                      tr("All chosen regions were read completely, and there is no cluster in them."),
                      actions.chooseRegions, {actions.scan});
        return;
    case EmptyReason::NothingReadable:
        empty.present(tr("Nothing could be read"), endNotice(report, m_parts.audit.clusters().regions()),
                      actions.retryFailed,
                      {report.fatal && isKeyProblem(report.fatal->kind) ? actions.accounts : actions.chooseRegions});
        return;
    case EmptyReason::RegionUnread:
    case EmptyReason::RegionEmpty:
        presentInRegion(reason, *region);
        return;
    case EmptyReason::None:
    case EmptyReason::NoAccount:
    case EmptyReason::NeverScanned:
        return;
    }
}

void EmptyPages::presentInRegion(EmptyReason reason, const RegionOutcome& region)
{
    EmptyState& empty = m_parts.area.clusters().empty();
    const QString name = m_parts.audit.regions().nameOf(region);
    const QString cause = region.error ? describe(*region.error) : regionCause(region, Wording::Translated);
    if (reason == EmptyReason::RegionUnread)
        //: %1 is a region
        empty.present(tr("%1 could not be read").arg(name), cause, m_parts.actions.retryFailed,
                      {m_parts.actions.showAll});
    else
        //: %1 is a region
        empty.present(tr("No clusters in %1").arg(name),
                      cause.isEmpty() ? tr("The region was read completely.") : cause, m_parts.actions.showAll);
}

std::optional<RegionOutcome> EmptyPages::chosenRegion() const
{
    const RegionListModel& model = m_parts.audit.regions();
    const std::optional<RegionId> chosen = m_parts.area.regions().chosen();
    const auto known = std::ranges::find(model.regions(), chosen.value_or(RegionId()), &RegionOutcome::id);
    return known != model.regions().end() ? std::optional(*known) : std::nullopt;
}

} // namespace Ack

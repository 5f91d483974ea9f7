// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "progressprinter.h"

#include "console.h"

namespace Ack {

ProgressPrinter::ProgressPrinter(AuditSession& session, Console& console, QObject* parent)
    : QObject(parent)
    , m_console(console)
{
    connect(&session, &AuditSession::regionChanged, this, &ProgressPrinter::showRegion);
    connect(&session, &AuditSession::progressChanged, this, &ProgressPrinter::showProgress);
    connect(&session, &AuditSession::notice, this, [this](const QString& sentence) { m_console.note(sentence); });
}

void ProgressPrinter::showRegion(const RegionOutcome& outcome)
{
    RegionState& state = m_states[outcome.id];
    const bool isNews = state != outcome.state;
    state = outcome.state;
    if (!isNews || m_console.hasLiveProgress())
        return;
    if (outcome.state == RegionState::Done || outcome.state == RegionState::DoneShort) {
        //: %1 is a region id, %2 a number
        m_console.note(tr("%1: clusters: %2").arg(outcome.id.text()).arg(outcome.clusters));
    } else if (outcome.state == RegionState::Throttled) {
        m_console.note(tr("%1: the service asks to wait").arg(outcome.id.text()));
    }
}

void ProgressPrinter::showProgress(const AuditProgress& progress)
{
    //: %1 of %2 regions, %3 of %4 clusters
    m_console.showProgress(tr("Regions: %1 of %2, clusters: %3 of %4")
                               .arg(progress.regionsEnded)
                               .arg(progress.regionsTotal)
                               .arg(progress.clustersRead)
                               .arg(progress.clustersListed));
}

} // namespace Ack

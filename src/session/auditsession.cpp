// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/auditsession.h"

#include "session/auditsession_p.h"
#include "session/regionoutcome.h"

#include <QUuid>

namespace Ack {

using namespace std::chrono_literals;

AuditSession::AuditSession(Transport& transport, KeySource& keys, const Endpoints& endpoints, Clock clock,
                           QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, transport, keys, endpoints, std::move(clock)))
{
    d->batchTimer.setSingleShot(true);
    d->batchTimer.setInterval(100ms);
    connect(&d->batchTimer, &QTimer::timeout, this, [this] { d->flush(); });
    d->maxTimer.setSingleShot(true);
    connect(&d->maxTimer, &QTimer::timeout, this, [this] { d->stop(ErrorKind::Deadline); });
    d->graceTimer.setSingleShot(true);
    connect(&d->graceTimer, &QTimer::timeout, this, [this] { d->conclude(); });
}

AuditSession::~AuditSession() = default;

AuditSession::State AuditSession::state() const
{
    return d->state;
}

const AuditReport& AuditSession::report() const
{
    return d->builder.report();
}

AuditProgress AuditSession::progress() const
{
    AuditProgress progress;
    for (const RegionOutcome& outcome : report().regions) {
        ++progress.regionsTotal;
        progress.regionsEnded += isEnded(outcome.state) ? 1 : 0;
        progress.clustersListed += outcome.clusters;
        progress.clustersRead += outcome.read;
    }
    return progress;
}

void AuditSession::start(const AuditRequest& request)
{
    if (d->state == State::Scanning)
        return;
    d->request = request;
    d->builder.start({.scanId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                      .startedAt = d->clock(),
                      .accountLabel = request.accountLabel,
                      .mode = request.mode});
    d->openClient();
    d->setState(State::Scanning);
    d->askForKey();
}

void AuditSession::cancel()
{
    d->stop(ErrorKind::Cancelled);
}

void AuditSession::cancelRegion(const RegionId& region)
{
    if (d->state == State::Scanning && d->collector)
        d->collector->cancelRegion(region);
}

void AuditSession::retry(const QList<RegionId>& regions)
{
    if (d->state == State::Idle)
        return;
    if (report().regions.isEmpty()) {
        start(d->request);
        return;
    }
    QList<RegionId> again = regions.isEmpty() ? d->builder.worthRetrying() : regions;
    again.removeIf([this](const RegionId& region) {
        const RegionOutcome* outcome = d->builder.outcome(region);
        return outcome != nullptr && !isEnded(outcome->state);
    });
    if (again.isEmpty())
        return;
    for (const RegionId& region : again)
        d->builder.expectAgain(region);
    if (d->state == State::Scanning) {
        if (d->collector)
            d->scan(again, false);
        return;
    }
    d->request.regions = again;
    d->builder.report().fatal.reset();
    d->builder.report().keyFailed = false;
    d->builder.report().interrupted = false;
    d->openClient();
    d->setState(State::Scanning);
    d->askForKey();
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/auditsession_p.h"

#include "session/regionoutcome.h"

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long a finished scan waits for the account id, or for the account's regions, when they are late.
constexpr std::chrono::milliseconds lateAnswerGrace = 3s;

/// Only a problem can be accepted: a waiver of a cluster that has become compliant waits.
std::optional<Waiver> waiverFor(const Finding& finding, const QList<Waiver>& waivers, const QDate& today)
{
    if (!isProblem(finding))
        return std::nullopt;
    const auto found = std::find_if(waivers.begin(), waivers.end(), [&](const Waiver& waiver) {
        return waiver.cluster == finding.cluster.id && (waiver.expires.isNull() || waiver.expires >= today);
    });
    return found != waivers.end() ? std::optional(*found) : std::nullopt;
}

} // namespace

AuditSession::Private::Private(AuditSession* session, Transport& transport_, KeySource& keys_,
                               const Endpoints& endpoints_, Clock clock_)
    : q(session)
    , transport(transport_)
    , keys(keys_)
    , endpoints(endpoints_)
    , clock(std::move(clock_))
{}

void AuditSession::Private::openClient()
{
    collector.reset();
    client = std::make_unique<ApiClient>(transport, keys, endpoints, RetryPolicy{}, clock);
    endRun();
    run = std::make_unique<QObject>();
    unconfirmed.clear();
    identity = {};
    isAskingIdentity = false;
    knownRegions = {};
    if (request.maxTime)
        maxTimer.start(*request.maxTime);
    connect(client.get(), &ApiClient::clockCorrected, q, [this](std::chrono::seconds offset) {
        const auto minutes = std::max<qint64>(1, (std::abs(offset.count()) + 30) / 60);
        //: %1 is a number of minutes
        Q_EMIT q->notice((offset.count() > 0
                              ? AuditSession::tr("This computer's clock is slow by about %1 min; requests are signed "
                                                 "with the service's time.")
                              : AuditSession::tr("This computer's clock is fast by about %1 min; requests are signed "
                                                 "with the service's time."))
                             .arg(minutes));
    });
}

void AuditSession::Private::endRun()
{
    // Later, because one of its own callbacks may be on the stack.
    if (run)
        run.release()->deleteLater();
}

void AuditSession::Private::askForKey()
{
    // One question before any request: without a key each region would fail for the same reason.
    key = keys.key();
    whenDone(key, [this](const Result<AccessKey>& answer) {
        if (!answer) {
            builder.report().keyFailed = true;
            fail(answer.error());
            return;
        }
        askForIdentity();
        if (request.regions.isEmpty()) {
            discover();
            return;
        }
        scan(request.regions, false);
        checkUnknownRegions();
    });
}

void AuditSession::Private::scan(const QList<RegionId>& ids, bool regionsMayBeClosed)
{
    if (!collector)
        openCollector(regionsMayBeClosed);
    QList<Region> regions;
    for (const RegionId& id : ids) {
        if (isWellFormed(id))
            regions.append(endpoints.regions().region(id));
        putAll({id}, isWellFormed(id) ? RegionState::Queued : RegionState::Failed,
               isWellFormed(id) ? std::nullopt
                                : std::optional(Error{.kind = ErrorKind::Usage,
                                                      .message = AuditSession::tr("This is no region id")}));
    }
    if (regions.isEmpty())
        concludeWhenReady();
    else
        collector->start(regions);
}

void AuditSession::Private::openCollector(bool regionsMayBeClosed)
{
    collector = std::make_unique<Collector>(*client, CollectorOptions{.concurrency = request.concurrency,
                                                                      .requestDeadline = request.requestDeadline,
                                                                      .regionDeadline = request.regionDeadline,
                                                                      .nodePools = request.nodePools,
                                                                      .regionsMayBeClosed = regionsMayBeClosed});
    connect(collector.get(), &Collector::clusterRead, q, [this](const Cluster& cluster) { takeCluster(cluster); });
    connect(collector.get(), &Collector::regionChanged, q, [this](const RegionProgress& p) { takeRegion(p); });
    // Queued, so that whoever hears finished() may start or retry, which replaces the collector.
    connect(
        collector.get(), &Collector::finished, q, [this] { concludeWhenReady(); }, Qt::QueuedConnection);
}

void AuditSession::Private::takeCluster(const Cluster& cluster)
{
    Finding finding = findingFor(cluster, request.mode);
    finding.waiver = waiverFor(finding, request.waivers, clock().date());
    pool.share(finding);
    builder.put(finding);
    batch.append(finding);
    if (!batchTimer.isActive())
        batchTimer.start();
}

void AuditSession::Private::takeRegion(const RegionProgress& progress)
{
    const RegionOutcome* known = builder.outcome(progress.region);
    if (known != nullptr && known->error && known->error->kind == ErrorKind::NotFound && progress.error &&
        progress.error->kind == ErrorKind::Cancelled)
        return; // ended by takeKnownRegions(), whose reason stays
    const RegionOutcome outcome = outcomeFor(progress, endpoints.regions().region(progress.region).nameEnglish);
    builder.put(outcome);
    Q_EMIT q->regionChanged(outcome);
    if (!batchTimer.isActive())
        batchTimer.start();
}

void AuditSession::Private::flush()
{
    batchTimer.stop();
    if (!batch.isEmpty())
        Q_EMIT q->findingsReady(std::exchange(batch, {}));
    Q_EMIT q->progressChanged(q->progress());
}

void AuditSession::Private::stop(ErrorKind why)
{
    if (state != State::Scanning || builder.report().interrupted)
        return;
    endRun();
    key.cancel();
    identity.cancel();
    knownRegions.cancel();
    if (collector && collector->isRunning()) {
        builder.report().interrupted = true;
        collector->cancel(why);
        return;
    }
    if (!collector) {
        builder.report().interrupted = true;
        putAll(wantedRegions(), stateForError({.kind = why}), Error{.kind = why});
    }
    QMetaObject::invokeMethod(
        q, [this] { concludeWhenReady(); }, Qt::QueuedConnection);
}

void AuditSession::Private::fail(const Error& error)
{
    if (builder.report().findings.isEmpty())
        builder.report().fatal = error;
    putAll(request.regions, stateForError(error), error);
    conclude();
}

bool AuditSession::Private::isWaitingForLateAnswer() const
{
    // Not whether the futures have ended: their answers may still be on the way through the event loop.
    return run && (isAskingIdentity || !unconfirmed.isEmpty());
}

void AuditSession::Private::concludeWhenReady()
{
    if (state != State::Scanning || (collector && collector->isRunning()))
        return;
    if (!collector && !builder.report().interrupted)
        return;
    if (!isWaitingForLateAnswer())
        conclude();
    else if (!graceTimer.isActive())
        graceTimer.start(lateAnswerGrace);
}

void AuditSession::Private::conclude()
{
    if (state != State::Scanning)
        return;
    graceTimer.stop();
    maxTimer.stop();
    endRun();
    identity.cancel();
    knownRegions.cancel();
    flush();
    builder.finish(clock());
    const AuditReport& report = builder.report();
    setState(report.fatal ? State::Failed : report.isComplete() ? State::Done : State::Incomplete);
    Q_EMIT q->finished(AuditReport(report));
}

void AuditSession::Private::setState(State state_)
{
    if (state == state_)
        return;
    state = state_;
    Q_EMIT q->stateChanged(state);
}

void AuditSession::Private::putAll(const QList<RegionId>& ids, RegionState state_, const std::optional<Error>& error)
{
    for (const RegionId& id : ids) {
        const RegionOutcome outcome{
            .id = id, .name = endpoints.regions().region(id).nameEnglish, .state = state_, .error = error};
        builder.put(outcome);
        Q_EMIT q->regionChanged(outcome);
    }
}

} // namespace Ack

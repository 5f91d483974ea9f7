// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inventory/collector.h"
#include "inventory/regionlist.h"
#include "openapi/apiclient.h"
#include "session/auditsession.h"
#include "session/reportbuilder.h"
#include "session/textpool.h"

#include <QSet>
#include <QTimer>

namespace Ack {

/// How one run goes: key → account id beside regions → clusters → waiting for late answers → report.
class AuditSession::Private
{
public:
    Private(AuditSession* session, Transport& transport_, KeySource& keys_, const Endpoints& endpoints_, Clock clock_);

    template <typename T, typename Use>
    void whenDone(const Future<T>& future, Use use)
    {
        onFinished(future, run.get(), [this, mine = run.get(), use](const Result<T>& result) {
            if (run.get() == mine)
                use(result);
        });
    }

    void openClient();
    void endRun();
    void askForKey();
    void askForIdentity();
    void discover();
    void checkUnknownRegions();
    void scan(const QList<RegionId>& ids, bool regionsMayBeClosed);
    void openCollector(bool regionsMayBeClosed);
    void takeCluster(const Cluster& cluster);
    void takeRegion(const RegionProgress& progress);
    void takeKnownRegions(const RegionList& known);
    void flush();
    void stop(ErrorKind why);
    void fail(const Error& error);
    void concludeWhenReady();
    void conclude();
    void setState(State state_);
    [[nodiscard]] QList<RegionId> wantedRegions() const;
    void putAll(const QList<RegionId>& ids, RegionState state_, const std::optional<Error>& error);
    [[nodiscard]] bool isWaitingForLateAnswer() const;

    AuditSession* const q;
    Transport& transport;
    KeySource& keys;
    const Endpoints endpoints;
    const Clock clock;

    State state = State::Idle;
    AuditRequest request;
    ReportBuilder builder;
    TextPool pool;
    QList<Finding> batch;
    QSet<RegionId> unconfirmed; ///< named regions that the table lacks: does the account know them?

    std::unique_ptr<QObject> run; ///< context of what this run waits for; without it late answers find nobody
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<Collector> collector;
    Future<AccessKey> key;
    Future<ApiReply> identity;
    bool isAskingIdentity = false;
    Future<RegionList> knownRegions;
    QTimer batchTimer;
    QTimer maxTimer;
    QTimer graceTimer;
};

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/auditsession_p.h"

#include "core/logging.h"
#include "credentials/calleridentity.h"

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

ApiRequest identityRequest()
{
    return {.product = Product::Sts, .action = u"GetCallerIdentity"_s};
}

} // namespace

void AuditSession::Private::askForIdentity()
{
    identity = client->call(identityRequest(), {.deadline = request.requestDeadline});
    isAskingIdentity = true;
    whenDone(identity, [this](const Result<ApiReply>& reply) {
        isAskingIdentity = false;
        const Result<CallerIdentity> caller =
            reply ? parseCallerIdentity(reply->json) : Result<CallerIdentity>(failure(reply.error()));
        if (caller)
            builder.report().accountUid = caller->accountUid;
        else
            qCInfo(lcScan).noquote() << "account id not known:" << describe(caller.error());
        concludeWhenReady();
    });
}

void AuditSession::Private::discover()
{
    knownRegions = discoverRegions(*client, endpoints.regions(), request.requestDeadline);
    whenDone(knownRegions, [this](const Result<RegionList>& list) {
        if (!list) {
            fail(list.error());
            return;
        }
        QList<RegionId> ids;
        for (const Region& region : list->regions)
            ids.append(region.id);
        if (ids.isEmpty())
            fail({.kind = ErrorKind::BadReply, .message = AuditSession::tr("The service names no region at all")});
        else
            scan(ids, list->fromTable);
    });
}

void AuditSession::Private::checkUnknownRegions()
{
    for (const RegionId& id : std::as_const(request.regions)) {
        if (!endpoints.regions().contains(id))
            unconfirmed.insert(id);
    }
    if (unconfirmed.isEmpty())
        return;
    // Beside the scan: an endpoint that answers for any region must not make an unknown one look empty.
    knownRegions = discoverRegions(*client, endpoints.regions(), request.requestDeadline);
    whenDone(knownRegions, [this](const Result<RegionList>& list) {
        if (list && !list->fromTable)
            takeKnownRegions(*list);
        unconfirmed.clear();
        concludeWhenReady();
    });
}

void AuditSession::Private::takeKnownRegions(const RegionList& known)
{
    for (const RegionId& id : std::as_const(unconfirmed)) {
        const RegionOutcome* outcome = builder.outcome(id);
        const bool isKnown = std::any_of(known.regions.begin(), known.regions.end(),
                                         [&id](const Region& region) { return region.id == id; });
        if (isKnown || (outcome != nullptr && outcome->clusters > 0))
            continue;
        if (collector)
            collector->cancelRegion(id);
        putAll({id}, RegionState::Failed,
               Error{.kind = ErrorKind::NotFound, .message = AuditSession::tr("The account has no such region")});
    }
}

QList<RegionId> AuditSession::Private::wantedRegions() const
{
    if (!request.regions.isEmpty())
        return request.regions;
    QList<RegionId> ids;
    for (const Region& region : endpoints.regions().open())
        ids.append(region.id);
    return ids;
}

} // namespace Ack

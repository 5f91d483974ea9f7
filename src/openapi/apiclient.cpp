// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/apiclient.h"

#include "openapi/apicall.h"

namespace Ack {

class ApiClient::Private
{
public:
    ClientState state;
};

ApiClient::ApiClient(Transport& transport, KeySource& keys, Endpoints endpoints, RetryPolicy policy, Clock clock,
                     QObject* parent)
    : QObject(parent)
    , d(new Private{.state = {.transport = transport,
                              .keys = keys,
                              .endpoints = std::move(endpoints),
                              .policy = policy,
                              .clock = std::move(clock),
                              .budget = policy.scanBudget}})
{
    d->state.onCorrected = [this](std::chrono::seconds offset) { Q_EMIT clockCorrected(offset); };
}

ApiClient::~ApiClient()
{
    // The calls use the state: they go first.
    qDeleteAll(findChildren<ApiCall*>(Qt::FindDirectChildrenOnly));
}

Future<ApiReply> ApiClient::call(const ApiRequest& request, const CallOptions& options)
{
    auto* call = new ApiCall(d->state, request, options, this);
    const Future<ApiReply> future = call->future();
    call->start();
    return future;
}

std::chrono::seconds ApiClient::clockOffset() const
{
    return d->state.offset;
}

const Endpoints& ApiClient::endpoints() const
{
    return d->state.endpoints;
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/apiclient.h"

#include "openapi/apicall.h"
#include "openapi/promised.h"

#include <QPointer>

namespace Ack {

namespace {

class PendingCall final : public Pending
{
public:
    explicit PendingCall(ApiCall* call) : m_call(call) {}
    ~PendingCall() override
    {
        if (m_call)
            m_call->abandon();
    }
    Q_DISABLE_COPY_MOVE(PendingCall)

private:
    QPointer<ApiCall> m_call;
};

} // namespace

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
    auto* promised = new Promised<ApiReply>(this);
    return promised->start([&](Use use) { return begin(request, options, std::move(use)); });
}

std::unique_ptr<Pending> ApiClient::begin(const ApiRequest& request, const CallOptions& options, Use use)
{
    auto* call = new ApiCall(d->state, request, options, std::move(use), this);
    auto pending = std::make_unique<PendingCall>(call);
    call->start();
    return pending;
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

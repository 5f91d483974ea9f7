// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/cloud.h"

#include "simulator/replies.h"

namespace Ack {

using namespace Qt::StringLiterals;

HttpReply answer(const SimulatedAccount& account, const HttpRequest& request, int earlierCalls)
{
    const CloudCall call = interpret(account, request);
    if (isMutating(request))
        return errorReply(call, 405, u"MethodNotAllowed"_s, u"This account is described for reading only."_s);
    if (!call.product)
        return errorReply(call, 404, u"InvalidVersion"_s, u"Specified parameter Version is not valid."_s);
    if (call.action.isEmpty() || (!call.namedAction.isEmpty() && call.namedAction != call.action))
        return unknownOperation(call);
    const std::optional<Fault> fault = faultFor(account, call, earlierCalls);
    if (fault) {
        if (std::optional<HttpReply> reply = faultyReply(account, call, *fault))
            return *std::move(reply);
    }
    switch (*call.product) {
    case Product::Cs:
        return answerCs(account, call, fault);
    case Product::Vpc:
        return answerVpc(account, call);
    case Product::Ecs:
        return answerEcs(account, call);
    case Product::Sts:
        return answerSts(account, call);
    }
    return unknownOperation(call);
}

} // namespace Ack

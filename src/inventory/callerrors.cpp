// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/callerrors.h"

#include "openapi/apiclient.h"

namespace Ack {

using namespace Qt::StringLiterals;

Error withAction(Error error, const QString& action)
{
    // A refusal by Kubernetes RBAC is no missing RAM action; it says so itself.
    if (error.kind == ErrorKind::Denied && error.action.isEmpty() && !error.message.contains("RBAC"_L1))
        error.action = action;
    return error;
}

Error traced(Error error, const ApiReply& reply)
{
    error.requestId = reply.requestId;
    return error;
}

} // namespace Ack

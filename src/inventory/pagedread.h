// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"
#include "inventory/accountfacts.h"
#include "openapi/apirequest.h"

#include <functional>

namespace Ack {

class CallQueue;

/// A list of VPC or ECS, and how its pages follow each other.
struct PagedQuestion
{
    enum class Paging { Number, Token }; ///< PageNumber with TotalCount, or NextToken

    ApiRequest request; ///< without paging parameters
    QString ramAction;  ///< "vpc:DescribeVpcs"
    QLatin1StringView outer;
    QLatin1StringView inner;
    Paging paging = Paging::Number;
    int pageSize = 50;
};

/// All rows of a list, page by page. Error BadReply when fewer come than the service counts: part of a list would make
/// things look absent. Ends exactly once while the queue lives.
[[nodiscard]] Future<QList<QJsonObject>> readRows(CallQueue& calls, const PagedQuestion& question);

} // namespace Ack

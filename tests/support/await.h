// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"

#include <QTest>

namespace Ack {

/// Runs the event loop until the future ends. A future that ends without a result gives Cancelled, one that does not
/// end in time gives Deadline with the message "test: the future did not end".
template <typename T>
[[nodiscard]] Result<T> await(const Future<T>& future, int milliseconds = 5000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, milliseconds))
        return failure(ErrorKind::Deadline, QStringLiteral("test: the future did not end"));
    if (future.resultCount() == 0)
        return failure(ErrorKind::Cancelled, QString());
    return future.resultAt(0);
}

} // namespace Ack

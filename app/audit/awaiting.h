// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"
#include "interrupts.h"

#include <QEventLoop>

#include <optional>

namespace Ack {

/// Runs the event loop until the future ends, or Ctrl-C: then it gives Cancelled.
template <typename T>
[[nodiscard]] Result<T> awaitOrInterrupt(const Future<T>& future, Interrupts& interrupts)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    QObject::connect(&interrupts, &Interrupts::interrupted, &loop, &QEventLoop::quit);
    onFinished(future, &loop, [&](const Result<T>& result) {
        answer = result;
        loop.quit();
    });
    if (!interrupts.wereSeen())
        loop.exec();
    return answer ? *answer : Result<T>(failure(ErrorKind::Cancelled, QString()));
}

} // namespace Ack

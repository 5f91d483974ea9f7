// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/faketransport.h"

#include <QTimer>

#include <algorithm>
#include <memory>

namespace Ack {

FakeTransport::FakeTransport(Answer answer, std::chrono::milliseconds latency)
    : m_answer(std::move(answer))
    , m_latency(latency)
{}

FakeTransport::~FakeTransport() = default;

Future<HttpReply> FakeTransport::send(const HttpRequest& request)
{
    m_sent.append(request);
    if (m_answer && m_latency.count() == 0)
        return ready<HttpReply>(m_answer(request));
    QPromise<Result<HttpReply>> promise;
    promise.start();
    const Future<HttpReply> future = promise.future();
    m_pending.push_back(std::move(promise));
    m_mostPending = std::max(m_mostPending, pendingCount());
    if (m_answer) {
        QTimer::singleShot(m_latency, &m_context, [this, request] { answerNext(m_answer(request)); });
    }
    return future;
}

bool FakeTransport::answerNext(const Result<HttpReply>& result)
{
    if (m_pending.empty())
        return false;
    QPromise<Result<HttpReply>> promise = std::move(m_pending.front());
    m_pending.pop_front();
    promise.addResult(result);
    promise.finish();
    return true;
}

int FakeTransport::cancelledCount() const
{
    return static_cast<int>(std::ranges::count_if(m_pending, [](const auto& promise) { return promise.isCanceled(); }));
}

HttpReply jsonReply(const QByteArray& body, int status, HttpHeaders headers)
{
    headers.emplaceBack("Content-Type", "application/json");
    return {.status = status, .headers = std::move(headers), .body = body};
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/transport.h"

#include <QObject>

#include <deque>
#include <functional>

namespace Ack {

/// A transport without a network: records every request and answers from a function, or, without one, when the test
/// says.
class FakeTransport final : public Transport
{
public:
    using Answer = std::function<Result<HttpReply>(const HttpRequest&)>;

    /// Without `answer` each request stays pending until answerNext().
    explicit FakeTransport(Answer answer = {}, std::chrono::milliseconds latency = std::chrono::milliseconds(0));
    ~FakeTransport() override;

    [[nodiscard]] Future<HttpReply> send(const HttpRequest& request) override;

    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    /// Ends the oldest pending request. False when there is none.
    bool answerNext(const Result<HttpReply>& result);
    [[nodiscard]] const QList<HttpRequest>& sent() const { return m_sent; }
    [[nodiscard]] int pendingCount() const { return static_cast<int>(m_pending.size()); }
    /// Most requests that were unanswered at the same time.
    [[nodiscard]] int mostPending() const { return m_mostPending; }
    /// Pending requests that were cancelled by their caller.
    [[nodiscard]] int cancelledCount() const;

private:
    Answer m_answer;
    const std::chrono::milliseconds m_latency;
    QList<HttpRequest> m_sent;
    std::deque<QPromise<Result<HttpReply>>> m_pending;
    int m_mostPending = 0;
    QObject m_context; ///< of the timers
};

/// A reply with a JSON body.
[[nodiscard]] HttpReply jsonReply(const QByteArray& body, int status = 200, HttpHeaders headers = {});

} // namespace Ack

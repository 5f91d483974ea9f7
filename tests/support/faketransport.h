// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/transport.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Ack {

/// A transport without a network: records every request and answers from a function, at once or after a while. What
/// gets no answer stays pending until answerNext() or until its caller cancels it.
class FakeTransport final
    : public QObject
    , public Transport
{
public:
    using Reply = std::optional<Result<HttpReply>>;
    using Answer = std::function<Reply(const HttpRequest&)>;
    using Latency = std::function<std::chrono::milliseconds(const HttpRequest&)>;

    /// Without `latency` the answer is there when send() returns; with 0 ms it comes with the next turn of the loop.
    explicit FakeTransport(Answer answer = {}, std::optional<std::chrono::milliseconds> latency = {});
    ~FakeTransport() override;

    [[nodiscard]] Future<HttpReply> send(const HttpRequest& request) override;

    void setLatency(Latency latency) { m_latency = std::move(latency); }
    /// Ends the oldest request that had no answer. False when there is none.
    bool answerNext(const Result<HttpReply>& result);

    [[nodiscard]] const QList<HttpRequest>& sent() const { return m_sent; }
    /// "cs.cn-a.aliyuncs.com /clusters/c1?x=y", in the order of sending.
    [[nodiscard]] const QStringList& log() const { return m_log; }
    /// Lines of the log with this part.
    [[nodiscard]] int count(const QString& part) const;

    /// Requests that had no answer from the function, cancelled ones too.
    [[nodiscard]] int pendingCount() const { return static_cast<int>(m_pending.size()); }
    /// Requests that were cancelled by their caller before an answer.
    [[nodiscard]] int cancelledCount() const;
    [[nodiscard]] int inFlight(const QString& host) const { return m_inFlight.value(host); }
    [[nodiscard]] int mostInFlight(const QString& host) const { return m_most.value(host); }
    void forgetMost() { m_most.clear(); }

    std::function<void(int)> onSent{}; ///< called with the number of requests so far

private:
    struct Exchange;

    void watch(const std::shared_ptr<Exchange>& exchange);
    void settle(Exchange& exchange, const Reply& reply);

    const Answer m_answer;
    Latency m_latency;
    QList<HttpRequest> m_sent;
    QStringList m_log;
    std::deque<std::shared_ptr<Exchange>> m_pending;
    QHash<QString, int> m_inFlight;
    QHash<QString, int> m_most;
    int m_cancelled = 0; ///< those of which this object has heard
};

/// A reply with a JSON body.
[[nodiscard]] HttpReply jsonReply(const QByteArray& body, int status = 200, HttpHeaders headers = {});

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/callqueue.h"

namespace Ack {

CallQueue::CallQueue(ApiClient& client, int concurrency, std::chrono::milliseconds requestDeadline, QObject* parent)
    : QObject(parent)
    , m_client(&client)
    , m_requestDeadline(requestDeadline)
    , m_limiter(concurrency)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CallQueue::pump);
}

CallQueue::~CallQueue()
{
    stop();
}

void CallQueue::add(const ApiRequest& request, Place place, Use use)
{
    Waiting call{.start =
                     [this, request](const CallOptions& options) {
                         return m_client ? m_client->call(request, options)
                                         : readyFailure<ApiReply>({.kind = ErrorKind::Cancelled});
                     },
                 .use = std::move(use)};
    if (place == Place::First)
        m_waiting.push_front(std::move(call));
    else
        m_waiting.push_back(std::move(call));
    pump();
}

void CallQueue::addShared(std::function<Future<ApiReply>(const CallOptions&)> start, Use use)
{
    m_waiting.push_front({.start = std::move(start), .use = std::move(use), .isShared = true});
    pump();
}

void CallQueue::stop()
{
    m_stopped = true;
    m_waiting.clear();
    const QHash<int, Sent> sent = std::exchange(m_sent, {});
    for (Sent call : sent)
        call.answer.cancel();
}

void CallQueue::pump()
{
    while (!m_stopped && !m_pause.isActive() && !m_waiting.empty() && m_sent.size() < m_limiter.limit()) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        send(std::move(next));
    }
}

/// New calls would take the room that the service gives, and what was refused would use up its sendings.
void CallQueue::pause(std::chrono::milliseconds wait)
{
    if (!m_pause.isActive() || m_pause.remainingTimeAsDuration() < wait)
        m_pause.start(wait);
}

void CallQueue::send(Waiting call)
{
    const int number = ++m_lastNumber;
    const QPointer<CallQueue> self(this);
    const Future<ApiReply> answer =
        call.start({.deadline = m_requestDeadline, .onRetry = [self, number](const RetryNotice& notice) {
                        if (self)
                            self->noteRetry(number, notice);
                    }});
    m_sent.insert(number, {.answer = call.isShared ? Future<ApiReply>() : answer,
                           .use = std::move(call.use),
                           .epoch = m_limiter.epoch()});
    onFinished(answer, this, [this, number](const Answer& result) { take(number, result); });
}

void CallQueue::noteRetry(int number, const RetryNotice& notice)
{
    const auto sent = m_sent.find(number);
    if (sent == m_sent.end() || notice.error.kind != ErrorKind::Throttled)
        return;
    sent->epoch = m_limiter.throttled(sent->epoch);
    pause(notice.wait);
    Q_EMIT throttled(notice.wait);
}

void CallQueue::take(int number, const Answer& answer)
{
    if (!m_sent.contains(number))
        return;
    const Sent sent = m_sent.take(number);
    if (answer) {
        m_limiter.succeeded(sent.epoch);
        Q_EMIT eased();
    } else if (answer.error().kind == ErrorKind::Throttled) {
        m_limiter.throttled(sent.epoch);
    }
    if (!m_stopped)
        sent.use(answer);
    pump();
}

} // namespace Ack

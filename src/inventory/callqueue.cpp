// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/callqueue.h"

#include <iterator>

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
    Waiting call{.request = request, .use = std::move(use)};
    if (place == Place::First)
        m_waiting.push_front(std::move(call));
    else
        m_waiting.push_back(std::move(call));
    pump();
}

void CallQueue::addShared(std::function<Future<ApiReply>(const CallOptions&)> start, Use use)
{
    m_waiting.push_front({.request = {}, .use = std::move(use), .shared = std::move(start)});
    pump();
}

void CallQueue::stop()
{
    m_stopped = true;
    m_waiting.clear();
    m_sent.clear();
}

void CallQueue::pump()
{
    while (!m_stopped && !m_pause.isActive() && !m_waiting.empty() && std::ssize(m_sent) < m_limiter.limit()) {
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
    const CallOptions options{.deadline = m_requestDeadline,
                              .onRetry = [self = QPointer(this), number](const RetryNotice& notice) {
                                  if (self)
                                      self->noteRetry(number, notice);
                              }};
    const auto take = [this, number](const Answer& answer) { this->take(number, answer); };
    Sent& sent = m_sent.emplace(number, Sent{.use = std::move(call.use), .epoch = m_limiter.epoch()}).first->second;
    if (call.shared)
        onFinished(call.shared(options), this, take);
    else if (m_client)
        sent.call = m_client->begin(call.request, options, take);
    else
        onFinished(readyFailure<ApiReply>({.kind = ErrorKind::Cancelled}), this, take);
}

void CallQueue::noteRetry(int number, const RetryNotice& notice)
{
    const auto sent = m_sent.find(number);
    if (sent == m_sent.end() || notice.error.kind != ErrorKind::Throttled)
        return;
    sent->second.epoch = m_limiter.throttled(sent->second.epoch);
    pause(notice.wait);
    Q_EMIT throttled(notice.wait);
}

void CallQueue::take(int number, const Answer& answer)
{
    const auto node = m_sent.extract(number);
    if (node.empty())
        return;
    const Sent& sent = node.mapped();
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

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/callqueue.h"

namespace Ack {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

CallQueue::CallQueue(ApiClient& client, int concurrency, milliseconds requestDeadline, milliseconds paceWindow,
                     QObject* parent)
    : QObject(parent)
    , m_client(&client)
    , m_requestDeadline(requestDeadline)
    , m_limiter(concurrency)
    , m_pacer(paceWindow)
{
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer);
    connect(&m_turn, &QTimer::timeout, this, &CallQueue::pump);
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
    while (!m_stopped && !m_waiting.empty() && m_sent.size() < m_limiter.limit()) {
        const auto now = steady_clock::now();
        if (const auto next = m_pacer.next(now); next > now) {
            m_turn.start(std::chrono::ceil<milliseconds>(next - now));
            return;
        }
        Waiting call = std::move(m_waiting.front());
        m_waiting.pop_front();
        send(std::move(call));
    }
}

void CallQueue::send(Waiting call)
{
    const int number = ++m_lastNumber;
    const QPointer<CallQueue> self(this);
    const Future<ApiReply> answer =
        call.start({.deadline = m_requestDeadline, .onRetry = [self, number](const RetryNotice& notice) {
                        return self ? self->waitFor(number, notice) : notice.wait;
                    }});
    m_sent.insert(number, {.answer = call.isShared ? Future<ApiReply>() : answer,
                           .use = std::move(call.use),
                           .epoch = m_limiter.epoch(),
                           .ticket = m_pacer.sent(steady_clock::now())});
    onFinished(answer, this, [this, number](const Answer& result) { take(number, result); });
}

milliseconds CallQueue::waitFor(int number, const RetryNotice& notice)
{
    const auto sent = m_sent.find(number);
    if (sent == m_sent.end() || notice.error.kind != ErrorKind::Throttled)
        return notice.wait;
    sent->epoch = m_limiter.throttled(sent->epoch);
    const auto now = steady_clock::now();
    const bool isAsked = notice.error.retryAfter && notice.error.retryAfter->count() > 0;
    const auto again =
        m_pacer.refused(sent->ticket, now, {.backOff = notice.wait, .isAsked = isAsked, .sending = notice.sending});
    const auto wait = std::chrono::ceil<milliseconds>(again - now);
    Q_EMIT throttled(wait);
    return wait;
}

void CallQueue::take(int number, const Answer& answer)
{
    if (!m_sent.contains(number))
        return;
    const Sent sent = m_sent.take(number);
    if (answer) {
        m_limiter.succeeded(sent.epoch);
        m_pacer.passed(sent.ticket, steady_clock::now());
        Q_EMIT eased();
    } else {
        if (answer.error().kind == ErrorKind::Throttled)
            m_limiter.throttled(sent.epoch);
        m_pacer.left(sent.ticket, steady_clock::now());
    }
    if (!m_stopped)
        sent.use(answer);
    pump();
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/faketransport.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace Ack {

struct FakeTransport::Exchange
{
    QString host;
    QPromise<Result<HttpReply>> promise{};
    QFutureWatcher<Result<HttpReply>> watcher{};
    bool isSettled = false;
};

FakeTransport::FakeTransport(Answer answer, std::optional<std::chrono::milliseconds> latency)
    : m_answer(std::move(answer))
{
    if (latency)
        m_latency = [latency](const HttpRequest&) { return *latency; };
}

FakeTransport::~FakeTransport() = default;

int FakeTransport::count(const QString& part) const
{
    return static_cast<int>(std::ranges::count_if(m_log, [&part](const QString& line) { return line.contains(part); }));
}

Future<HttpReply> FakeTransport::send(const HttpRequest& request)
{
    m_sent.append(request);
    m_log.append(request.url.host() + QLatin1Char(' ') +
                 request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    const Reply reply = m_answer ? m_answer(request) : Reply();
    if (reply && !m_latency)
        return ready<HttpReply>(*reply);
    const auto exchange = std::make_shared<Exchange>();
    exchange->host = request.url.host();
    watch(exchange);
    if (reply)
        QTimer::singleShot(m_latency(request), Qt::PreciseTimer, this,
                           [this, exchange, reply] { settle(*exchange, reply); });
    else
        m_pending.push_back(exchange);
    const Future<HttpReply> future = exchange->promise.future();
    if (onSent)
        onSent(static_cast<int>(m_sent.size()));
    return future;
}

void FakeTransport::watch(const std::shared_ptr<Exchange>& exchange)
{
    int& inFlight = m_inFlight[exchange->host];
    ++inFlight;
    m_most[exchange->host] = std::max(m_most.value(exchange->host), inFlight);
    exchange->promise.start();
    connect(&exchange->watcher, &QFutureWatcherBase::canceled, this, [this, weak = std::weak_ptr(exchange)] {
        const auto cancelled = weak.lock();
        if (!cancelled || cancelled->isSettled)
            return;
        ++m_cancelled;
        settle(*cancelled, {});
    });
    exchange->watcher.setFuture(exchange->promise.future());
}

void FakeTransport::settle(Exchange& exchange, const Reply& reply)
{
    if (std::exchange(exchange.isSettled, true))
        return;
    --m_inFlight[exchange.host];
    if (reply)
        exchange.promise.addResult(*reply);
    exchange.promise.finish();
}

bool FakeTransport::answerNext(const Result<HttpReply>& result)
{
    if (m_pending.empty())
        return false;
    const std::shared_ptr<Exchange> oldest = m_pending.front();
    m_pending.pop_front();
    settle(*oldest, result);
    return true;
}

int FakeTransport::cancelledCount() const
{
    const auto unheard = std::ranges::count_if(
        m_pending, [](const auto& exchange) { return !exchange->isSettled && exchange->promise.isCanceled(); });
    return m_cancelled + static_cast<int>(unheard);
}

HttpReply jsonReply(const QByteArray& body, int status, HttpHeaders headers)
{
    headers.emplaceBack("Content-Type", "application/json");
    return {.status = status, .headers = std::move(headers), .body = body};
}

} // namespace Ack

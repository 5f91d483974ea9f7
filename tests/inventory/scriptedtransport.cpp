// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "scriptedtransport.h"

#include <QTimer>

#include <algorithm>
#include <memory>

namespace Ack::Testing {

ScriptedTransport::ScriptedTransport(Script script, std::chrono::milliseconds latency)
    : m_script(std::move(script))
    , m_latency(latency)
{}

int ScriptedTransport::count(const QString& part) const
{
    return static_cast<int>(std::ranges::count_if(m_log, [&part](const QString& line) { return line.contains(part); }));
}

Future<HttpReply> ScriptedTransport::send(const HttpRequest& request)
{
    const QString host = request.url.host();
    m_log.append(host + QLatin1Char(' ') + request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    m_most[host] = std::max(m_most.value(host), ++m_inFlight[host]);

    auto promise = std::make_shared<QPromise<Result<HttpReply>>>();
    promise->start();
    auto* timer = new QTimer(this);
    auto* watcher = new QFutureWatcher<Result<HttpReply>>(timer);
    const auto settle = [this, timer, host] {
        --m_inFlight[host];
        timer->deleteLater();
    };
    connect(watcher, &QFutureWatcherBase::canceled, timer, [this, promise, settle] {
        ++m_aborted;
        settle();
        promise->finish();
    });
    watcher->setFuture(promise->future());
    if (Answer answer = m_script(request)) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, timer, [promise, watcher, settle, answer = *std::move(answer)] {
            watcher->disconnect();
            settle();
            promise->addResult(answer);
            promise->finish();
        });
        timer->start(m_latency);
    }
    const Future<HttpReply> future = promise->future();
    if (onSent)
        onSent(static_cast<int>(m_log.size()));
    return future;
}

} // namespace Ack::Testing

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/demotransport.h"

#include "simulator/cloud.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace Ack {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::DemoTransport)
};

using Promise = QPromise<Result<HttpReply>>;

/// An answer of the pure function that no connection could carry becomes the error that it would be.
Result<HttpReply> carried(HttpReply reply)
{
    if (reply.status == 0)
        return failure(ErrorKind::Connection, Tr::tr("the connection was closed without an answer"));
    if (reply.status >= 300 && reply.status < 400)
        return failure(ErrorKind::Redirect, Tr::tr("the answer was a redirect"));
    return reply;
}

bool hangs(const SimulatedAccount& account, const HttpRequest& request, int earlierCalls)
{
    const std::optional<Fault> fault = faultFor(account, interpret(account, request), earlierCalls);
    return fault && (fault->kind == FaultKind::Hang || fault->kind == FaultKind::Drip);
}

} // namespace

DemoTransport::DemoTransport(SimulatedAccount account, std::chrono::milliseconds latency)
    : m_account(std::move(account))
    , m_latency(latency)
{}

Future<HttpReply> DemoTransport::send(const HttpRequest& request)
{
    const int earlierCalls = m_calls[callKey(m_account, request)]++;
    const bool silent = hangs(m_account, request, earlierCalls);
    auto promise = std::make_shared<Promise>();
    promise->start();
    Future<HttpReply> future = promise->future();

    // The timer owns the only reference: when it goes, the promise goes, and that ends the future.
    auto* timer = new QTimer(&m_pending);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    timer->callOnTimeout(timer, [this, timer, request, earlierCalls, silent, promise] {
        promise->addResult(silent ? Result<HttpReply>(failure(ErrorKind::Deadline, QString()))
                                  : carried(answer(m_account, request, earlierCalls)));
        promise->finish();
        timer->deleteLater();
    });
    auto* watcher = new QFutureWatcher<Result<HttpReply>>(timer);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, timer, [timer, promise] {
        timer->stop();
        promise->finish();
        timer->deleteLater();
    });
    watcher->setFuture(future);
    timer->start(silent ? std::min(request.deadline, request.idle) : delay(request));
    return future;
}

std::chrono::milliseconds DemoTransport::delay(const HttpRequest& request) const
{
    const auto percent = 60 + qint64(qHash(request.url.toEncoded(), 1) % 81); // 60 % to 140 %
    return m_latency * percent / 100;
}

} // namespace Ack

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/proxylookup.h"

#include "openapi/loopback.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <memory>

namespace Ack {

using std::chrono::steady_clock;

namespace {

std::optional<QNetworkProxy> chosenProxy(const ProxyChoice& choice)
{
    switch (choice.mode) {
    case ProxyChoice::Mode::System:
        return std::nullopt;
    case ProxyChoice::Mode::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ProxyChoice::Mode::Manual:
        return QNetworkProxy(QNetworkProxy::HttpProxy, choice.host, static_cast<quint16>(choice.port), choice.user,
                             QString::fromUtf8(choice.password.bytes()));
    }
    Q_UNREACHABLE();
}

} // namespace

ProxyLookup::ProxyLookup(const ProxyChoice& choice, QObject* parent) : QObject(parent), m_chosen(chosenProxy(choice)) {}

std::optional<QList<QNetworkProxy>> ProxyLookup::proxies(const QUrl& url)
{
    constexpr std::chrono::minutes keptFor(5);
    const QString host = url.host();
    if (isLoopbackHost(host))
        return QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_chosen)
        return QList<QNetworkProxy>{*m_chosen};
    Entry& entry = m_entries[host];
    if (!entry.proxies.isEmpty() && steady_clock::now() - entry.at < keptFor)
        return entry.proxies;
    if (!entry.isAsking) {
        entry.isAsking = true;
        ask(url);
    }
    return std::nullopt;
}

QList<QNetworkProxy> ProxyLookup::lastKnown(const QString& host) const
{
    if (m_chosen && !isLoopbackHost(host))
        return {*m_chosen};
    const QList<QNetworkProxy> known = m_entries.value(host).proxies;
    return known.isEmpty() ? QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)} : known;
}

void ProxyLookup::ask(const QUrl& url)
{
    using Promise = QPromise<QList<QNetworkProxy>>;
    const auto promise = std::make_shared<Promise>();
    promise->start();
    auto* watcher = new QFutureWatcher<QList<QNetworkProxy>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, host = url.host()] {
        watcher->deleteLater();
        m_entries[host] = {.proxies = watcher->result(), .at = steady_clock::now()};
        Q_EMIT found(host);
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, url] {
        QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        if (proxies.isEmpty())
            proxies.append(QNetworkProxy(QNetworkProxy::NoProxy));
        promise->addResult(proxies);
        promise->finish();
    });
}

} // namespace Ack

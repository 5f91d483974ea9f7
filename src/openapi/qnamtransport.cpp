// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/qnamtransport.h"

#include "openapi/httpexchange.h"
#include "openapi/proxylookup.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <vector>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int perLaneHttp1 = 6;  ///< what one QNetworkAccessManager opens to one host
constexpr int perLaneHttp2 = 60; ///< streams of one connection; servers allow about 100
constexpr qint64 readAhead = 512LL * 1024;

/// Answers from the lookup that was made before the request was handed over; so nothing waits here.
class KnownProxies final : public QNetworkProxyFactory
{
public:
    explicit KnownProxies(const ProxyLookup& lookup) : m_lookup(lookup) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return m_lookup.lastKnown(query.peerHostName());
    }

private:
    const ProxyLookup& m_lookup;
};

QSslConfiguration tlsConfiguration(const QList<QSslCertificate>& extra)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extra.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return tls;
}

} // namespace

class QnamTransport::Private final : public QObject
{
public:
    Private(const QnamOptions& options, const QList<QSslCertificate>& extra);

    Future<HttpReply> send(const HttpRequest& request);

private:
    struct Host
    {
        QList<HttpExchange*> queue{};
        std::vector<int> inFlight{}; ///< by lane
        bool speaksHttp2 = false;
    };

    void pump(const QString& authority);
    [[nodiscard]] int freeLane(Host& host);
    void hand(HttpExchange* exchange, const QString& authority, int lane);
    [[nodiscard]] QNetworkRequest toQt(const HttpRequest& request) const;
    void release(HttpExchange* exchange, const QString& authority);

    const QnamOptions m_options;
    const QSslConfiguration m_tls;
    ProxyLookup m_proxies;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_lanes;
    QHash<QString, Host> m_hosts;               ///< by host and port
    QHash<HttpExchange*, std::size_t> m_laneOf; ///< of those that are under way
    QObject m_exchanges;                        ///< their parent; goes before the lanes
};

QnamTransport::Private::Private(const QnamOptions& options, const QList<QSslCertificate>& extra)
    : m_options(options)
    , m_tls(tlsConfiguration(extra))
    , m_proxies(options.proxy)
{
    connect(&m_proxies, &ProxyLookup::found, this, [this] {
        const QStringList waiting = m_hosts.keys();
        for (const QString& authority : waiting)
            pump(authority);
    });
}

Future<HttpReply> QnamTransport::Private::send(const HttpRequest& request)
{
    if (const Status sendable = checkSendable(request); !sendable)
        return readyFailure<HttpReply>(sendable.error());
    auto* exchange = new HttpExchange(request, &m_exchanges);
    const QString authority = request.url.authority(QUrl::FullyEncoded);
    connect(exchange, &HttpExchange::ended, this, [this, exchange, authority] { release(exchange, authority); });
    m_hosts[authority].queue.append(exchange);
    const Future<HttpReply> future = exchange->future();
    pump(authority);
    return future;
}

void QnamTransport::Private::pump(const QString& authority)
{
    Host& host = m_hosts[authority];
    while (!host.queue.isEmpty() && m_proxies.proxies(host.queue.first()->request().url)) {
        const int lane = freeLane(host);
        if (lane < 0)
            return;
        hand(host.queue.takeFirst(), authority, lane);
    }
}

/// The first lane with room for this host; a new one when all are full. Over HTTP/2 the first lane has room for all.
int QnamTransport::Private::freeLane(Host& host)
{
    host.inFlight.resize(m_lanes.size());
    const int room = host.speaksHttp2 ? perLaneHttp2 : perLaneHttp1;
    const auto free = std::ranges::find_if(host.inFlight, [room](int count) { return count < room; });
    if (free != host.inFlight.end())
        return static_cast<int>(free - host.inFlight.begin());
    if (static_cast<int>(m_lanes.size()) >= std::max(1, m_options.lanes))
        return -1;
    auto lane = std::make_unique<QNetworkAccessManager>();
    lane->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    lane->setProxyFactory(new KnownProxies(m_proxies));
    m_lanes.push_back(std::move(lane));
    host.inFlight.push_back(0);
    return static_cast<int>(m_lanes.size()) - 1;
}

void QnamTransport::Private::hand(HttpExchange* exchange, const QString& authority, int lane)
{
    const auto index = static_cast<std::size_t>(lane);
    ++m_hosts[authority].inFlight[index];
    QNetworkReply* reply = m_lanes[index]->get(toQt(exchange->request()));
    reply->setReadBufferSize(readAhead);
    connect(exchange, &HttpExchange::headersArrived, this, [this, authority, reply] {
        m_hosts[authority].speaksHttp2 = reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    });
    m_laneOf.insert(exchange, index);
    exchange->start(reply);
}

void QnamTransport::Private::release(HttpExchange* exchange, const QString& authority)
{
    Host& host = m_hosts[authority];
    if (const auto lane = m_laneOf.constFind(exchange); lane != m_laneOf.constEnd()) {
        --host.inFlight[*lane];
        m_laneOf.erase(lane);
    } else {
        host.queue.removeOne(exchange);
    }
    pump(authority);
}

QNetworkRequest QnamTransport::Private::toQt(const HttpRequest& request) const
{
    QNetworkRequest qt(request.url);
    qt.setSslConfiguration(m_tls);
    qt.setDecompressedSafetyCheckThreshold(-1); // the exchange counts what comes out
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, m_options.http2 && request.url.scheme() == "https"_L1);
    qt.setHeader(QNetworkRequest::UserAgentHeader, u"AckAuditWorkbench/"_s + QLatin1StringView(ACK_VERSION));
    for (const auto& [name, value] : request.headers)
        qt.setRawHeader(name, value);
    return qt;
}

QnamTransport::QnamTransport(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

QnamTransport::~QnamTransport() = default;

Result<std::unique_ptr<QnamTransport>> QnamTransport::create(const QnamOptions& options)
{
    const QList<QSslCertificate> extra = QSslCertificate::fromData(options.extraCaPem, QSsl::Pem);
    if (extra.isEmpty() && !options.extraCaPem.isEmpty()) {
        return failure(ErrorKind::File,
                       QCoreApplication::translate("Ack::QnamTransport", "The file holds no PEM certificate"));
    }
    return std::unique_ptr<QnamTransport>(new QnamTransport(std::make_unique<Private>(options, extra)));
}

Future<HttpReply> QnamTransport::send(const HttpRequest& request)
{
    return d->send(request);
}

} // namespace Ack

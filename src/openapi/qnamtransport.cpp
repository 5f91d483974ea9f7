// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/qnamtransport.h"

#include "openapi/httpexchange.h"
#include "openapi/promised.h"
#include "openapi/proxylookup.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <map>
#include <vector>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int perLaneHttp1 = 6;  ///< what one QNetworkAccessManager opens to one host
constexpr int perLaneHttp2 = 60; ///< streams of one connection; servers allow about 100

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

/// What all requests have in common.
QNetworkRequest commonRequest()
{
    QNetworkRequest qt;
    qt.setDecompressedSafetyCheckThreshold(-1); // the exchange counts what comes out
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setHeader(QNetworkRequest::UserAgentHeader, u"AckAuditWorkbench/"_s + QLatin1StringView(ACK_VERSION));
    return qt;
}

class PendingExchange final : public Pending
{
public:
    explicit PendingExchange(HttpExchange* exchange) : m_exchange(exchange) {}
    ~PendingExchange() override
    {
        if (m_exchange)
            m_exchange->abandon();
    }
    Q_DISABLE_COPY_MOVE(PendingExchange)

private:
    QPointer<HttpExchange> m_exchange;
};

} // namespace

class QnamTransport::Private final
    : public QObject
    , private HttpExchange::Owner
{
public:
    Private(const QnamOptions& options, const QList<QSslCertificate>& extra);
    ~Private() override { m_isClosing = true; }
    Q_DISABLE_COPY_MOVE(Private)

    Future<HttpReply> send(const HttpRequest& request);
    HttpExchange* begin(const HttpRequest& request, Use use);

private:
    struct Host
    {
        QList<HttpExchange*> queue{};
        std::vector<int> inFlight{}; ///< by lane
        bool speaksHttp2 = false;
    };

    [[nodiscard]] Host& hostOf(const HttpExchange& exchange);
    void pump(Host& host);
    [[nodiscard]] int freeLane(Host& host);
    void hand(HttpExchange* exchange, Host& host, int lane);
    [[nodiscard]] QNetworkRequest toQt(const HttpRequest& request) const;
    void noteHeaders(const HttpExchange& exchange, bool overHttp2) override;
    void noteEnd(HttpExchange& exchange) override;
    void deliver();

    const QnamOptions m_options;
    const QSslConfiguration m_tls;
    const QNetworkRequest m_common = commonRequest();
    ProxyLookup m_proxies;
    Alarms m_alarms;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_lanes;
    std::map<QString, Host> m_hosts; ///< by host and port
    QList<HttpExchange*> m_ended;    ///< whose results are still to be delivered
    bool m_isClosing = false;
    QObject m_exchanges; ///< their parent; goes before the lanes
};

QnamTransport::Private::Private(const QnamOptions& options, const QList<QSslCertificate>& extra)
    : m_options(options)
    , m_tls(tlsConfiguration(extra))
    , m_proxies(options.proxy)
{
    connect(&m_proxies, &ProxyLookup::found, this, [this] {
        for (auto& [authority, host] : m_hosts)
            pump(host);
    });
}

Future<HttpReply> QnamTransport::Private::send(const HttpRequest& request)
{
    if (const Status sendable = checkSendable(request); !sendable)
        return readyFailure<HttpReply>(sendable.error());
    auto* promised = new Promised<HttpReply>(&m_exchanges);
    return promised->start([&](Use use) { return std::make_unique<PendingExchange>(begin(request, std::move(use))); });
}

HttpExchange* QnamTransport::Private::begin(const HttpRequest& request, Use use)
{
    auto* exchange = new HttpExchange(request, std::move(use), *this, m_alarms, &m_exchanges);
    Host& host = hostOf(*exchange);
    host.queue.append(exchange);
    pump(host);
    return exchange;
}

QnamTransport::Private::Host& QnamTransport::Private::hostOf(const HttpExchange& exchange)
{
    return m_hosts[exchange.request().url.authority(QUrl::FullyEncoded)];
}

void QnamTransport::Private::pump(Host& host)
{
    while (!host.queue.isEmpty() && m_proxies.proxies(host.queue.first()->request().url)) {
        const int lane = freeLane(host);
        if (lane < 0)
            return;
        hand(host.queue.takeFirst(), host, lane);
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

void QnamTransport::Private::hand(HttpExchange* exchange, Host& host, int lane)
{
    const auto index = static_cast<std::size_t>(lane);
    ++host.inFlight[index];
    exchange->start(m_lanes[index]->get(toQt(exchange->request())), lane);
}

void QnamTransport::Private::noteHeaders(const HttpExchange& exchange, bool overHttp2)
{
    hostOf(exchange).speaksHttp2 = overHttp2;
}

void QnamTransport::Private::noteEnd(HttpExchange& exchange)
{
    if (m_isClosing)
        return;
    Host& host = hostOf(exchange);
    if (exchange.lane() >= 0)
        --host.inFlight[static_cast<std::size_t>(exchange.lane())];
    else
        host.queue.removeOne(&exchange);
    m_ended.append(&exchange);
    if (m_ended.size() == 1)
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    pump(host);
}

/// Not inside the signals of a reply: who hears a result may destroy what it came from.
void QnamTransport::Private::deliver()
{
    const QPointer<Private> self(this);
    const QList<HttpExchange*> ended = std::exchange(m_ended, {});
    for (HttpExchange* exchange : ended) {
        if (!self)
            return;
        const HttpExchange::End end = exchange->takeEnd();
        delete exchange;
        if (end.use)
            end.use(end.result);
    }
}

QNetworkRequest QnamTransport::Private::toQt(const HttpRequest& request) const
{
    const bool encrypted = request.url.scheme() == "https"_L1;
    QNetworkRequest qt = m_common;
    qt.setUrl(request.url);
    if (encrypted)
        qt.setSslConfiguration(m_tls);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, m_options.http2 && encrypted);
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

std::unique_ptr<Pending> QnamTransport::begin(const HttpRequest& request, Use use)
{
    if (!checkSendable(request))
        return Transport::begin(request, std::move(use));
    return std::make_unique<PendingExchange>(d->begin(request, std::move(use)));
}

} // namespace Ack

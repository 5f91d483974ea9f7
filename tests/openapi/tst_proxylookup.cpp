// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/proxylookup.h"

#include "openapi/qnamtransport.h"
#include "support/await.h"
#include "support/faultserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QUrl service(QStringLiteral("https://cs.cn-hangzhou.aliyuncs.com/clusters"));
const QUrl loopback(QStringLiteral("http://127.0.0.1:8080/"));

ProxyChoice manual(quint16 port)
{
    return {.mode = ProxyChoice::Mode::Manual,
            .host = u"127.0.0.1"_s,
            .port = port,
            .user = u"auditor"_s,
            .password = Secret("not-a-real-secret")};
}

} // namespace

class TestProxyLookup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsNoneAtOnce();
    void manualIsTheOneThatWasTyped();
    void systemIsAskedBeside();
    void loopbackNeverUsesOne();
    void requestsGoThroughTheManualOne();
};

void TestProxyLookup::noneIsNoneAtOnce()
{
    ProxyLookup lookup({.mode = ProxyChoice::Mode::None});
    const auto proxies = lookup.proxies(service);
    QVERIFY(proxies);
    QCOMPARE(proxies->first().type(), QNetworkProxy::NoProxy);
    QCOMPARE(lookup.lastKnown(service.host()).first().type(), QNetworkProxy::NoProxy);
}

void TestProxyLookup::manualIsTheOneThatWasTyped()
{
    ProxyLookup lookup(manual(3128));
    const auto proxies = lookup.proxies(service);
    QVERIFY(proxies);
    QCOMPARE(proxies->size(), 1);
    const QNetworkProxy& proxy = proxies->first();
    QCOMPARE(proxy.type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxy.hostName(), u"127.0.0.1"_s);
    QCOMPARE(proxy.port(), quint16(3128));
    QCOMPARE(proxy.user(), u"auditor"_s);
    QCOMPARE(proxy.password(), u"not-a-real-secret"_s);
    QCOMPARE(lookup.lastKnown(service.host()).first(), proxy);
}

void TestProxyLookup::systemIsAskedBeside()
{
    ProxyLookup lookup;
    QSignalSpy found(&lookup, &ProxyLookup::found);
    QVERIFY(!lookup.proxies(service));
    QTRY_COMPARE(found.count(), 1);
    QVERIFY(lookup.proxies(service));
}

void TestProxyLookup::loopbackNeverUsesOne()
{
    ProxyLookup lookup(manual(3128));
    QCOMPARE(lookup.proxies(loopback)->first().type(), QNetworkProxy::NoProxy);
    QCOMPARE(lookup.lastKnown(loopback.host()).first().type(), QNetworkProxy::NoProxy);
}

void TestProxyLookup::requestsGoThroughTheManualOne()
{
    FaultServer proxy([](const ServedRequest& request) {
        for (const auto& [name, value] : request.headers) {
            if (name.toLower() == "proxy-authorization")
                return ServerAction::raw("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        }
        return ServerAction::raw("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                                 "Proxy-Connection: close\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    });
    const auto transport = QnamTransport::create({.proxy = manual(proxy.port())});
    QVERIFY(transport);
    const auto reply = await((*transport)->send({.url = service, .deadline = std::chrono::seconds(20)}));
    QVERIFY(!reply);
    QVERIFY(proxy.requestCount() > 0);
    const ServedRequest last = proxy.requests().last();
    QCOMPARE(last.method, QByteArray("CONNECT"));
    QCOMPARE(last.target, QByteArray("cs.cn-hangzhou.aliyuncs.com:443"));
    const QByteArray login = "Basic " + QByteArray("auditor:not-a-real-secret").toBase64();
    QVERIFY(std::any_of(last.headers.begin(), last.headers.end(),
                        [&login](const auto& header) { return header.second == login; }));
}

QTEST_GUILESS_MAIN(TestProxyLookup)
#include "tst_proxylookup.moc"

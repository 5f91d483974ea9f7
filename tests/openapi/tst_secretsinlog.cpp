// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/apiclient.h"
#include "openapi/qnamtransport.h"
#include "support/await.h"
#include "support/faultserver.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QStringList* messages = nullptr;

void keepMessage(QtMsgType, const QMessageLogContext&, const QString& text)
{
    if (messages)
        messages->append(text);
}

const QByteArray secret = "canarySecretcanarySecretcanary";
const QByteArray token = "CAIScanaryTokencanaryTokencanary";

} // namespace

/// The whole way from the client to a server with every log category on: no line holds a secret.
class TestSecretsInLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsEverySendingWithoutSecrets()
    {
        QStringList lines;
        messages = &lines;
        const QtMessageHandler previous = qInstallMessageHandler(keepMessage);
        const auto cleanUp = qScopeGuard([previous] {
            qInstallMessageHandler(previous);
            messages = nullptr;
        });
        QLoggingCategory::setFilterRules(u"ack.*=true\nqt.network.*=true"_s);

        FaultServer server([](const ServedRequest& request) {
            const QByteArray echoed =
                header(request.headers, "Authorization") + header(request.headers, "x-acs-security-token");
            const QByteArray body =
                "{\"code\":\"SignatureDoesNotMatch\",\"message\":\"string to sign is: " + echoed + "\"}";
            return request.target.startsWith("/clusters/bad") ? ServerAction::json(body, 400)
                                                              : ServerAction::json("{}");
        });
        const auto transport = QnamTransport::create();
        FixedKeySource keys({.id = u"STS.NTcanaryKeyId0123"_s, .secret = Secret(secret), .token = Secret(token)});
        Endpoints endpoints;
        QVERIFY(endpoints.addOverride(server.baseUrl()));
        ApiClient client(**transport, keys, endpoints);
        QVERIFY(
            await(client.call({.action = u"A"_s, .path = {u"clusters"_s}, .query = {{u"name"_s, u"canaryQuery"_s}}})));
        const auto refused = await(client.call({.action = u"B"_s, .path = {u"clusters"_s, u"bad"_s}}));
        QVERIFY(!refused);
        QVERIFY2(!describe(refused.error()).contains(u"canary"_s), qPrintable(describe(refused.error())));

        const QString log = lines.join(u'\n');
        QVERIFY2(log.contains(u"GET 127.0.0.1"_s), qPrintable(log));
        QVERIFY(log.contains(u" 400 "_s));
        for (const QByteArray& form :
             {secret, secret.toBase64(), secret.toPercentEncoding(), token, token.toBase64(), "canary"_ba})
            QVERIFY2(!log.contains(QString::fromLatin1(form)), qPrintable(log));
    }
};

QTEST_GUILESS_MAIN(TestSecretsInLog)
#include "tst_secretsinlog.moc"

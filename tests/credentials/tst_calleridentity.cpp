// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/calleridentity.h"

#include "await.h"
#include "openapi/apiclient.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestCallerIdentity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksSts()
    {
        FakeTransport transport([](const HttpRequest&) {
            return jsonReply("{\"AccountId\":\"1234567890123456\",\"Arn\":\"acs:ram::1234567890123456:user/audit\","
                             "\"IdentityType\":\"RAMUser\",\"RequestId\":\"r-1\"}");
        });
        FixedKeySource keys(fakeKey());
        ApiClient client(transport, keys, Endpoints());
        const Result<CallerIdentity> identity = await(callerIdentity(client));
        ACK_VERIFY_OK(identity);
        QCOMPARE(*identity,
                 (CallerIdentity{u"1234567890123456"_s, u"acs:ram::1234567890123456:user/audit"_s, u"RAMUser"_s}));
        QCOMPARE(header(transport.sent().constFirst().headers, "x-acs-action"), QByteArray("GetCallerIdentity"));
    }

    void passesErrorsOn()
    {
        FakeTransport transport([](const HttpRequest&) {
            return jsonReply("{\"Code\":\"InvalidAccessKeyId.NotFound\",\"Message\":\"no\",\"RequestId\":\"r-2\"}",
                             404);
        });
        FixedKeySource keys(fakeKey());
        ApiClient client(transport, keys, Endpoints());
        ACK_COMPARE_KIND(await(callerIdentity(client)), ErrorKind::Credential);
    }

    void parsesTolerantly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("account"); // empty: refused
        QTest::newRow("number") << QByteArray("{\"AccountId\":1234567890123456}") << u"1234567890123456"_s;
        QTest::newRow("text only") << QByteArray("{\"AccountId\":\"12\"}") << u"12"_s;
        QTest::newRow("missing") << QByteArray("{}") << QString();
        QTest::newRow("null") << QByteArray("{\"AccountId\":null}") << QString();
        QTest::newRow("words") << QByteArray("{\"AccountId\":\"=cmd|'/c'\"}") << QString();
        QTest::newRow("array") << QByteArray("[]") << QString();
    }
    void parsesTolerantly()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, account);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        const Result<CallerIdentity> identity = parseCallerIdentity(value);
        if (account.isEmpty())
            ACK_COMPARE_KIND(identity, ErrorKind::BadReply);
        else
            QCOMPARE(identity->accountUid, account);
    }
};

QTEST_GUILESS_MAIN(TestCallerIdentity)
#include "tst_calleridentity.moc"

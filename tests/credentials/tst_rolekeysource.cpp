// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/rolekeysource.h"

#include "await.h"
#include "support/faketransport.h"

#include <QUrlQuery>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime Start(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);

QByteArray answer(const QByteArray& id, const QDateTime& expires)
{
    QByteArray text =
        "{'RequestId':'r-1','AssumedRoleUser':{'Arn':'acs:ram::1:role/a/audit'},'Credentials':{'AccessKeyId':'" + id +
        "','AccessKeySecret':'not-a-real-secret-role','SecurityToken':'fake-token','Expiration':'" +
        expires.toString(Qt::ISODate).toLatin1() + "'}}";
    return text.replace('\'', '"');
}

HttpReply refusal(const QByteArray& code)
{
    return jsonReply("{\"Code\":\"" + code + "\",\"Message\":\"no\",\"RequestId\":\"r-2\"}", 403);
}

QString queryOf(const HttpRequest& request, const QString& name)
{
    return QUrlQuery(request.url).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

class TestRoleKeySource final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] std::unique_ptr<RoleKeySource> newSource(FakeTransport& transport, const RoleToAssume& role) const
    {
        return std::make_unique<RoleKeySource>(transport, Endpoints(), std::make_unique<FixedKeySource>(fakeKey()),
                                               role, RegionId(), RetryPolicy{.maxSendings = 1},
                                               [this] { return m_now; });
    }
    const RoleToAssume m_role{.arn = u"acs:ram::1234567890123456:role/auditor"_s,
                              .sessionName = u"audit@host"_s,
                              .externalId = u"e/1"_s,
                              .durationSeconds = 3600};
    QDateTime m_now;

private Q_SLOTS:
    void init() { m_now = Start; }

    void asksStsWithTheSourcesKey()
    {
        FakeTransport transport([](const HttpRequest&) { return jsonReply(answer("STS.Fake1", Start.addSecs(3600))); });
        const auto source = newSource(transport, m_role);
        const Result<AccessKey> key = await(source->key());
        ACK_VERIFY_OK(key);
        QCOMPARE(key->id, u"STS.Fake1"_s);
        QCOMPARE(key->token, Secret("fake-token"));
        QCOMPARE(key->expires, Start.addSecs(3600));
        const HttpRequest& request = transport.sent().constFirst();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.url.host(), u"sts.aliyuncs.com"_s);
        QCOMPARE(header(request.headers, "x-acs-action"), QByteArray("AssumeRole"));
        QCOMPARE(queryOf(request, u"RoleArn"_s), m_role.arn);
        QCOMPARE(queryOf(request, u"RoleSessionName"_s), m_role.sessionName);
        QCOMPARE(queryOf(request, u"ExternalId"_s), m_role.externalId);
        QCOMPARE(queryOf(request, u"DurationSeconds"_s), u"3600"_s);
        QVERIFY(header(request.headers, "Authorization").contains("LTAI5tFakeFakeFakeFake01"));
    }

    void renewsFiveMinutesBeforeTheEnd()
    {
        FakeTransport transport(
            [this](const HttpRequest&) { return jsonReply(answer("STS.Fake", m_now.addSecs(3600))); });
        const auto source = newSource(transport, m_role);
        ACK_VERIFY_OK(await(source->key()));
        m_now = Start.addSecs(3600 - 301);
        ACK_VERIFY_OK(await(source->key()));
        QCOMPARE(transport.sent().size(), 1);
        m_now = Start.addSecs(3600 - 300);
        ACK_VERIFY_OK(await(source->key()));
        QCOMPARE(transport.sent().size(), 2);
    }

    void doesNotTrustAWrongClock_data()
    {
        QTest::addColumn<int>("offset"); // service − this computer, seconds
        QTest::newRow("two hours ahead") << -7200;
        QTest::newRow("two hours behind") << 7200;
    }
    void doesNotTrustAWrongClock()
    {
        QFETCH(int, offset);
        FakeTransport transport(
            [this, offset](const HttpRequest&) { return jsonReply(answer("STS.Fake", m_now.addSecs(3600 + offset))); });
        const auto source = newSource(transport, m_role);
        ACK_VERIFY_OK(await(source->key()));
        ACK_VERIFY_OK(await(source->key()));
        QCOMPARE(transport.sent().size(), 1); // not a renewal for each request
        m_now = Start.addSecs(3600 - 299);
        ACK_VERIFY_OK(await(source->key()));
        QCOMPARE(transport.sent().size(), 2); // nor one key past its end
    }

    void sharesOneRequest()
    {
        FakeTransport transport;
        const auto source = newSource(transport, m_role);
        QList<Future<AccessKey>> keys;
        for (int i = 0; i < 10; ++i)
            keys << source->key();
        keys[3].cancel();
        QTRY_COMPARE(transport.pendingCount(), 1);
        QVERIFY(transport.answerNext(jsonReply(answer("STS.Fake", Start.addSecs(3600)))));
        for (int i = 0; i < 10; ++i) {
            if (i != 3)
                ACK_VERIFY_OK(await(keys.at(i)));
        }
        QCOMPARE(transport.sent().size(), 1);
    }

    void renewsWhenTheServiceSaysExpired()
    {
        FakeTransport transport([](const HttpRequest&) { return jsonReply(answer("STS.Fake", Start.addSecs(3600))); });
        const auto source = newSource(transport, m_role);
        ACK_VERIFY_OK(await(source->key()));
        source->expire();
        ACK_VERIFY_OK(await(source->key()));
        QCOMPARE(transport.sent().size(), 2);
    }

    void passesErrorsOnAndTriesAgain()
    {
        bool fails = true;
        FakeTransport transport([&fails](const HttpRequest&) {
            return fails ? refusal("NoPermission") : jsonReply(answer("STS.Fake", Start.addSecs(3600)));
        });
        const auto source = newSource(transport, m_role);
        const Result<AccessKey> key = await(source->key());
        ACK_COMPARE_KIND(key, ErrorKind::Denied);
        QCOMPARE(key.error().requestId, u"r-2"_s);
        fails = false;
        ACK_VERIFY_OK(await(source->key()));
    }

    void refusesAnswersWithoutCredentials_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("null") << QByteArray("{\"Credentials\":null}");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no token") << answer("STS.Fake", Start).replace("SecurityToken", "Other");
        QTest::newRow("header injection") << answer("STS.Fake\\r\\nX: y", Start);
        QTest::newRow("expiration") << answer("STS.Fake", Start).replace("2026", "soon");
    }
    void refusesAnswersWithoutCredentials()
    {
        QFETCH(QByteArray, body);
        FakeTransport transport([&body](const HttpRequest&) { return jsonReply(body); });
        const auto source = newSource(transport, m_role);
        ACK_COMPARE_KIND(await(source->key()), ErrorKind::BadReply);
    }

    void assumesRolesInARow()
    {
        FakeTransport transport([](const HttpRequest& request) {
            const bool isSecond = queryOf(request, u"RoleArn"_s).endsWith("/second"_L1);
            return jsonReply(answer(isSecond ? "STS.Second" : "STS.First", Start.addSecs(3600)));
        });
        RoleToAssume second = m_role;
        second.arn = u"acs:ram::1234567890123456:role/second"_s;
        RoleKeySource source(transport, Endpoints(), newSource(transport, m_role), second, RegionId(), RetryPolicy(),
                             [this] { return m_now; });
        QCOMPARE(await(source.key())->id, u"STS.Second"_s);
        QCOMPARE(transport.sent().size(), 2);
        QVERIFY(header(transport.sent().at(1).headers, "Authorization").contains("STS.First"));
        QCOMPARE(header(transport.sent().at(1).headers, "x-acs-security-token"), QByteArray("fake-token"));
    }

    void endsItsCallersWhenItGoes()
    {
        FakeTransport transport;
        auto source = newSource(transport, m_role);
        const Future<AccessKey> key = source->key();
        QTRY_COMPARE(transport.pendingCount(), 1);
        source.reset();
        QVERIFY(key.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestRoleKeySource)
#include "tst_rolekeysource.moc"

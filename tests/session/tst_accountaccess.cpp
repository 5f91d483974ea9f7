// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/accountbook.h"
#include "credentials/memorystore.h"
#include "openapi/endpoints.h"
#include "openapi/keysource.h"
#include "resources/resources.h"
#include "session/accountaccess.h"
#include "session/auditsession.h"
#include "support/await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

RegionTable regionTable()
{
    const auto table = RegionTable::fromJson(Resources::regionTable());
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

void writeFile(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

const AccessKey testKey{.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret-000000000000")};

} // namespace

class TestAccountAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_home->path().toUtf8());
        for (const char* name :
             {"ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_SECURITY_TOKEN"})
            qunsetenv(name);
        m_book = std::make_unique<AccountBook>(m_home->filePath(u"data"_s), m_store);
    }

    void theDemoNeedsNothing()
    {
        const auto access = open({.kind = AccountChoice::Kind::Demo});
        QVERIFY(access);
        QVERIFY((*access)->isDemo());
        QVERIFY(!(*access)->label().isEmpty());
        QVERIFY(await((*access)->keys().key())->isComplete());
        QCOMPARE((*access)->newSession()->state(), AuditSession::State::Idle);
    }

    void aProfileGivesItsKeyAndEndpoint()
    {
        Profile profile{.label = u"prod"_s};
        profile.endpoint = u"https://profile.example"_s;
        profile.regions = {u"eu-west-1"_s};
        const auto kept = m_book->keepForSession(profile, testKey);
        QVERIFY(kept);
        const auto access = open({.kind = AccountChoice::Kind::Profile, .profile = kept->id});
        QVERIFY(access);
        QCOMPARE((*access)->label(), u"prod"_s);
        QVERIFY(!(*access)->isDemo());
        QCOMPARE(*await((*access)->keys().key()), testKey);
        QCOMPARE((*access)->preferredRegion(), RegionId(u"eu-west-1"_s));
        QCOMPARE((*access)->endpoints().baseUrl(Product::Cs, {}).host(), u"profile.example"_s);

        const auto run = open({.kind = AccountChoice::Kind::Profile, .profile = kept->id},
                              {.endpoints = {u"https://run.example"_s}});
        QVERIFY(run);
        QCOMPARE((*run)->endpoints().baseUrl(Product::Cs, {}).host(), u"run.example"_s);
    }

    void theEnvironmentGivesAKey()
    {
        qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", testKey.id.toUtf8());
        qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", testKey.secret.bytes().toByteArray());
        const auto access = open({.kind = AccountChoice::Kind::Environment});
        QVERIFY(access);
        QCOMPARE(*await((*access)->keys().key()), testKey);
        QVERIFY(!(*access)->label().contains(testKey.id));
    }

    void theCliGivesAKey()
    {
        writeFile(m_home->filePath(u".aliyun/config.json"_s),
                  R"({"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"LTAI5tFakeFakeFakeFake01",)"
                  R"("access_key_secret":"not-a-real-secret-000000000000","endpoint":"cs.example.com"}]})");
        const auto access = open({.kind = AccountChoice::Kind::AliyunCli, .name = u"current"_s});
        QVERIFY2(access, qPrintable(access ? QString() : access.error().message));
        QCOMPARE((*access)->label(), u"a"_s);
        QCOMPARE(*await((*access)->keys().key()), testKey);
        QCOMPARE((*access)->notices().size(), 1);
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<AccountChoice>("choice");
        QTest::addColumn<NetworkOptions>("network");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("part");
        const AccountChoice cli{.kind = AccountChoice::Kind::AliyunCli, .name = u"nope"_s};
        const AccountChoice demo{.kind = AccountChoice::Kind::Environment};
        QTest::newRow("unknown profile") << AccountChoice{.kind = AccountChoice::Kind::Profile,
                                                          .profile = ProfileId(u"x"_s)}
                                         << NetworkOptions() << ErrorKind::Usage << u"not stored"_s;
        QTest::newRow("no variables") << AccountChoice{.kind = AccountChoice::Kind::Environment} << NetworkOptions()
                                      << ErrorKind::Usage << u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s;
        QTest::newRow("no CLI file") << cli << NetworkOptions() << ErrorKind::Usage << u"config.json"_s;
        QTest::newRow("plain http") << demo << NetworkOptions{.endpoints = {u"http://example.com"_s}}
                                    << ErrorKind::Usage << u"example.com"_s;
        QTest::newRow("missing CA file") << demo << NetworkOptions{.caFile = u"/nonexistent/ca.pem"_s}
                                         << ErrorKind::File << u"/nonexistent/ca.pem"_s;
        QTest::newRow("CA file of another kind")
            << demo << NetworkOptions{.caFile = QString::fromUtf8(ACK_TEST_DATA "/cli/rule-example.json")}
            << ErrorKind::File << u"rule-example.json holds no PEM certificate; it needs one that begins with"_s;
    }
    void refusesWithAReason()
    {
        QFETCH(AccountChoice, choice);
        QFETCH(NetworkOptions, network);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, part);
        const auto access = open(choice, network);
        QVERIFY(!access);
        QCOMPARE(access.error().kind, kind);
        QVERIFY2(access.error().message.contains(part), qPrintable(access.error().message));
    }

private:
    Result<std::unique_ptr<AccountAccess>> open(const AccountChoice& choice, const NetworkOptions& network = {})
    {
        return AccessFactory(*m_book, regionTable(), network).open(choice);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    MemoryStore m_store;
    std::unique_ptr<AccountBook> m_book;
};

QTEST_GUILESS_MAIN(TestAccountAccess)
#include "tst_accountaccess.moc"

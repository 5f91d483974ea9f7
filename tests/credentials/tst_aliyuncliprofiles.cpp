// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/aliyuncliprofiles.h"
#include "openapi/endpoints.h"

#include "await.h"
#include "support/faketransport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);
const QByteArray Pair = "'access_key_id':'LTAI5tFakeFakeFakeFake01','access_key_secret':'not-a-real-secret-1'";
const QByteArray Role = "'ram_role_arn':'acs:ram::1234567890123456:role/a','ram_session_name':'audit'";

/// The profiles p (the one asked for), base and role to chain to; JSON in single quotes.
QByteArray fileWith(const QByteArray& fields)
{
    QByteArray json = "{'current':'p','profiles':[{'name':'p'," + fields + "},{'name':'base','mode':'AK'," + Pair +
                      "},{'name':'role','mode':'RamRoleArn'," + Pair + "," + Role +
                      "},{'name':'loop','mode':'ChainableRamRoleArn','source_profile':'p'," + Role +
                      "},{'name':'run','mode':'External','process_command':'get-key --user audit'}],'meta_path':''}";
    return json.replace('\'', '"');
}

} // namespace

class TestAliyunCliProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesEachMode_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("allowExternal");
        QTest::addColumn<int>("kind");         // an ErrorKind; −1: usable
        QTest::addColumn<QString>("expected"); // source and roles, or words of the error
        const int ok = -1;
        const int usage = int(ErrorKind::Usage);
        QTest::newRow("AK") << "'mode':'AK'," + Pair << false << ok << u"key"_s;
        QTest::newRow("AK with a left-over token") << "'mode':'AK','sts_token':'t'," + Pair << false << ok << u"key"_s;
        QTest::newRow("AK without secret")
            << QByteArray("'mode':'AK','access_key_id':'LTAIx'") << false << usage << u"secret is missing"_s;
        QTest::newRow("keys in upper case")
            << QByteArray("'MODE':'AK','Access_Key_Id':'LTAIx','ACCESS_KEY_SECRET':'x'") << false << ok << u"key"_s;
        QTest::newRow("mode in lower case") << "'mode':'ak'," + Pair << false << usage << u"case-sensitive"_s;
        QTest::newRow("StsToken") << "'mode':'StsToken','sts_token':'t'," + Pair << false << ok << u"token"_s;
        QTest::newRow("StsToken without token") << "'mode':'StsToken'," + Pair << false << usage << u"sts_token"_s;
        QTest::newRow("RamRoleArn") << "'mode':'RamRoleArn'," + Pair + "," + Role << false << ok << u"key a:3600"_s;
        QTest::newRow("RamRoleArn with token")
            << "'mode':'RamRoleArn','sts_token':'t','expired_seconds':900," + Pair + "," + Role << false << ok
            << u"token a:900"_s;
        QTest::newRow("RamRoleArn without session name")
            << "'mode':'RamRoleArn','ram_role_arn':'acs:ram::1:role/a'," + Pair << false << usage
            << u"ram_session_name"_s;
        QTest::newRow("RamRoleArn without role")
            << "'mode':'RamRoleArn'," + Pair << false << usage << u"ram_role_arn"_s;
        QTest::newRow("RamRoleArn with odd role")
            << "'mode':'RamRoleArn','ram_role_arn':'x','ram_session_name':'audit'," + Pair << false << usage
            << u"ARN"_s;
        QTest::newRow("RamRoleArn with odd sts_region")
            << "'mode':'RamRoleArn','sts_region':'x.evil.example/'," + Pair + "," + Role << false << usage
            << u"sts_region"_s;
        QTest::newRow("Chainable") << "'mode':'ChainableRamRoleArn','source_profile':'base'," + Role << false << ok
                                   << u"key a:3600"_s;
        QTest::newRow("Chainable on a role")
            << "'mode':'ChainableRamRoleArn','source_profile':'role'," + Role << false << ok << u"key a:3600 a:3600"_s;
        QTest::newRow("Chainable on itself")
            << "'mode':'ChainableRamRoleArn','source_profile':'p'," + Role << false << usage << u"circle"_s;
        QTest::newRow("Chainable in a circle")
            << "'mode':'ChainableRamRoleArn','source_profile':'loop'," + Role << false << usage << u"circle"_s;
        QTest::newRow("Chainable on nothing") << "'mode':'ChainableRamRoleArn','source_profile':'gone'," + Role << false
                                              << usage << u"no profile \"gone\""_s;
        QTest::newRow("Chainable without source")
            << "'mode':'ChainableRamRoleArn'," + Role << false << usage << u"source_profile"_s;
        QTest::newRow("Chainable on a command") << "'mode':'ChainableRamRoleArn','source_profile':'run'," + Role
                                                << false << usage << u"the program get-key,"_s;
        QTest::newRow("Chainable on an allowed command")
            << "'mode':'ChainableRamRoleArn','source_profile':'run'," + Role << true << ok << u"command a:3600"_s;
        const QByteArray valid = "'sts_token':'t','sts_expiration':1795446000," + Pair; // 15:00 UTC
        QTest::newRow("CloudSSO") << "'mode':'CloudSSO'," + valid << false << ok << u"token"_s;
        QTest::newRow("OAuth") << "'mode':'OAuth'," + valid << false << ok << u"token"_s;
        QTest::newRow("CloudSSO expired") << "'mode':'CloudSSO','sts_token':'t','sts_expiration':1795442400," + Pair
                                          << false << int(ErrorKind::TokenExpired) << u"has expired"_s;
        QTest::newRow("CloudSSO without expiration")
            << "'mode':'CloudSSO','sts_token':'t'," + Pair << false << int(ErrorKind::TokenExpired) << u"has expired"_s;
        QTest::newRow("OAuth never signed in") << QByteArray("'mode':'OAuth','oauth_site_type':'CN'") << false
                                               << int(ErrorKind::TokenExpired) << u"has expired"_s;
        QTest::newRow("External") << QByteArray("'mode':'External','process_command':'tool \\\"a b\\\" c'") << true
                                  << ok << u"command"_s;
        QTest::newRow("External without consent") << QByteArray("'mode':'External','process_command':'tool -x'")
                                                  << false << usage << u"the program tool, which"_s;
        QTest::newRow("External with an open quote")
            << QByteArray("'mode':'External','process_command':'tool \\\"'") << true << usage << u"quote"_s;
        QTest::newRow("External without command") << QByteArray("'mode':'External'") << true << usage << u"empty"_s;
        QTest::newRow("CredentialsURI") << QByteArray("'mode':'CredentialsURI','credentials_uri':'http://127.0.0.1/a'")
                                        << true << ok << u"address"_s;
        QTest::newRow("CredentialsURI without consent")
            << QByteArray("'mode':'CredentialsURI','credentials_uri':'http://127.0.0.1/a?s=hidden'") << false << usage
            << u"--allow-external): http://127.0.0.1/a"_s;
        QTest::newRow("CredentialsURI over http")
            << QByteArray("'mode':'CredentialsURI','credentials_uri':'http://k.example/'") << true << usage
            << u"https"_s;
        for (const char* mode :
             {"EcsRamRole", "RamRoleArnWithRoleName", "RsaKeyPair", "OIDC", "BearerToken", "Anonymous", "Novel"})
            QTest::addRow("%s", mode) << QByteArray("'mode':'") + mode + "'," + Pair << true << usage
                                      << QString::fromLatin1(mode);
        QTest::newRow("no mode, AK") << Pair << false << ok << u"key"_s;
        QTest::newRow("no mode, token") << "'sts_token':'t'," + Pair << false << ok << u"token"_s;
        QTest::newRow("no mode, role") << Pair + "," + Role << false << ok << u"key a:3600"_s;
        QTest::newRow("no mode, command")
            << QByteArray("'process_command':'tool'") << false << usage << u"program tool"_s;
        QTest::newRow("no mode, nothing") << QByteArray("'region_id':'cn-hangzhou'") << false << usage << u"no mode"_s;
        QTest::newRow("secret of another type")
            << QByteArray("'mode':'AK','access_key_id':'LTAIx','access_key_secret':7") << false << usage << u"secret"_s;
        QTest::newRow("header injection")
            << QByteArray("'mode':'AK','access_key_id':'LTAI\\r\\nX: y','access_key_secret':'x'") << false << usage
            << u"AccessKey id"_s;
    }
    void resolvesEachMode()
    {
        QFETCH(QByteArray, fields);
        QFETCH(bool, allowExternal);
        QFETCH(int, kind);
        QFETCH(QString, expected);
        const Result<AliyunCliFile> file = AliyunCliFile::parse(fileWith(fields), u"config.json"_s);
        ACK_VERIFY_OK(file);
        const Result<CliAccess> access = resolveCliProfile(*file, u"p"_s, {.allowExternal = allowExternal}, Now);
        if (kind >= 0) {
            ACK_COMPARE_KIND(access, ErrorKind(kind));
            QVERIFY2(access.error().message.contains(expected), qPrintable(access.error().message));
            QVERIFY2(!access.error().message.contains("not-a-real"_L1) && !access.error().message.contains("hidden"_L1),
                     qPrintable(access.error().message));
            return;
        }
        ACK_VERIFY_OK(access);
        QString found = u"address"_s;
        if (const AccessKey* key = std::get_if<AccessKey>(&access->keys))
            found = key->isTemporary() ? u"token"_s : u"key"_s;
        else if (std::holds_alternative<CliCommand>(access->keys))
            found = u"command"_s;
        for (const CliRole& role : access->roles)
            found += u" %1:%2"_s.arg(role.role.arn.section(u'/', -1)).arg(role.role.durationSeconds);
        QCOMPARE(found, expected);
        QCOMPARE(access->profile, u"p"_s);
    }

    void findsTheCurrentProfile()
    {
        const Result<AliyunCliFile> file = AliyunCliFile::parse(fileWith("'mode':'AK'," + Pair), u"config.json"_s);
        QCOMPARE(resolveCliProfile(*file, u"current"_s, {}, Now)->profile, u"p"_s);
        QCOMPARE(file->names().size(), 5);
        const Result<CliAccess> missing = resolveCliProfile(*file, u"P"_s, {}, Now);
        ACK_COMPARE_KIND(missing, ErrorKind::Usage);
        QVERIFY(missing.error().message.contains("base"_L1)); // names those it has
    }

    void takesTheFirstOfTwoNamesakes()
    {
        const Result<AliyunCliFile> file = AliyunCliFile::parse(
            "{\"profiles\":[{\"name\":\"a\",\"mode\":\"AK\",\"access_key_id\":\"LTAIfirst\",\"access_key_secret\":"
            "\"x\"},"
            "{\"name\":\"a\",\"mode\":\"AK\",\"access_key_id\":\"LTAIsecond\",\"access_key_secret\":\"x\"}]}",
            u"config.json"_s);
        QCOMPARE(std::get<AccessKey>(resolveCliProfile(*file, u"a"_s, {}, Now)->keys).id, u"LTAIfirst"_s);
    }

    void refusesOddFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + fileWith("'mode':'AK'," + Pair);
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4);
        QTest::newRow("cut off") << fileWith("'mode':'AK'").left(20);
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no profiles") << QByteArray("{\"current\":\"p\"}");
        QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ');
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void refusesOddFiles()
    {
        QFETCH(QByteArray, content);
        const Result<AliyunCliFile> file = AliyunCliFile::parse(content, u"/home/x/config.json"_s);
        ACK_COMPARE_KIND(file, ErrorKind::File);
        QVERIFY(file.error().message.contains("/home/x/config.json"_L1));
    }

    void readsAndNeverWrites()
    {
        const QTemporaryDir home;
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home.path());
        const QString path = AliyunCliFile::defaultPath(environment);
        QCOMPARE(path, home.filePath(u".aliyun/config.json"_s));
        ACK_COMPARE_KIND(AliyunCliFile::read(path), ErrorKind::Usage);
        QVERIFY(QDir(home.path()).mkdir(u".aliyun"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray content = fileWith("'mode':'AK'," + Pair);
        file.write(content);
        file.close();
        const QDateTime written = QFileInfo(path).lastModified();
        ACK_VERIFY_OK(AliyunCliFile::read(path));
        QCOMPARE(QFileInfo(path).lastModified(), written);
        QCOMPARE(QDir(home.filePath(u".aliyun"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
        ACK_COMPARE_KIND(AliyunCliFile::read(home.path()), ErrorKind::File);
    }

    void obeysTheClisOwnBan()
    {
        const Result<AliyunCliFile> file = AliyunCliFile::parse(fileWith("'process_command':'tool'"), u"config.json"_s);
        for (const QString& value : {u"1"_s, u"true"_s}) {
            QProcessEnvironment environment;
            environment.insert(u"ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"_s, value);
            const Result<CliAccess> access = resolveCliProfile(*file, u"p"_s, cliConsent(true, environment), Now);
            ACK_COMPARE_KIND(access, ErrorKind::Usage);
            QVERIFY(access.error().message.contains("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"_L1));
        }
        ACK_VERIFY_OK(resolveCliProfile(*file, u"p"_s, cliConsent(true, {}), Now));
        QCOMPARE(consentNeededFor(*file, u"p"_s), u"tool"_s);
        QCOMPARE(consentNeededFor(*file, u"base"_s), QString());
    }

    void mentionsAnEndpointInsteadOfUsingIt()
    {
        const Result<AliyunCliFile> file = AliyunCliFile::parse(
            fileWith("'mode':'RamRoleArn','endpoint':'cs.evil.example','sts_endpoint':'sts.evil.example'," + Pair +
                     "," + Role),
            u"config.json"_s);
        const Result<CliAccess> access = resolveCliProfile(*file, u"p"_s, {}, Now);
        ACK_VERIFY_OK(access);
        QCOMPARE(access->notices.size(), 2);
        QVERIFY(access->notices.constFirst().contains("cs.evil.example"_L1));
        FakeTransport transport([](const HttpRequest&) { return jsonReply("{}"); });
        const auto source = cliKeySource(*access, transport, Endpoints(), [] { return Now; });
        ACK_COMPARE_KIND(await(source->key()), ErrorKind::BadReply);
        QCOMPARE(transport.sent().constFirst().url.host(), u"sts.aliyuncs.com"_s);
    }

    void makesKeySources()
    {
        const Result<AliyunCliFile> file = AliyunCliFile::parse(fileWith("'mode':'AK'," + Pair), u"config.json"_s);
        FakeTransport transport([](const HttpRequest& request) {
            QByteArray answer = "{'Code':'Success','AccessKeyId':'STS.Uri','AccessKeySecret':'x','SecurityToken':'t',"
                                "'Credentials':{'AccessKeyId':'STS.Role','AccessKeySecret':'x','SecurityToken':'t',"
                                "'Expiration':'2026-11-23T15:00:00Z'}}";
            return request.url.host().startsWith("sts."_L1) || request.url.host() == "127.0.0.1"_L1
                       ? Result<HttpReply>(jsonReply(answer.replace('\'', '"')))
                       : failure(ErrorKind::Dns, u"other host"_s);
        });
        const auto keyOf = [&](const CliAccess& access) {
            const auto source = cliKeySource(access, transport, Endpoints(), [] { return Now; });
            const Result<AccessKey> key = await(source->key());
            return key ? key->id : errorText(key);
        };
        QCOMPARE(keyOf(*resolveCliProfile(*file, u"p"_s, {}, Now)), u"LTAI5tFakeFakeFakeFake01"_s);
        const CliAccess role = *resolveCliProfile(*file, u"role"_s, {}, Now);
        QCOMPARE(keyOf(role), u"STS.Role"_s);
        QCOMPARE(keyOf({.keys = QUrl(u"http://127.0.0.1/k"_s)}), u"STS.Uri"_s);
        QCOMPARE(keyOf({.keys = CliCommand{{u"/bin/echo"_s,
                                            u"{\"access_key_id\":\"LTAIrun\",\"access_key_secret\":\"x\"}"_s}}}),
                 u"LTAIrun"_s);
        const Result<Profile> imported = importedProfile(role);
        ACK_VERIFY_OK(imported);
        QCOMPARE(imported->label, u"role"_s);
        QCOMPARE(imported->role->sessionName, u"audit"_s);
        QVERIFY(imported->endpoint.isEmpty());
        CliAccess two = role;
        two.roles << role.roles;
        ACK_COMPARE_KIND(importedProfile(two), ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestAliyunCliProfiles)
#include "tst_aliyuncliprofiles.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/accountcheck.h"
#include "ui/accounts/accounttext.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

using Kind = FieldState::Kind;
using Job = AccountJobs::Job;

namespace {

AccountInput whole()
{
    AccountInput input;
    input.id = ProfileId(u"id-1"_s);
    input.label = u"prod"_s;
    input.keyId = u"LTAI5tFakeFakeFakeFake01"_s;
    input.secret = Secret("not-a-real-secret");
    return input;
}

} // namespace

class TestAccountsCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAWholeForm();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void labelsAreUnique();
    void judgesKeyIds_data();
    void judgesKeyIds();
    void judgesSecrets_data();
    void judgesSecrets();
    void explainsTheToken();
    void judgesRoles_data();
    void judgesRoles();
    void judgesEndpoints_data();
    void judgesEndpoints();
    void wordsOfATest_data();
    void wordsOfATest();
    void wordsOfFailures_data();
    void wordsOfFailures();
    void profileLines();
};

void TestAccountsCheck::acceptsAWholeForm()
{
    const AccountInput input = whole();
    QCOMPARE(missing(input), QString());
    QCOMPARE(checkLabelField(input, {}), FieldState());
    QCOMPARE(checkKeyIdField(input), FieldState());
    QCOMPARE(checkSecretField(input), FieldState());
    QCOMPARE(checkTokenField(input), FieldState());
    QCOMPARE(checkEndpointField(input), FieldState());
}

void TestAccountsCheck::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("said");
    QTest::newRow("label") << u""_s << u"LTAI"_s << "s"_ba << false << u"label"_s;
    QTest::newRow("id") << u"a"_s << u""_s << "s"_ba << false << u"AccessKey ID"_s;
    QTest::newRow("secret") << u"a"_s << u"LTAI"_s << ""_ba << false << u"secret"_s;
    QTest::newRow("known without key") << u"a"_s << u""_s << ""_ba << true << u""_s;
    QTest::newRow("known, half a key") << u"a"_s << u"LTAI"_s << ""_ba << true << u"secret"_s;
    QTest::newRow("known, other half") << u"a"_s << u""_s << "s"_ba << true << u"AccessKey ID"_s;
}

void TestAccountsCheck::saysWhatIsMissing()
{
    QFETCH(QString, label);
    QFETCH(QString, keyId);
    QFETCH(QByteArray, secret);
    QFETCH(bool, known);
    QFETCH(QString, said);
    AccountInput input;
    input.label = label;
    input.keyId = keyId;
    input.secret = Secret(secret);
    input.known = known;
    QCOMPARE(missing(input).isEmpty(), said.isEmpty());
    QVERIFY(missing(input).contains(said));
}

void TestAccountsCheck::labelsAreUnique()
{
    const QList<Profile> others{{.id = ProfileId(u"other"_s), .label = u"PROD"_s},
                                {.id = ProfileId(u"id-1"_s), .label = u"mine"_s}};
    AccountInput input = whole();
    QCOMPARE(checkLabelField(input, others).kind, Kind::Problem);
    input.label = u"Mine"_s;
    QCOMPARE(checkLabelField(input, others).kind, Kind::Fine);
    input.label = u"a\u202Eb"_s;
    QCOMPARE(checkLabelField(input, others).kind, Kind::Problem);
}

void TestAccountsCheck::judgesKeyIds_data()
{
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<bool>("token");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("usual") << u"LTAI5tFakeFakeFakeFake01"_s << false << Kind::Fine;
    QTest::newRow("temporary without token") << u"STS.NUFakeFake"_s << false << Kind::Hint;
    QTest::newRow("temporary with token") << u"STS.NUFakeFake"_s << true << Kind::Fine;
    QTest::newRow("unusual shape is allowed") << u"ABCDEF"_s << false << Kind::Hint;
    QTest::newRow("blank inside") << u"LTAI 5t"_s << false << Kind::Problem;
    QTest::newRow("control character") << u"LTAI\r\nx"_s << false << Kind::Problem;
    QTest::newRow("not ASCII") << u"LTAI５"_s << false << Kind::Problem;
}

void TestAccountsCheck::judgesKeyIds()
{
    QFETCH(QString, keyId);
    QFETCH(bool, token);
    QFETCH(Kind, kind);
    AccountInput input = whole();
    input.keyId = keyId;
    input.token = token ? Secret("t") : Secret();
    QCOMPARE(checkKeyIdField(input).kind, kind);
    QCOMPARE(checkKeyIdField(input).text.isEmpty(), kind == Kind::Fine);
}

void TestAccountsCheck::judgesSecrets_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("none") << ""_ba << Kind::Fine;
    QTest::newRow("usual") << "not-a-real-secret-01234567890"_ba << Kind::Fine;
    QTest::newRow("line break inside") << "not\na"_ba << Kind::Problem;
    QTest::newRow("not ASCII") << "geheim\xc3\xa4"_ba << Kind::Problem;
}

void TestAccountsCheck::judgesSecrets()
{
    QFETCH(QByteArray, secret);
    QFETCH(Kind, kind);
    AccountInput input = whole();
    input.secret = Secret(secret);
    const FieldState state = checkSecretField(input);
    QCOMPARE(state.kind, kind);
    if (!secret.isEmpty())
        QVERIFY2(!state.text.contains(QString::fromUtf8(secret)), "a secret must not be repeated in a message");
}

void TestAccountsCheck::explainsTheToken()
{
    AccountInput input = whole();
    input.token = Secret("CAIS-fake-token");
    QCOMPARE(checkTokenField(input).kind, Kind::Hint);
    QVERIFY(checkTokenField(input).text.contains(u"not saved to the keychain"_s));
    input.token = Secret("bad token");
    QCOMPARE(checkTokenField(input).kind, Kind::Problem);
}

void TestAccountsCheck::judgesRoles_data()
{
    QTest::addColumn<bool>("assumes");
    QTest::addColumn<QString>("arn");
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<int>("problems");
    const QString arn = u"acs:ram::1234567890123456:role/auditor"_s;
    QTest::newRow("good") << true << arn << u"ack-audit"_s << u"ext:1"_s << 0;
    QTest::newRow("bad ARN") << true << u"arn:aws:iam::1:role/x"_s << u"ack-audit"_s << u""_s << 1;
    QTest::newRow("bad session") << true << arn << u"a b"_s << u""_s << 1;
    QTest::newRow("bad external id") << true << arn << u"ack-audit"_s << u"a b"_s << 1;
    QTest::newRow("all bad") << true << u"x"_s << u"!"_s << u"ä"_s << 3;
    QTest::newRow("no role") << false << u"x"_s << u"!"_s << u"ä"_s << 0;
}

void TestAccountsCheck::judgesRoles()
{
    QFETCH(bool, assumes);
    QFETCH(QString, arn);
    QFETCH(QString, session);
    QFETCH(QString, externalId);
    QFETCH(int, problems);
    AccountInput input = whole();
    input.assumesRole = assumes;
    input.role = {.arn = arn, .sessionName = session, .externalId = externalId};
    int found = 0;
    for (const FieldState& state :
         {checkRoleArnField(input), checkRoleSessionField(input), checkExternalIdField(input)})
        found += state.kind == Kind::Problem ? 1 : 0;
    QCOMPARE(found, problems);
}

void TestAccountsCheck::judgesEndpoints_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("none") << u""_s << Kind::Fine;
    QTest::newRow("template") << u"https://{product}.{region}.aliyuncs.com"_s << Kind::Fine;
    QTest::newRow("region") << u"cn-hangzhou=https://cs-vpc.cn-hangzhou.aliyuncs.com"_s << Kind::Fine;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << Kind::Fine;
    QTest::newRow("other host is named") << u"https://evil.example"_s << Kind::Hint;
    QTest::newRow("look-alike") << u"https://aliyuncs.com.evil.example"_s << Kind::Hint;
    QTest::newRow("http") << u"http://cs.aliyuncs.com"_s << Kind::Problem;
    QTest::newRow("loopback look-alike") << u"http://127.0.0.1.evil.example"_s << Kind::Problem;
    QTest::newRow("other scheme") << u"file:///etc/passwd"_s << Kind::Problem;
    QTest::newRow("no scheme") << u"cs.aliyuncs.com"_s << Kind::Problem;
    QTest::newRow("password") << u"https://u:p@cs.aliyuncs.com"_s << Kind::Problem;
    QTest::newRow("words") << u"not an address"_s << Kind::Problem;
}

void TestAccountsCheck::judgesEndpoints()
{
    QFETCH(QString, endpoint);
    QFETCH(Kind, kind);
    AccountInput input = whole();
    input.endpoint = endpoint;
    QCOMPARE(checkEndpointField(input).kind, kind);
}

void TestAccountsCheck::wordsOfATest_data()
{
    QTest::addColumn<std::optional<Error>>("identityError");
    QTest::addColumn<std::optional<Error>>("listError");
    QTest::addColumn<NoticeBox::Kind>("kind");
    QTest::addColumn<bool>("policy");
    QTest::addColumn<QString>("said");
    const std::optional<Error> none;
    const std::optional denied =
        Error{.kind = ErrorKind::Denied, .action = u"cs:DescribeClustersForRegion"_s, .requestId = u"REQ-7"_s};
    const std::optional wrong = Error{.kind = ErrorKind::Credential, .code = u"SignatureDoesNotMatch"_s};
    QTest::newRow("good") << none << none << NoticeBox::Kind::Success << false << u"12 in cn-hangzhou"_s;
    QTest::newRow("denied") << none << denied << NoticeBox::Kind::Error << true << u"cs:DescribeClustersForRegion"_s;
    QTest::newRow("wrong secret") << wrong << wrong << NoticeBox::Kind::Error << false << u"could not be listed"_s;
    QTest::newRow("no identity") << denied << none << NoticeBox::Kind::Warning << false << u"could not be asked"_s;
}

void TestAccountsCheck::wordsOfATest()
{
    QFETCH(std::optional<Error>, identityError);
    QFETCH(std::optional<Error>, listError);
    QFETCH(NoticeBox::Kind, kind);
    QFETCH(bool, policy);
    QFETCH(QString, said);
    ConnectionReport report;
    report.accountUid = u"1234567890123456"_s;
    report.identityArn = u"acs:ram::1234567890123456:user/a\u202Eb"_s;
    report.identityType = u"RAMUser"_s;
    report.identityError = identityError;
    report.listError = listError;
    report.region = RegionId(u"cn-hangzhou"_s);
    report.clusters = 12;
    const AccountNotice notice = noticeOf(report);
    QCOMPARE(notice.kind, kind);
    QCOMPARE(notice.offersPolicy, policy);
    QVERIFY2(notice.text.contains(said), qPrintable(notice.text));
    QVERIFY(!notice.text.contains(QChar(0x202e)));
    if (!identityError)
        QVERIFY(notice.text.contains(u"1234567890123456"_s) && notice.text.contains(u"RAM user"_s));
}

void TestAccountsCheck::wordsOfFailures_data()
{
    QTest::addColumn<Job>("job");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("offersSession");
    QTest::newRow("save, locked") << Job::Save << ErrorKind::KeychainLocked << true;
    QTest::newRow("save, missing") << Job::Save << ErrorKind::Keychain << true;
    QTest::newRow("save, no answer") << Job::Save << ErrorKind::Deadline << true;
    QTest::newRow("save, label taken") << Job::Save << ErrorKind::Usage << false;
    QTest::newRow("remove") << Job::Remove << ErrorKind::KeychainLocked << false;
    QTest::newRow("test") << Job::Test << ErrorKind::Dns << false;
    QTest::newRow("keep") << Job::Keep << ErrorKind::NotFound << false;
}

void TestAccountsCheck::wordsOfFailures()
{
    QFETCH(Job, job);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, offersSession);
    const AccountNotice notice = noticeOf(job, Error{.kind = kind, .message = u"the cause"_s});
    QCOMPARE(notice.kind, NoticeBox::Kind::Error);
    QVERIFY(notice.text.contains(u"the cause"_s));
    QCOMPARE(notice.text.contains(u"Keep for this session only"_s), offersSession);
    QVERIFY(!slowNotice(job).text.isEmpty());
    QVERIFY(!startedNotice(job).text.isEmpty());
}

void TestAccountsCheck::profileLines()
{
    Profile profile{.label = u"prod"_s, .keyTail = u"t3st"_s, .secretExpected = true};
    QCOMPARE(profileLine(profile), u"…t3st · keychain"_s);
    profile.sessionOnly = true;
    profile.role = RoleToAssume{};
    QCOMPARE(profileLine(profile), u"…t3st · this session · with role"_s);
}

QTEST_GUILESS_MAIN(TestAccountsCheck)
#include "tst_accounts_check.moc"

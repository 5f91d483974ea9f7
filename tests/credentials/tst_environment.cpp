// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/environment.h"

#include "await.h"

#include <QProcessEnvironment>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestEnvironment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheContractsVariablesOnly()
    {
        QProcessEnvironment environment;
        environment.insert(u"ALICLOUD_ACCESS_KEY_ID"_s, u"LTAIother"_s);
        environment.insert(u"ALICLOUD_ACCESS_KEY_SECRET"_s, u"not-a-real-secret"_s);
        environment.insert(u"ALIBABA_CLOUD_ENDPOINT"_s, u"https://evil.example"_s);
        ACK_COMPARE_KIND(keyFromEnvironment(environment), ErrorKind::Usage);
        environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"LTAI5tFakeFakeFakeFake01"_s);
        environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"not-a-real-secret-1"_s);
        QCOMPARE(*keyFromEnvironment(environment), fakeKey());
        environment.insert(u"ALIBABA_CLOUD_SECURITY_TOKEN"_s, u"fake-token"_s);
        QCOMPARE(keyFromEnvironment(environment)->token, Secret("fake-token"));
    }

    void namesWhatIsMissingOrWrong_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QString() << QString() << QString()
                                 << u"ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s;
        QTest::newRow("no secret") << u"LTAIfake"_s << QString() << QString()
                                   << u"set ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s;
        QTest::newRow("no id") << QString() << u"x"_s << QString() << u"set ALIBABA_CLOUD_ACCESS_KEY_ID "_s;
        QTest::newRow("line break in id") << u"LTAIfake\nX: y"_s << u"x"_s << QString() << u"AccessKey id"_s;
        QTest::newRow("blank in secret") << u"LTAIfake"_s << u"x "_s << QString() << u"AccessKey secret"_s;
        QTest::newRow("line break in token") << u"LTAIfake"_s << u"x"_s << u"a\r\nb"_s << u"STS token"_s;
    }
    void namesWhatIsMissingOrWrong()
    {
        QFETCH(QString, id);
        QFETCH(QString, secret);
        QFETCH(QString, token);
        QFETCH(QString, words);
        QProcessEnvironment environment;
        environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, id);
        environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, secret);
        environment.insert(u"ALIBABA_CLOUD_SECURITY_TOKEN"_s, token);
        const Result<AccessKey> key = keyFromEnvironment(environment);
        ACK_COMPARE_KIND(key, ErrorKind::Usage);
        QVERIFY2(key.error().message.contains(words), qPrintable(key.error().message));
    }
};

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"

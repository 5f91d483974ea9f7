// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/externalkeysource.h"

#include "await.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList script(const QString& text)
{
    return {u"/bin/sh"_s, u"-c"_s, text};
}

const QString PrintsAk = u"printf '{\"mode\":\"AK\",\"access_key_id\":\"LTAI5tFakeFakeFakeFake01\","
                         "\"access_key_secret\":\"not-a-real-secret-1\"}'"_s;

} // namespace

class TestExternalKeySource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThePrintedKey()
    {
        ExternalKeySource source(script(u"echo noise >&2; cat; "_s + PrintsAk));
        QCOMPARE(*await(source.key()), fakeKey());
    }

    void runsTheCommandOnceUntilTheKeyExpires()
    {
        QTemporaryFile counter;
        QVERIFY(counter.open());
        ExternalKeySource source(script(u"echo x >> '%1'; "_s.arg(counter.fileName()) + PrintsAk));
        const Future<AccessKey> first = source.key();
        const Future<AccessKey> second = source.key();
        ACK_VERIFY_OK(await(first));
        ACK_VERIFY_OK(await(second));
        ACK_VERIFY_OK(await(source.key()));
        QCOMPARE(counter.size(), 2);
        source.expire();
        ACK_VERIFY_OK(await(source.key()));
        QCOMPARE(counter.size(), 4);
    }

    void reportsWhatWentWrong_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("missing program") << QStringList{u"/nonexistent/tool"_s} << ErrorKind::Credential;
        QTest::newRow("fails") << script(PrintsAk + u"; exit 3"_s) << ErrorKind::Credential;
        QTest::newRow("killed") << script(u"kill -9 $$"_s) << ErrorKind::Credential;
        QTest::newRow("hangs") << QStringList{u"/bin/sleep"_s, u"60"_s} << ErrorKind::Deadline;
        QTest::newRow("prints for ever") << QStringList{u"/usr/bin/yes"_s} << ErrorKind::TooLarge;
        QTest::newRow("prints nothing") << script(u"true"_s) << ErrorKind::BadReply;
        QTest::newRow("prints text") << script(u"echo secret"_s) << ErrorKind::BadReply;
    }
    void reportsWhatWentWrong()
    {
        QFETCH(QStringList, command);
        QFETCH(ErrorKind, kind);
        ExternalKeySource source(command, systemClock(), kind == ErrorKind::Deadline ? 100ms : 20s);
        ACK_COMPARE_KIND(await(source.key()), kind);
        ACK_COMPARE_KIND(await(source.key()), kind); // and again: it can be tried again
    }

    void readsPrintedKeys_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<bool>("isKey");
        QTest::addColumn<QByteArray>("token");
        const QByteArray pair = "'access_key_id':'LTAIfake','access_key_secret':'x'";
        QTest::newRow("AK") << "{'mode':'AK'," + pair + "}" << true << QByteArray();
        QTest::newRow("AK ignores a token") << "{'mode':'AK','sts_token':'t'," + pair + "}" << true << QByteArray();
        QTest::newRow("StsToken") << "{'mode':'StsToken','sts_token':'t'," + pair + "}" << true << QByteArray("t");
        QTest::newRow("no mode") << "{'sts_token':'t'," + pair + "}" << true << QByteArray("t");
        QTest::newRow("StsToken without token") << "{'mode':'StsToken'," + pair + "}" << false << QByteArray();
        QTest::newRow("another command") << "{'mode':'External','process_command':'x'," + pair + "}" << false
                                         << QByteArray();
        QTest::newRow("no secret") << QByteArray("{'mode':'AK','access_key_id':'LTAIfake'}") << false << QByteArray();
        QTest::newRow("line break") << QByteArray("{'mode':'AK','access_key_id':'LTAI\\nx','access_key_secret':'x'}")
                                    << false << QByteArray();
        QTest::newRow("array") << QByteArray("[]") << false << QByteArray();
    }
    void readsPrintedKeys()
    {
        QFETCH(QByteArray, output);
        QFETCH(bool, isKey);
        QFETCH(QByteArray, token);
        const Result<AccessKey> key = printedKey(output.replace('\'', '"'));
        QCOMPARE(key.has_value(), isKey);
        if (key)
            QCOMPARE(key->token, Secret(token));
        else
            QCOMPARE(key.error().kind, ErrorKind::BadReply);
    }

    void stopsTheCommandWhenItGoes()
    {
        QElapsedTimer timer;
        timer.start();
        auto source = std::make_unique<ExternalKeySource>(QStringList{u"/bin/sleep"_s, u"60"_s});
        const Future<AccessKey> key = source->key();
        source.reset();
        QVERIFY(key.isFinished());
        QVERIFY(timer.elapsed() < 10'000);
    }
};

QTEST_GUILESS_MAIN(TestExternalKeySource)
#include "tst_externalkeysource.moc"

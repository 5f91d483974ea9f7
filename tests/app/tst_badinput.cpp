// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "auditprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QByteArray olderReport = "an older report";

QString example()
{
    return QString::fromUtf8(ACK_TEST_DATA "/cli/rule-example.json");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// The program under a limit of the shell.
AuditRun runLimited(const QString& limit, const QStringList& arguments)
{
    AuditProcess process({});
    process.process().setProgram(u"/bin/bash"_s);
    process.process().setArguments(
        QStringList{u"-c"_s, limit + u"; exec \"$0\" \"$@\""_s, QString::fromUtf8(ACK_AUDIT_PROGRAM)} + arguments);
    process.start();
    return process.wait();
}

} // namespace

/// Files that cannot be read or written: status 2, one sentence, and what lay there before stays.
class TestBadInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_output = m_dir->filePath(u"report.csv"_s);
        writeFile(m_output, olderReport);
    }

    void refusesInputsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("part");
        const QByteArray good = contentOf(example());
        QTest::newRow("empty") << QByteArray() << QByteArray("is empty");
        QTest::newRow("half written") << good.left(good.size() / 2) << QByteArray("in the middle");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0]\0", 6) << QByteArray("UTF-16");
        QTest::newRow("CLI error") << QByteArray("ERROR: SDK.ServerError\nErrorCode: \n")
                                   << QByteArray("not valid JSON");
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html></html>") << QByteArray("not valid JSON");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\x01\x00",
                                              8)
                                << QByteArray("not valid JSON");
        QTest::newRow("nested too deep") << QByteArray(100'000, '[') << QByteArray("in the middle");
        QTest::newRow("deep and closed") << QByteArray(100'000, '[') + QByteArray(100'000, ']')
                                         << QByteArray("not valid JSON");
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << QByteArray("neither clusters");
        QTest::newRow("error answer") << QByteArray("{\"code\":\"StatusForbidden\",\"message\":\"no\"}")
                                      << QByteArray("StatusForbidden");
        QTest::newRow("rows of another kind") << QByteArray("[1,2,3]") << QByteArray("no clusters");
    }
    void refusesInputsThatAreNone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, part);
        const QString input = m_dir->filePath(u"input.json"_s);
        writeFile(input, content);
        expectRefusal({u"check"_s, example(), input, u"--format"_s, u"csv"_s, u"--output"_s, m_output},
                      {"input.json", part});
        QCOMPARE(contentOf(m_output), olderReport);
    }

    void refusesInputsThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << u"/nonexistent/input.json"_s;
        QTest::newRow("folder") << u"/tmp"_s;
        QTest::newRow("unreadable") << u"/proc/self/mem"_s;
        QTest::newRow("descriptor that is not open") << u"/dev/fd/77"_s;
    }
    void refusesInputsThatCannotBeRead()
    {
        QFETCH(QString, path);
        expectRefusal({u"check"_s, path, u"--output"_s, m_output}, {path.toUtf8(), "cannot be read"});
        QCOMPARE(contentOf(m_output), olderReport);
    }

    void refusesInputsThatAreTooLarge()
    {
        const QString path = m_dir->filePath(u"huge.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(2) * 1024 * 1024 * 1024)); // sparse
        expectRefusal({u"check"_s, path, u"--output"_s, m_output}, {"huge.json", "512 MiB"});
        QCOMPARE(contentOf(m_output), olderReport);
    }

    void readsLargeInputs()
    {
        const QByteArray row =
            "{\"cluster_id\":\"c%1\",\"region_id\":\"cn-hangzhou\",\"cluster_type\":\"ManagedKubernetes\","
            "\"parameters\":{\"Network\":\"terway-eniip\",\"Padding\":\"" +
            QByteArray(800, 'x') + "\"}}";
        QByteArray rows;
        for (int i = 0; i < 12'000; ++i)
            rows += (i > 0 ? "," : "") + QByteArray(row).replace("%1", QByteArray::number(i).rightJustified(32, '0'));
        const QString path = m_dir->filePath(u"large.json"_s);
        writeFile(path, "\xEF\xBB\xBF[" + rows + "]");
        QVERIFY(QFileInfo(path).size() > 10'000'000);
        const AuditRun run = runAudit({u"check"_s, path, u"--format"_s, u"csv"_s, u"--output"_s, m_output});
        QCOMPARE(run.status, 0);
        QCOMPARE(contentOf(m_output).count('\n'), 12'001);
    }

    void refusesOutputsThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("path");
        for (const QString& option : {u"--output"_s, u"--save"_s}) {
            QTest::addRow("%s missing folder", qPrintable(option)) << option << u"/nonexistent/folder/report"_s;
            QTest::addRow("%s folder", qPrintable(option)) << option << u"/tmp"_s;
            QTest::addRow("%s device", qPrintable(option)) << option << u"/dev/full"_s;
            QTest::addRow("%s below a file", qPrintable(option)) << option << example() + u"/report"_s;
            QTest::addRow("%s folder that takes no file", qPrintable(option)) << option << u"/proc/report"_s;
        }
    }
    void refusesOutputsThatCannotBeWritten()
    {
        QFETCH(QString, option);
        QFETCH(QString, path);
        expectRefusal({u"check"_s, example(), u"--quiet"_s, option, path}, {path.toUtf8(), "cannot be written"},
                      option == "--save"_L1);
        // A scan says so before it asks anything.
        const AuditRun scan =
            expectRefusal({u"scan"_s, u"--demo"_s, option, path}, {path.toUtf8(), "cannot be written"});
        QVERIFY2(scan.milliseconds < 1'500, qPrintable(QString::number(scan.milliseconds)));
    }

    void aFullDiskLeavesTheOlderFile_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("check") << QStringList{u"check"_s, example(), u"--format"_s, u"json"_s};
        QTest::newRow("scan") << QStringList{u"scan"_s,           u"--demo"_s,   u"--quiet"_s, u"--region"_s,
                                             u"cn-zhangjiakou"_s, u"--format"_s, u"json"_s};
        for (const QString& format : {u"table"_s, u"csv"_s, u"json"_s, u"markdown"_s})
            QTest::addRow("whole account, %s", qPrintable(format))
                << QStringList{u"scan"_s, u"--demo"_s, u"--quiet"_s, u"--format"_s, format};
    }
    void aFullDiskLeavesTheOlderFile()
    {
        QFETCH(QStringList, arguments);
        const AuditRun run = runLimited(u"ulimit -f 1"_s, arguments + QStringList{u"--output"_s, m_output});
        QCOMPARE(run.status, 2);
        const QByteArray sentence = run.errorLines().value(run.errorLines().size() - 1);
        QVERIFY2(sentence.contains("report.csv") && sentence.contains("too large"), run.errors.constData());
        QVERIFY(!sentence.contains("Unknown error"));
        QCOMPARE(contentOf(m_output), olderReport);
        QCOMPARE(filesIn(m_dir->path()), QStringList{u"report.csv"_s});
    }

    void saysWhenStandardOutputIsFull()
    {
        const AuditRun run = runLimited(u"exec >/dev/full"_s, {u"check"_s, example()});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(run.errors.contains("Standard output"), run.errors.constData());
    }

    void aClosedStandardOutputIsNotASocket_data()
    {
        QTest::addColumn<QString>("closing");
        QTest::addColumn<QStringList>("arguments");
        const QStringList check{u"check"_s, example()};
        const QStringList scan{u"scan"_s, u"--demo"_s, u"--quiet"_s, u"--region"_s, u"cn-zhangjiakou"_s};
        QTest::newRow("check") << u"exec >&-"_s << check;
        QTest::newRow("scan") << u"exec >&-"_s << scan;
        QTest::newRow("scan, input too") << u"exec <&- >&-"_s << scan;
    }
    void aClosedStandardOutputIsNotASocket()
    {
        QFETCH(QString, closing);
        QFETCH(QStringList, arguments);
        const AuditRun run = runLimited(closing, arguments);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains("Standard output"), run.errors.constData());
        QCOMPARE(run.errorLines().size(), 1);
    }

    void refusesWhatIsUnknown_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("option") << QStringList{u"scan"_s, u"--demo"_s, u"--bogus"_s} << QByteArray("--bogus");
        QTest::newRow("command") << QStringList{u"audit"_s} << QByteArray("audit");
        QTest::newRow("malformed region")
            << QStringList{u"scan"_s, u"--demo"_s, u"--region"_s, u"CN Hangzhou"_s} << QByteArray("CN Hangzhou");
        QTest::newRow("profile") << QStringList{u"scan"_s, u"--profile"_s, u"nobody"_s} << QByteArray("nobody");
        QTest::newRow("CLI profile") << QStringList{u"scan"_s, u"--from-aliyun-cli"_s, u"nobody"_s}
                                     << QByteArray("config.json");
        QTest::newRow("endpoint") << QStringList{u"scan"_s, u"--from-env"_s, u"--endpoint"_s, u"http://192.0.2.1"_s}
                                  << QByteArray("192.0.2.1");
        QTest::newRow("CA file") << QStringList{u"scan"_s, u"--from-env"_s, u"--ca-file"_s, u"/nonexistent.pem"_s}
                                 << QByteArray("/nonexistent.pem");
        QTest::newRow("profile to remove")
            << QStringList{u"profiles"_s, u"remove"_s, u"nobody"_s} << QByteArray("nobody");
    }
    void refusesWhatIsUnknown()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, part);
        QString dataDir = m_dir->path();
        if (arguments.first() != "audit"_L1)
            arguments += {u"--data-dir"_s, dataDir};
        expectRefusal(arguments, {part});
    }

    void aCorruptProfileFileStaysAsItIs()
    {
        const QString path = m_dir->filePath(u"profiles.json"_s);
        writeFile(path, "{\"profiles\": [{");
        expectRefusal({u"scan"_s, u"--profile"_s, u"prod"_s, u"--data-dir"_s, m_dir->path()}, {"profiles.json"});
        QCOMPARE(contentOf(path), QByteArray("{\"profiles\": [{"));
    }

    void keysWithATokenAreNotStored_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<bool>("isRefusedForTheToken");
        QTest::newRow("third line") << QByteArray("LTAI5tFakeFakeFakeFake01\nnot-a-real-secret\nCAIS-fake-token\n")
                                    << true;
        QTest::newRow("third line without its end")
            << QByteArray("LTAI5tFakeFakeFakeFake01\nnot-a-real-secret\nCAIS-fake-token") << true;
        QTest::newRow("id of a token") << QByteArray("STS.NTFakeFakeFake\nnot-a-real-secret\n") << true;
        QTest::newRow("empty third line") << QByteArray("LTAI5tFakeFakeFakeFake01\nnot-a-real-secret\n\n") << false;
        QTest::newRow("two lines") << QByteArray("LTAI5tFakeFakeFakeFake01\nnot-a-real-secret") << false;
    }
    void keysWithATokenAreNotStored()
    {
        QFETCH(QByteArray, input);
        QFETCH(bool, isRefusedForTheToken);
        // Without a session bus there is no keychain, so that nothing is ever stored here.
        const AuditRun run = runAudit({u"profiles"_s, u"add"_s, u"x"_s, u"--data-dir"_s, m_dir->path()}, input,
                                      {u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent"_s});
        QCOMPARE(run.errors.contains("STS token"), isRefusedForTheToken);
        QCOMPARE(run.status, isRefusedForTheToken ? 2 : 4);
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(!run.errors.contains("this session only"), run.errors.constData());
        QVERIFY(!run.errors.contains("fake-token") && !run.errors.contains("not-a-real"));
        QVERIFY(!QFile::exists(m_dir->filePath(u"profiles.json"_s)));
    }

    void commandsOfACliProfileAreNotPrinted()
    {
        writeCliProfile("\"mode\":\"External\",\"process_command\":\"/opt/get-key --password hidden-words\"");
        const AuditRun run = runAudit({u"scan"_s, u"--from-aliyun-cli"_s, u"p"_s}, {}, home());
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains("/opt/get-key") && run.errors.contains("--allow-external"),
                 run.errors.constData());
        QVERIFY(!run.errors.contains("hidden-words") && !run.errors.contains("--password"));
    }

    void anAddressWithoutKeysIsTheProfilesFault()
    {
        writeCliProfile("\"mode\":\"CredentialsURI\",\"credentials_uri\":\"http://127.0.0.1:1/keys?s=hidden\"");
        const AuditRun run = runAudit({u"scan"_s, u"--from-aliyun-cli"_s, u"p"_s, u"--allow-external"_s, u"--region"_s,
                                       u"cn-hangzhou"_s, u"--output"_s, m_output},
                                      {}, home());
        QCOMPARE(run.status, 4);
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(run.errors.contains("\"p\"") && run.errors.contains("http://127.0.0.1:1/keys"),
                 run.errors.constData());
        QVERIFY2(!run.errors.contains("cn-hangzhou"), run.errors.constData());
        QVERIFY(!run.errors.contains("hidden"));
        QCOMPARE(contentOf(m_output), olderReport);
    }

    void missingKeysAreSaid()
    {
        const AuditRun run = runAudit({u"scan"_s, u"--from-env"_s});
        QCOMPARE(run.status, 4);
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY(run.errors.contains("ALIBABA_CLOUD_ACCESS_KEY_ID"));
    }

private:
    AuditRun expectRefusal(const QStringList& arguments, const QList<QByteArray>& parts, bool printsReport = false)
    {
        const AuditRun run = runAudit(arguments, {}, fakeKeysFor(arguments), 10'000);
        [&] {
            QCOMPARE(run.status, 2);
            QCOMPARE(run.output.isEmpty(), !printsReport);
            QVERIFY2(run.errorLines().size() == 1, run.errors.constData());
            for (const QByteArray& part : parts)
                QVERIFY2(run.errors.contains(part), run.errors.constData());
        }();
        return run;
    }

    void writeCliProfile(const QByteArray& fields) const
    {
        QVERIFY(QDir(m_dir->path()).mkpath(u".aliyun"_s));
        writeFile(m_dir->filePath(u".aliyun/config.json"_s),
                  "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\"," + fields + "}]}");
    }

    QStringList home() const { return {u"HOME="_s + m_dir->path()}; }

    static QStringList fakeKeysFor(const QStringList& arguments)
    {
        return arguments.contains(u"--from-env"_s) ? fakeKeys() : QStringList();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_output;
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"

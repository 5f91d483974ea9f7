// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "auditprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QString example()
{
    return QString::fromUtf8(ACK_TEST_DATA "/cli/rule-example.json");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const AuditRun& run)
{
    return QJsonDocument::fromJson(run.output).object();
}

constexpr auto columns =
    "region_id,region_name,cluster_id,cluster_name,cluster_type,cluster_profile,cluster_spec,kubernetes_version,state,"
    "node_count,vpc_id,vswitch_ids,service_cidr,pod_cidr,proxy_mode,deletion_protection,created_at,network_plugin,"
    "verdict,"
    "reason_code,reason,evidence_source,evidence_value,strict_verdict,rule_id,severity,remediation,console_url,"
    "account_label,account_uid,scanned_at,scan_complete,waived,waiver_reason,waiver_expires,waiver_author\r\n";

} // namespace

/// The program as its users meet it: what it prints, where, and how it ends.
class TestProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksTheExampleOfTheRule()
    {
        const AuditRun run = runAudit({u"check"_s, example(), u"--format"_s, u"csv"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.isEmpty(), run.errors.constData());
        QVERIFY(run.output.startsWith(columns));
        QCOMPARE(run.output.count("\r\n"), 3);
        QCOMPARE(run.output.count(",Flannel,non_compliant,FLANNEL,"), 2);
        QCOMPARE(run.output.count(",true,false,,,\r\n"), 2);
        QVERIFY(!run.output.contains("******"));
    }

    void readsStandardInput_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("dash") << u"-"_s;
        QTest::newRow("/dev/stdin") << u"/dev/stdin"_s;
        QTest::newRow("/dev/fd/0") << u"/dev/fd/0"_s;
    }
    void readsStandardInput()
    {
        QFETCH(QString, name);
        const AuditRun run = runAudit({u"check"_s, name, u"--format"_s, u"json"_s}, contentOf(example()));
        QCOMPARE(run.status, 1);
        QCOMPARE(jsonOf(run).value("clusters"_L1).toArray().size(), 2);
    }

    void scansTheDemoAccountInEveryFormat_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("table") << QStringList{} << QByteArray("VERDICT");
        QTest::newRow("csv") << QStringList{u"--format"_s, u"csv"_s} << QByteArray("region_id,");
        QTest::newRow("csv excel") << QStringList{u"--format"_s, u"csv"_s, u"--csv-preset"_s, u"excel"_s}
                                   << QByteArray("\xEF\xBB\xBFregion_id,");
        QTest::newRow("json") << QStringList{u"--format"_s, u"json"_s} << QByteArray("{");
        QTest::newRow("markdown") << QStringList{u"--format"_s, u"markdown"_s} << QByteArray("# ");
    }
    void scansTheDemoAccountInEveryFormat()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, start);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"report"_s);
        const QStringList scan = QStringList{u"scan"_s, u"--demo"_s, u"--quiet"_s} + options;
        const AuditRun shown = runAudit(scan);
        QCOMPARE(shown.status, 1);
        QVERIFY2(shown.output.startsWith(start), shown.output.left(200).constData());
        QVERIFY(shown.output.contains("staging"));
        QVERIFY(!shown.output.contains('\x1b'));
        QCOMPARE(shown.errorLines().size(), 2); // the denied region, the denied cluster
        const AuditRun written = runAudit(scan + QStringList{u"--output"_s, path});
        QCOMPARE(written.status, 1);
        QVERIFY(written.output.isEmpty());
        QVERIFY(contentOf(path).startsWith(start));
        QCOMPARE(contentOf(path).count('\n'), shown.output.count('\n'));
    }

    void progressGoesToStandardError()
    {
        const AuditRun run = runAudit({u"scan"_s, u"--demo"_s, u"--format"_s, u"json"_s});
        QVERIFY(run.errors.contains("cn-hangzhou: "));
        QVERIFY(!jsonOf(run).isEmpty());
    }

    void endsWithTheStatusOfTheContract_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("something non-compliant") << QStringList{u"cn-hangzhou"_s} << 1;
        QTest::newRow("nothing wrong") << QStringList{u"cn-zhangjiakou"_s} << 0;
        QTest::newRow("no cluster") << QStringList{u"ap-southeast-5"_s} << 0;
        QTest::newRow("a cluster unreadable") << QStringList{u"ap-northeast-1"_s} << 3;
        QTest::newRow("unknown verdicts") << QStringList{u"ap-southeast-1"_s} << 3;
        QTest::newRow("one region denied") << QStringList{u"cn-zhangjiakou"_s, u"me-east-1"_s} << 3;
        QTest::newRow("denied and non-compliant") << QStringList{u"cn-hangzhou"_s, u"me-east-1"_s} << 1;
        QTest::newRow("all regions denied") << QStringList{u"me-east-1"_s} << 4;
        QTest::newRow("unknown region") << QStringList{u"xx-nowhere-1"_s} << 4;
        QTest::newRow("unknown region beside another") << QStringList{u"xx-nowhere-1"_s, u"cn-zhangjiakou"_s} << 3;
    }
    void endsWithTheStatusOfTheContract()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        QStringList arguments{u"scan"_s, u"--demo"_s, u"--quiet"_s, u"--format"_s, u"csv"_s};
        for (const QString& region : options)
            arguments += {u"--region"_s, region};
        const AuditRun run = runAudit(arguments);
        QCOMPARE(run.status, status);
        QCOMPARE(run.output.contains(",REGION_UNREADABLE,"),
                 options.contains(u"me-east-1"_s) || options.contains(u"xx-nowhere-1"_s));
    }

    void aSavedAuditGivesTheSameReport()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"audit.json"_s);
        const AuditRun scan =
            runAudit({u"scan"_s, u"--demo"_s, u"--quiet"_s, u"--format"_s, u"csv"_s, u"--save"_s, path});
        QCOMPARE(scan.status, 1);
        const AuditRun check = runAudit({u"check"_s, path, u"--format"_s, u"csv"_s});
        QCOMPARE(check.status, 1);
        QCOMPARE(check.output, scan.output);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void problemsOnlyLeavesOutTheRest()
    {
        const AuditRun run =
            runAudit({u"scan"_s, u"--demo"_s, u"--quiet"_s, u"--format"_s, u"csv"_s, u"--problems-only"_s});
        QVERIFY(!run.output.contains(",compliant,TERWAY"));
        QVERIFY(run.output.contains(",non_compliant,FLANNEL,"));
        QVERIFY(run.output.contains(",REGION_UNREADABLE,"));
    }

    void nodePoolsAreReadWhenAsked()
    {
        const QStringList scan{u"scan"_s,        u"--demo"_s,   u"--quiet"_s, u"--region"_s,
                               u"cn-hangzhou"_s, u"--format"_s, u"json"_s};
        const auto pools = [](const AuditRun& run) {
            return jsonOf(run).value("clusters"_L1).toArray().first().toObject().value("node_pools"_L1);
        };
        QVERIFY(pools(runAudit(scan)).isNull());
        QVERIFY(pools(runAudit(scan + QStringList{u"--node-pools"_s})).isArray());
    }

    void aListWithoutEvidenceNamesTheCommands()
    {
        const AuditRun run =
            runAudit({u"check"_s, u"-"_s},
                     "[{\"cluster_id\":\"c00000000000000000000000000000001\",\"region_id\":\"cn-hangzhou\"}]");
        QCOMPARE(run.status, 3);
        QVERIFY(run.errors.contains("aliyun cs GET /clusters/c00000000000000000000000000000001 --region cn-hangzhou"));
    }

    void showsItsVersionAndHelp()
    {
        const AuditRun version = runAudit({u"--version"_s});
        QCOMPARE(version.status, 0);
        QVERIFY(version.output.contains("Qt 6."));
        QVERIFY(version.output.contains("QtKeychain 0."));
        for (const QString& command : {u"scan"_s, u"check"_s, u"profiles"_s, u"policy"_s, u"recreate"_s, u"diff"_s}) {
            const AuditRun help = runAudit({command, u"--help"_s});
            QCOMPARE(help.status, 0);
            QVERIFY(help.output.contains("ack-audit " + command.toLatin1()));
            QVERIFY(help.errors.isEmpty());
        }
    }

    void printsThePolicy()
    {
        const AuditRun narrow = runAudit({u"policy"_s});
        QCOMPARE(narrow.status, 0);
        QVERIFY(narrow.output.contains("cs:DescribeClustersForRegion"));
        QVERIFY(!narrow.output.contains("cs:Describe*"));
        QVERIFY(narrow.output.contains("\"Deny\""));
        const AuditRun broad = runAudit({u"policy"_s, u"--broad"_s});
        QVERIFY(broad.output.contains("cs:Describe*"));
        QVERIFY(!QJsonDocument::fromJson(broad.output).isNull());
    }

    void aReaderThatGoesAwayIsNoFailure()
    {
        QProcess shell;
        shell.start(u"/bin/bash"_s,
                    {u"-c"_s,
                     u"\"$0\" scan --demo --quiet --format json 2>/dev/null | head -c 10; echo \" ${PIPESTATUS[0]}\""_s,
                     QString::fromUtf8(ACK_AUDIT_PROGRAM)});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.readAllStandardOutput().trimmed().endsWith(" 1"), "not the status of the audit");
    }

    void ctrlCLeavesAValidPartialReport_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void ctrlCLeavesAValidPartialReport()
    {
        QFETCH(int, signal);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"report.json"_s);
        AuditProcess process({u"scan"_s, u"--demo"_s, u"--format"_s, u"json"_s, u"--output"_s, path});
        process.start();
        QVERIFY(process.waitForError("clusters: ")); // a first region is read; a throttled one may speak before it
        QCOMPARE(::kill(pid_t(process.process().processId()), signal), 0);
        const AuditRun run = process.wait();
        QCOMPARE(run.status, 130);
        const QJsonObject report = QJsonDocument::fromJson(contentOf(path)).object();
        QCOMPARE(report.value("complete"_L1).toBool(true), false);
        QVERIFY(report.value("interrupted"_L1).toBool());
        QVERIFY(!report.value("regions"_L1).toArray().isEmpty());
        const AuditRun check = runAudit({u"check"_s, path, u"--quiet"_s});
        QVERIFY(check.status == 1 || check.status == 3);
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"
#include "optiontable.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

Result<CommandLine> parsed(const char* text)
{
    return parseCommandLine(words(text));
}

} // namespace

class TestAuditCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheDefaultsOfTheContract()
    {
        const auto line = parsed("scan --demo");
        QVERIFY(line);
        QCOMPARE(line->command, Command::Scan);
        QCOMPARE(line->output.format, OutputFormat::Table);
        QVERIFY(!line->output.excelCsv);
        QVERIFY(line->output.file.isEmpty());
        QCOMPARE(line->mode, RuleMode::Evidence);
        QCOMPARE(line->concurrency, 12);
        QCOMPARE(line->timeout, 30'000ms);
        QVERIFY(!line->maxTime);
        QVERIFY(!line->nodePools);
        QVERIFY(line->regions.isEmpty());
    }

    void readsEveryOptionOfScan()
    {
        const auto line = parsed(
            "scan --profile prod --region cn-hangzhou --region=eu-west-1 --region cn-hangzhou --format csv "
            "--output o.csv --csv-preset excel --strict --problems-only --node-pools --save s.json --max-time 90 "
            "--concurrency 3 --timeout 1.5 --endpoint http://127.0.0.1:1 --endpoint cn-beijing=http://127.0.0.2:2 "
            "--ca-file ca.pem --data-dir d --lang zh_CN --quiet --verbose --no-color");
        QVERIFY2(line, qPrintable(line ? QString() : line.error().message));
        QCOMPARE(line->account, (AccountOption{.kind = AccountChoice::Kind::Profile, .name = u"prod"_s}));
        QCOMPARE(line->regions, (QList{RegionId(u"cn-hangzhou"_s), RegionId(u"eu-west-1"_s)}));
        QCOMPARE(line->output.format, OutputFormat::Csv);
        QCOMPARE(line->output.file, u"o.csv"_s);
        QCOMPARE(line->output.save, u"s.json"_s);
        QVERIFY(line->output.excelCsv);
        QVERIFY(line->output.problemsOnly);
        QCOMPARE(line->mode, RuleMode::Strict);
        QVERIFY(line->nodePools);
        QCOMPARE(line->maxTime, 90'000ms);
        QCOMPARE(line->concurrency, 3);
        QCOMPARE(line->timeout, 1'500ms);
        QCOMPARE(line->network.endpoints, words("http://127.0.0.1:1 cn-beijing=http://127.0.0.2:2"));
        QCOMPARE(line->network.caFile, u"ca.pem"_s);
        QCOMPARE(line->dataDir, u"d"_s);
        QCOMPARE(line->language, u"zh_CN"_s);
        QVERIFY(line->quiet && line->verbose && line->noColor);
    }

    void knowsEachAccountSource_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<AccountChoice::Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("demo") << QByteArray("scan --demo") << AccountChoice::Kind::Demo << QString();
        QTest::newRow("profile") << QByteArray("scan --profile a") << AccountChoice::Kind::Profile << u"a"_s;
        QTest::newRow("environment") << QByteArray("scan --from-env") << AccountChoice::Kind::Environment << QString();
        QTest::newRow("cli") << QByteArray("scan --from-aliyun-cli current --allow-external")
                             << AccountChoice::Kind::AliyunCli << u"current"_s;
        QTest::newRow("option first") << QByteArray("--demo scan") << AccountChoice::Kind::Demo << QString();
    }
    void knowsEachAccountSource()
    {
        QFETCH(QByteArray, text);
        QFETCH(AccountChoice::Kind, kind);
        QFETCH(QString, name);
        const auto line = parsed(text.constData());
        QVERIFY(line);
        QCOMPARE(line->account.kind, kind);
        QCOMPARE(line->account.name, name);
    }

    void takesDashForTheStandardStreams()
    {
        const auto check = parsed("check - --output -");
        QVERIFY(check);
        QCOMPARE(check->arguments, QStringList{u"-"_s});
        QVERIFY(check->output.file.isEmpty());
        const auto dashes = parsed("check -- --odd-name.json");
        QVERIFY(dashes);
        QCOMPARE(dashes->arguments, QStringList{u"--odd-name.json"_s});
    }

    void readsTheOtherCommands()
    {
        QCOMPARE(parsed("check a.json b.json")->arguments, words("a.json b.json"));
        QCOMPARE(parsed("profiles list")->arguments, words("list"));
        QCOMPARE(parsed("profiles import f n --allow-external")->arguments, words("import f n"));
        QVERIFY(parsed("policy --broad")->broadPolicy);
        QCOMPARE(parsed("diff a b")->command, Command::Diff);
        QCOMPARE(parsed("diff a b --format json --output o")->output.format, OutputFormat::Json);
        QCOMPARE(parsed("scan --demo --format html")->output.format, OutputFormat::Html);
        QVERIFY(parsed("--version")->version);
        QVERIFY(parsed("--help")->help);
        QVERIFY(parsed("-h")->help);
        QCOMPARE(parsed("scan --help")->command, Command::Scan);
        QCOMPARE(parsed("recreate --help")->command, Command::Recreate);
    }

    void readsRecreate()
    {
        const auto line =
            parsed("recreate --demo --cluster c1 --region cn-hangzhou --set a=b --set name=x=y --answers f.json "
                   "--shell powershell --body file --emit terraform --pod-vswitches both --as-benchmark "
                   "--cli-profile prod --output o");
        QVERIFY2(line, line ? "" : qPrintable(line.error().message));
        const RecreateOptions& options = line->recreate;
        QCOMPARE(options.cluster, ClusterId(u"c1"_s));
        QCOMPARE(line->regions, QList<RegionId>{RegionId(u"cn-hangzhou"_s)});
        QCOMPARE(options.assignments, words("a=b name=x=y"));
        QCOMPARE(options.answersFile, u"f.json"_s);
        QCOMPARE(options.shell, Shell::PowerShell);
        QCOMPARE(options.form, BodyForm::File);
        QCOMPARE(options.output, RecreateOutput::Terraform);
        QCOMPARE(options.podVSwitches, PodVSwitchEncoding::Both);
        QVERIFY(options.asBenchmark);
        QCOMPARE(options.cliProfile, u"prod"_s);
        QCOMPARE(line->output.file, u"o"_s);
        const auto plain = parsed("recreate --from a.json");
        QVERIFY(plain);
        QCOMPARE(plain->recreate.shell, Shell::Posix);
        QCOMPARE(plain->recreate.form, BodyForm::Inline);
        QCOMPARE(plain->recreate.output, RecreateOutput::Command);
        QVERIFY(parsed("recreate --demo --all-non-compliant --output d --region cn-hangzhou --region cn-beijing"));
        QVERIFY(parsed("recreate --from a.json --all-non-compliant --output d"));
    }

    void refusesInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* text, const char* part) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(part);
        };
        row("", "scan, check");
        row("audit", "audit");
        row("scan", "--demo");
        row("scan --demo --from-env", "one account");
        row("scan --demo --profile a", "one account");
        row("scan --demo --from-aliyun-cli a", "one account");
        row("scan --demo --endpoint http://127.0.0.1:1", "--endpoint");
        row("scan --demo --ca-file a.pem", "--ca-file");
        row("scan --allow-external --demo", "--allow-external");
        row("recreate --demo --cluster c1 --endpoint http://127.0.0.1:1", "--endpoint");
        row("scan --demo --bogus", "--bogus");
        row("scan --demo -x", "-x");
        row("scan --demo extra", "extra");
        row("scan --demo --format xml", "xml");
        row("diff", "two saved audits");
        row("diff a", "two saved audits");
        row("diff a b c", "Unexpected word");
        row("diff - -", "only once");
        row("diff a b --format html", "table, json");
        row("diff a b --format csv", "table, json");
        row("diff a b --strict", "does not fit");
        row("scan --demo --format", "--format needs");
        row("scan --demo --format=", "--format needs");
        row("scan --demo --output --save x", "--output needs");
        row("scan --demo --csv-preset odd", "odd");
        row("scan --demo --strict=yes", "--strict");
        row("scan --demo --format csv --format json", "twice");
        row("scan --demo --region BAD_", "BAD_");
        row("scan --demo --region ../x", "../x");
        row("scan --demo --concurrency 0", "--concurrency");
        row("scan --demo --concurrency many", "many");
        row("scan --demo --concurrency 101", "101");
        row("scan --demo --timeout 0", "--timeout");
        row("scan --demo --timeout -1", "--timeout");
        row("scan --demo --timeout nan", "nan");
        row("scan --demo --max-time inf", "inf");
        row("scan --demo --lang fr", "fr");
        row("scan --demo --save -", "--save");
        row("scan --demo --save a --output a", "same file");
        row("scan --demo --save a --output ./b/../a", "same file");
        row("scan --demo --save /dev/null --output /dev/../dev/null", "same file");
        row("scan --demo --broad", "--broad");
        row("recreate", "--cluster ID");
        row("recreate --cluster c1", "which account");
        row("recreate --demo --cluster c1 --whatever", "--whatever");
        row("recreate --demo --cluster c1 --format csv", "--format");
        row("recreate --demo --cluster ../c1", "../c1");
        row("recreate --demo --cluster c1 --shell tcsh", "tcsh");
        row("recreate --demo --cluster c1 --body both", "both");
        row("recreate --demo --cluster c1 --emit yaml", "yaml");
        row("recreate --demo --cluster c1 --pod-vswitches none", "none");
        row("recreate --demo --cluster c1 extra", "extra");
        row("recreate --demo --cluster c1 --region a-b --region c-d", "--region");
        row("recreate --from a --endpoint http://127.0.0.1", "--endpoint");
        row("recreate --from - --answers -", "only once");
        row("recreate --demo --all-non-compliant", "--output DIR");
        row("recreate --demo --all-non-compliant --output d --set name=x", "--set");
        row("check", "needs a file");
        row("check - -", "only once");
        row("check a.json --demo", "--demo");
        row("check a.json --region cn-hangzhou", "--region");
        row("check a.json --node-pools", "--node-pools");
        row("check a.json --endpoint http://127.0.0.1", "--endpoint");
        row("check a.json --max-time 3", "--max-time");
        row("profiles", "list");
        row("profiles show", "list");
        row("profiles list extra", "extra");
        row("profiles add", "LABEL");
        row("profiles import", "FILE");
        row("profiles import a b c", "c");
        row("profiles add x --secret y", "--secret");
        row("profiles list --format csv", "--format");
        row("policy --demo", "--demo");
        row("policy extra", "extra");
    }
    void refusesInOneSentence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        const auto line = parsed(text.constData());
        QVERIFY(!line);
        QCOMPARE(line.error().kind, ErrorKind::Usage);
        QVERIFY2(line.error().message.contains(part), qPrintable(line.error().message));
        QVERIFY(line.error().message.endsWith(u'.'));
        QVERIFY(!line.error().message.contains(u'\n'));
    }

    void whatIsOddIsShownHarmlessly()
    {
        const auto line = parseCommandLine({u"scan"_s, u"--\x1b[31mred"_s});
        QVERIFY(!line);
        QVERIFY(!line.error().message.contains(u'\x1b'));
    }

    void helpNamesEveryOptionWhereItFits()
    {
        for (const OptionSpec& option : optionTable()) {
            int places = 0;
            for (int i = 0; i <= static_cast<int>(Command::Policy); ++i) {
                const auto command = static_cast<Command>(i);
                const bool fits = option.commands.testFlag(bitOf(command));
                QCOMPARE(helpText(command).contains(option.name + u' ') ||
                             helpText(command).contains(option.name + u'\n'),
                         fits);
                places += fits ? 1 : 0;
            }
            QVERIFY2(places > 0, qPrintable(option.name));
        }
        for (const char* command : {"scan", "check", "recreate", "diff", "profiles", "policy"})
            QVERIFY(helpText(std::nullopt).contains(QString::fromLatin1(command)));
    }
};

QTEST_GUILESS_MAIN(TestAuditCommandLine)
#include "tst_auditcommandline.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "hostilebodies.h"
#include "recreate/command.h"
#include "recreate/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

CommandRequest requestFor(const QJsonObject& body)
{
    return {.body = body, .region = RegionId(u"eu-west-1"_s), .endpointHost = u"cs.eu-west-1.aliyuncs.com"_s};
}

/// How PowerShell with the older passing of arguments (5.1, 7.0 to 7.2, `Legacy`) and Go's parser turn a single-quoted
/// argument without white space into what the program sees: nothing is added, \" becomes ".
QString throughPowerShell(QString quoted)
{
    return quoted.replace(u"''"_s, u"'"_s).replace(u"\\\""_s, u"\""_s);
}

} // namespace

class TestCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QFile stand(m_dir.filePath(u"aliyun"_s));
        QVERIFY(stand.open(QIODevice::WriteOnly));
        // Stands in for the CLI: its arguments, each behind a length, then what came through standard input.
        stand.write("#!/bin/bash\nfor a in \"$@\"; do printf '%s\\0' \"$a\"; done\n"
                    "for a in \"$@\"; do [ \"$a\" = /dev/stdin ] && { printf 'STDIN\\0'; cat; }; done\ntrue\n");
        stand.close();
        QVERIFY(stand.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void writesNeutralJson_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"b"_s, 1}, {u"a"_s, u"x y"_s}})
                                << QByteArray("{\"a\":\"x\\u0020y\",\"b\":1}");
        QTest::newRow("empty") << QJsonValue(QJsonObject{{u"a"_s, QJsonArray()}, {u"b"_s, QJsonObject()}})
                               << QByteArray("{\"a\":[],\"b\":{}}");
        QTest::newRow("surrogates") << QJsonValue(u"😀"_s) << QByteArray("\"\\ud83d\\ude00\"");
        QTest::newRow("quotes") << QJsonValue(u"\"\\"_s) << QByteArray("\"\\u0022\\u005c\"");
        QTest::newRow("others") << QJsonValue(QJsonArray{true, false, QJsonValue::Null, 1.5, qint64{12345678901234}})
                                << QByteArray("[true,false,null,1.5,12345678901234]");
    }
    void writesNeutralJson()
    {
        QFETCH(QJsonValue, value);
        QTEST(shellNeutralJson(value), "text");
    }

    void keepsTheValue()
    {
        QRandomGenerator random(20261123);
        for (int i = 0; i < 500; ++i) {
            const QJsonObject body = randomBody(random);
            QCOMPARE(QJsonDocument::fromJson(shellNeutralJson(body)).object(), body);
            QCOMPARE(QJsonDocument::fromJson(readableJson(body)).object(), body);
        }
    }

    /// A text field gives back a common blank for a no-break one: copied by hand, the value must survive.
    void writesOddBlanksAsEscapes()
    {
        for (const QChar blank : {QChar(0x00A0), QChar(0x2003), QChar(0x202F), QChar(0x3000), QChar(0x2028)}) {
            const QByteArray json = readableJson(QJsonObject{{u"a"_s, QString(blank)}});
            QVERIFY2(!QString::fromUtf8(json).contains(blank), json.constData());
            QCOMPARE(QJsonDocument::fromJson(json)[u"a"].toString(), QString(blank));
        }
        QVERIFY(readableJson(QJsonObject{{u"a"_s, u"b c"_s}}).contains("b c"));
    }

    void rendersTheSeedsForm()
    {
        CommandRequest request = requestFor({{u"name"_s, u"a b"_s}});
        request.cliProfile = u"prod"_s;
        QCOMPARE(renderCommand(request, Shell::Posix, BodyForm::Inline)->text,
                 u"aliyun cs POST /clusters --region eu-west-1 --secure --endpoint cs.eu-west-1.aliyuncs.com "
                 "--read-timeout 60 --profile prod --header \"Content-Type=application/json\" "
                 "--body \"{\\\"name\\\":\\\"a\\u0020b\\\"}\""_s);
    }

    /// 1,000 commands a shell: what the program sees is what was meant. Each shell runs them from one script.
    void survivesShells_data()
    {
        QTest::addColumn<QStringList>("interpreter");
        QTest::addColumn<Shell>("shell");
        QTest::newRow("bash") << QStringList{u"bash"_s} << Shell::Posix;
        QTest::newRow("dash") << QStringList{u"dash"_s} << Shell::Posix;
        QTest::newRow("zsh") << QStringList{u"zsh"_s, u"-f"_s} << Shell::Posix;
        QTest::newRow("mksh") << QStringList{u"mksh"_s} << Shell::Posix;
        QTest::newRow("busybox sh") << QStringList{u"busybox"_s, u"sh"_s} << Shell::Posix;
        QTest::newRow("fish") << QStringList{u"fish"_s, u"--no-config"_s} << Shell::Fish;
    }
    void survivesShells()
    {
        QFETCH(QStringList, interpreter);
        QFETCH(Shell, shell);
        QRandomGenerator random(7);
        QList<QJsonObject> bodies;
        QByteArray script;
        for (int i = 0; i < 1000; ++i) {
            bodies.append(randomBody(random));
            const BodyForm form = i % 2 == 0 ? BodyForm::Inline : BodyForm::File; // the latter through stdin
            const Result<ShellCommand> command = renderCommand(requestFor(bodies.last()), shell, form);
            QVERIFY(command);
            script += command->text.toUtf8() + "\nprintf 'END\\0'\n";
        }
        const QList<QList<QByteArray>> seen = run(interpreter, script);
        QCOMPARE(seen.size(), bodies.size());
        for (qsizetype i = 0; i < bodies.size(); ++i)
            compare(seen.at(i), bodies.at(i), i % 2 == 0);
    }

    void survivesPowerShell()
    {
        QRandomGenerator random(8);
        for (int i = 0; i < 1000; ++i) {
            const QJsonObject body = randomBody(random);
            const QString text = renderCommand(requestFor(body), Shell::PowerShell, BodyForm::Inline)->text;
            if (text.contains(u"--body-file"_s))
                continue; // longer than a command line of Windows
            const QString argument = text.section(u" --body '"_s, 1).chopped(3);
            QVERIFY2(!argument.contains(u' ') && !argument.contains(u'\''), qPrintable(argument));
            QVERIFY(text.startsWith("& { $PSNativeCommandArgumentPassing = 'Legacy'; aliyun cs POST /clusters "_L1));
            QCOMPARE(QJsonDocument::fromJson(throughPowerShell(argument).toUtf8()).object(), body);
        }
    }

    void givesCmdNothingToInterpret()
    {
        QRandomGenerator random(9);
        for (int i = 0; i < 1000; ++i) {
            const ShellCommand command = *renderCommand(requestFor(randomBody(random)), Shell::Cmd, BodyForm::Inline);
            const QString words = QString(command.text).remove("%SystemRoot%"_L1); // of the guard
            for (const QChar c : QString(u"%^&|<>!\n\r'`$"_s)) {
                if (!(command.tooLongForInline && (c == u'&' || c == u'>')))
                    QVERIFY2(!words.contains(c), qPrintable(command.text));
            }
            QVERIFY(command.text.size() <= 7'500);
        }
    }

    void fallsBackToAFileWhenTooLong_data()
    {
        QTest::addColumn<Shell>("shell");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("tooLong");
        QTest::newRow("cmd short") << Shell::Cmd << 7'000 << false;
        QTest::newRow("cmd") << Shell::Cmd << 8'000 << true;
        QTest::newRow("powershell") << Shell::PowerShell << 31'000 << true;
        QTest::newRow("posix fits") << Shell::Posix << 100'000 << false;
        QTest::newRow("posix") << Shell::Posix << 140'000 << true;
        QTest::newRow("fish") << Shell::Fish << 140'000 << true;
    }
    void fallsBackToAFileWhenTooLong()
    {
        QFETCH(Shell, shell);
        QFETCH(int, length);
        const ShellCommand command =
            *renderCommand(requestFor({{u"name"_s, QString(length, u'x')}}), shell, BodyForm::Inline);
        QTEST(command.tooLongForInline, "tooLong");
        QCOMPARE(command.form == BodyForm::File, command.tooLongForInline);
    }

    void fileFormsRefuseAMissingFile()
    {
        const QString cmd = renderCommand(requestFor({}), Shell::Cmd, BodyForm::File)->text;
        QVERIFY2(
            cmd.startsWith("%SystemRoot%\\System32\\find \"{\" request.json >nul & if not errorlevel 1 aliyun "_L1),
            qPrintable(cmd));
        const QString ps = renderCommand(requestFor({}), Shell::PowerShell, BodyForm::File)->text;
        QVERIFY2(ps.contains("Test-Path"_L1) && ps.contains("Length -gt 2"_L1), qPrintable(ps));
    }

    /// With the file the command runs, without it or with an empty one nothing is sent.
    void readsASavedFile_data()
    {
        QTest::addColumn<QStringList>("interpreter");
        QTest::addColumn<Shell>("shell");
        QTest::newRow("bash") << QStringList{u"bash"_s} << Shell::Posix;
        QTest::newRow("dash") << QStringList{u"dash"_s} << Shell::Posix;
        QTest::newRow("zsh") << QStringList{u"zsh"_s, u"-f"_s} << Shell::Posix;
        QTest::newRow("busybox sh") << QStringList{u"busybox"_s, u"sh"_s} << Shell::Posix;
        QTest::newRow("fish") << QStringList{u"fish"_s, u"--no-config"_s} << Shell::Fish;
    }
    void readsASavedFile()
    {
        QFETCH(QStringList, interpreter);
        QFETCH(Shell, shell);
        CommandRequest request = requestFor({{u"name"_s, u"secret"_s}});
        request.bodyFile = u"create.request.json"_s;
        const Result<ShellCommand> command = renderCommand(request, shell, BodyForm::SavedFile);
        QVERIFY(command && command->needsBodyFile);
        QVERIFY(!command->text.contains("secret"_L1));
        QFile body(m_dir.filePath(request.bodyFile));
        body.remove();
        const QByteArray script =
            "cd '" + m_dir.path().toUtf8() + "'\n" + command->text.toUtf8() + "\nprintf 'END\\0'\n";
        QCOMPARE(run(interpreter, script), (QList<QList<QByteArray>>{{}}));
        QVERIFY(body.open(QIODevice::WriteOnly));
        body.close();
        QCOMPARE(run(interpreter, script), (QList<QList<QByteArray>>{{}}));
        QVERIFY(body.open(QIODevice::WriteOnly) && body.write("{}") == 2);
        body.close();
        const QList<QList<QByteArray>> seen = run(interpreter, script);
        QCOMPARE(seen.first().last(2), (QList<QByteArray>{"--body-file", "create.request.json"}));
    }

    void saysWhenItNeedsAFile_data()
    {
        QTest::addColumn<Shell>("shell");
        QTest::addColumn<BodyForm>("form");
        QTest::addColumn<bool>("needsFile");
        QTest::newRow("posix inline") << Shell::Posix << BodyForm::Inline << false;
        QTest::newRow("posix file") << Shell::Posix << BodyForm::File << false;
        QTest::newRow("posix saved file") << Shell::Posix << BodyForm::SavedFile << true;
        QTest::newRow("fish file") << Shell::Fish << BodyForm::File << false;
        QTest::newRow("fish saved file") << Shell::Fish << BodyForm::SavedFile << true;
        QTest::newRow("cmd inline") << Shell::Cmd << BodyForm::Inline << false;
        QTest::newRow("cmd file") << Shell::Cmd << BodyForm::File << true;
        QTest::newRow("powershell file") << Shell::PowerShell << BodyForm::File << true;
    }
    void saysWhenItNeedsAFile()
    {
        QFETCH(Shell, shell);
        QFETCH(BodyForm, form);
        const ShellCommand command = *renderCommand(requestFor({}), shell, form);
        QTEST(command.needsBodyFile, "needsFile");
        QCOMPARE(command.text.contains(" --body-file request.json"_L1), command.needsBodyFile);
    }

    void offersADryRun()
    {
        CommandRequest request = requestFor({});
        request.dryRun = true;
        for (const Shell shell : {Shell::Posix, Shell::Fish, Shell::Cmd, Shell::PowerShell}) {
            const QString text = renderCommand(request, shell, BodyForm::Inline)->text;
            QVERIFY(text.contains(" --cli-dry-run "_L1));
            QVERIFY(!text.contains("--dryrun"_L1));
        }
    }

    void refusesWordsThatNeedQuoting_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("file");
        const QString r = u"eu-west-1"_s;
        const QString h = u"cs.eu-west-1.aliyuncs.com"_s;
        const QString f = u"request.json"_s;
        QTest::newRow("region") << u"eu;ls"_s << h << QString() << f;
        QTest::newRow("scheme") << r << u"https://cs.eu-west-1.aliyuncs.com"_s << QString() << f;
        QTest::newRow("host") << r << u"a b"_s << QString() << f;
        QTest::newRow("profile") << r << h << u"a$(ls)"_s << f;
        QTest::newRow("profile like a flag") << r << h << u"--force"_s << f;
        QTest::newRow("file") << r << h << QString() << u"../x.json"_s;
        QTest::newRow("line break") << r << h << u"prod\n"_s << f;
        QTest::newRow("file with a blank") << r << h << QString() << u"my file.json"_s;
    }
    void refusesWordsThatNeedQuoting()
    {
        QFETCH(QString, region);
        QFETCH(QString, host);
        QFETCH(QString, profile);
        QFETCH(QString, file);
        const CommandRequest request{
            .region = RegionId(region), .endpointHost = host, .cliProfile = profile, .bodyFile = file};
        QCOMPARE(renderCommand(request, Shell::Posix, BodyForm::Inline).error().kind, ErrorKind::Usage);
        QCOMPARE(readBackCommands(request, Shell::Posix).error().kind, ErrorKind::Usage);
    }

    void readsBackWithoutChangingAnything()
    {
        CommandRequest request = requestFor({});
        request.cliProfile = u"prod"_s;
        const QStringList commands = *readBackCommands(request, Shell::Posix);
        QCOMPARE(
            commands.first(),
            u"env ALIBABA_CLOUD_PROFILE=prod aliyun cs GET /regions/eu-west-1/clusters --region eu-west-1 --secure "
            "--endpoint cs.eu-west-1.aliyuncs.com"_s);
        for (const QString& command : commands)
            QVERIFY(!command.contains("POST"_L1));
    }

    void namesShells()
    {
        for (const Shell shell : {Shell::Posix, Shell::Fish, Shell::Cmd, Shell::PowerShell})
            QCOMPARE(shellFromKey(shellKey(shell)), shell);
        QVERIFY(!shellFromKey(u"tcsh"_s));
    }

private:
    /// What the stand-in saw, per command: its arguments, then what came through standard input behind "STDIN".
    QList<QList<QByteArray>> run(QStringList interpreter, const QByteArray& script)
    {
        QFile file(m_dir.filePath(u"script"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
            return {};
        file.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_dir.path() + u':' + environment.value(u"PATH"_s));
        process.setProcessEnvironment(environment);
        const QString program = interpreter.takeFirst();
        process.start(program, interpreter << file.fileName());
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        QList<QList<QByteArray>> seen{{}};
        for (const QByteArray& part : process.readAllStandardOutput().split('\0')) {
            if (part.endsWith("END") && part != "APPEND") {
                if (part.size() > 3)
                    seen.last().append(part.chopped(3));
                seen.append(QList<QByteArray>());
            } else {
                seen.last().append(part);
            }
        }
        seen.removeLast();
        return seen;
    }

    static void compare(const QList<QByteArray>& seen, const QJsonObject& body, bool isInline)
    {
        const QList<QByteArray> common{"cs",
                                       "POST",
                                       "/clusters",
                                       "--region",
                                       "eu-west-1",
                                       "--secure",
                                       "--endpoint",
                                       "cs.eu-west-1.aliyuncs.com",
                                       "--read-timeout",
                                       "60",
                                       "--header",
                                       "Content-Type=application/json"};
        QCOMPARE(seen.first(common.size()), common);
        if (isInline) {
            QCOMPARE(seen.size(), common.size() + 2);
            QCOMPARE(seen.at(common.size()), QByteArray("--body"));
        } else {
            QCOMPARE(seen.size(), common.size() + 4);
            QCOMPARE(seen.at(common.size()), QByteArray("--body-file"));
            QCOMPARE(seen.at(common.size() + 1), QByteArray("/dev/stdin"));
            QCOMPARE(seen.at(common.size() + 2), QByteArray("STDIN"));
            QVERIFY(seen.last().startsWith('{')); // the CLI guesses the content type from the first byte
        }
        QCOMPARE(QJsonDocument::fromJson(seen.last()).object(), body);
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"

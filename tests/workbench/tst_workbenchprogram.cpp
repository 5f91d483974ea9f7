// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "workbenchprocess.h"

#include <QDir>
#include <QImage>
#include <QSettings>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

/// The program from outside: options, pictures, files that are broken or cannot be written.
class TestWorkbenchProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsVersionWithoutADisplay();
    void helpNamesEveryOption();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void takesAPicture_data();
    void takesAPicture();
    void aPictureThatCannotBeWrittenIsSaid();
    void opensFiles_data();
    void opensFiles();
    void startsWithBrokenFiles_data();
    void startsWithBrokenFiles();
    void putsDamagedSettingsAside();
    void startsWithoutADataDirectory();
    void startsOnAFullDisk();
};

namespace {

const QByteArray pngStart = "\x89PNG";

} // namespace

void TestWorkbenchProgram::tellsItsVersionWithoutADisplay()
{
    const WorkbenchHome home;
    const WorkbenchRun run = runWorkbench(home, {u"--version"_s}, {u"QT_QPA_PLATFORM=no-such-platform"_s});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.startsWith("ack-workbench "), run.output.constData());
    QVERIFY(!QDir(home.dataDir()).exists());
}

void TestWorkbenchProgram::helpNamesEveryOption()
{
    const WorkbenchHome home;
    const WorkbenchRun run = runWorkbench(home, {u"--help"_s});
    QCOMPARE(run.status, 0);
    for (const char* option : {"--demo", "--open", "--scan", "--profile", "--from-env", "--endpoint", "--ca-file",
                               "--data-dir", "--lang", "--version"})
        QVERIFY2(run.output.contains(option), option);
}

void TestWorkbenchProgram::refusesBadOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("unknown") << QStringList{u"--no-such-option"_s} << QByteArray("no-such-option");
    QTest::newRow("argument") << QStringList{u"file.json"_s} << QByteArray("file.json");
    QTest::newRow("language") << QStringList{u"--lang"_s, u"tlh"_s} << QByteArray("--lang");
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << QByteArray("--theme");
    QTest::newRow("size") << QStringList{u"--size"_s, u"big"_s} << QByteArray("--size");
    QTest::newRow("two accounts") << QStringList{u"--demo"_s, u"--from-env"_s} << QByteArray("--from-env");
    QTest::newRow("scan and open") << QStringList{u"--scan"_s, u"--open"_s, u"a.json"_s} << QByteArray("--open");
    QTest::newRow("no value") << QStringList{u"--open"_s} << QByteArray("open");
    QTest::newRow("no such account") << QStringList{u"--profile"_s, u"nobody"_s} << QByteArray("nobody");
}

void TestWorkbenchProgram::refusesBadOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, part);
    const WorkbenchHome home;
    const WorkbenchRun run = runWorkbench(home, arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.count('\n') == 1 && run.errors.contains(part), run.errors.constData());
}

void TestWorkbenchProgram::takesAPicture_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("start page") << QStringList{};
    QTest::newRow("demo account") << QStringList{u"--demo"_s};
    QTest::newRow("demo scan") << QStringList{u"--demo"_s, u"--scan"_s};
    QTest::newRow("dark") << QStringList{u"--demo"_s, u"--theme"_s, u"dark"_s};
    QTest::newRow("Chinese") << QStringList{u"--demo"_s, u"--lang"_s, u"zh_CN"_s};
}

void TestWorkbenchProgram::takesAPicture()
{
    QFETCH(QStringList, arguments);
    const WorkbenchHome home;
    const QString picture = home.path(u"window.png"_s);
    const WorkbenchRun run =
        runWorkbench(home, arguments + QStringList{u"--size"_s, u"1100x700"_s, u"--snapshot"_s, picture});
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(QImage(picture).size(), QSize(1100, 700));
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
}

void TestWorkbenchProgram::aPictureThatCannotBeWrittenIsSaid()
{
    const WorkbenchHome home;
    const WorkbenchRun run = runWorkbench(home, {u"--snapshot"_s, home.path(u"missing/window.png"_s)});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.count('\n') == 1 && run.errors.contains("window.png"), run.errors.constData());
}

void TestWorkbenchProgram::opensFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = contentOf(QString::fromUtf8(ACK_TEST_DATA "/cli/rule-example.json"));
    QTest::newRow("what the CLI printed") << good;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>login</html>");
    QTest::newRow("half written") << good.left(good.size() / 2);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0]\0", 6);
}

/// Whatever the file is, the window opens; what it then says is tested in the tests of the window.
void TestWorkbenchProgram::opensFiles()
{
    QFETCH(QByteArray, content);
    const WorkbenchHome home;
    writeFile(home.path(u"audit.json"_s), content);
    const WorkbenchRun run =
        runWorkbench(home, {u"--open"_s, home.path(u"audit.json"_s), u"--snapshot"_s, home.path(u"window.png"_s)});
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY(contentOf(home.path(u"window.png"_s)).startsWith(pngStart));
}

void TestWorkbenchProgram::startsWithBrokenFiles_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"settings.ini", "profiles.json", "waivers.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestWorkbenchProgram::startsWithBrokenFiles()
{
    QFETCH(QString, name);
    const WorkbenchHome home;
    QVERIFY(QDir().mkpath(home.dataDir()));
    writeFile(home.dataDir() + u'/' + name, QByteArray("\x00\x01[[[%%%\n=\n]\"\xff", 14));
    const WorkbenchRun run = runWorkbench(home, {u"--demo"_s, u"--snapshot"_s, home.path(u"window.png"_s)});
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY(contentOf(home.path(u"window.png"_s)).startsWith(pngStart));
}

void TestWorkbenchProgram::putsDamagedSettingsAside()
{
    const QByteArray damaged = "[window\ngeometry\n\x01\x02";
    const WorkbenchHome home;
    QVERIFY(QDir().mkpath(home.dataDir()));
    const QString settings = home.dataDir() + u"/settings.ini"_s;
    writeFile(settings, damaged);
    WorkbenchProcess process(home, {u"--demo"_s});
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(process.isUp(), 20'000);
    process.terminate();
    QCOMPARE(process.wait().status, 0);
    QCOMPARE(contentOf(settings + u".damaged"_s), damaged);
    const QSettings read(settings, QSettings::IniFormat);
    QVERIFY(read.contains(u"window/geometry"_s));
    QCOMPARE(read.status(), QSettings::NoError);
}

void TestWorkbenchProgram::startsWithoutADataDirectory()
{
    const WorkbenchHome home; // its own folder is not used
    const WorkbenchRun run = runWorkbench(home, {u"--data-dir"_s, u"/proc/no-folder-can-be-made-here"_s, u"--demo"_s,
                                                 u"--scan"_s, u"--snapshot"_s, home.path(u"window.png"_s)});
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY(contentOf(home.path(u"window.png"_s)).startsWith(pngStart));
}

void TestWorkbenchProgram::startsOnAFullDisk()
{
    const WorkbenchHome home;
    WorkbenchProcess process(home, {u"--demo"_s, u"--snapshot"_s, home.path(u"window.png"_s)});
    process.limitFiles(0);
    process.start();
    const WorkbenchRun run = process.wait();
    QCOMPARE(run.status, 2); // the picture cannot be written, and that is said
    QVERIFY2(run.errors.contains("window.png"), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestWorkbenchProgram)
#include "tst_workbenchprogram.moc"

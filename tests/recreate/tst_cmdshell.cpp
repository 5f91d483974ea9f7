// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "hostilebodies.h"
#include "recreate/command.h"
#include "recreate/jsontext.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;

namespace {

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

CommandRequest requestFor(const QJsonObject& body, const QString& bodyFile)
{
    return {.body = body,
            .region = RegionId(u"eu-west-1"_s),
            .endpointHost = u"cs.eu-west-1.aliyuncs.com"_s,
            .bodyFile = bodyFile};
}

} // namespace

/// Commands for cmd.exe, run by Wine's.
class TestCmdShell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QVERIFY(QFile::copy(QString::fromUtf8(ACK_ARGV_PRINTER), m_dir.filePath(u"aliyun.exe"_s)));
        QVERIFY(run("@exit\r\n").isEmpty()); // Wine sets itself up at the first start
    }

    void survivesCmd()
    {
        QRandomGenerator random(7);
        QList<QJsonObject> bodies;
        QByteArray script = "@echo off\r\n";
        for (int i = 0; i < 1000; ++i) {
            bodies.append(randomBody(random));
            const QString name = u"body%1.json"_s.arg(i);
            const auto command = renderCommand(requestFor(bodies.last(), name), Shell::Cmd,
                                               i % 2 == 0 ? BodyForm::Inline : BodyForm::File);
            QVERIFY(command);
            if (command->needsBodyFile)
                writeFile(m_dir.filePath(name), readableJson(bodies.last()));
            script += command->text.toUtf8() + "\r\n";
        }
        const QList<QByteArrayList> seen = run(script);
        for (int i = 0; i < seen.size(); ++i) {
            QCOMPARE(seen.at(i).first(3), (QByteArrayList{"cs", "POST", "/clusters"}));
            QCOMPARE(seen.at(i).at(11), QByteArray("Content-Type=application/json"));
            QCOMPARE(seen.at(i).size(), 14);
            if (seen.at(i).at(12) == "--body")
                QCOMPARE(QJsonDocument::fromJson(seen.at(i).last()).object(), bodies.at(i));
            else
                QCOMPARE(seen.at(i).last(), "body" + QByteArray::number(i) + ".json");
        }
        QCOMPARE(seen.size(), bodies.size());
    }

    void sendsNothingWithoutABody()
    {
        writeFile(m_dir.filePath(u"empty.json"_s), {});
        writeFile(m_dir.filePath(u"full.json"_s), "{}");
        QByteArray script = "@echo off\r\n";
        for (const QString& name : {u"missing.json"_s, u"empty.json"_s, u"full.json"_s})
            script += renderCommand(requestFor({}, name), Shell::Cmd, BodyForm::File)->text.toUtf8() + "\r\n";
        const QList<QByteArrayList> seen = run(script);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().last(), QByteArray("full.json"));
    }

private:
    /// What the stand-in saw, run by run.
    QList<QByteArrayList> run(const QByteArray& script)
    {
        writeFile(m_dir.filePath(u"script.cmd"_s), script);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"WINEPREFIX"_s, m_dir.filePath(u"prefix"_s));
        environment.insert(u"WINEDEBUG"_s, u"-all"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_dir.path());
        process.start(QString::fromUtf8(ACK_WINE), {u"cmd"_s, u"/c"_s, u"script.cmd"_s});
        if (!process.waitForFinished(500'000) || process.exitStatus() != QProcess::NormalExit)
            qWarning("%s", process.readAllStandardError().constData());
        QList<QByteArrayList> seen{{}};
        for (const QByteArray& part : process.readAllStandardOutput().split('\0')) {
            if (part == "END")
                seen.append(QByteArrayList());
            else
                seen.last().append(part);
        }
        seen.removeLast();
        return seen;
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestCmdShell)
#include "tst_cmdshell.moc"

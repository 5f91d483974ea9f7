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
        QVERIFY(runCmd("@exit\r\n").isEmpty()); // Wine sets itself up at the first start
    }

    void survivesCmd()
    {
        QRandomGenerator random(7);
        QList<QJsonObject> bodies;
        QByteArrayList commands;
        for (int i = 0; i < 1000; ++i) {
            bodies.append(randomBody(random));
            const QString name = u"body%1.json"_s.arg(i);
            const auto command = renderCommand(requestFor(bodies.last(), name), Shell::Cmd,
                                               i % 10 == 0 ? BodyForm::File : BodyForm::Inline);
            QVERIFY(command);
            if (command->needsBodyFile)
                writeFile(m_dir.filePath(name), readableJson(bodies.last()));
            commands.append(command->text.toUtf8());
        }
        const QList<QByteArrayList> seen = run(commands);
        for (int i = 0; i < seen.size(); ++i) {
            QVERIFY2(!seen.at(i).isEmpty(), commands.at(i).constData());
            QCOMPARE(seen.at(i).size(), 14);
            QCOMPARE(seen.at(i).first(3), (QByteArrayList{"cs", "POST", "/clusters"}));
            QCOMPARE(seen.at(i).at(11), QByteArray("Content-Type=application/json"));
            if (seen.at(i).at(12) == "--body")
                QCOMPARE(QJsonDocument::fromJson(seen.at(i).last()).object(), bodies.at(i));
            else
                QCOMPARE(seen.at(i).last(), "body" + QByteArray::number(i) + ".json");
        }
        QVERIFY2(m_lost < 10, QByteArray::number(m_lost).constData());
    }

    void sendsNothingWithoutABody()
    {
        writeFile(m_dir.filePath(u"empty.json"_s), {});
        writeFile(m_dir.filePath(u"full.json"_s), "{}");
        QByteArrayList commands;
        for (const QString& name : {u"missing.json"_s, u"empty.json"_s, u"full.json"_s})
            commands.append(renderCommand(requestFor({}, name), Shell::Cmd, BodyForm::File)->text.toUtf8());
        const QList<QByteArrayList> seen = run(commands);
        QCOMPARE(seen.at(0), QByteArrayList());
        QCOMPARE(seen.at(1), QByteArrayList());
        QVERIFY(!seen.at(2).isEmpty());
        QCOMPARE(seen.at(2).last(), QByteArray("full.json"));
    }

private:
    /// The arguments that the stand-in saw, command by command; empty where it printed nothing in three runs. Wine
    /// loses the whole output of a program now and then on a busy machine; what was printed is never asked for again.
    QList<QByteArrayList> run(const QByteArrayList& commands)
    {
        QList<QByteArrayList> seen(commands.size());
        for (int attempt = 0; attempt < 3 && seen.contains(QByteArrayList()); ++attempt) {
            QByteArray script = "@echo off\r\n";
            for (qsizetype i = 0; i < commands.size(); ++i) {
                if (seen.at(i).isEmpty())
                    script += "set ACK_N=" + QByteArray::number(i) + "\r\n" + commands.at(i) + "\r\n";
            }
            collect(runCmd(script), seen);
            if (attempt == 0)
                m_lost = seen.count(QByteArrayList());
        }
        return seen;
    }

    static void collect(const QByteArray& output, QList<QByteArrayList>& seen)
    {
        QByteArrayList parts = output.split('\0');
        while (parts.size() > 2 && parts.takeFirst() == "RUN") {
            bool isNumber = false;
            const int run = parts.takeFirst().toInt(&isNumber);
            if (!isNumber || run < 0 || run >= seen.size())
                qFatal("A run without its number.");
            while (!parts.isEmpty() && parts.first() != "END")
                seen[run].append(parts.takeFirst());
            if (parts.isEmpty())
                qFatal("Run %d was cut off.", run);
            parts.removeFirst();
        }
    }

    QByteArray runCmd(const QByteArray& script)
    {
        writeFile(m_dir.filePath(u"script.cmd"_s), script);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"WINEPREFIX"_s, m_dir.filePath(u"prefix"_s));
        environment.insert(u"WINEDEBUG"_s, u"-all"_s);
        environment.insert(u"WINEDLLOVERRIDES"_s, u"mscoree,mshtml,winemenubuilder.exe="_s); // a quick start
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_dir.path());
        process.start(QString::fromUtf8(ACK_WINE), {u"cmd"_s, u"/c"_s, u"script.cmd"_s});
        if (!process.waitForFinished(500'000) || process.exitStatus() != QProcess::NormalExit)
            qWarning("%s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_dir;
    qsizetype m_lost = 0; ///< Commands of the last script whose output did not come at the first run.
};

QTEST_GUILESS_MAIN(TestCmdShell)
#include "tst_cmdshell.moc"

// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "choices.h"
#include "completion.h"
#include "manualpage.h"
#include "optiontable.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// A line of the command in which @p option makes sense, with @p value.
QStringList lineWith(Command command, const OptionSpec& option, const QString& value)
{
    QStringList line{commandWord(command)};
    if (command == Command::Scan)
        line += u"--demo"_s;
    if (command == Command::Check)
        line += u"-"_s;
    if (command == Command::Diff)
        line += QStringList{u"old.json"_s, u"new.json"_s};
    if (command == Command::Profiles)
        line += u"list"_s;
    if (command == Command::Recreate)
        line += QStringList{u"--demo"_s, u"--cluster"_s, u"c1"_s, u"--output"_s, u"x"_s};
    return line + QStringList{option.name, value};
}

} // namespace

/// The man pages and the completion against the option table, and completion in the shells themselves.
class TestDocuments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesAreTaken()
    {
        int tried = 0;
        for (const OptionSpec& option : optionTable()) {
            for (const Command command : {Command::Scan, Command::Check, Command::Recreate, Command::Diff,
                                          Command::Profiles, Command::Policy}) {
                const QStringList choices =
                    option.commands & bitOf(command) ? choicesOf(option.value, command) : QStringList();
                for (const QString& choice : choices) {
                    const QStringList line = lineWith(command, option, choice);
                    QVERIFY2(parseCommandLine(line), qPrintable(line.join(u' ')));
                    QVERIFY2(!parseCommandLine(lineWith(command, option, choice + u"-no"_s)),
                             qPrintable(line.join(u' ')));
                    ++tried;
                }
            }
        }
        QVERIFY(tried >= 20);
    }

    void profileActionsAreTaken()
    {
        for (const QString& action : profileActions()) {
            QStringList line{u"profiles"_s, action};
            if (action != "list"_L1)
                line.append(u"name"_s);
            QVERIFY2(parseCommandLine(line), qPrintable(action));
        }
    }

    void manualNamesEveryOption()
    {
        const QString page = QString::fromUtf8(auditManualPage());
        for (const OptionSpec& option : optionTable())
            QVERIFY2(page.contains(troffText(option.name) + u"\\fR"_s), qPrintable(option.name));
    }

    void troffIsHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("dash") << u"--region"_s << u"\\-\\-region"_s;
        QTest::newRow("escape") << u"a\\b"_s << u"a\\eb"_s;
        QTest::newRow("request") << u".SH"_s << u"\\&.SH"_s;
        QTest::newRow("apostrophe") << u"'br"_s << u"\\&'br"_s;
        QTest::newRow("quote") << u"a \"b\""_s << u"a \\(dqb\\(dq"_s;
    }

    void troffIsHarmless()
    {
        QFETCH(QString, text);
        QTEST(troffText(text), "expected");
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("command") << QStringList{u"sc"_s} << QStringList{u"scan"_s};
        QTest::newRow("option") << QStringList{u"scan"_s, u"--strict"_s.chopped(2)} << QStringList{u"--strict"_s};
        QTest::newRow("value") << QStringList{u"scan"_s, u"--format"_s, u"ma"_s} << QStringList{u"markdown"_s};
        QTest::newRow("value of another command")
            << QStringList{u"diff"_s, u"--format"_s, QString()} << QStringList{u"table"_s, u"json"_s};
        QTest::newRow("not here") << QStringList{u"check"_s, u"--prof"_s} << QStringList{};
        QTest::newRow("action") << QStringList{u"profiles"_s, u"im"_s} << QStringList{u"import"_s};
        QTest::newRow("free text") << QStringList{u"scan"_s, u"--region"_s, u"cn"_s} << QStringList{};
    }

    void bashCompletes()
    {
        QFETCH(QStringList, words);
        const QString script =
            u"source %1\ncompopt() { :; }\nCOMP_WORDS=(ack-audit \"$@\")\nCOMP_CWORD=$#\n_ack_audit\n"
            "printf '%s\\n' \"${COMPREPLY[@]}\"\n"_s.arg(written(u"bash"_s, bashCompletion()));
        const QString output = run(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s} + words);
        QTEST(output.split(u'\n', Qt::SkipEmptyParts), "expected");
    }

    void shellsReadTheirFiles_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("bash") << u"bash"_s << bashCompletion();
        QTest::newRow("zsh") << u"zsh"_s << zshCompletion();
        QTest::newRow("fish") << u"fish"_s << fishCompletion();
    }

    void shellsReadTheirFiles()
    {
        QFETCH(QString, shell);
        QFETCH(QByteArray, file);
        run(shell, {u"-n"_s, written(shell, file)});
    }

    void fishCompletes()
    {
        const QString script = u"source %1; complete -C 'ack-audit scan --format mark'"_s;
        QVERIFY(run(u"fish"_s, {u"-c"_s, script.arg(written(u"fish"_s, fishCompletion()))}).contains(u"markdown"_s));
    }

    void securityNamesTestsThatExist()
    {
        const QString top = QStringLiteral(ACK_SOURCE_DIR);
        QString tests;
        QDirIterator files(top + u"/tests"_s, {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            tests += path + u'\n' + readFile(path);
        }
        static const QRegularExpression quotedName(u"`([^`]+)`"_s);
        int named = 0;
        QRegularExpressionMatchIterator names = quotedName.globalMatch(readFile(top + u"/SECURITY.md"_s));
        while (names.hasNext()) {
            const QString name = names.next().captured(1);
            const QString test = name.section(u'/', -1);
            if (name.startsWith(u"tests/"_s) && !test.startsWith(u"tst_"_s))
                QVERIFY2(QFileInfo(top + u'/' + name).isDir(), qPrintable(name));
            else if (!name.contains(u' ') && !name.startsWith(u'-'))
                QVERIFY2(tests.contains(name.startsWith(u"tst_"_s) || name.contains(u'/') ? test + u".cpp"_s
                                                                                          : name + u"()"_s) ||
                             QFileInfo::exists(top + u'/' + name),
                         qPrintable(name));
            ++named;
        }
        QVERIFY(named > 15);
    }

private:
    static QString readFile(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        return QString::fromUtf8(file.readAll());
    }

    QString written(const QString& name, const QByteArray& content)
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(path));
        return path;
    }

    /// Standard output of a program that must end with 0.
    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        const bool isDone = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        if (!isDone || process.exitCode() != 0) {
            const QByteArray why = process.readAllStandardError() + process.errorString().toUtf8();
            QTest::qFail(why.constData(), __FILE__, __LINE__);
        }
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"

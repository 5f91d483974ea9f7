// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/commandline.h"

#include "await.h"

using namespace Ack;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Ack::CommandStyle)

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAsTheCliDoes_data()
    {
        QTest::addColumn<CommandStyle>("style");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("arguments");
        const auto posix = CommandStyle::Unix;
        const auto windows = CommandStyle::Windows;
        QTest::newRow("words") << posix << u"  tool  a\tb\n"_s << QStringList{u"tool"_s, u"a"_s, u"b"_s};
        QTest::newRow("double") << posix << u"tool \"a b\"c"_s << QStringList{u"tool"_s, u"a bc"_s};
        QTest::newRow("single") << posix << u"tool 'a \"b\\'"_s << QStringList{u"tool"_s, u"a \"b\\"_s};
        QTest::newRow("empty argument") << posix << u"tool \"\" ''"_s << QStringList{u"tool"_s, QString(), QString()};
        QTest::newRow("escaped blank") << posix << u"my\\ tool"_s << QStringList{u"my tool"_s};
        QTest::newRow("escapes in double")
            << posix << u"t \"\\\"\\\\\\$\\`\\n\""_s << QStringList{u"t"_s, u"\"\\$`\\n"_s};
        QTest::newRow("no shell") << posix << u"tool $HOME;rm|x>y `id`"_s
                                  << QStringList{u"tool"_s, u"$HOME;rm|x>y"_s, u"`id`"_s};
        QTest::newRow("windows path") << windows << u"C:\\tools\\cred.exe -x"_s
                                      << QStringList{u"C:\\tools\\cred.exe"_s, u"-x"_s};
        QTest::newRow("windows quoted") << windows << u"\"C:\\Program Files\\t.exe\" \"a\\\"b\""_s
                                        << QStringList{u"C:\\Program Files\\t.exe"_s, u"a\"b"_s};
    }
    void splitsAsTheCliDoes()
    {
        QFETCH(CommandStyle, style);
        QFETCH(QString, command);
        QFETCH(QStringList, arguments);
        const Result<QStringList> split = splitCommand(command, style);
        ACK_VERIFY_OK(split);
        QCOMPARE(*split, arguments);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("empty") << QString();
        QTest::newRow("blanks") << u" \t "_s;
        QTest::newRow("empty program") << u"\"\" x"_s;
        QTest::newRow("open double") << u"tool \"a"_s;
        QTest::newRow("open single") << u"tool 'a"_s;
        QTest::newRow("backslash") << u"tool a\\"_s;
    }
    void refuses()
    {
        QFETCH(QString, command);
        ACK_COMPARE_KIND(splitCommand(command, CommandStyle::Unix), ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

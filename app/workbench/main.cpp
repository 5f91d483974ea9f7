// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/translations.h"
#include "session/hardening.h"
#include "workbench/program.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// The language that the arguments ask for, before they are read: what is wrong with them is said in it too.
QString languageIn(const QStringList& arguments)
{
    for (qsizetype i = arguments.size() - 1; i > 0; --i) {
        if (arguments[i].startsWith("--lang="_L1))
            return arguments[i].mid(7);
        if (arguments[i] == "--lang"_L1)
            return arguments.value(i + 1);
    }
    return {};
}

/// `--help` and `--version` work without a display.
bool answersWithoutWindow(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool version = arguments.contains(u"--version"_s);
    if (!version && !arguments.contains(u"--help"_s) && !arguments.contains(u"-h"_s))
        return false;
    const QCoreApplication application(argc, argv);
    Ack::Resources::Translations translations;
    translations.use(languageIn(arguments));
    QTextStream(stdout) << (version ? u"ack-workbench %1 (Qt %2)\n"_s.arg(QString::fromLatin1(ACK_VERSION),
                                                                          QString::fromLatin1(qVersion()))
                                    : Ack::optionsHelp());
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    Ack::protectProcessMemory();
    QCoreApplication::setApplicationName(u"ack-workbench"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ACK_VERSION));
    QLoggingCategory::setFilterRules(u"default.debug=false"_s); // QtKeychain names its functions there
    if (answersWithoutWindow(argc, argv))
        return 0;
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"ACK Audit Workbench"_s);
    QApplication::setDesktopFileName(u"io.github.ack_audit_workbench"_s);
    QApplication::setWindowIcon(QIcon(u":/ack/icons/application/ack-workbench.svg"_s));
    Ack::Resources::Translations translations;
    translations.use(languageIn(QApplication::arguments()));
    const auto options = Ack::parseOptions(QApplication::arguments());
    if (!options) {
        QTextStream(stderr) << Ack::describe(options.error()) << '\n';
        return 2;
    }
    return Ack::runWorkbench(application, *options, translations);
}

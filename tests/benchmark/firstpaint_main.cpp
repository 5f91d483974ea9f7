// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// How long two window programs take from their start until something is painted on the screen, by turns; the second one
// without and with a line of text. Needs an X
// server of its own without a window manager: any pixel that differs from the empty screen is theirs.

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 20;
constexpr qint64 longest = 20'000; ///< ms

[[noreturn]] void stop(const QString& why)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    std::exit(2);
}

/// Some pixels of the middle of the screen.
QImage screenNow()
{
    return QGuiApplication::primaryScreen()->grabWindow(0, 200, 150, 8, 8).toImage();
}

double timeToPaint(const QString& program, const QStringList& arguments)
{
    QProcess process;
    const QImage before = screenNow();
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    while (screenNow() == before) {
        QThread::usleep(500);
        if (clock.elapsed() > longest)
            stop(program + u" paints nothing: "_s + QString::fromUtf8(process.readAllStandardError()));
    }
    const double ms = double(clock.nsecsElapsed()) / 1e6;
    process.kill();
    process.waitForFinished();
    while (screenNow() != before && clock.elapsed() < longest)
        QThread::msleep(2);
    return ms;
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        stop(u"two programs are expected"_s);
    const QStringList folder{u"--data-dir"_s, home.filePath(u"data"_s)};
    const auto measureProgram = [&] { return timeToPaint(arguments.at(1), folder); };
    const auto measureEmpty = [&] { return timeToPaint(arguments.at(2), {}); };
    const auto measureText = [&] { return timeToPaint(arguments.at(2), {u"ACK Audit Workbench"_s}); };
    measureProgram(); // what the first start reads from the disk is in memory afterwards
    measureEmpty();
    QJsonArray program;
    QJsonArray empty;
    QJsonArray text;
    for (int i = 0; i < runs; ++i) {
        program.append(measureProgram());
        empty.append(measureEmpty());
        text.append(measureText());
    }
    std::printf("%s\n", QJsonDocument(QJsonObject{{u"program"_s, program}, {u"empty"_s, empty}, {u"text"_s, text}})
                            .toJson(QJsonDocument::Compact)
                            .constData());
    return 0;
}
